import assert from 'node:assert/strict';
import { checked, expectSilent, marked } from '../support/marks';

const RULE = 'deadline-inconsistent';

describe(RULE, () => {
  it('finds the first place that is worded unlike most, once for each kind', () => {
    marked(
      'nl',
      `
      1. VERZOEKT de Commissie ⟦deadline-inconsistent: vóór eind 2026⟧ te antwoorden.

      2. VERZOEKT de lidstaten uiterlijk eind 2026 te antwoorden, en ⟦deadline-inconsistent: tegen het einde van het derde
      kwartaal van 2027⟧ opnieuw.

      3. VERZOEKT de lidstaten uiterlijk eind 2028 brood te leveren, en uiterlijk in het eerste kwartaal van 2029 meel.

      4. VERZOEKT de lidstaten uiterlijk in het tweede kwartaal van 2029 gist te leveren.
      `,
      { twin: true },
    );
    marked(
      'en',
      '1. INVITES all to act by the end of 2026.\n\n2. INVITES all to act ⟦deadline-inconsistent: before the end of 2027⟧.\n',
    );
  });

  it('names the other places', () => {
    const text =
      '1. INVITES all to act by the end of 2026.\n\n2. INVITES all to act before the end of 2027, and by the end of 2028.\n';
    const finding = checked('en', text).findings.find(({ rule }) => rule === RULE);
    assert.deepEqual(
      finding?.related.map(({ range }) => text.slice(range.start, range.end)),
      ['by the end of 2026', 'by the end of 2028'],
    );
  });

  it('leaves limits of different kinds, one wording, and recitals alone', () => {
    expectSilent(
      'nl',
      RULE,
      `
      HERINNEREND aan:

      – de belofte om vóór eind 2026 te antwoorden,

      1. VERZOEKT de Commissie uiterlijk eind 2026 en uiterlijk eind 2027 te antwoorden.

      2. VERZOEKT de lidstaten vóór 1 juni 2027, uiterlijk op 31 december 2027, in 2028, medio 2029 en tegen eind mei 2030 te antwoorden.

      3. VERZOEKT de lidstaten vóór het derde kwartaal van 2026 en uiterlijk in het eerste kwartaal van 2027 te leveren.
      `,
    );
    expectSilent(
      'en',
      RULE,
      '1. INVITES all to act by the end of 2026, by 2030, by the end of the third quarter of 2027, in 2028 and by the end 2029.\n',
    );
  });
});
