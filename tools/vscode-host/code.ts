/**
 * Stands in for the `code` executable that @vscode/test-electron starts: the same arguments, the same exit codes, but
 * the VS Code is the workbench and extension host of code-server, shown in headless Chromium (see host.ts).
 * Used as `vscodeExecutablePath`, so that one suite and one `runTests()` call serve both a desktop and this route.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { openBrowser, remoteUri, startServer, workbenchUrl, type Host, type Payload } from './host';

const args = process.argv.slice(2);
const valuesOf = (name: string): string[] =>
  args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
const read = (file: string): string => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

interface Results {
  readonly stats: { readonly passes: number; readonly failures: number; readonly pending: number };
}

/** Opens the workbench with the tests as its payload; gives what the workbench says at the end. */
async function run(server: Host, errors: string[]): Promise<unknown> {
  const { browser, page } = await openBrowser();
  try {
    const exited = new Promise<unknown>((resolve) => {
      setTimeout(resolve, Number(process.env.VSCODE_TEST_TIMEOUT ?? 300_000), 'timeout').unref();
      page.on('crash', () => resolve('page crash'));
      // Called by the workbench during an extension test run; both must exist before the page loads.
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.exposeFunction('codeAutomationLog', (level: string, [first]: unknown[] = []) => {
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

function payload(port: number): Payload {
  const uris = (name: string) => valuesOf(name).map((file) => [name, remoteUri(port, file)] as const);
  return [
    ...uris('extensionDevelopmentPath'),
    ...uris('extensionTestsPath'),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
}

function report(server: Host, code: unknown, errors: readonly string[]): Results | undefined {
  const text = read(server.resultFile);
  console.log(read(server.reportFile));
  if (code !== 0 || !text) for (const error of new Set(errors.slice(-50))) console.error('[workbench error]', error);
  if (!text)
    console.error(`no results (workbench: ${String(code)}); server log:\n${read(server.logFile).slice(-4000)}`);
  const copy = process.env.VSCODE_TEST_RESULT;
  if (copy && text) fs.writeFileSync(copy, text);
  return text ? (JSON.parse(text) as Results) : undefined;
}

async function main(): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith('-') && fs.existsSync(arg));
  const server = await startServer(folder ? { workspace: path.resolve(folder) } : {});
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop().then(() => process.exit(1)));
  const errors: string[] = [];
  const code = await run(server, errors).catch((error: unknown) => String(error));
  const stats = report(server, code, errors)?.stats;
  await server.stop();
  console.log(`${stats?.passes ?? 0} passed, ${stats?.failures ?? 1} failed, ${stats?.pending ?? 0} skipped`);
  // Exit 0 from the workbench is not enough: it says 0 also when the extension host was ended from inside a test.
  process.exit(code === 0 && stats?.failures === 0 && stats.passes > 0 ? 0 : 1);
}

void main();
