/**
 * The table of contents: all that the server, the command line and the tests may ask of the core.
 * Pure: no file, no clock, no locale, no protocol types.
 */
export { readDocument, type ReadOptions } from './document/read';
export { check, type CheckOptions, type CheckResult, type Finding, type Fix, type RuleFailure } from './check';
export { rules } from './rules/index';
export { outline, type Outline } from './features/outline';
