/** A folder of conclusions: what the server says of texts nobody has open. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client, type Message, type Published } from './client';

const EARLIER = '1. WELCOMES the Network of Night Trains (NNT).\n\n2. INVITES the NNT to report.\n';
const CITING = '1. RECALLS document 9364/22.\n\n2. NOTES the report[^1] on document 9364/22.\n';
/** A call without a note. */
const FAULTY = '1. NOTES the report[^1].\n';
const OTHER = '1. NOTES document 9364/22 and document 1234/21.\n';

interface Item {
  readonly name: string;
  readonly uri: string;
}

describe('a folder of conclusions', function () {
  this.timeout(20_000);
  let folder = '';
  let client: Client;
  const uri = (name: string): string => `${pathToFileURL(folder).href}/${name}`;
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'conclusions-'));
    mkdirSync(join(folder, 'old'));
    mkdirSync(join(folder, '.hidden'));
    write('st09364-22.en.conclusions', EARLIER);
    write('old/citing.en.conclusions', CITING);
    write('open.en.conclusions', OTHER);
    write('notes.txt', CITING);
    write('.hidden/citing.en.conclusions', CITING);
  });
  afterEach(() => {
    client.kill();
    rmSync(folder, { recursive: true });
  });

  const start = (capabilities: object = {}, options?: object): Promise<Message> => {
    client = new Client();
    return client.initialize(capabilities, {
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'drafts' }],
      ...(options && { initializationOptions: options }),
    });
  };
  const short = (each: string): string => each.replace(`${pathToFileURL(folder).href}/`, '');
  const shown = (name: string): string[] | undefined =>
    client
      .published(uri(name))
      .at(-1)
      ?.diagnostics.map(({ code }) => code);

  it('says which texts cite a document, open or not', async () => {
    await start();
    client.open(OTHER, 1, uri('open.en.conclusions'));
    const [item] = await client.result<Item[]>('textDocument/prepareCallHierarchy', {
      textDocument: { uri: uri('open.en.conclusions') },
      position: { line: 0, character: OTHER.indexOf('9364') },
    });
    assert.deepEqual([item!.name, short(item!.uri)], ['Council document 9364/22', 'st09364-22.en.conclusions']);
    const incoming = await client.result<{ from: Item; fromRanges: unknown[] }[]>('callHierarchy/incomingCalls', {
      item,
    });
    assert.deepEqual(
      incoming.map(({ from, fromRanges }) => `${short(from.uri)} ${fromRanges.length}`),
      ['open.en.conclusions 1', 'old/citing.en.conclusions 2'],
    );
    const outgoing = await client.result<{ to: Item }[]>('callHierarchy/outgoingCalls', { item: incoming[0]!.from });
    assert.deepEqual(
      outgoing.map(({ to }) => `${to.name} in ${short(to.uri)}`),
      ['Council document 9364/22 in st09364-22.en.conclusions', 'Council document 1234/21 in open.en.conclusions'],
    );
  });

  it('goes from a reference to the text that bears its number', async () => {
    await start();
    client.open(OTHER, 1, uri('open.en.conclusions'));
    const at = async (words: string): Promise<string[]> => {
      const found = await client.result<{ uri: string }[] | null>('textDocument/definition', {
        textDocument: { uri: uri('open.en.conclusions') },
        position: { line: 0, character: OTHER.indexOf(words) + 1 },
      });
      return (found ?? []).map((each) => short(each.uri));
    };
    assert.deepEqual([await at('9364'), await at('1234')], [['st09364-22.en.conclusions'], []]);
  });

  it('tells which texts have another name for an acronym, of those that have been read', async () => {
    const here = '1. WELCOMES the National Nutrition Table (NNT).\n\n2. INVITES the NNT to report.\n';
    write('open.en.conclusions', here);
    await start();
    client.open(here, 1, uri('open.en.conclusions'));
    const told = async (): Promise<string> => {
      const { contents } = await client.result<{ contents: { value: string } }>('textDocument/hover', {
        textDocument: { uri: uri('open.en.conclusions') },
        position: { line: 2, character: 17 },
      });
      return contents.value;
    };
    assert.ok(!(await told()).includes('Another name'));
    await client.result('workspace/symbol', { query: 'nnt' });
    assert.match(await told(), /Another name in st09364-22\.en\.conclusions: Network of Night Trains/);
  });

  it('finds symbols in them, whole or piece by piece, with progress', async () => {
    await start();
    const whole = await client.result<Item[]>('workspace/symbol', { query: 'nnt' });
    assert.ok(whole.some(({ name }) => name === 'NNT'));
    const rest = await client.result<Item[]>('workspace/symbol', {
      query: 'nnt',
      partialResultToken: 'pieces',
      workDoneToken: 7,
    });
    const told = client.messages
      .filter(({ method }) => method === '$/progress')
      .map(({ params }) => params as { token: unknown; value: { kind?: string } });
    assert.deepEqual(rest, []);
    assert.deepEqual(
      told.filter(({ token }) => token === 'pieces').flatMap(({ value }) => value),
      whole,
    );
    assert.deepEqual(
      told.filter(({ token }) => token === 7).map(({ value }) => value.kind),
      ['begin', 'end'],
    );
  });

  it('leaves out what .gitignore and .conclusionsignore name, as the command line does', async () => {
    mkdirSync(join(folder, '.git'));
    mkdirSync(join(folder, 'made'));
    write('made/draft.en.conclusions', EARLIER);
    write('private.en.conclusions', EARLIER);
    write('.gitignore', 'made/\nprivate*\n');
    write('.conclusionsignore', '!private*\n/old/citing*\n');
    await start();
    const found = await client.result<{ location: { uri: string } }[]>('workspace/symbol', { query: '' });
    assert.deepEqual(
      [...new Set(found.map(({ location }) => short(location.uri)))],
      ['open.en.conclusions', 'private.en.conclusions', 'st09364-22.en.conclusions'],
    );
  });

  it('has links follow a file or a folder that gets another name', async () => {
    write('linking.en.conclusions', '1. RECALLS [this](old/citing.en.conclusions) and [that](open.en.conclusions).\n');
    const { result } = await start({
      workspace: { fileOperations: { willRename: true }, workspaceEdit: { documentChanges: true } },
    });
    const { capabilities } = result as { capabilities: { workspace: { fileOperations?: { willRename?: object } } } };
    assert.ok(capabilities.workspace.fileOperations?.willRename);
    const edits = async (oldName: string, newName: string): Promise<string[]> => {
      const edit = await client.result<{
        documentChanges: { textDocument: { uri: string }; edits: { newText: string }[] }[];
      } | null>('workspace/willRenameFiles', { files: [{ oldUri: uri(oldName), newUri: uri(newName) }] });
      return (edit?.documentChanges ?? []).flatMap(({ textDocument, edits: made }) =>
        made.map(({ newText }) => `${short(textDocument.uri)}: ${newText}`),
      );
    };
    assert.deepEqual(await edits('old', 'older'), ['linking.en.conclusions: older/citing.en.conclusions']);
    assert.deepEqual(await edits('open.en.conclusions', 'o n.en.conclusions'), [
      'linking.en.conclusions: o%20n.en.conclusions',
    ]);
    assert.deepEqual(await edits('notes.txt', 'notes.md'), []);
  });

  it('stops looking when it is cancelled', async () => {
    for (let at = 0; at < 40; at++) write(`more${at}.en.conclusions`, EARLIER.repeat(20));
    await start();
    client.send({ id: 'search', method: 'workspace/symbol', params: { query: '' } });
    setTimeout(() => client.notify('$/cancelRequest', { id: 'search' }), 30);
    const answer = await client.until(() => client.messages.find(({ id }) => id === 'search'), 'answer');
    assert.equal(answer.error?.code, -32800);
  });

  it('says nothing of unopened texts unless it is asked to', async () => {
    await start();
    client.open(OTHER, 1, uri('open.en.conclusions'));
    await client.until(() => client.published(uri('open.en.conclusions'))[0], 'diagnostics');
    await client.result('workspace/symbol', { query: '' });
    const all = client.messages.filter(({ method }) => method === 'textDocument/publishDiagnostics');
    assert.deepEqual([...new Set(all.map(({ params }) => short((params as Published).uri)))], ['open.en.conclusions']);
  });

  it('checks them with progress, follows the disk, and keeps what it showed when a text is closed', async () => {
    write('old/faulty.en.conclusions', FAULTY);
    await start({ window: { workDoneProgress: true } }, { workspace: { check: true } });
    const answered = new Set<unknown>();
    const answering = setInterval(() => {
      for (const { id, method } of client.messages) {
        if (id === undefined || method === undefined || answered.has(id)) continue;
        answered.add(id);
        client.answer(id, null);
      }
    }, 5);
    try {
      await client.until(() => shown('old/faulty.en.conclusions'), 'findings of the folder');
      assert.deepEqual(shown('old/faulty.en.conclusions'), ['footnote-undefined']);
      const kinds = (): (string | undefined)[] =>
        client.messages
          .filter(({ method }) => method === '$/progress')
          .map(({ params }) => (params as { value: { kind?: string } }).value.kind);
      await client.until(() => (kinds().includes('end') ? true : undefined), 'end of progress');
      assert.equal(kinds()[0], 'begin');
      const change = (name: string): void =>
        client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type: 2 }] });
      write('old/faulty.en.conclusions', `${FAULTY}\n[^1]: Council document 1234/22.\n`);
      change('old/faulty.en.conclusions');
      await client.until(() => (shown('old/faulty.en.conclusions')?.length === 0 ? true : undefined), 'no findings');
      client.open('1. NOTES this[^4].\n', 1, uri('old/faulty.en.conclusions'));
      await client.until(
        () => (shown('old/faulty.en.conclusions')?.length ? true : undefined),
        'findings of the editor',
      );
      write('old/faulty.en.conclusions', FAULTY);
      change('old/faulty.en.conclusions');
      client.notify('textDocument/didClose', { textDocument: { uri: uri('old/faulty.en.conclusions') } });
      await client.until(
        () => (shown('old/faulty.en.conclusions')?.join() === 'footnote-undefined' ? true : undefined),
        'findings of the file',
      );
      rmSync(join(folder, 'old/faulty.en.conclusions'));
      change('old/faulty.en.conclusions');
      await client.until(() => (shown('old/faulty.en.conclusions')?.length === 0 ? true : undefined), 'no findings');
      client.notify('workspace/didChangeConfiguration', { settings: { conclusions: { workspace: { check: false } } } });
    } finally {
      clearInterval(answering);
    }
  });
});
