import { expectSilent, marked } from '../support/marks';

const RULE = 'deadline-invalid';

describe(RULE, () => {
  it('finds days and periods no calendar has, anywhere in the text', () => {
    marked(
      'nl',
      `
      1. VERZOEKT haar uiterlijk op ⟦deadline-invalid: 30 februari 2027⟧ of in ⟦deadline-invalid: het vijfde kwartaal
      van 2027⟧ te antwoorden. HERINNERT aan zijn conclusies van ⟦deadline-invalid: 31 april
      2025⟧[^1].

      [^1]: PB L 320 van ⟦deadline-invalid: 29.2.2023⟧, blz. 28.
      `,
      { twin: true },
    );
    marked(
      'en',
      '1. INVITES all to act by ⟦deadline-invalid: 31 June⟧, by ⟦deadline-invalid: 29 February 2026⟧ and in ⟦deadline-invalid: the third half of 2027⟧.\n',
    );
  });

  it('leaves days and periods alone that there are, and numbers that are none', () => {
    expectSilent(
      'nl',
      RULE,
      '1. VERZOEKT de Commissie uiterlijk op 29 februari 2028 te antwoorden, zie 42.31.2, Doc. 31111/30 en 30.2.1.\n',
    );
    expectSilent(
      'en',
      RULE,
      '1. INVITES all to act by 29 February, by the fourth quarter of 2027 and in the second half of 2028. NOTES the last half of 2026.\n',
    );
  });
});
