/**
 * Checkers and language servers of others, from npm, each with rules that come near to ours. They are installed when
 * asked for, into the folder of the benchmark, and see the same text in the form that is theirs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Answers } from './client';
import type { BenchDocument } from './documents';
import type { Command } from './run';
import type { Server } from './subjects';

interface Peer {
  readonly name: string;
  /** Versions that run on Node 20. */
  readonly packages: Readonly<Record<string, string>>;
  /** Its configuration, beside its packages. */
  readonly files?: Readonly<Record<string, string>>;
  readonly form: Form;
  /** Arguments for Node.js, the program as a path in node_modules first; the path of the text is put last. */
  readonly check?: readonly string[];
  readonly serve?: readonly string[];
  readonly server?: Partial<Server>;
  /** Sizes beyond this take minutes, or all memory. */
  readonly largest: number;
}

type Form = keyof typeof forms;

/** The same text as others want it: the file's name, and what is in it. */
const forms = {
  markdown: { name: 'text.md', languageId: 'markdown', of: (text: string) => text },
  wiki: { name: 'text.wiki', languageId: 'wikitext', of: (text: string) => text },
  draft: { name: 'draft-council-conclusions-00.txt', languageId: 'plaintext', of: (text: string) => text },
  json: {
    name: 'text.json',
    languageId: 'json',
    of: (text: string) => JSON.stringify({ lines: text.split('\n') }, null, 1),
  },
  script: {
    name: 'text.js',
    languageId: 'javascript',
    of: (text: string) => `export const lines = ${JSON.stringify(text.split('\n'), null, 1)};\n`,
  },
} as const;

const peers: readonly Peer[] = [
  {
    name: 'markdownlint-cli2',
    packages: { 'markdownlint-cli2': '0.22.1' },
    files: {
      '.markdownlint.json': JSON.stringify({ default: false, MD001: true, MD029: true, MD034: true, MD053: true }),
    },
    form: 'markdown',
    check: ['markdownlint-cli2/markdownlint-cli2-bin.mjs', '--no-globs', '--config', '.markdownlint.json'],
    largest: 100,
  },
  {
    name: 'remark-lint',
    packages: { 'remark-cli': '12.0.1', 'remark-gfm': '4.0.1', 'remark-preset-lint-recommended': '7.0.1' },
    files: { '.remarkrc.json': JSON.stringify({ plugins: ['remark-gfm', 'remark-preset-lint-recommended'] }) },
    form: 'markdown',
    check: ['remark-cli/cli.js', '--quiet', '--no-stdout'],
    largest: 100,
  },
  {
    name: 'textlint',
    packages: { textlint: '15.8.0', 'textlint-rule-no-todo': '2.0.1', 'textlint-rule-max-comma': '4.0.0' },
    files: { '.textlintrc.json': JSON.stringify({ rules: { 'no-todo': true, 'max-comma': true } }) },
    form: 'markdown',
    check: ['textlint/bin/textlint.js'],
    largest: 10,
  },
  {
    name: 'wikilint',
    packages: { wikilint: '2.35.1' },
    form: 'wiki',
    check: ['wikilint/bin/cli.js'],
    largest: 10,
  },
  {
    name: 'idnits',
    packages: { '@ietf-tools/idnits': '3.0.0-alpha.74' },
    form: 'draft',
    check: ['@ietf-tools/idnits/cli.js', '--offline', '--no-progress'],
    largest: 100,
  },
  { name: 'harper.js', packages: { 'harper.js': '2.10.0' }, form: 'markdown', check: [], largest: 1 },
  {
    name: 'oxlint',
    packages: { oxlint: '1.94.0' },
    form: 'script',
    check: ['oxlint/bin/oxlint'],
    serve: ['oxlint/bin/oxlint', '--lsp'],
    largest: 100,
  },
  {
    name: 'rumdl',
    packages: { rumdl: '0.2.75' },
    form: 'markdown',
    check: ['rumdl/bin/rumdl', 'check', '--no-cache'],
    serve: ['rumdl/bin/rumdl', 'server'],
    largest: 100,
  },
  {
    name: 'vscode-json-language-server',
    packages: { 'vscode-langservers-extracted': '4.10.0' },
    form: 'json',
    serve: ['vscode-langservers-extracted/bin/vscode-json-language-server', '--stdio'],
    largest: 100,
  },
  {
    name: 'vscode-markdown-languageserver',
    packages: { 'vscode-markdown-languageserver': '0.5.0-alpha.12', 'markdown-it': '14.3.3' },
    form: 'markdown',
    serve: ['vscode-markdown-languageserver/dist/node/workerMain.js', '--stdio'],
    server: { pulls: true, settings: { markdown: { validate: validation() } } },
    largest: 100,
  },
];

