import assert from 'node:assert/strict';
import { expectFix, expectSilent, marked } from '../support/marks';

const RULE = 'deadline-format';

describe(RULE, () => {
  it('finds figures and short forms, in both carriers', () => {
    marked(
      'nl',
      `
      DE RAAD VAN DE EUROPESE UNIE,

      1. VERZOEKT de Commissie uiterlijk op ⟦deadline-format: 31/12/2026⟧ en de lidstaten uiterlijk ⟦deadline-format: 31-3-2027⟧
      te antwoorden. VERZOEKT de lidstaten tegen ⟦deadline-format: het einde van het
      derde kwartaal 2026⟧ brood te leveren, en in ⟦deadline-format: Q1 2027⟧ ook meel.

      2. VERZOEKT de Commissie vóór ⟦deadline-format: 2027-06-30⟧ en tegen ⟦deadline-format: het 2e kwartaal van 2028⟧ te antwoorden.
      `,
      { twin: true },
    );
    marked(
      'en',
      `
      THE COUNCIL OF THE EUROPEAN UNION,

      1. INVITES the Commission to report by ⟦deadline-format: Q1 2027⟧, by ⟦deadline-format: the 1st quarter of 2028⟧ and by
      ⟦deadline-format: end 2028⟧.

      2. INVITES the Member States to reply by ⟦deadline-format: 31st December 2026⟧ or by ⟦deadline-format: March 31, 2027⟧,
      and before ⟦deadline-format: 31.12.2027⟧.
      `,
      { twin: true },
    );
  });

  it('leaves the house forms, other figures and references alone', () => {
    expectSilent(
      'nl',
      RULE,
      `
      DE RAAD VAN DE EUROPESE UNIE,

      1. VERZOEKT de Commissie uiterlijk op 31 december 2026, vóór eind 2027, tegen het einde van het derde kwartaal van
      2026, medio 2028, in de eerste helft van 2029 en uiterlijk eind mei 2030 te antwoorden (PB L 320 van 17.12.2018, blz. 28).

      2. HERINNERT aan Doc. 12109/13 en aan de oefening van 2022, artikel 42, lid 7[^1].

      [^1]: PB L 320 van 17.12.2018, blz. 28.
      `,
      { twin: true },
    );
    expectSilent(
      'en',
      RULE,
      `
      THE COUNCIL OF THE EUROPEAN UNION,

      1. INVITES the Commission to report by 31 December 2026, by the end of 2026, by end-2027, by mid-2028, in early 2029, by
      the third quarter of 2030 and by the end of May 2031, as said in OJ L 320, 17.12.2018, p. 28.
      `,
    );
  });

  it('writes the house form, changing only what must change', () => {
    const safe = expectFix(
      'nl',
      `
      1. VERZOEKT de Commissie tegen het einde van het
      derde kwartaal 2026 te antwoorden.
      `,
      `
      1. VERZOEKT de Commissie tegen het einde van het
      derde kwartaal van 2026 te antwoorden.
      `,
      RULE,
    );
    assert.ok(safe);
    assert.ok(
      expectFix(
        'en',
        '1. INVITES all to act by Q1 2027.\n',
        '1. INVITES all to act by the first quarter of 2027.\n',
        RULE,
      ),
    );
    assert.ok(
      expectFix('en', '1. INVITES all to act by 31.12.2026.\n', '1. INVITES all to act by 31 December 2026.\n', RULE),
    );
    assert.equal(
      expectFix('en', '1. INVITES all to act by 05/06/2026.\n', '1. INVITES all to act by 5 June 2026.\n', RULE),
      false,
    );
  });
});
