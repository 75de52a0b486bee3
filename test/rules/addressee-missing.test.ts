import { expectSilent, marked } from '../support/marks';

const RULE = 'addressee-missing';

describe(RULE, () => {
  it('finds requests in which the task follows right behind the verb', () => {
    marked(
      'en',
      `
      1. ⟦addressee-missing: INVITES⟧ to report on bread by the end of 2027. STRESSES that bread matters.

      2. ⟦addressee-missing: CALLS ON⟧ to bake.
      `,
      { twin: true },
    );
    marked('nl', '1. ⟦addressee-missing: VERZOEKT⟧ om uiterlijk eind 2027 verslag uit te brengen over brood.\n');
    marked('de', '1. ⟦addressee-missing: ERSUCHT⟧, einen Bericht über Brot vorzulegen.\n');
    marked('fr', '1. ⟦addressee-missing: INVITE⟧ à présenter un rapport sur le pain.\n');
  });

  it('leaves requests alone that name somebody, be it by a pronoun or further on', () => {
    expectSilent(
      'en',
      RULE,
      `
      1. INVITES it to report. INVITES the Board of Bread to report. INVITES bakers to bake.

      2. URGES that bread be baked by the Member States. CALLS FOR a swift conclusion of the talks.

      3. INVITES the Commission to bake, and further INVITES to report.

      4. INVITES:

      (a) the Commission to report;

      (b) the Member States to bake.

      5. ENCOURAGES to bake. REQUESTS that the report cover flour. RECOMMENDS to use less salt.
      `,
    );
    expectSilent(
      'es',
      RULE,
      '1. INVITA a presentar un informe. HACE UN LLAMAMIENTO a las ciudades. EXIGE que cesen los vertidos.\n',
    );
    expectSilent('cs', RULE, '1. APELUJE na obce, aby konaly.\n');
    expectSilent('nl', RULE, '1. VERZOEKT verder de Commissie te bakken. ROEPT de bakkers OP te bakken.\n');
    expectSilent('de', RULE, '1. ERSUCHT die Kommission, zu backen. FORDERT die Bäcker AUF, zu backen.\n');
  });
});
