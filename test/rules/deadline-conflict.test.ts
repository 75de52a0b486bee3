import { expectSilent, marked } from '../support/marks';

const RULE = 'deadline-conflict';

describe(RULE, () => {
  it('finds one task with two last days', () => {
    marked(
      'en',
      `
      1. INVITES the Commission to present a report on the quality of bread by the end of 2027.

      2. STRESSES that bread matters.

      3. CALLS ON the Commission to present ⟦deadline-conflict: by 30 June 2027⟧ a report on the quality of bread.
      `,
    );
    marked(
      'nl',
      `
      1. VERZOEKT de Commissie uiterlijk eind 2027 een verslag over de kwaliteit van brood in te dienen.

      2. ROEPT de Commissie OP ⟦deadline-conflict: uiterlijk op 1 maart 2027⟧ een verslag over de kwaliteit van brood in te dienen.
      `,
    );
  });

  it('leaves tasks alone that differ, in whatever word or number', () => {
    expectSilent(
      'en',
      RULE,
      `
      1. INVITES the Commission to present a first report on the quality of bread by the end of 2027.

      2. INVITES the Commission to present a second report on the quality of bread by the end of 2029.

      3. INVITES the Member States to present a first report on the quality of bread by the end of 2028.

      4. INVITES the Commission to present a report on the measures in paragraph 4 by the end of 2027.

      5. INVITES the Commission to present a report on the measures in paragraph 5 by the end of 2028.

      6. INVITES the Commission to report by the end of 2027. INVITES the Commission to report by the end of 2028.

      7. INVITES the Commission to present a report on the price of bread by 31 March 2027 and by 31 March 2029.
      `,
    );
  });

  it('leaves a task alone that is said twice with the same last day', () => {
    expectSilent(
      'en',
      RULE,
      `
      1. INVITES the Commission to present a report on the quality of bread by the end of 2027.

      2. CALLS ON the Commission to present a report on the quality of bread by 31 December 2027.
      `,
    );
  });
});