function validation() {
  const enabled = { enabled: true };
  return {
    ...enabled,
    referenceLinks: enabled,
    fragmentLinks: enabled,
    unusedLinkDefinitions: enabled,
    duplicateLinkDefinitions: enabled,
  };
}

export interface Installed {
  readonly peer: Peer;
  readonly folder: string;
}

/** What could be installed; the others are told of. */
export function installed(folder: string, tell: (text: string) => void): Installed[] {
  return peers.flatMap((peer) => {
    const own = join(folder, 'peers', peer.name);
    try {
      install(peer, own);
      return { peer, folder: own };
    } catch (error) {
      tell(`${peer.name} is left out: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
}

function install({ packages, files = {} }: Peer, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  if (Object.keys(packages).every((name) => existsSync(join(folder, 'node_modules', name)))) return;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  const how = ['--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', '--loglevel=error'];
  const { status, stderr, error } = spawnSync('npm', ['install', ...how, ...wanted], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.split('\n').slice(0, 3).join(' '));
}

export function peerChecks(all: readonly Installed[], document: BenchDocument): Command[] {
  return all.flatMap(({ peer, folder }) => {
    if (!peer.check || document.size > peer.largest) return [];
    const { path } = inForm(peer.form, document);
    const [program, ...rest] = peer.check;
    const argv: readonly [string, ...string[]] =
      program === undefined
        ? [process.execPath, join(__dirname, 'peers/harper.mjs'), folder, path]
        : [process.execPath, join(folder, 'node_modules', program), ...rest, path];
    return { subject: peer.name, argv, cwd: folder };
  });
}

export function peerServers(all: readonly Installed[], document: BenchDocument): Server[] {
  return all.flatMap(({ peer, folder }) => {
    if (!peer.serve || document.size > peer.largest) return [];
    const [program, ...rest] = peer.serve;
    return {
      ...peer.server,
      subject: peer.name,
      argv: [process.execPath, join(folder, 'node_modules', program!), ...rest],
      cwd: folder,
      languageId: forms[peer.form].languageId,
      document: inForm(peer.form, document),
      ...(peer.packages['markdown-it'] && { answers: markdownAnswers(folder) }),
    };
  });
}

function inForm(form: Form, document: BenchDocument): BenchDocument {
  const { name, of } = forms[form];
  const folder = join(dirname(document.path), '..', `${document.kind}-${document.size}-${form}`);
  mkdirSync(folder, { recursive: true });
  const text = of(document.text);
  writeFileSync(join(folder, name), text);
  return { ...document, path: join(folder, name), text };
}

/** The Markdown server lets its client parse, and look at the disk. */
function markdownAnswers(folder: string): (text: () => string) => Answers {
  const parse = parserIn(folder);
  return (now) => (method, params) => {
    if (method === 'markdown/parse') return parse((params as { readonly text?: string }).text ?? now());
    if (method === 'markdown/findMarkdownFilesInWorkspace' || method === 'markdown/fs/readDirectory') return [];
    return method === 'markdown/fs/stat' ? { isDirectory: false } : undefined;
  };
}

function parserIn(folder: string): (text: string) => unknown {
  const MarkdownIt = createRequire(join(folder, 'package.json'))('markdown-it') as new (options: object) => {
    parse(text: string, env: object): unknown;
  };
  const parser = new MarkdownIt({ html: true });
  return (text) => parser.parse(text, {});
}
