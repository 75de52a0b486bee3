/**
 * The table of contents: all that the server, the command line and the tests may ask of the core.
 * Pure: no file, no clock, no locale, no protocol types.
 * Not here, because few runs need them and loading takes time: config/ (conclusions.json and its like) and fix.ts (fixes in bulk).
 */
export { readDocument, type ReadOptions } from './document/read';
export {
  check,
  severities,
  stages,
  type CheckOptions,
  type CheckResult,
  type Edit,
  type Finding,
  type Fix,
  type RuleFailure,
} from './check';
export { rules } from './rules/index';
export { outline, type Outline } from './features/outline';
