/**
 * Packs the extension. The same files give the same bytes, wherever and whenever: vsce writes its entries in order and
 * all of one time when it is told a time, and the time zone must not count.
 *   npm run package [-- FILE]
 */
process.env['TZ'] = 'UTC';
// Zip files know no time before 1980; this one says nothing of the day of the build.
process.env['SOURCE_DATE_EPOCH'] ??= String(Date.UTC(2020, 0, 1) / 1000);

void import('@vscode/vsce').then(({ createVSIX }) =>
  createVSIX({
    cwd: `${__dirname}/..`,
    dependencies: false,
    packagePath: process.argv[2] ?? 'council-conclusions.vsix',
  }),
);
