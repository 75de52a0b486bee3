import { expectSilent, marked } from '../support/marks';

const RULE = 'review-missing';

const tasks = `
      THE COUNCIL OF THE EUROPEAN UNION,

      1. INVITES the Commission to report on bread by the end of 2027.

      2. INVITES the Commission to report on salt by the end of 2027. CALLS ON the Member States to bake by 2028.

      3. INVITES the Member States and the Commission to mill by 2028.

      4. INVITES the Commission to report on yeast by the end of 2029.
`;

describe(RULE, () => {
  it('finds many deadlines without a return to the matter', () => {
    marked('en', `${tasks}\n      ⟦review-missing: 5.⟧ STRESSES that bread matters.\n`);
  });

  it('is content with a paragraph in which the Council returns, or a report on these conclusions', () => {
    for (const last of [
      'WILL TAKE STOCK of progress in 2030.',
      'WILL REVERT to the matter.',
      'INVITES the Commission to report on the implementation of these conclusions.',
    ]) {
      expectSilent('en', RULE, `${tasks}\n      5. ${last}\n`);
    }
  });

  it('does not take a reference to a paragraph for a return', () => {
    marked('en', `${tasks}\n      ⟦review-missing: 5.⟧ STRESSES the value of paragraph 4 of these conclusions.\n`);
  });

  it('asks nothing of texts with few deadlines, and of final texts', () => {
    expectSilent('en', RULE, tasks.replace(/ {6}4\..*\n/, ''));
    expectSilent('en', RULE, `${tasks}\n      5. STRESSES that bread matters.\n`, { stage: 'final' });
  });
});
