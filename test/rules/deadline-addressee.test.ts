import { expectSilent, marked } from '../support/marks';

const RULE = 'deadline-addressee';

describe(RULE, () => {
  it('finds a deadline in a sentence of its own', () => {
    marked(
      'en',
      `
      1. INVITES the Commission to draw up a plan for bread. It should be ready ⟦deadline-addressee: by the end of 2027⟧.

      2. STRESSES that bread matters.
      `,
    );
    marked(
      'nl',
      '1. VERZOEKT de Commissie een plan op te stellen. Dat moet ⟦deadline-addressee: uiterlijk eind 2027⟧ klaar zijn.\n',
    );
  });

  it('leaves deadlines alone that stand with whom they bind, or in statements', () => {
    expectSilent(
      'en',
      RULE,
      `
      1. INVITES the Commission to draw up a plan by the end of 2027. The Member States should reply by 30 June 2028.

      2. STRESSES that bread must be safe. The rules apply by the end of 2027.

      3. INVITES the Commission to act. This is urgent and should be done as soon as possible.

      4. CALLS ON the Member States to:

      (a) bake bread. This should be done by 2028.
      `,
    );
  });
});
