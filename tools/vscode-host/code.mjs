#!/usr/bin/env node
// Stands in for the `code` executable that @vscode/test-electron starts: the same arguments, the same exit codes, but
// the VS Code is the workbench and extension host of code-server, shown in headless Chromium (see host.mjs).
// Used as `vscodeExecutablePath`, so that one suite and one `runTests()` call serve both a desktop and this route.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { openBrowser, remoteUri, startServer, workbenchUrl } from './host.mjs';

const args = process.argv.slice(2);
const valuesOf = (name) => args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

/** Opens the workbench with the tests as its payload; gives what the workbench says at the end. */
async function run(server, errors) {
  const { browser, page } = await openBrowser();
  try {
    const exited = new Promise((resolve) => {
      setTimeout(resolve, Number(process.env.VSCODE_TEST_TIMEOUT ?? 300_000), 'timeout').unref();
      page.on('crash', () => resolve('page crash'));
      // Called by the workbench during an extension test run; both must exist before the page loads.
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.exposeFunction('codeAutomationLog', (level, [first] = []) => {
      if (level === 'error') errors.push(String(first).split('\n', 3).join('\n').slice(0, 500));
    });
    await page.goto(workbenchUrl(server.port, server.workspace, payload(server.port)));
    const code = await exited;
    const picture = process.env.VSCODE_TEST_SCREENSHOT;
    if (code !== 0 && picture) await page.screenshot({ path: picture, timeout: 10_000 }).catch(() => undefined);
    return code;
  } finally {
    await browser.close().catch(() => undefined);
  }
}

function payload(port) {
  const uris = (name) => valuesOf(name).map((file) => [name, remoteUri(port, file)]);
  return [
    ...uris('extensionDevelopmentPath'),
    ...uris('extensionTestsPath'),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
}

const folder = args.find((arg) => !arg.startsWith('-') && fs.existsSync(arg));
const server = await startServer(folder ? { workspace: path.resolve(folder) } : {});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop().then(() => process.exit(1)));
const errors = [];
let code = 'the browser did not start';
let result = null;
try {
  code = await run(server, errors);
} catch (error) {
  errors.push(String(error));
} finally {
  result = JSON.parse(read(server.resultFile) || 'null');
  console.log(read(server.reportFile));
  if (code !== 0 || !result) for (const error of errors) console.error('[workbench error]', error);
  if (!result) console.error(`no test result (workbench: ${code}); server log:\n${read(server.logFile).slice(-4000)}`);
  if (process.env.VSCODE_TEST_RESULT && result) fs.copyFileSync(server.resultFile, process.env.VSCODE_TEST_RESULT);
  await server.stop();
}
const stats = result?.stats;
console.log(`${stats?.passes ?? 0} passed, ${stats?.failures ?? 1} failed, ${stats?.pending ?? 0} skipped`);
// Exit 0 from the workbench is not enough: it says 0 also when the extension host was ended from inside a test.
process.exit(code === 0 && stats?.failures === 0 && stats.passes > 0 ? 0 : 1);
