import type { Rule } from './rule';

/** Found by check.ts, which knows all rules; see suppression.ts. */
export const suppressionUnknown: Rule = {
  id: 'suppression-unknown',
  family: 'suppression',
  severity: 'warning',
  about: 'a comment that is to silence a rule there is not',
  source: 'Good practice of checkers: a slip in a comment must not leave its writer in the belief that it works.',

  check: () => [],
};
