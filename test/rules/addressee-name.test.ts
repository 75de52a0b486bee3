import { expectSilent, marked } from '../support/marks';

const RULE = 'addressee-name';

describe(RULE, () => {
  it('finds the long name behind the short one', () => {
    marked(
      'en',
      `
      1. INVITES the Commission to report.

      2. CALLS ON the ⟦addressee-name: European Commission⟧ and the Member States to bake.
      `,
      { twin: true },
    );
    marked(
      'nl',
      '1. VERZOEKT de Commissie te bakken.\n\n2. ROEPT de ⟦addressee-name: Europese Commissie⟧ OP te bakken.\n',
    );
  });

  it('leaves the full name at first, services and bodies there are many of alone', () => {
    expectSilent(
      'en',
      RULE,
      `
      1. INVITES the European Commission and the High Representative of the Union for Foreign Affairs and Security Policy
      to report.

      2. INVITES the Commission and the High Representative to bake.

      3. INVITES the services of the Commission and the Commission services to help.

      4. INVITES the agencies to help. INVITES the relevant EU agencies to help.
      `,
    );
  });
});
