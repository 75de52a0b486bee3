// Bundles the extension, the language server and the command.
//   node esbuild.mjs [--watch] [NAME…]      all targets, or those named
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { billOfMaterials } from './tools/billOfMaterials.mjs';

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
 * A language file is read when it is first asked for. As a string it costs nothing until then; as a JavaScript object
 * the engine would have to look through all 24 at every start. The keys of acronyms, the same in all languages, are
 * kept once for all: they are a good part of what the package weighs.
 */
const languageData = {
  name: 'language data',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^acronym-concepts$/ }, ({ path }) => ({ path, namespace: 'acronym-concepts' }));
    onLoad({ filter: /^acronym-concepts$/, namespace: 'acronym-concepts' }, () => ({
      contents: conceptsModule,
      loader: 'js',
    }));
    onLoad({ filter: /[\\/]languages[\\/]\w+\.json$/ }, async ({ path }) => {
      const data = JSON.parse(await readFile(path, 'utf8'));
      if (!Array.isArray(data.acronyms)) return { contents: asModule(data), loader: 'js' };
      const acronyms = data.acronyms.map(({ concept, form, expansion, ...rest }) => {
        if (Object.keys(rest).some((key) => key !== 'known')) throw new Error(`${path}: unknown key beside ${form}`);
        return [concepts.indexOf(concept), form, expansion, ...(rest.known ? [1] : [])];
      });
      const contents = `module.exports = require('acronym-concepts').named(${asString({ ...data, acronyms })});`;
      return { contents, loader: 'js' };
    });
  },
};

const asString = (data) => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
const asModule = (data) => `module.exports = ${asString(data)};`;

/** Every key of an acronym in any language. */
const concepts = [
  ...new Set(
    readdirSync(join(root, 'server/src/languages'))
      .filter((name) => /^[a-z]{2}\.json$/.test(name))
      .flatMap((name) => JSON.parse(readFileSync(join(root, 'server/src/languages', name), 'utf8')).acronyms)
      .map(({ concept }) => concept),
  ),
];

/** Gives the acronyms of a language their keys back. */
const conceptsModule = `
const concepts = ${asString(concepts)};
exports.named = (data) => ({
  ...data,
  acronyms: data.acronyms.map(([concept, form, expansion, known]) => ({
    concept: concepts[concept], form, expansion, ...(known ? { known: true } : {}),
  })),
});`;

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
    // Small before all: the package holds every language twice, for the desktop and for the browser.
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: true,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: command ? [languageData, serverApart] : [languageData],
    ...(command ? { banner: { js: '#!/usr/bin/env node' } } : {}),
  };
}

/** Builds the targets of these names, or all; beside each bundle stand the licences and the bill of what went into it. */
export async function build(names = []) {
  const wanted = targets.filter((target) => isWanted(target, names));
  const results = await Promise.all(wanted.map((target) => esbuild.build(options(target))));
  for (const folder of new Set(wanted.map(({ out }) => dirname(out)))) {
    const inputs = results.flatMap(({ metafile }, at) =>
      dirname(wanted[at].out) === folder ? Object.keys(metafile.inputs) : [],
    );
    await writeFile(join(root, folder, 'THIRD-PARTY.txt'), notices(packagesOf(inputs)));
    await writeFile(join(root, folder, 'sbom.cdx.json'), billOfMaterials(root, packagesOf(inputs)));
  }
  // `conclusions explain` reads the page of a rule beside its bundle.
  if (wanted.some(({ command }) => command))
    cpSync(join(root, 'docs/rules'), join(root, 'server/dist/docs/rules'), { recursive: true });
  return results;
}

function isWanted({ name }, names) {
  return names.length === 0 || names.includes(name);
}

function packagesOf(inputs) {
  const folders = inputs.map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean);
  return [...new Set(folders)].sort();
}

function notices(folders) {
  const texts = folders.map((folder) => {
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
