/** The same properties as in every run, on many more texts. */
process.env['CONCLUSIONS_RUNS'] ??= '1500';
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the number of runs must be said before
require('../features/properties.test');
