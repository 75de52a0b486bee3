import assert from 'node:assert/strict';
import { expectFix, expectSilent, marked } from '../support/marks';

const RULE = 'paragraph-number';

/** A title, a Council line and a paragraph for each label. */
function text(...labels: readonly string[]): string {
  const paragraphs = labels.map((label) => `${label} STRESSES that bread is baked in the villages.\n`);
  return ['Council conclusions on bread\n', 'THE COUNCIL OF THE EUROPEAN UNION,\n', ...paragraphs].join('\n');
}

const found = (label: string): string => `⟦paragraph-number: ${label}⟧`;

describe(RULE, () => {
  it('finds a gap, in both carriers', () => {
    marked(
      'nl',
      `
      Conclusies van de Raad over landelijke bakkerijen

      DE RAAD VAN DE EUROPESE UNIE,

      HERINNEREND aan zijn conclusies over de prijs van meel en over de opleiding van bakkers in de
      regio's die ver van de steden van de Unie liggen,

      I. BROOD VOOR IEDEREEN

      1. BENADRUKT dat in elk dorp van de Unie brood wordt gebakken, en dat de bakkers van morgen hun
      vak vandaag moeten leren, in scholen dicht bij hun woonplaats.

      2. ERKENT dat artikel 42, lid 7, VEU daarbij geen rol speelt, en dat de molens die in de Unie nog
      draaien, het best door hun dorpen kunnen worden onderhouden.

      II. DE BAKKERS VAN MORGEN

      ⟦paragraph-number: 4.⟧ VERZOEKT de Commissie uiterlijk eind 2027 verslag uit te brengen over de bakkers,
      de molenaars en de boeren die elkaar nodig hebben om brood te kunnen maken.

      5. VERZOEKT de lidstaten hun scholen open te stellen voor wie van buiten komt, en hun ervaringen
      onderling uit te wisselen.
      `,
      { twin: true },
    );
  });

  it('gives one finding for one fault', () => {
    marked('en', text('1.', '2.', found('2.'), '3.', '4.'));
    marked('en', text('1.', '2.', '3.', found('3.'), '5.'));
    marked('en', text('1.', '2.', found('4.'), '3.', '5.'));
    marked('en', text('1.', '2.', found('12.'), '4.', '5.'));
    marked('en', text('1.', '2.', found('5.'), '3.', '4.', '6.'));
    marked('en', text(found('2.'), '3.', '4.'));
    marked('en', text('1)', '2)', found('4)'), '5)'));
    marked('en', text('1.', found('3.'), '4.', '5.', found('5.'), '6.'));
  });

  it('finds numbers that start again below each heading, and says it once', () => {
    marked(
      'en',
      `
      Council conclusions on bread

      THE COUNCIL OF THE EUROPEAN UNION,

      I. BREAD FOR ALL

      1. STRESSES this.

      2. NOTES that.

      II. BAKERS

      ⟦paragraph-number: 1.⟧ STRESSES this.

      2. NOTES that.

      III. MILLS

      1. STRESSES this.
      `,
    );
  });

  it('counts each part by itself', () => {
    const annex = `\nANNEX\n\nPrinciples of baking\n\n1. Bread is baked by bakers.\n\n2. Flour is milled by millers.\n`;
    expectSilent('en', RULE, text('1.', '2.', '3.') + annex);
    marked('en', `${text('1.', '2.', '3.')}${annex}\n⟦paragraph-number: 4.⟧ Butter is churned by farmers.\n`);
  });

  it('lets the lists of an annex begin again below each heading, and requests below each lead-in', () => {
    expectSilent(
      'en',
      RULE,
      `
      Council conclusions on bread

      THE COUNCIL OF THE EUROPEAN UNION,

      RECALLING its conclusions on flour,

      INVITES THE MEMBER STATES TO:

      1. bake;

      2. mill;

      INVITES THE COMMISSION TO:

      1. help;

      2. report.

      ANNEX

      Work plan for bread

      A. RYE

      1. Rye is sown.

      2. Rye is milled.

      B. WHEAT

      1. Wheat is sown.

      2. Wheat is milled.
      `,
    );
  });

  it('takes 5a and 5bis for what is put in, at every stage', () => {
    for (const stage of ['draft', 'revision', 'final'] as const) {
      expectSilent('en', RULE, text('1.', '2.', '2a.', '2b.', '3.', '3bis.', '3ter.', '4.'), { stage });
    }
    expectSilent('en', RULE, text('1.', '2a.', '3.'));
    marked('en', text('1.', '2.', '3.', found('3.'), '3a.', '5.'));
  });

  it('lets paragraphs run on from numbered recitals, and from the part before', () => {
    expectSilent(
      'en',
      RULE,
      `
      Council conclusions on bread

      THE COUNCIL OF THE EUROPEAN UNION,

      RECALLING THAT:

      1. bread is baked in every village;

      2. flour is milled in every valley;

      HIGHLIGHTING THAT:

      3. butter is churned on every farm;

      4. STRESSES that this must remain so.

      5. INVITES the Commission to help.
      `,
    );
    expectSilent(
      'en',
      RULE,
      `${text('1.', '2.')}\nANNEX\n\n3. Bread is baked by bakers.\n\n4. Flour is milled by millers.\n`,
    );
  });

  it('lets an excerpt begin where it begins', () => {
    expectSilent('en', RULE, `12. STRESSES this.\n\n13. NOTES that.\n`);
    marked('en', `12. STRESSES this.\n\n13. NOTES that.\n\n⟦paragraph-number: 15.⟧ NOTES more.\n`);
  });

  it('takes no number inside a sentence for a paragraph, in both carriers', () => {
    expectSilent(
      'nl',
      RULE,
      `
      Conclusies van de Raad over landelijke bakkerijen

      DE RAAD VAN DE EUROPESE UNIE,

      1. BENADRUKT dat in elk dorp van de Unie brood wordt gebakken overeenkomstig artikel 42, lid
      7. NEEMT ER NOTA VAN dat de bakkers van morgen hun vak vandaag moeten leren, en wel voor het jaar
      2023. BEVESTIGT dat dit zal gebeuren, ook volgens punt
      12. VERZOEKT de Commissie daarover verslag uit te brengen in het
      jaar 2024.

      2. VERZOEKT de lidstaten hun scholen open te stellen voor wie van buiten komt.
      `,
      { twin: true },
    );
  });

  it('takes no paragraph that cites a document for a note', () => {
    expectSilent(
      'en',
      [RULE, 'footnote-unused'],
      `
      Council conclusions on bread

      THE COUNCIL OF THE EUROPEAN UNION,

      (1) STRESSES that bread is good.

      (2) WELCOMES Regulation (EU) 2019/881 (1) as a step.

      (3) NOTES the report, which the Commission has promised to repeat, on the bakers of the villages and the
      millers of the valleys of the Union.

      (1) OJ L 151, 7.6.2019, p. 15.
      `,
      { twin: true },
    );
  });

  it('renumbers the paragraphs and the references to them', () => {
    const frame = (body: string): string =>
      `Council conclusions on bread\n\nTHE COUNCIL OF THE EUROPEAN UNION,\n\n${body}`;
    const safe = expectFix(
      'en',
      frame(
        '1. STRESSES this.\n\n3. NOTES that.\n\n3a. NOTES it too.\n\n4. RECALLS paragraphs 3 and 3a, and paragraph 4 of the Treaty of Bakers.\n',
      ),
      frame(
        '1. STRESSES this.\n\n2. NOTES that.\n\n2a. NOTES it too.\n\n3. RECALLS paragraphs 2 and 2a, and paragraph 4 of the Treaty of Bakers.\n',
      ),
      RULE,
    );
    assert.ok(safe);
  });

  it('does not call it safe where a reference could mean two paragraphs, or none', () => {
    const frame = (body: string): string =>
      `Council conclusions on bread\n\nTHE COUNCIL OF THE EUROPEAN UNION,\n\n${body}`;
    const twice = frame('1. STRESSES this.\n\n2. NOTES that.\n\n2. NOTES it too.\n\n3. RECALLS paragraph 2.\n');
    assert.ok(
      !expectFix('en', twice, twice.replace('3. RECALLS', '4. RECALLS').replace('2. NOTES it', '3. NOTES it'), RULE),
    );
    const none = frame('1. STRESSES this.\n\n3. NOTES that.\n\n4. RECALLS paragraph 2.\n');
    assert.ok(!expectFix('en', none, none.replace('3. NOTES', '2. NOTES').replace('4. RECALLS', '3. RECALLS'), RULE));
  });

  it('counts through recitals and paragraphs where a lead-in of recitals stands between those of paragraphs', () => {
    const text = (mark: string, number: number): string => `
      CONCLUSIES VAN DE RAAD EN VAN DE VERTEGENWOORDIGERS VAN DE REGERINGEN DER LIDSTATEN OVER BROOD

      DE RAAD EN DE VERTEGENWOORDIGERS VAN DE REGERINGEN DER LIDSTATEN,

      HERINNEREN AAN:

      1. de politieke achtergrond;

      2. artikel 165 van het Verdrag;

      OVERWEGENDE HETGEEN VOLGT:

      3. er wordt steeds minder brood gebakken;

      ${mark.replace('#', String(number))} het meel is duur;

      ONDERKENNEN DAT:

      ${number + 1}. brood van belang is;

      ${number + 2}. bakkers vroeg opstaan;
    `;
    expectSilent('nl', [RULE, 'point-number'], text('#.', 4));
    marked('nl', text('⟦paragraph-number: #.⟧', 5), { rules: ['point-number'] });
  });

  it('reads numbers that stand alone, wrong ones too, and paragraphs that begin with the Council below recitals', () => {
    const alone = (label: string): string => `
      1.
      The Council WELCOMES the bread and STRESSES that it is good.

      2.
      The Council NOTES the flour.

      ${label}
      The Council INVITES bakers to bake in 2030.
    `;
    marked('en', alone('⟦paragraph-number: 4.⟧'));
    expectSilent('en', RULE, alone('3.'));
    marked(
      'en',
      `
      The Council of the European Union,

      RECALLING the bread of old,

      HAS ADOPTED THE FOLLOWING CONCLUSIONS:

      1. The Council UNDERLINES that bread is good.

      ⟦paragraph-number: 3.⟧ The Council INVITES bakers to bake.
    `,
      { rules: ['point-number'] },
    );
  });
});
