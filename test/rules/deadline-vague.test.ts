import { expectSilent, marked } from '../support/marks';

const RULE = 'deadline-vague';

describe(RULE, () => {
  it('finds requests and commitments without a date', () => {
    marked(
      'nl',
      `
      1. VERZOEKT de Commissie ⟦deadline-vague: zo
      spoedig mogelijk⟧ een voorstel in te dienen. BENADRUKT dat brood goed is.

      2. De Raad ZEGT TOE ⟦deadline-vague: te zijner tijd⟧ te antwoorden.
      `,
      { twin: true },
    );
    marked(
      'en',
      '1. INVITES the Commission to report ⟦deadline-vague: in due course⟧ and CALLS ON all to act ⟦deadline-vague: without further delay⟧.\n',
    );
    marked(
      'en',
      '1. INVITES the Commission to:\n\n(a) report ⟦deadline-vague: as soon as possible⟧;\n\n(b) reply by the end of 2027.\n',
    );
  });

  it('leaves a request with a date, and sentences that ask nothing, alone', () => {
    expectSilent(
      'en',
      RULE,
      `
      RECALLING the need to act as soon as possible:

      – bread,

      1. INVITES the Commission to report as soon as possible and no later than 31 March 2027.

      2. STRESSES that damage must be reported without delay. WELCOMES that this is done in a timely manner.

      3. INVITES the Commission to report within six months, as soon as possible.
      `,
    );
    expectSilent(
      'nl',
      RULE,
      '1. VERZOEKT de Commissie snel en op korte, middellange en lange termijn te handelen. ZIET UIT naar de snelle vaststelling.\n',
    );
  });
});
