/**
 * npm run test:vscode                 in the VS Code of .vscode-host (npm run setup:vscode), nothing downloaded
 * VSCODE_DESKTOP=1 npm run …          in the desktop VS Code that @vscode/test-electron downloads
 * VSCODE_EXECUTABLE=/usr/bin/code …   in an installed desktop VS Code
 * TEST_GREP=rename npm run …          only the tests whose title holds this
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import { root } from '../repository';

const tests = path.join(root, 'test/vscode');
const out = path.join(root, 'out/vscode');

async function bundle(): Promise<void> {
  fs.rmSync(out, { recursive: true, force: true });
  const files = fs.readdirSync(tests).filter((name) => name.endsWith('.ts'));
  await esbuild.build({
    entryPoints: files.map((name) => path.join(tests, name)),
    outdir: out,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    // mocha must find its own files.
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}

/** Mocha's own way of asking for a file of results: `--reporter json --reporter-option output=FILE`. */
const resultsFile = (): string | undefined => /^output=(.+)$/.exec(process.argv.at(-1) ?? '')?.[1];

async function main(): Promise<void> {
  await bundle();
  const results = resultsFile();
  const executable = process.env.VSCODE_EXECUTABLE ?? path.join(root, 'tools/vscode-host/code.cjs');
  await runTests({
    ...(process.env.VSCODE_DESKTOP ? {} : { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(out, 'index.js'),
    launchArgs: [path.join(tests, 'workspace/two.code-workspace')],
    extensionTestsEnv: {
      VSCODE_TEST_SCREENSHOT: path.join(root, 'out/vscode-failure.png'),
      ...(results ? { VSCODE_TEST_RESULT: path.resolve(results) } : {}),
    },
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
