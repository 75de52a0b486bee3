import assert from 'node:assert/strict';
import { expectFix, expectSilent, marked } from '../support/marks';

const RULE = 'verb-case';

describe(RULE, () => {
  it('finds a verb in title case in the first paragraph, behind a recital without items', () => {
    marked(
      'cs',
      `
      RADA EVROPSKÉ UNIE,

      PŘIPOMÍNAJÍC své závěry ze dne 9. března 2024 o mouce,

      1. ⟦verb-case: Vyzývá⟧ Komisi, aby pekla.

      2. VYZÝVÁ členské státy, aby jedly.
      `,
      { twin: true },
    );
  });

  it('finds verbs out of capitals and governed words in capitals, in both carriers', () => {
    marked(
      'nl',
      `
      Conclusies van de Raad over landelijke bakkerijen

      DE RAAD VAN DE EUROPESE UNIE,

      1. BENADRUKT dat brood in elk dorp van de Unie wordt gebakken, en dat de bakkers van morgen hun vak
      vandaag moeten leren. ⟦verb-case: Neemt ER NOTA VAN⟧ dat de lidstaten daarvoor scholen openen.

      2. BENADRUKT ⟦verb-case: DAT⟧ de prijs van meel sinds vorig jaar is gestegen, en MOEDIGT de bakkers
      ⟦verb-case: aan⟧ hun meel samen in te kopen. BENADRUKT dat dit ook voor gist geldt.

      3. ⟦verb-case: Verzoekt⟧ de Commissie een lijst van oude broodsoorten aan te leggen.
      `,
      { twin: true },
    );
    marked(
      'en',
      `
      Council conclusions on village bakeries

      THE COUNCIL OF THE EUROPEAN UNION,

      1. STRESSES that bread is baked in every village of the Union. TAKES NOTE of the schools opened by the
      Member States. ⟦verb-case: Welcomes⟧ the courses for young bakers.

      2. HIGHLIGHTS ⟦verb-case: THAT⟧ the price of flour has risen, and ⟦verb-case: LOOKS forward⟧ to hearing from
      the Member States; CALLS on them to buy together, and CALLS FOR the same of others.

      3. ⟦verb-case: Invites⟧ the Commission to draw up a list of old kinds of bread.

      4. ⟦verb-case: takes note⟧ of the costs, and ⟦verb-case: REGRETs⟧ them.
      `.replace('and REGRETs ⟦verb-case:⟧them', 'and ⟦verb-case: REGRETs⟧ them'),
      { twin: true },
    );
  });

  it('leaves verbs inside a sentence, other words and capital forms alone', () => {
    expectSilent(
      'nl',
      RULE,
      `
      DE RAAD VAN DE EUROPESE UNIE,

      HERINNEREND AAN ZIJN CONCLUSIES OVER BROOD:

      – meel,

      1. BENADRUKT dat brood goed is, en verzoekt de lidstaten dit te bevestigen; neemt er nota van dat zij dat doen.

      2. NEEMT ER NOTA VAN dat de prijs stijgt. HERINNERT ERAAN dat meel duur is. HERINNERT eraan dat gist goedkoop is.

      3. IS met name INGENOMEN met de scholen. De Raad erkent dat zij geld kosten. Erkende scholen krijgen het.

      4. MERKT daarnaast OP, in dit verband, dat de EU en de VN samenwerken. VERZOEKT MET KLEM de partijen te praten.
      `,
      { twin: true },
    );
    expectSilent(
      'en',
      RULE,
      `
      THE COUNCIL OF THE EUROPEAN UNION,

      RECALLING that:

      – bread is good,

      HIGHLIGHTING THAT flour is dear,

      1. WELCOMES WITH INTEREST the report, and notes that it supports the plan. Notes and requests were many.

      2. TAKES NOTE OF the costs. STRONGLY CONDEMNS waste and, FURTHER, INVITES all to bake. LOOKS FORWARD TO more.

      3. STRESSES that EU support is due. Support from all is welcome. The Council invites the Commission to act.

      4. CALLS FOR action; calls on all to act.
      `,
    );
  });

  it('follows the text: verbs in lower case throughout, or a word in capitals throughout', () => {
    expectSilent(
      'en',
      RULE,
      '1. Welcomes the report.\n\n2. Invites the Commission to act.\n\n3. Recalls its conclusions.\n\n4. Stresses the costs.\n',
    );
    expectSilent(
      'nl',
      RULE,
      '1. BENADRUKT DAT het regent.\n\n2. ERKENT DAT het waait.\n\n3. HERHAALT DAT het vriest.\n',
    );
    marked(
      'en',
      '1. NOTES of the rain.\n\n2. TAKES NOTE of the wind.\n\n3. TAKES NOTE of the frost.\n\n4. TAKES NOTE ⟦verb-case: OF⟧ the sun.\n',
    );
  });

  it('writes the words as they should stand and leaves the lines as they are', () => {
    const safe = expectFix(
      'nl',
      `
      1. BENADRUKT dat het regent. Neemt
      ER NOTA VAN dat het waait.
      `,
      `
      1. BENADRUKT dat het regent. NEEMT
      ER NOTA VAN dat het waait.
      `,
      RULE,
    );
    assert.ok(safe);
    assert.ok(expectFix('nl', '1. BENADRUKT DAT het regent.\n', '1. BENADRUKT dat het regent.\n', RULE));
    assert.ok(
      expectFix(
        'en',
        '1. STRESSES it.\n\n2. Invites all to act.\n',
        '1. STRESSES it.\n\n2. INVITES all to act.\n',
        RULE,
      ),
    );
    assert.equal(
      expectFix('en', '1. STRESSES it.\n\n2. Notes the costs.\n', '1. STRESSES it.\n\n2. NOTES the costs.\n', RULE),
      false,
    );
  });

  it('takes no infinitive that a lead-in asks for as a verb of the Council', () => {
    const text = (verb: string): string => `
      THE COUNCIL AND THE REPRESENTATIVES OF THE GOVERNMENTS OF THE MEMBER STATES,

      INVITE THE MEMBER STATES, AT THE APPROPRIATE LEVELS, TO:

      1. Promote bread.

      2. ${verb} bakers to take part.

      UNDERLINE AND STRESS:

      3. the importance of bread.

      INVITE THE COMMISSION TO:

      4. TAKE further steps.
    `;
    expectSilent('en', [RULE, 'verb-particle'], text('Encourage'));
    expectSilent('en', [RULE, 'verb-particle'], text('ENCOURAGE'));
    marked('en', '1. NOTES the bread.\n\n2. ⟦verb-case: Encourages⟧ bakers to take part.');
  });

  it('lets an adverb stand in small letters inside a verb whose words are whole without it', () => {
    expectSilent('de', RULE, '1. BETONT das Brot und WEIST erneut DARAUF HIN, dass Brot gut ist.');
    expectSilent('sv', RULE, '1. INSTÄMMER I bedömningen av brödet.');
  });

  it('takes a closing word in small letters before a comma for no preposition', () => {
    marked('de', '1. ⟦verb-case: ERKENNT an⟧, dass Brot gut ist, und ERKENNT an diesem Brot, dass es gut ist.');
  });

  it('still finds one behind recitals that a lead-in with `that` leads in', () => {
    marked(
      'en',
      `
      THE COUNCIL AND THE REPRESENTATIVES OF THE GOVERNMENTS OF THE MEMBER STATES,

      CONSIDERING THAT:

      A. bread is good;

      1. STRESS that bread is baked in the villages.

      2. ⟦verb-case: Encourage⟧ bakers to bake.

      3. AGREE to eat it.
    `,
    );
  });
});
