// npm run test:vscode                 in the VS Code of .vscode-host (npm run setup:vscode), nothing downloaded
// VSCODE_DESKTOP=1 npm run …          in the desktop VS Code that @vscode/test-electron downloads
// VSCODE_EXECUTABLE=/usr/bin/code …   in an installed desktop VS Code
// NO_BUILD=1 npm run …               with the bundles that are there
// TEST_GREP=rename npm run …          only the tests whose title holds this
import * as fs from 'node:fs';
import * as path from 'node:path';
import { runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import { build } from '../../esbuild.mjs';
import { root } from './host.mjs';

const tests = path.join(root, 'test/vscode');
const out = path.join(root, 'out/vscode');
const files = fs.readdirSync(tests).filter((name) => name.endsWith('.ts'));

if (!process.env.NO_BUILD) await build(['client', 'server']);
fs.rmSync(out, { recursive: true, force: true });
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

// Mocha's own way of asking for a results file: --reporter json --reporter-option output=FILE
const results = /^output=(.+)$/.exec(process.argv.at(-1) ?? '')?.[1];
const executable = process.env.VSCODE_EXECUTABLE ?? path.join(root, 'tools/vscode-host/code.mjs');
try {
  await runTests({
    ...(process.env.VSCODE_DESKTOP ? {} : { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(out, 'index.js'),
    launchArgs: [path.join(tests, 'workspace')],
    extensionTestsEnv: {
      VSCODE_TEST_SCREENSHOT: path.join(root, 'out/vscode-failure.png'),
      ...(results ? { VSCODE_TEST_RESULT: path.resolve(results) } : {}),
    },
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
