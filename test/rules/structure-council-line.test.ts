import { checked, expectSilent, marked } from '../support/marks';
import assert from 'node:assert/strict';

const RULE = 'structure-council-line';

const PARAGRAPHS = `
1. STRESSES that bread is baked in every village of the Union, and that the bakers of tomorrow
must learn their trade today.

2. INVITES the Commission to report by the end of 2027.

3. CALLS ON the Member States to help the bakers of their villages.
`;

describe(RULE, () => {
  it('misses the line where the text is conclusions', () => {
    marked(
      'en',
      `
Council conclusions on rural bakeries

⟦structure-council-line: RECALLING its conclusions on the price of flour,⟧
${PARAGRAPHS}`,
    );
    marked(
      'en',
      `
Council conclusions on rural bakeries

⟦structure-council-line: I. BREAD FOR ALL⟧
${PARAGRAPHS}`,
    );
  });

  it('misses the line where lead-ins have the verbs', () => {
    marked(
      'et',
      `
Nõukogu ja nõukogus kokku tulnud liikmesriikide valitsuste esindajate järeldused leiva kohta

⟦structure-council-line: TUNNISTADES JÄRGMIST:⟧

1. Leib on kallis.

KUTSUVAD LIIKMESRIIKE ÜLES:

2. Küpsetama leiba.

KUTSUVAD KOMISJONI ÜLES:

3. Sööma leiba.

LEPIVAD KOKKU JÄRGMISES:

4. Käsitleda leiba uuesti.
`,
    );
  });

  it('says nothing where numbered recitals stand before the line', () => {
    expectSilent(
      'en',
      RULE,
      `
Council conclusions on rural bakeries

ACKNOWLEDGING that:

1. Bread is baked in every village of the Union.

2. The bakers of tomorrow must learn their trade today.

THE COUNCIL OF THE EUROPEAN UNION,

CALLS ON THE MEMBER STATES, in accordance with their competences, to:

3. ADOPT measures to help the bakers of their villages.

4. CONTINUE to eat bread.

5. STRESSES that bread matters, WELCOMES the oven and CALLS FOR more of both.
`,
    );
  });

  it('finds it behind the first paragraph', () => {
    marked(
      'en',
      `
Council conclusions on rural bakeries
${PARAGRAPHS}
⟦structure-council-line: THE COUNCIL OF THE EUROPEAN UNION,⟧

4. NOTES this.
`,
    );
  });

  it('lets the line end with a small word that leads to the verbs', () => {
    expectSilent(
      'fi',
      RULE,
      'Neuvoston päätelmät leivästä\n\nEUROOPAN UNIONIN NEUVOSTO, joka\n\nPALAUTTAA MIELEEN päätelmänsä,\n\n1. KOROSTAA leivän merkitystä.\n',
    );
  });

  it('gives a hint where the closing mark is missing', () => {
    const text = `Council conclusions on bread\n\nTHE COUNCIL OF THE EUROPEAN ⟦structure-council-line: UNION⟧\n${PARAGRAPHS}`;
    marked('en', text);
    const { findings } = checked('en', text.replace(/⟦.*: |⟧/g, ''));
    assert.equal(findings.find(({ rule }) => rule === RULE)?.severity, 'hint');
  });

  it('is content with any closing mark, and with the line of a joint text', () => {
    const text = (line: string): string => `Council conclusions on bread\n\n${line}\n${PARAGRAPHS}`;
    for (const mark of [',', ' —', ' –', ':'])
      expectSilent('en', RULE, text(`THE COUNCIL OF THE EUROPEAN UNION${mark}`));
    expectSilent(
      'de',
      RULE,
      `Schlussfolgerungen des Rates zu Brot\n\nDER RAT DER EUROPÄISCHEN UNION —\n\n1. BETONT dies.\n`,
    );
    expectSilent(
      'en',
      RULE,
      text(
        'THE COUNCIL OF THE EUROPEAN UNION AND THE REPRESENTATIVES OF THE GOVERNMENTS OF THE MEMBER STATES,\nMEETING WITHIN THE COUNCIL,',
      ),
    );
  });

  it('takes a line in another case, or with letters lost on the way, for what it is', () => {
    const text = (line: string): string => `Council conclusions on bread\n\n${line}\n${PARAGRAPHS}`;
    expectSilent('en', RULE, text('THE COUCIL OF THE EUROPEA UIO,'));
    expectSilent('en', RULE, text('The Council of the European Union, RECOGNISING that bread is good,'));
  });

  it('does not miss it where the paragraphs name the Council themselves', () => {
    expectSilent(
      'en',
      RULE,
      `Council conclusions on bread\n\n1. The Council STRESSES this.\n\n2. It NOTES that.\n\n3. The Council INVITES the Commission to act.\n`,
    );
  });

  it('says nothing about excerpts, notes, annexes and other texts', () => {
    expectSilent('en', RULE, PARAGRAPHS);
    expectSilent(
      'en',
      RULE,
      `Council conclusions on bread\n\n1. The Council stresses this.\n\n2. It notes that.\n\n3. It invites the Commission to act.\n`,
    );
    expectSilent('en', RULE, `Council conclusions on bread\n\n1. STRESSES this.\n\n2. NOTES that.\n`);
    expectSilent(
      'en',
      RULE,
      `Council conclusions on bread\n\nTHE COUNCIL OF THE EUROPEAN UNION,\n${PARAGRAPHS}\nANNEX\n${PARAGRAPHS}`,
    );
    expectSilent('en', RULE, '');
  });
});
