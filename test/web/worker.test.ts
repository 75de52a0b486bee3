/** The bundle for the browser, in a web worker of Chromium, says what the one for Node says, byte for byte. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { root } from '../../tools/repository';
import { nodeServer, workerServer, type Server } from './servers';

const folder = path.join(root, 'examples');
const examples = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.conclusions(?:\.txt|\.md)?$/.test(name))
  .sort();

const questions = [
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/semanticTokens/full',
  'textDocument/documentLink',
  'textDocument/codeLens',
  'conclusions/outline',
  'conclusions/commitments',
];

/** Everything a server says of a text. */
async function said(server: Server, name: string): Promise<Record<string, string>> {
  const text = fs.readFileSync(path.join(folder, name), 'utf8');
  const uri = `file:///${encodeURI(name)}`;
  const textDocument = { uri };
  server.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'council-conclusions', version: 1, text },
  });
  const answers: Record<string, string> = { findings: await server.findings() };
  // The number of a question is its own affair.
  const answer = async (method: string, params: object = {}) => {
    const words = await server.ask(method, { textDocument, ...params });
    answers[method] = words.replace(/"id":\d+,/, '');
  };
  for (const method of questions) await answer(method);
  const range = { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } };
  await answer('textDocument/codeAction', { range, context: { diagnostics: [] } });
  await answer('textDocument/inlayHint', { range });
  server.notify('textDocument/didClose', { textDocument });
  await server.findings();
  return answers;
}

describe('the server in a web worker', () => {
  let node: Server;
  let worker: Server;
  let requests: readonly string[];

  before(async () => {
    node = nodeServer();
    ({ server: worker, requests } = await workerServer());
    assert.equal(await worker.begin(), await node.begin());
  });
  after(async () => {
    await worker?.stop();
    await node?.stop();
  });

  it('has examples to read, clean ones and faulty ones', () => {
    assert.ok(examples.length >= 12);
    assert.ok(examples.some((name) => name.startsWith('faulty')));
  });

  for (const name of examples) {
    it(`says of ${name} what it says under Node`, async () => {
      const [here, there] = await Promise.all([said(node, name), said(worker, name)]);
      assert.deepEqual(there, here);
      if (name.startsWith('faulty')) assert.match(here['findings'] ?? '', /"code":"footnote-/);
      for (const each of questions) assert.match(here[each] ?? '', /"result":[^n]/);
    });
  }

  it('follows an edit in the middle of a text', async () => {
    const words = async (server: Server): Promise<string[]> => {
      const textDocument = { uri: 'file:///edit.en.conclusions', version: 1 };
      const text = '1. NOTES 😀 the report[^1].\n\n[^1]: Doc. 9364/22.\n';
      server.notify('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'x', text } });
      const first = await server.findings();
      const position = { line: 0, character: text.indexOf('1].') };
      const range = { start: position, end: { line: 0, character: position.character + 1 } };
      server.notify('textDocument/didChange', {
        textDocument: { ...textDocument, version: 2 },
        contentChanges: [{ range, text: '2' }],
      });
      return [first, await server.findings()];
    };
    const [here, there] = await Promise.all([words(node), words(worker)]);
    assert.deepEqual(there, here);
    assert.match(here[1] ?? '', /footnote-undefined/);
    assert.doesNotMatch(here[0] ?? '', /footnote-undefined/);
  });

  it('has asked for its own script and those of the languages it met, once each, and for nothing else', () => {
    const asked = requests.filter((address) => address !== '' && !address.endsWith('favicon.ico'));
    const [own, ...languages] = asked;
    assert.equal(own, 'server.web.js');
    assert.ok(languages.length > 1);
    assert.equal(new Set(languages).size, languages.length);
    for (const address of languages) assert.match(address, /^languages\/(?:[a-z]{2}|shared)\.js$/);
  });
});

describe('the server in a web worker of a French editor', () => {
  it('says what it says under Node, in French', async () => {
    const node = nodeServer();
    const { server: worker } = await workerServer();
    try {
      assert.equal(await worker.begin('fr'), await node.begin('fr'));
      const name = examples.find((each) => each.startsWith('faulty'))!;
      const [here, there] = await Promise.all([said(node, name), said(worker, name)]);
      assert.deepEqual(there, here);
      assert.match(here['findings'] ?? '', /est appelée dans le texte mais n’existe pas/);
    } finally {
      await worker.stop();
      await node.stop();
    }
  });
});
