/** The texts of test/fuzz, many more of them. Before a release: FUZZ_RUNS=1000000, some twenty minutes. */
process.env['FUZZ_RUNS'] ??= '50000';
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the number of runs must be said before
require('../fuzz/fuzz.test');
