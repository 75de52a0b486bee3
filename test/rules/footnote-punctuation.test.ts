import assert from 'node:assert/strict';
import { expectFix, expectSilent, marked } from '../support/marks';

const RULE = 'footnote-punctuation';

describe(RULE, () => {
  it('finds a note without a full stop, in both carriers', () => {
    marked(
      'nl',
      `
      Conclusies van de Raad over landelijke bakkerijen

      DE RAAD VAN DE EUROPESE UNIE,

      HERINNEREND aan:

      – zijn conclusies over de prijs van meel en over de opleiding van bakkers in de regio's die ver
      van de steden van de Unie liggen[^1],

      – de mededeling van de Commissie over brood als deel van het culturele erfgoed van Europa, en de
      antwoorden die de lidstaten daarop hebben gegeven[^2],

      1. BENADRUKT dat in elk dorp van de Unie brood wordt gebakken, en dat de bakkers van morgen hun
      vak vandaag moeten leren, in scholen dicht bij hun woonplaats.

      [^1]: PB L 320 van 17.12.2018, blz. ⟦footnote-punctuation: 28⟧
      [^2]: Doc. 7215/25.
      `,
      { twin: true },
    );
  });

  it('finds one behind brackets, quotes, a comma, an ELI', () => {
    marked(
      'en',
      `
      1. NOTES a[^1], b[^2], c[^3], d[^4] and e[^5].

      [^1]: A regulation (OJ L 125, 11.5.2023, p. ⟦footnote-punctuation: 1)⟧
      [^2]: See “A Europe of ⟦footnote-punctuation: bread”⟧
      [^3]: ST ⟦footnote-punctuation: 7215/25,⟧
      [^4]: OJ L, 2023/2131, 11.10.2023, ELI: ⟦footnote-punctuation: http://data.europa.eu/eli/reg/2023/2131/oj⟧
      [^5]: ST 7216/25.
      `,
    );
  });

  it('says one thing where no note has one', () => {
    marked(
      'en',
      `1. NOTES a[^1], b[^2] and c[^3].\n\n[^1]: ST ⟦footnote-punctuation: 1/25⟧\n[^2]: ST 2/25\n[^3]: ST 3/25\n`,
    );
  });

  it('is silent about what ends well', () => {
    expectSilent(
      'en',
      RULE,
      `
      1. NOTES a[^1], b[^2], c[^3], d[^4], e[^5], f[^6], g[^7], h[^8] and i[^9] in Kosovo*.

      * This designation is without prejudice to positions on status.
      [^1]: https://www.consilium.europa.eu/en/press
      [^2]: press.office@consilium.europa.eu
      [^3]: (See ST 7215/25.)
      [^4]: ‘Bread for all.’
      [^5]: Is that so?
      [^6]: See the pages of the Council at www.consilium.europa.eu/bread
      [^7]: [Reference to be added]
      [^8]: As follows:
      [^9]: And so on…
      `,
    );
  });

  it('knows the stop that shortens the word for page from the one that ends the note', () => {
    const text = '1. NORĀDA uz regulām[^1] [^2] [^3].\n\n[^1]: Regula (ES) 2021/782 (OV L 172, 17.5.2021., 1. ';
    marked(
      'lv',
      `${text}⟦footnote-punctuation: lpp.)⟧\n[^2]: OV L 172, 17.5.2021., 1. lpp.\n[^3]: (OV L 1, 5.1.2021., 2. lpp.)`,
    );
    expectSilent('lv', RULE, `${text}lpp.).\n[^2]: OV L 172, 17.5.2021., 1. lpp.\n[^3]: (OV L 1, 5.1.2021., 2. lpp.)`);
  });

  it('knows that of a page in Croatian, and takes that in brackets for the end elsewhere', () => {
    const text = '1. NAPOMINJE[^1].\n\n[^1]: Uredba (EU) 2021/782 (SL L 172, 17.5.2021., str. ';
    marked('hr', `${text}⟦footnote-punctuation: 1.)⟧`);
    expectSilent('hr', RULE, `${text}1.).`);
    expectSilent('en', RULE, '1. NOTES it[^1].\n\n[^1]: Regulation (EU) 2021/782 (OJ L 172, 17.5.2021, p. 1.)');
  });

  it('adds the full stop, for certain', () => {
    assert.ok(
      expectFix(
        'en',
        `1. NOTES a[^1] and b[^2].\n\n[^1]: A note that\n  runs on;\n[^2]: ST 2/25.\n`,
        `1. NOTES a[^1] and b[^2].\n\n[^1]: A note that\n  runs on.\n[^2]: ST 2/25.\n`,
        RULE,
      ),
    );
    expectFix(
      'en',
      `1. NOTES a[^1], b[^2] and c[^3].\n\n[^1]: ST 1/25\n[^2]: ST 2/25\n[^3]: ST 3/25\n`,
      `1. NOTES a[^1], b[^2] and c[^3].\n\n[^1]: ST 1/25.\n[^2]: ST 2/25.\n[^3]: ST 3/25.\n`,
      RULE,
    );
  });
});
