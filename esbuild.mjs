// Bundles the extension, the language server and the command.
//   node esbuild.mjs [--watch] [NAME…]      all targets, or those named
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { tsImport } from 'tsx/esm/api';
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
  // The command, its server and all languages in one file, to be copied anywhere; built only when it is named.
  { name: 'single', entry: 'server/src/main.cli.ts', out: 'out/conclusions.js', ...node, command: true, single: true },
];

const { packed, shared } = await tsImport('./tools/packLanguages.ts', import.meta.url);

/** The scripts of the languages, by name: what they share, and each by its code. */
function languageScripts() {
  const folder = join(root, 'server/src/languages');
  const files = readdirSync(folder).filter((name) => /^[a-z]{2}\.json$/.test(name));
  const languages = files.map((name) => {
    const { $schema: _, ...data } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return data;
  });
  const common = shared(languages);
  const each = languages.map((data) => [data.code, asTemplate(packed(data, common))]);
  return Object.fromEntries([['shared', asString(common)], ...each]);
}

/**
 * The data of a language is a script of its own beside the bundles, run when the language is first met: with all 24
 * inside, every start would have to read them, and the package would hold them for the desktop and for the browser.
 * Node requires it; in a worker main.web.ts says how it is had; the bundle in one file has them all inside.
 */
const languagesApart = (inside) => ({
  name: 'languages apart',
  setup({ initialOptions, onResolve, onLoad }) {
    const scripts = inside ? languageScripts() : {};
    const had = (name) =>
      initialOptions.platform === 'node' ? `require('./languages/${name}.js')` : `self.languageData('${name}')`;
    const script = (name) => scripts[name] ?? had(name);
    onResolve({ filter: /^\.\/languages\/\w+\.js$/ }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^\.\/(?:[a-z]{2}|signs|shared)\.json$/ }, ({ path, importer, namespace }) => {
      const isLanguage = namespace === 'language' || dirname(importer).endsWith(join('src', 'languages'));
      return isLanguage ? { path: path.slice(2, -'.json'.length), namespace: 'language' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'language' }, ({ path: name }) => {
      const common = { shared: script('shared'), signs: `require('./shared.json').signs` };
      const data = common[name] ?? `require('./packed').unpacked(${script(name)}, require('./shared.json'))`;
      return {
        contents: `module.exports = ${data};`,
        resolveDir: join(root, 'server/src/languages'),
        loader: 'js',
      };
    });
  },
});

function writeLanguages(folder, scripts) {
  mkdirSync(join(root, folder, 'languages'), { recursive: true });
  for (const [name, words] of Object.entries(scripts)) {
    const script = `(typeof module === "object" ? module : self.language).exports = ${words};\n`;
    writeFileSync(join(root, folder, 'languages', `${name}.js`), script);
  }
}

/** The messages of a language: their English texts, the same for all, are kept once as well. */
const messageData = {
  name: 'messages',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^english-messages$/ }, ({ path }) => ({ path, namespace: 'english-messages' }));
    onLoad({ filter: /^english-messages$/, namespace: 'english-messages' }, () => ({
      contents: `const texts = ${asString(englishMessages())};
        exports.named = (words) => Object.fromEntries(texts.map((text, at) => [text, words[at]]));`,
      loader: 'js',
    }));
    onLoad({ filter: /[\\/]bundle\.l10n\.\w+\.json$/ }, async ({ path }) => {
      const data = JSON.parse(await readFile(path, 'utf8'));
      const words = englishMessages().map((text) => data[text]);
      return { contents: `module.exports = require('english-messages').named(${asString(words)});`, loader: 'js' };
    });
  },
};

/** All catalogues have the same, which a test watches over. */
const englishMessages = () =>
  Object.keys(JSON.parse(readFileSync(join(root, 'server/src/messages/bundle.l10n.fr.json'), 'utf8')));

/** The engine need not look through a string before it is asked for. */
const asString = (data) => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

/** Lines as they are: each `\\n` would be two letters more to compress. */
const asTemplate = (text) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

/** `conclusions lsp` loads the server from the file beside it; the other commands never look at it. */
const serverApart = {
  name: 'server apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/main\.node$/ }, () => ({ path: './server.js', external: true }));
  },
};

/** Packages few runs need: beside the command as files of their own, they need not be looked through at every start. */
const packages = ['ignore', 'jsonc-parser', 'picomatch', 'smol-toml', 'yaml'];
for (const name of packages) {
  const stdin = { contents: `module.exports = require('${name}');`, resolveDir: join(root, 'server/src') };
  targets.push({ name: 'cli', stdin, out: `server/dist/packages/${name}.js`, ...node });
}

const packagesApart = {
  name: 'packages apart',
  setup({ onResolve }) {
    const filter = new RegExp(`^(?:${packages.join('|')})$`);
    onResolve({ filter }, ({ path }) => ({ path: `./packages/${path}.js`, external: true }));
  },
};

function options({ name: _name, entry, out, command, single, ...rest }) {
  const apart = single || !command ? [] : [serverApart, packagesApart];
  return {
    ...rest,
    absWorkingDir: root,
    ...(entry && { entryPoints: [entry] }),
    outfile: out,
    bundle: true,
    metafile: true,
    // Small before all: the package holds the server twice, for the desktop and for the browser.
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: true,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [languagesApart(single), ...apart, messageData],
    ...(command ? { banner: { js: '#!/usr/bin/env node' } } : {}),
  };
}

/** Builds the targets of these names, or all; beside each bundle stand the licences and the bill of what went into it. */
export async function build(names = []) {
  const wanted = targets.filter((target) => isWanted(target, names));
  const results = await Promise.all(wanted.map((target) => esbuild.build(options(target))));
  const folderOf = ({ out }) => dirname(out).replace(/\/packages$/, '');
  for (const folder of new Set(wanted.map(folderOf))) {
    const inputs = results.flatMap(({ metafile }, at) =>
      folderOf(wanted[at]) === folder ? Object.keys(metafile.inputs) : [],
    );
    await writeFile(join(root, folder, 'THIRD-PARTY.txt'), notices(packagesOf(inputs)));
    await writeFile(join(root, folder, 'sbom.cdx.json'), billOfMaterials(root, packagesOf(inputs)));
  }
  const holders = wanted.filter(({ name }) => name === 'server' || name === 'cli').map(folderOf);
  const scripts = languageScripts();
  for (const folder of new Set(holders)) writeLanguages(folder, scripts);
  // `conclusions explain` reads the page of a rule beside its bundle; a `$schema` key names the schema there.
  if (wanted.some(({ command, single }) => command && !single)) {
    cpSync(join(root, 'docs/rules'), join(root, 'server/dist/docs/rules'), { recursive: true });
    cpSync(join(root, 'server/src/config.schema.json'), join(root, 'server/dist/config.schema.json'));
  }
  return results;
}

function isWanted({ name, single }, names) {
  return names.length === 0 ? !single : names.includes(name);
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
