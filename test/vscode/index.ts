/** What VS Code loads in its extension host to run the suite: a desktop and the browser route alike. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { format } from 'node:util';

export async function run(): Promise<void> {
  // mocha is an ES module: an older extension host cannot require it.
  const { default: Mocha } = await import('mocha');
  // Where the workbench runs in a browser its own log lines share the console: report and results go to files.
  const { TEST_REPORT_FILE: report, TEST_RESULT_FILE: result, TEST_GREP: grep } = process.env;
  if (report) {
    Mocha.reporters.Base.consoleLog = (...values: unknown[]) => fs.appendFileSync(report, `${format(...values)}\n`);
  }
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000, reporter: 'spec', ...(grep ? { grep } : {}) });
  for (const name of fs.readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(path.join(__dirname, name));
  }
  const results = await runAll(mocha);
  if (result) fs.writeFileSync(result, JSON.stringify(results));
  const { failures, passes } = results.stats;
  if (failures > 0 || passes === 0) throw new Error(`${failures} tests failed, ${passes} passed`);
}

interface Results {
  readonly stats: Mocha.Stats;
  readonly failures: readonly { readonly fullTitle: string; readonly err: { readonly message: string } }[];
  readonly pending: readonly { readonly fullTitle: string }[];
}

/** In the form of mocha's JSON reporter, as far as it is read. */
function runAll(mocha: Mocha): Promise<Results> {
  const failures: { fullTitle: string; err: { message: string } }[] = [];
  const pending: { fullTitle: string }[] = [];
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve({ stats: runner.stats as Mocha.Stats, failures, pending }));
    runner.on('fail', (test, error: Error) =>
      failures.push({ fullTitle: test.fullTitle(), err: { message: error.message } }),
    );
    runner.on('pending', (test) => pending.push({ fullTitle: test.fullTitle() }));
  });
}
