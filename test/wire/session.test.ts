/** A day at the desk: what an editor says to the server and what it gets back. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client, faultyCommand, URI, wait, type Diagnostic, type LspRange } from './client';

interface CodeAction {
  readonly title: string;
  readonly kind: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly isPreferred?: boolean;
  readonly edit: WorkspaceEdit;
}

interface WorkspaceEdit {
  readonly changes?: Readonly<Record<string, readonly TextEdit[]>>;
  readonly documentChanges?: readonly { textDocument: { uri: string; version: number }; edits: readonly TextEdit[] }[];
}

interface TextEdit {
  readonly range: LspRange;
  readonly newText: string;
}

/** A call without a note; one note without a full stop. */
const FAULTY = `Council conclusions on 😀 trains

THE COUNCIL OF THE EUROPEAN UNION,

1. WELCOMES the report[^1] and the paper[^2].

[^1]: Council document 9364/22
`;

const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
const rich = {
  textDocument: {
    codeAction: literals,
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

function place(text: string, words: string, within = words): LspRange {
  const offset = text.indexOf(words) + words.indexOf(within);
  const before = text.slice(0, offset).split('\n');
  const start = { line: before.length - 1, character: before.at(-1)!.length };
  return { start, end: { line: start.line, character: start.character + within.length } };
}

function applied(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: LspRange['start']): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return [...edits]
    .reverse()
    .reduce(
      (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
      text,
    );
}

describe('the server over the wire', function () {
  this.timeout(20_000);
  let client: Client;
  const codes = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => code);
  const start = async (capabilities: object = rich, more: object = {}, command?: readonly string[]): Promise<void> => {
    client = new Client(command);
    await client.initialize(capabilities, more);
  };
  afterEach(() => client.kill());

  it('initialize, open, edit, fix, shut down', async () => {
    await start();
    client.open(FAULTY);
    assert.deepEqual(codes(await client.diagnostics(1)), ['footnote-undefined', 'footnote-punctuation']);
    client.change(2, { range: place(FAULTY, '[^2]'), text: '' });
    const text = FAULTY.replace('[^2]', '');
    const [finding] = await client.diagnostics(2);
    assert.equal(finding?.code, 'footnote-punctuation');
    const actions = await client.result<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: finding.range,
      context: { diagnostics: [finding] },
    });
    const fix = actions.find(({ isPreferred }) => isPreferred)!;
    const [change] = fix.edit.documentChanges!;
    assert.deepEqual(change!.textDocument, { uri: URI, version: 2 });
    assert.equal(applied(text, change!.edits), text.replace('9364/22\n', '9364/22.\n'));
    client.change(3, { text: applied(text, change!.edits) });
    assert.deepEqual(await client.diagnostics(3), []);
    assert.equal(await client.shutdown(), 0);
    assert.equal(client.stray + client.stderr, '');
  });

  it('tells of a finding its place, code, page, source and data', async () => {
    await start();
    client.open(FAULTY);
    const [finding] = await client.diagnostics(1);
    assert.deepEqual(finding!.range, place(FAULTY, '[^2]'));
    assert.deepEqual([finding!.severity, finding!.source, finding!.code], [1, 'conclusions', 'footnote-undefined']);
    assert.match(finding!.codeDescription!.href, /\/docs\/rules\/footnote-undefined\.md$/);
    assert.deepEqual(Object.keys(finding!.data as object), ['rule', 'fixable']);
  });

  it('takes its own places for a fix, whatever places the client sends along', async () => {
    await start({ textDocument: { codeAction: literals } });
    const text = FAULTY.replace('[^2]', '');
    client.open(text);
    const [finding] = await client.diagnostics(1);
    const shifted = {
      start: { line: finding!.range.start.line, character: 2 },
      end: { line: finding!.range.start.line, character: 5 },
    };
    const actions = await client.result<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: finding!.range,
      context: { diagnostics: [{ ...finding, range: shifted }] },
    });
    const edits = actions.find(({ isPreferred }) => isPreferred)!.edit.changes![URI]!;
    assert.equal(applied(text, edits), text.replace('9364/22\n', '9364/22.\n'));
  });

  it('gives a burst of edits the diagnostics of the newest, in order, and skips stale ones', async () => {
    await start();
    client.open('1.');
    await client.diagnostics(1);
    for (let version = 2; version <= 60; version++) client.change(version, { text: `1. STRESSES ${version}[^1].\n` });
    await client.diagnostics(60);
    const versions = client.published().map(({ version }) => version!);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
    assert.ok(versions.length < 30, `${versions.length} of 60 versions were published`);
  });

  it('fixes all that is certain when asked by name, and not otherwise', async () => {
    await start();
    const text = FAULTY.replace('[^2]', '');
    client.open(text);
    const ask = (only?: string[]): Promise<CodeAction[]> =>
      client.result('textDocument/codeAction', {
        textDocument: { uri: URI },
        range: place(text, 'Council'),
        context: { diagnostics: [], ...(only && { only }) },
      });
    const [all] = await ask(['source.fixAll']);
    assert.equal(all!.kind, 'source.fixAll.conclusions');
    assert.equal(applied(text, all!.edit.documentChanges![0]!.edits), text.replace('9364/22\n', '9364/22.\n'));
    assert.deepEqual(await ask(), []);
    assert.deepEqual(await ask(['refactor']), []);
  });

  const moves = '1. NOTES amber.\n\n2. RECALLS paragraph 1.\n';
  const swapped = '1. RECALLS paragraph 2.\n\n2. NOTES amber.\n';
  const askMoves = (only = ['refactor.move']): Promise<(CodeAction & { command?: { arguments: unknown[] } })[]> =>
    client.result('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: place(moves, 'amber'),
      context: { diagnostics: [], only },
    });

  it('makes the edits of a refactoring when it is chosen, and not for a text that has changed since', async () => {
    const codeAction = { ...literals, dataSupport: true, resolveSupport: { properties: ['edit'] } };
    await start({ textDocument: { codeAction } });
    client.open(moves);
    const [down] = await askMoves();
    assert.deepEqual([down!.title, down!.kind, down!.edit], ['Move paragraph 1. down', 'refactor.move', undefined]);
    const { edit } = await client.result<CodeAction>('codeAction/resolve', down);
    assert.equal(applied(moves, edit.changes![URI]!), swapped);
    client.change(2, { text: swapped });
    assert.equal((await client.ask('codeAction/resolve', down)).error?.code, -32801);
  });

  it('carries a refactoring out as a command where the editor takes edits, and offers none where it cannot', async () => {
    await start({ textDocument: { codeAction: literals }, workspace: { applyEdit: true } });
    client.open(moves);
    const [down] = await askMoves();
    const done = client.ask('workspace/executeCommand', down!.command);
    const sent = await client.until(
      () => client.messages.find(({ method }) => method === 'workspace/applyEdit'),
      'workspace/applyEdit',
    );
    assert.equal(applied(moves, (sent.params as { edit: WorkspaceEdit }).edit.changes![URI]!), swapped);
    client.answer(sent.id, { applied: true });
    assert.equal((await done).result, true);
    client.kill();
    await start({ textDocument: { codeAction: literals } });
    client.open(moves);
    assert.deepEqual(await askMoves(), []);
  });

  it('says why a refactoring cannot be carried out', async () => {
    await start({ workspace: { applyEdit: true } });
    client.open('1. NOTES amber.\n\n2. RECALLS paragraph 1.\n');
    for (const [args, why] of [
      [[URI, { line: 0, character: 5 }, 'delete'], /cited in paragraph 2/],
      [[URI, { line: 0, character: 5 }, 'nonsense'], /cannot be done/],
      [['file:///other', { line: 0, character: 5 }, 'delete'], /not open/],
      [[], /not open/],
    ] as const) {
      const { error } = await client.ask('workspace/executeCommand', {
        command: 'conclusions.refactor',
        arguments: args,
      });
      assert.equal(error?.code, -32803);
      assert.match(error.message, why);
    }
    assert.equal((await client.ask('workspace/executeCommand', { command: 'rm' })).error?.code, -32803);
  });

  it('formats, and begins the next paragraph at Enter', async () => {
    await start();
    client.open('1. NOTES   amber.\n');
    const textDocument = { uri: URI };
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await client.result<TextEdit[]>('textDocument/formatting', { textDocument, options });
    assert.equal(applied('1. NOTES   amber.\n', edits), '1. NOTES amber.\n');
    const [range] = [{ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }];
    const same = await client.result<TextEdit[]>('textDocument/rangesFormatting', {
      textDocument,
      ranges: [range],
      options,
    });
    assert.deepEqual(same, edits);
    client.change(2, { text: '1. NOTES amber.\n\n' });
    const typed = await client.result<TextEdit[]>('textDocument/onTypeFormatting', {
      textDocument,
      position: { line: 1, character: 0 },
      ch: '\n',
      options,
    });
    assert.equal(applied('1. NOTES amber.\n\n', typed), '1. NOTES amber.\n\n2. \n');
  });

  it('clears what it showed of a text that is closed', async () => {
    await start();
    client.open(FAULTY);
    await client.diagnostics(1);
    client.notify('textDocument/didClose', { textDocument: { uri: URI } });
    await client.until(
      () => client.published().find(({ diagnostics }) => diagnostics.length === 0),
      'cleared diagnostics',
    );
    assert.equal(
      (await client.ask('textDocument/hover', { textDocument: { uri: URI }, position: { line: 0, character: 0 } }))
        .result,
      null,
    );
  });

  for (const [unit, character] of [
    ['utf-16', 19],
    ['utf-8', 21],
    ['utf-32', 18],
  ] as const) {
    it(`counts in ${unit} when the client does`, async () => {
      client = new Client();
      const { result } = await client.initialize({
        general: { positionEncodings: unit === 'utf-16' ? ['utf-8', unit] : [unit] },
      });
      assert.equal((result as { capabilities: { positionEncoding: string } }).capabilities.positionEncoding, unit);
      client.open('1. STRESSES this 😀[^1].\n');
      const [finding] = await client.diagnostics(1);
      assert.deepEqual(finding!.range.start, { line: 0, character });
    });
  }

  it('asks a client that offers nothing for nothing, and works by the defaults', async () => {
    for (const more of [{}, { initializationOptions: null }, { initializationOptions: {} }]) {
      await start({}, more);
      client.open(FAULTY);
      assert.equal((await client.diagnostics(1)).length, 2);
      client.notify('workspace/didChangeConfiguration', { settings: {} });
      client.notify('workspace/didChangeConfiguration', { settings: null });
      client.change(2, { text: FAULTY });
      assert.equal((await client.diagnostics(2)).length, 2);
      assert.deepEqual(
        client.messages.filter(({ method, id }) => method !== undefined && id !== undefined),
        [],
      );
      client.kill();
    }
  });

  it('pulls settings where they are offered, lives with null, and takes changes', async () => {
    await start({ workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } });
    let settings: unknown = null;
    const answering = setInterval(() => {
      for (const { id, method } of client.messages.splice(0, 0).concat(client.messages)) {
        if (id === undefined || method === undefined || answered.has(id)) continue;
        answered.add(id);
        client.answer(id, method === 'workspace/configuration' ? [settings] : null);
      }
    }, 5);
    const answered = new Set<unknown>();
    try {
      client.open(FAULTY);
      assert.equal((await client.diagnostics(1)).length, 2);
      settings = { stage: 'draft', language: 'auto', rules: { 'footnote-punctuation': 'off' } };
      client.notify('workspace/didChangeConfiguration', {});
      await client.until(
        () => client.published().find(({ diagnostics }) => diagnostics.length === 1),
        'fewer diagnostics',
      );
      const registered = client.messages.filter(({ method }) => method === 'client/registerCapability');
      assert.equal(registered.length, 1);
    } finally {
      clearInterval(answering);
    }
  });

  it('reads conclusions.json of the folder, and lives when it cannot', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'conclusions-'));
    try {
      writeFileSync(join(folder, 'conclusions.json'), '{ "rules": { "footnote-undefined": "off" } }');
      const uri = pathToFileURL(folder).href;
      await start({}, { rootUri: uri });
      client.open(FAULTY, 1, `${uri}/draft.en.conclusions`);
      await client.until(
        () => client.published(`${uri}/draft.en.conclusions`).find(({ diagnostics }) => diagnostics.length === 1),
        'one finding',
      );
      client.kill();
      await start({}, { rootUri: uri }, faultyCommand());
      client.open(FAULTY);
      assert.equal((await client.diagnostics(1)).length, 2);
      await client.until(() => client.logged().find((line) => line.includes('disk on fire')), 'log');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('tells flat symbols to a client that knows no trees', async () => {
    await start({});
    client.open(FAULTY);
    const symbols = await client.result<{ name: string; location: object }[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI },
    });
    assert.ok(symbols.some(({ name, location }) => name.startsWith('1. WELCOMES') && location));
  });

  it('refuses what cannot be renamed with a reason', async () => {
    await start();
    client.open(FAULTY);
    const { error } = await client.ask('textDocument/prepareRename', {
      textDocument: { uri: URI },
      position: { line: 0, character: 3 },
    });
    assert.deepEqual([error?.code, error?.message.includes('cursor')], [-32803, true]);
  });

  it('answers a request that was cancelled before its turn', async () => {
    await start();
    client.open(FAULTY);
    client.send({
      id: 'late',
      method: 'textDocument/hover',
      params: { textDocument: { uri: URI }, position: { line: 0, character: 0 } },
    });
    client.notify('$/cancelRequest', { id: 'late' });
    const answer = await client.until(() => client.messages.find(({ id }) => id === 'late'), 'answer');
    assert.ok(answer.error === undefined || answer.error.code === -32800);
  });

  it('tells semantic tokens whole and as a difference that makes one of the other', async () => {
    await start();
    const text = '1. WELCOMES the report.\n\n2. NOTES the paper.\n';
    client.open(text);
    const first = await client.result<{ resultId: string; data: number[] }>('textDocument/semanticTokens/full', {
      textDocument: { uri: URI },
    });
    client.change(2, { range: place(text, 'NOTES'), text: 'NOTES and WELCOMES' });
    const delta = await client.result<{ edits: { start: number; deleteCount: number; data: number[] }[] }>(
      'textDocument/semanticTokens/full/delta',
      { textDocument: { uri: URI }, previousResultId: first.resultId },
    );
    const data = [...first.data];
    for (const { start: at, deleteCount, data: fresh } of delta.edits) data.splice(at, deleteCount, ...fresh);
    const whole = await client.result<{ data: number[] }>('textDocument/semanticTokens/full', {
      textDocument: { uri: URI },
    });
    assert.deepEqual(data, whole.data);
    assert.notDeepEqual(data, first.data);
  });

  it('writes nothing to standard output but the protocol', async () => {
    await start();
    client.open(FAULTY);
    await client.diagnostics(1);
    await wait(20);
    assert.equal(client.stray, '');
  });
});
