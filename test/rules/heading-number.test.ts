import assert from 'node:assert/strict';
import { expectFix, expectSilent, marked } from '../support/marks';

const RULE = 'heading-number';

/** A heading for each label, with a paragraph below it. */
function text(...labels: readonly string[]): string {
  const sections = labels.map(
    (label, at) => `${label} THE WAY AHEAD\n\n${at + 1}. STRESSES that bread is baked in the villages.\n`,
  );
  return ['Council conclusions on bread\n', 'THE COUNCIL OF THE EUROPEAN UNION,\n', ...sections].join('\n');
}

const found = (label: string): string => `⟦heading-number: ${label}⟧`;

describe(RULE, () => {
  it('finds a gap, in both carriers', () => {
    marked(
      'nl',
      `
      Conclusies van de Raad over landelijke bakkerijen

      DE RAAD VAN DE EUROPESE UNIE,

      HERINNEREND aan zijn conclusies over de prijs van meel en over de opleiding van bakkers in de
      regio's die ver van de steden van de Unie liggen,

      I. BROOD VOOR IEDEREEN IN ALLE DORPEN EN ALLE STEDEN VAN DE
      EUROPESE UNIE

      1. BENADRUKT dat in elk dorp van de Unie brood wordt gebakken, en dat de bakkers van morgen hun
      vak vandaag moeten leren, in scholen dicht bij hun woonplaats.

      ⟦heading-number: III.⟧ DE BAKKERS VAN MORGEN

      2. VERZOEKT de Commissie uiterlijk eind 2027 verslag uit te brengen over de bakkers, de molenaars
      en de boeren die elkaar nodig hebben om brood te kunnen maken.

      IV. DE MOLENS

      3. VERZOEKT de lidstaten hun scholen open te stellen voor wie van buiten komt.
      `,
      { twin: true },
    );
  });

  it('gives one finding for one fault', () => {
    marked('en', text('I.', 'II.', found('II.'), 'IV.'));
    marked('en', text('I.', 'II.', found('II.'), 'III.'));
    marked('en', text('I.', found('III.'), 'II.', 'IV.'));
    marked('en', text('I.', 'II.', found('VII.'), 'IV.'));
    marked('en', text(found('II.'), 'III.', 'IV.'));
    marked('en', text('I.', 'A.', 'B.', found('D.'), 'E.'));
  });

  it('finds a number of another kind among Roman ones', () => {
    marked('en', text('I.', found('B.'), 'III.'));
  });

  it('lets headings of a lower level count anew, or run on', () => {
    expectSilent('en', RULE, text('I.', 'A.', 'B.', 'II.', 'A.', 'B.', 'III.'));
    expectSilent('en', RULE, text('I.', 'A.', 'II.', 'B.', 'III.'));
    expectSilent('en', RULE, text('I.', 'A.', 'B.', 'C.', 'D.', 'E.', 'F.', 'G.', 'H.', 'I.', 'J.'));
    expectSilent('en', RULE, text('A.', 'B.', 'C.', 'D.'));
    expectSilent(
      'en',
      RULE,
      text('I.', 'II.')
        .replace('1. STRESSES', 'A. RYE\n\n1. STRESSES')
        .replace('2. STRESSES', 'B. WHEAT\n\n2. STRESSES'),
    );
    marked('en', text('I.', 'A.', 'B.', found('E.'), 'II.', 'A.', 'B.'));
  });

  it('lets the headings of a cover and an annex each count by themselves', () => {
    expectSilent(
      'en',
      RULE,
      `${text('I.', 'II.')}\nANNEX\n\nI. FLOUR\n\n1. Flour is milled.\n\nII. BUTTER\n\n2. Butter is churned.\n`,
    );
  });

  it('is silent about names that end in a Roman number, and headings without any', () => {
    expectSilent(
      'en',
      RULE,
      `
      Council conclusions on bread

      THE COUNCIL OF THE EUROPEAN UNION,

      BREAD FOR ALL

      1. STRESSES that bread is paid for by IPA
      III. NOTES that flour is milled.

      THE BAKERS OF TOMORROW

      2. STRESSES that bakers must learn.
      `,
    );
  });

  it('renumbers the headings', () => {
    assert.ok(!expectFix('en', text('I.', 'III.', 'IV.'), text('I.', 'II.', 'III.'), RULE));
    assert.ok(expectFix('en', text('I.', 'II.', 'II.', 'IV.'), text('I.', 'II.', 'III.', 'IV.'), RULE));
  });
});
