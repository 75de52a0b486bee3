import { expectSilent, marked } from '../support/marks';

const RULE = 'deadline-year-missing';

describe(RULE, () => {
  it('finds deadlines that do not say of which year', () => {
    marked(
      'nl',
      `
      1. VERZOEKT de Commissie ⟦deadline-year-missing: vóór het einde van het
      jaar⟧ verslag uit te brengen, en de lidstaten ⟦deadline-year-missing: uiterlijk op 31 maart⟧ te antwoorden.

      2. BENADRUKT dat dit ⟦deadline-year-missing: tegen het derde kwartaal⟧ klaar moet zijn.
      `,
      { twin: true },
    );
    marked(
      'en',
      `
      1. INVITES the Commission to report ⟦deadline-year-missing: by the end of the year⟧ and to reply ⟦deadline-year-missing: by 31 March⟧.

      2. INVITES the Commission to come back to this ⟦deadline-year-missing: later this year⟧.

      3. CALLS ON the Member States to:

      (a) act ⟦deadline-year-missing: no later than June⟧;

      (b) report ⟦deadline-year-missing: before the end of the second quarter⟧.
      `,
    );
  });

  it('leaves dates with a year nearby, those that come back, and other sentences alone', () => {
    expectSilent(
      'en',
      RULE,
      `
      RECALLING that this was due by the end of the year:

      – bread,

      1. INVITES the Commission to report by 31 March or 30 September 2027, and in 2028, by 31 March.

      2. INVITES the Commission to report each year by 31 March, and by 30 June of each year.

      3. NOTES that prices rose this year and will rise later this year. INVITES all to look at this year's harvest.

      4. INVITES the Member States, by common accord, to act before the Commission does, in May and from March on.
      `,
    );
    expectSilent(
      'nl',
      RULE,
      '1. VERZOEKT de Commissie jaarlijks uiterlijk op 31 maart en in 2027 vóór het einde van het jaar te antwoorden.\n',
    );
    expectSilent(
      'nl',
      RULE,
      '1. VERZOEKT de Commissie de oogst van dit jaar te meten. MERKT OP dat het in mei regende.\n',
    );
  });
});
