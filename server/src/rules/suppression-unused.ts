import type { Rule } from './rule';

/** Found by check.ts, when all rules have run; see suppression.ts. */
export const suppressionUnused: Rule = {
  id: 'suppression-unused',
  family: 'suppression',
  severity: 'hint',
  about: 'a comment that silences nothing',
  source: 'Good practice of checkers: what silences nothing today may hide a fault tomorrow.',

  check: () => [],
};
