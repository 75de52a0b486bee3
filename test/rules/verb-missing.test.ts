import { expectSilent, marked } from '../support/marks';

const RULE = 'verb-missing';

describe(RULE, () => {
  it('finds paragraphs that do nothing', () => {
    marked(
      'nl',
      `
      DE RAAD VAN DE EUROPESE UNIE,

      1. BENADRUKT dat brood goed is.

      ⟦verb-missing: 2. De meeste bakkers in de Unie zijn meer dan vijftig jaar⟧ oud en hebben geen opvolger.

      3. VERZOEKT de lidstaten scholen te openen.
      `,
    );
    marked(
      'en',
      `
      THE COUNCIL OF THE EUROPEAN UNION,

      1. STRESSES that bread is good.

      ⟦verb-missing: 2. The Member States should open schools (SCHOOL).⟧

      3. INVITES the Commission to help.
      `,
      { twin: true },
    );
  });

  it('counts verbs in points and in the lead-in above', () => {
    expectSilent(
      'en',
      RULE,
      `
      THE COUNCIL OF THE EUROPEAN UNION,

      1. STRESSES that bread is good.

      2. On schools for bakers:

      (a) WELCOMES those that were opened;

      (b) INVITES the Member States to open more.

      3. NOTES that flour is dear.
      `,
    );
    expectSilent(
      'en',
      RULE,
      `
      THE COUNCIL OF THE EUROPEAN UNION,

      INVITES THE MEMBER STATES TO:

      1. Open schools for bakers in the regions.

      2. Buy flour together with their neighbours.
      `,
    );
  });

  it('leaves texts with verbs in lower case, placeholders and verbs it does not know alone', () => {
    expectSilent(
      'en',
      RULE,
      '1. The European Council underlines the value of bread.\n\n2. It calls on the Commission to act.\n\n3. It NOTES the costs.\n',
    );
    expectSilent('en', RULE, '1. STRESSES that bread is good.\n\n2. [deleted]\n\n3. INVITES all to bake.\n');
    expectSilent(
      'en',
      RULE,
      '1. STRESSES that bread is good.\n\n2. SAVOURS the taste of old kinds of bread.\n\n3. INVITES all to bake.\n',
    );
  });
});
