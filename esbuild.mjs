// Bundles the extension, the language server and the command.
//   node esbuild.mjs [--watch] [NAME…]      all targets, or those named
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));

// Modules first: the UMD main of jsonc-parser cannot be bundled.
const node = { platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
const web = { platform: 'browser', target: 'es2022', mainFields: ['module', 'main'] };

/** Everything that is built: name, entry point, result, and what differs from the common options. */
export const targets = [
  { name: 'client', entry: 'client/src/extension.ts', out: 'dist/client.js', ...node, external: ['vscode'] },
  { name: 'server', entry: 'server/src/main.node.ts', out: 'dist/server.js', ...node },
  { name: 'cli', entry: 'server/src/main.cli.ts', out: 'server/dist/cli.js', ...node, command: true },
  { name: 'cli', entry: 'server/src/main.node.ts', out: 'server/dist/server.js', ...node },
  {
    name: 'client.web',
    entry: 'client/src/extension.web.ts',
    out: 'dist/client.web.js',
    ...web,
    format: 'cjs',
    external: ['vscode'],
  },
  { name: 'server.web', entry: 'server/src/main.web.ts', out: 'dist/server.web.js', ...web, format: 'iife' },
];

/**
 * A language file is read when it is first asked for. As a string it costs nothing until then;
 * as a JavaScript object the engine would have to look through all 24 at every start.
 */
const languageData = {
  name: 'language data',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]languages[\\/]\w+\.json$/ }, async ({ path }) => {
      const json = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `module.exports = JSON.parse(${JSON.stringify(json)});`, loader: 'js' };
    });
  },
};

/** `conclusions lsp` loads the server from the file beside it; the other commands never look at it. */
const serverApart = {
  name: 'server apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/main\.node$/ }, () => ({ path: './server.js', external: true }));
  },
};

function options({ name: _name, entry, out, command, ...rest }) {
  return {
    ...rest,
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    metafile: true,
    // Small before all: the package holds 24 languages twice, for the desktop and for the browser.
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: true,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: command ? [languageData, serverApart] : [languageData],
    ...(command ? { banner: { js: '#!/usr/bin/env node' } } : {}),
  };
}

/** Builds the targets of these names, or all; beside each bundle stand the licences of what went into it. */
export async function build(names = []) {
  const wanted = targets.filter((target) => isWanted(target, names));
  const results = await Promise.all(wanted.map((target) => esbuild.build(options(target))));
  for (const folder of new Set(wanted.map(({ out }) => dirname(out)))) {
    const inputs = results.flatMap(({ metafile }, at) =>
      dirname(wanted[at].out) === folder ? Object.keys(metafile.inputs) : [],
    );
    await writeFile(join(root, folder, 'THIRD-PARTY.txt'), notices(inputs));
  }
  // `conclusions explain` reads the page of a rule beside its bundle.
  if (wanted.some(({ command }) => command))
    cpSync(join(root, 'docs/rules'), join(root, 'server/dist/docs/rules'), { recursive: true });
  return results;
}

function isWanted({ name }, names) {
  return names.length === 0 || names.includes(name);
}

function notices(inputs) {
  const folders = inputs.map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean);
  const texts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((each) => /^licen[cs]e/i.test(each));
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : '';
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `These bundles contain:\n\n${texts.join('\n----\n\n')}`;
}

async function watch(names) {
  for (const target of targets.filter((each) => isWanted(each, names))) {
    const context = await esbuild.context({ ...options(target), logLevel: 'info' });
    await context.watch();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  await (process.argv.includes('--watch') ? watch(names) : build(names));
}
