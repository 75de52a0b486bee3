/** What an editor shows, CI reports: the server and the command over the same tree of texts and configurations. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clean, faulty, Folder, removeFolders } from '../cli/run';
import { Client, type Diagnostic, type LspRange } from './client';

const dutch = `Conclusies van de Raad over havens

DE RAAD VAN DE EUROPESE UNIE,

1. DRINGT bij de Commissie AAN op een verslag van het EAH[^1] met betrekking tot havens.

3. VERZOEKT de Commissie verslag uit te brengen.

[^1]: Verslag
`;
const english = faulty.replace('draw a map', 'use the EAC in order to draw a map');

const texts = {
  'a.en.conclusions': english,
  'b.nl.conclusions': dutch,
  'adopted/c.en.conclusions': english,
  'adopted/old/d.nl.conclusions': dutch,
  'team/e.en.conclusions': english,
  'team/deep/f.en.conclusions': english,
  'team/deep/deeper/g.nl.conclusions': dutch,
  'alone/h.en.conclusions': english,
  'alone/two words é%.conclusions': dutch,
  'alone/i.en.conclusions': clean,
} as const;

const tree = {
  ...texts,
  'conclusions.yaml': `
# The house
extends: [house/base.toml, house/more.json]
stage: revision
acronyms: { EAC: European Agency for Caves }
overrides:
  - files: adopted/**
    stage: final
    rules: { footnote-punctuation: error }
  - files: ['*.nl.conclusions']
    rules: { acronym-undefined: hint }
`,
  'house/base.toml': `
wordings = { en = { "in order to" = "to" }, nl = { "met betrekking tot" = "over" } }
[rules]
footnote-punctuation = "hint"
footnote-undefined = "warning"
[[overrides]]
files = "team/**"
rules = { paragraph-number = "off" }
`,
  'house/more.json': '{ "rules": { "footnote-undefined": "information" }, "extends": "deeper/most.yml" }',
  'house/deeper/most.yml': 'verbs: { nl: { singular: { urge: DRINGT … AAN op } } }\n',
  'team/conclusions.json': '{ "root": false, "rules": { "verb-missing": "warning" }, }',
  'team/deep/package.json':
    '{ "name": "x", "conclusions": { "root": false, "stage": "final", "rules": { "wording-house": "error" } } }',
  'alone/conclusions.toml': 'language = "nl"\n',
};

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: LspRange;
}

const severities = ['', 'error', 'warning', 'information', 'hint'];
const told = ({ code, severity, message, range }: Diagnostic): Told => ({
  rule: code,
  severity: severities[severity]!,
  message,
  range,
});

describe('configurations in an editor', function () {
  this.timeout(20_000);
  let folder: Folder;
  let client: Client;
  const root = (): string => pathToFileURL(folder.path).href;
  const uri = (name: string): string => pathToFileURL(folder.at(name)).href;
  const shown = (name: string): readonly Diagnostic[] | undefined => client.published(uri(name)).at(-1)?.diagnostics;
  const codes = (name: string): string => (shown(name) ?? []).map(({ code }) => code).join();
  const start = (files: Readonly<Record<string, string>>, workspace = '', options: object = {}) => {
    folder = new Folder(files);
    client = new Client();
    return client.initialize({}, { workspaceFolders: [{ uri: root() + workspace, name: 'x' }], ...options });
  };
  const open = (name: string): void => client.open(readFileSync(folder.at(name), 'utf8'), 1, uri(name));
  const changed = (...names: string[]): void =>
    client.notify('workspace/didChangeWatchedFiles', { changes: names.map((name) => ({ uri: uri(name), type: 2 })) });
  const cli = async (): Promise<Record<string, Told[]>> => {
    const { stdout, stderr } = await folder.run(['check', '--format=json']);
    assert.equal(stderr, '');
    const { files } = JSON.parse(stdout) as { files: { path: string; findings: Told[] }[] };
    return Object.fromEntries(
      files.map(({ path, findings }) => [
        path,
        findings.map(({ rule, severity, message, range }) => ({ rule, severity, message, range })),
      ]),
    );
  };

  afterEach(() => {
    client.kill();
    removeFolders();
  });

  for (const workspace of ['', '/team/deep']) {
    it(`come to what the command reports, with the workspace at .${workspace}`, async () => {
      await start(tree, workspace);
      const expected = await cli();
      assert.deepEqual(Object.keys(expected).sort(), Object.keys(texts).sort());
      for (const name of Object.keys(texts)) {
        open(name);
        const found = await client.until(() => shown(name), name);
        assert.deepEqual(found.map(told), expected[name], name);
      }
      const all = Object.values(expected).flat();
      for (const rule of ['wording-house', 'footnote-undefined', 'paragraph-number', 'acronym-undefined'])
        assert.ok(
          all.some((each) => each.rule === rule),
          `a tree that shows nothing of ${rule}`,
        );
      assert.ok(new Set(all.map(({ rule, severity }) => rule + severity)).size > 8, 'a tree that tells nothing apart');
    });
  }

  it('hold for texts nobody has open, but those that are ignored', async () => {
    const ignored = {
      '.git/config': '',
      '.gitignore': 'build/\n*.old.conclusions\n',
      '.conclusionsignore': 'adopted/old\n/team/**\n!/team/e.en.conclusions\n',
      'alone/.conclusionsignore': 'i.*\n',
      'build/j.en.conclusions': english,
      'k.old.conclusions': english,
    };
    await start({ ...tree, ...ignored }, '', { initializationOptions: { workspace: { check: true } } });
    const expected = await cli();
    const names = Object.keys(expected);
    assert.ok(names.length > 4 && !names.includes('adopted/old/d.nl.conclusions'), names.join(' '));
    for (const name of names) {
      const found = await client.until(() => shown(name), name);
      assert.deepEqual(found.map(told), expected[name], name);
    }
    await client.result('workspace/symbol', { query: 'x' });
    const others = Object.keys({ ...texts, ...ignored }).filter((name) => !names.includes(name));
    assert.deepEqual(
      others.filter((name) => shown(name) !== undefined),
      [],
    );
  });

  it('change with their files, those they extend too', async () => {
    await start({ 'a.en.conclusions': faulty, 'conclusions.yaml': 'extends: b.toml', 'b.toml': '' });
    open('a.en.conclusions');
    const all = 'footnote-undefined,paragraph-number,footnote-punctuation';
    await client.until(() => (codes('a.en.conclusions') === all ? true : undefined), 'all');
    folder.write('b.toml', '[rules]\nfootnote-undefined = "off"\nparagraph-number = "off"\n');
    changed('b.toml');
    await client.until(() => (codes('a.en.conclusions') === 'footnote-punctuation' ? true : undefined), 'one');
    folder.write('conclusions.yaml', '');
    changed('conclusions.yaml');
    await client.until(() => (codes('a.en.conclusions') === all ? true : undefined), 'all again');
    rmSync(folder.at('conclusions.yaml'));
    folder.write('package.json', '{ "conclusions": { "rules": { "paragraph-number": "off" } } }');
    changed('conclusions.yaml', 'package.json');
    await client.until(
      () => (codes('a.en.conclusions') === 'footnote-undefined,footnote-punctuation' ? true : undefined),
      'the manifest',
    );
  });

  it('show what is wrong in them where it stands, go by the rest, and are clean when mended', async () => {
    const text = '# über\nrules:\n  paragraph-numbr: off\n  paragraph-number: off\nextends: no.json\n';
    await start({ 'deep/a.en.conclusions': faulty, 'conclusions.yaml': text, 'other.json': '{ "stage": 1 }' });
    const diagnostics = await client.until(() => shown('conclusions.yaml'), 'problems of the workspace');
    assert.deepEqual(
      diagnostics.map(({ message, range, severity }) => [message.split(';')[0], range, severity]),
      [
        [
          'there is no rule "paragraph-numbr"',
          { start: { line: 2, character: 2 }, end: { line: 2, character: 17 } },
          1,
        ],
        [
          '"extends": there is no file no.json',
          { start: { line: 4, character: 9 }, end: { line: 4, character: 16 } },
          1,
        ],
      ],
    );
    const opened = { uri: uri('conclusions.yaml'), languageId: 'yaml', version: 1, text };
    client.notify('textDocument/didOpen', { textDocument: opened });
    open('deep/a.en.conclusions');
    await client.until(
      () => (codes('deep/a.en.conclusions') === 'footnote-undefined,footnote-punctuation' ? true : undefined),
      'what is right holds',
    );
    assert.equal(shown('conclusions.yaml')?.length, 2, 'a configuration that is opened is no conclusions');
    folder.write('no.json', '{}');
    folder.write('conclusions.yaml', text.replace('numbr', 'number').replace('  paragraph-number: off\n', ''));
    changed('conclusions.yaml', 'no.json');
    await client.until(() => (shown('conclusions.yaml')?.length === 0 ? true : undefined), 'mended');
    assert.equal(shown('other.json'), undefined, 'what is no configuration is not read');
    mkdirSync(dirname(folder.at('deep/x')), { recursive: true });
    folder.write('deep/conclusions.json', '{}');
    folder.write('deep/conclusions.toml', '');
    changed('deep/conclusions.json', 'deep/conclusions.toml');
    for (const name of ['deep/conclusions.json', 'deep/conclusions.toml'])
      assert.match((await client.until(() => shown(name)?.[0], 'rivals')).message, /lies beside .*: keep one/);
  });

  it('of a place the server cannot read are asked of the client', async () => {
    await start({}, '', { initializationOptions: { readsFiles: true } });
    const answered = new Set<unknown>();
    const answering = setInterval(() => {
      for (const { id, method, params } of client.messages) {
        if (id === undefined || method !== 'conclusions/readFile' || answered.has(id)) continue;
        answered.add(id);
        const { uri: asked } = params as { uri: string };
        client.answer(
          id,
          asked === 'web://host/drafts/conclusions.json' ? '{ "rules": { "paragraph-number": "off" } }' : null,
        );
      }
    }, 5);
    try {
      const draft = 'web://host/drafts/deep/a.en.conclusions';
      client.open(faulty, 1, draft);
      const { diagnostics } = await client.until(() => client.published(draft).at(-1), 'findings');
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        ['footnote-undefined', 'footnote-punctuation'],
      );
    } finally {
      clearInterval(answering);
    }
  });

  it('of the first folder hold for a text that is not saved yet', async () => {
    await start({ 'conclusions.json': '{ "rules": { "paragraph-number": "off", "footnote-undefined": "off" } }' });
    client.open(faulty, 1, 'untitled:Untitled-1');
    const { diagnostics } = await client.until(() => client.published('untitled:Untitled-1').at(-1), 'findings');
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['footnote-punctuation'],
    );
  });
});
