// Reads mocha's JSON results: prints what failed and what was skipped, and "passed failed" as its last line.
//   node .ci/report.mjs RESULTS STATUS      exits 1 where there are no results to read
import { readFileSync } from 'node:fs';

const [path, status] = process.argv.slice(2);
const { stats, failures, pending } = JSON.parse(readFileSync(path, 'utf8'));
if (stats.tests === 0) throw new Error('no test ran');

for (const { fullTitle, err } of failures.slice(0, 20)) {
  console.log(`  ✖ ${fullTitle}`);
  console.log(
    String(err.message)
      .split('\n')
      .slice(0, 12)
      .map((line) => `      ${line}`)
      .join('\n'),
  );
}
if (failures.length > 20) console.log(`  … and ${failures.length - 20} more`);
for (const { fullTitle } of pending) console.log(`  skipped: ${fullTitle}`);

// A run that says it failed has failed, whatever its results say: a test may have ended the process.
const failed = stats.failures || (status === '0' ? 0 : 1);
console.log(`${stats.passes} ${failed}`);
