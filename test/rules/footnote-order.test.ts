import assert from 'node:assert/strict';
import { expectFix, expectSilent, marked } from '../support/marks';

const RULE = 'footnote-order';
const OTHERS = ['footnote-undefined', 'footnote-unused', 'footnote-duplicate'];

/** Three paragraphs with six calls as given, and notes 1 to `notes`. */
function text(calls: readonly string[], notes: number): string {
  const [a, b, c, d, e, f] = calls;
  const list = Array.from({ length: notes }, (_, at) => `[^${at + 1}]: ST ${at + 1}/25.`);
  return `1. WELCOMES the plan${a} and the act${b}.\n\n2. NOTES the report${c} and the answer${d}.\n\n3. STRESSES the need${e} and the cost${f}.\n\n${list.join('\n')}\n`;
}

describe(RULE, () => {
  it('finds calls that changed places, in both carriers', () => {
    marked(
      'nl',
      `
      Conclusies van de Raad over landelijke bakkerijen

      DE RAAD VAN DE EUROPESE UNIE,

      HERINNEREND aan:

      – zijn conclusies over de prijs van meel en over de opleiding van bakkers in de regio's die ver
      van de steden van de Unie liggen[^1],

      – de mededeling van de Commissie over brood als deel van het culturele erfgoed van Europa, en de
      antwoorden die de lidstaten daarop hebben gegeven⟦footnote-order: [^3]⟧,

      – zijn resolutie over kleine molens[^2],

      – zijn conclusies over boter[^4],

      1. BENADRUKT dat in elk dorp van de Unie brood wordt gebakken, en dat de bakkers van morgen hun
      vak vandaag moeten leren, in scholen dicht bij hun woonplaats.

      [^1]: Doc. 7214/25.
      [^2]: Doc. 7215/25.
      [^3]: Doc. 7216/25.
      [^4]: Doc. 7217/25.
      `,
      { twin: true, rules: OTHERS },
    );
  });

  it('gives one finding for one fault', () => {
    marked('en', text(['[^1]', '⟦footnote-order: [^5]⟧', '[^3]', '[^4]', '[^2]', '[^6]'], 6), { rules: OTHERS });
    marked('en', text(['[^1]', '⟦footnote-order: [^5]⟧', '[^2]', '[^3]', '[^4]', '[^6]'], 6), { rules: OTHERS });
    marked('en', text(['[^1]', '[^2]', '⟦footnote-order: [^5]⟧', '[^4]', '[^5]', '[^6]'], 6), { rules: OTHERS });
    marked('en', text(['⟦footnote-order: [^2]⟧', '[^1]', '[^3]', '[^4]', '[^5]', '[^6]'], 6), { rules: OTHERS });
  });

  it('finds a number that no footnote has', () => {
    marked(
      'en',
      `1. NOTES the plan[^1], the act[^2] and the report⟦footnote-order: [^4]⟧.\n\n[^1]: ST 1/25.\n[^2]: ST 2/25.\n[^4]: ST 4/25.\n`,
      { rules: OTHERS },
    );
  });

  it('counts anew in an annex with its own notes', () => {
    marked(
      'en',
      `
      Council conclusions on bread

      THE COUNCIL OF THE EUROPEAN UNION,

      1. WELCOMES the plan[^1] and STRESSES the act[^2].

      [^1]: ST 1/25.
      [^2]: ST 2/25.

      ANNEX

      1. Bread⟦footnote-order: [^2]⟧ is baked by bakers[^1].

      [^1]: ST 3/25.
      [^2]: ST 4/25.
      `,
    );
  });

  it('is silent where another rule has told the fault, or there is none', () => {
    const silent = (calls: readonly string[], notes: number): void => expectSilent('en', RULE, text(calls, notes));
    silent(['[^1]', '[^2]', '[^1]', '[^2]', '[^3]', '[^1]'], 3);
    silent(['[^1]', '[^2]', '[^4]', '[^5]', '[^6]', ''], 6);
    silent(['[^1]', '[^2]', '[^4]', '[^4]', '[^5]', '[^6]'], 6);
    silent(['[^1]', '[^2]', '[^3]', '[^4]', '[^5]', '[^6]'], 5);
    silent(['[^1]', '[^2]', '[^33]', '[^4]', '[^5]', '[^6]'], 6);
    silent(['¹', '²', '³', '⁴', '⁵', '⁶'], 6);
    silent(['[^a]', '[^1]', '[^b]', '[^2]', '[^3]', '[^4]'], 4);
  });

  it('does not count a note that refers to another one', () => {
    expectSilent('en', RULE, `1. NOTES the plan[^1] and the act[^2].\n\n[^1]: As in the act[^2].\n[^2]: ST 2/25.\n`);
  });

  it('renumbers calls and notes together; each note stays with its call, in order', () => {
    const safe = expectFix(
      'en',
      `
      1. WELCOMES the plan[^1] and the act[^3], and NOTES the act[^3] again.

      2. NOTES the report[^2], in line with footnote 3.

      [^1]: ST 1/25.
      [^2]: The report, ST 2/25.
      [^3]: The act,
      ST 3/25.
      `,
      `
      1. WELCOMES the plan[^1] and the act[^2], and NOTES the act[^2] again.

      2. NOTES the report[^3], in line with footnote 2.

      [^1]: ST 1/25.
      [^2]: The act,
      ST 3/25.
      [^3]: The report, ST 2/25.
      `,
      RULE,
    );
    assert.ok(safe);
  });

  it('closes a gap', () => {
    expectFix(
      'en',
      `1. NOTES the plan[^1], the act[^3] and the report[^4].\n\n[^1]: ST 1/25.\n[^3]: ST 3/25.\n[^4]: ST 4/25.\n`,
      `1. NOTES the plan[^1], the act[^2] and the report[^3].\n\n[^1]: ST 1/25.\n[^2]: ST 3/25.\n[^3]: ST 4/25.\n`,
      RULE,
    );
  });

  it('corrects a call whose footnote is called again where it belongs', () => {
    const calls = ['[^1]', '[^2]', '[^5]', '[^4]', '[^5]', '[^6]'];
    assert.ok(
      expectFix(
        'en',
        text(calls, 6),
        text(
          calls.map((call, at) => (at === 2 ? '[^3]' : call)),
          6,
        ),
        RULE,
      ),
    );
  });

  it('keeps the order of notes that stand with their paragraphs, and superscripts raised', () => {
    expectFix(
      'en',
      `1. NOTES the plan².\n\n[^2]: ST 2/25.\n\n2. NOTES the act¹.\n\n[^1]: ST 1/25.\n`,
      `1. NOTES the plan¹.\n\n[^1]: ST 2/25.\n\n2. NOTES the act².\n\n[^2]: ST 1/25.\n`,
      RULE,
    );
  });
});
