/** What is told at once to some editors and when it is asked for to others. */
import assert from 'node:assert/strict';
import { Client, URI } from './client';

const TEXT = `1. RECALLS document 9364/22 and the Network of Night Trains (NNT).

2. INVITES the NNT to report on paragraph 1 by the end of 2027.
`;
const END = { line: 2, character: 0 };
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };

const kinds = [
  { name: 'completion', resolve: 'completionItem/resolve', told: 'documentation' },
  { name: 'codeLens', resolve: 'codeLens/resolve', told: 'command' },
  { name: 'documentLink', resolve: 'documentLink/resolve', told: 'target' },
  { name: 'inlayHint', resolve: 'inlayHint/resolve', told: 'tooltip' },
] as const;

const lazy = {
  textDocument: {
    completion: { completionItem: { resolveSupport: { properties: ['documentation'] } } },
    codeLens: { resolveSupport: { properties: ['command'] } },
    documentLink: { tooltipSupport: true },
    inlayHint: { resolveSupport: { properties: ['tooltip'] } },
  },
};

type Thing = Readonly<Record<string, unknown>>;

describe('what is told when it is asked for', function () {
  this.timeout(20_000);
  let client: Client;
  afterEach(() => client.kill());

  async function things(capabilities: object, name: string): Promise<Thing[]> {
    client = new Client();
    await client.initialize(capabilities);
    client.open(TEXT);
    const params = { textDocument: { uri: URI }, position: { ...END, character: 3 }, range: WHOLE };
    const found = await client.result<Thing[] | { items: Thing[] }>(`textDocument/${name}`, params);
    return 'items' in found ? found.items : found;
  }

  for (const { name, resolve, told } of kinds) {
    it(`${name}: ${told} comes with ${resolve}, or at once to whoever does not ask`, async () => {
      const [eager] = await things({}, name);
      assert.ok(eager?.[told], JSON.stringify(eager));
      client.kill();
      const [bare] = await things(lazy, name);
      assert.equal(bare?.[told], undefined);
      const whole = await client.result<Thing>(resolve, bare);
      assert.deepEqual(whole[told], eager[told]);
    });

    it(`${name}: nothing is told of a text that has changed since, or of what is none of ours`, async () => {
      const [bare] = await things(lazy, name);
      client.change(2, { range: { start: END, end: END }, text: 'x' });
      if (name === 'completion')
        await client.result('textDocument/completion', { textDocument: { uri: URI }, position: END });
      for (const thing of [bare, { label: 'x' }, { label: 'x', data: [URI] }, { label: 'x', data: [URI, 2, 99] }])
        assert.deepEqual(await client.result(resolve, thing), thing);
    });
  }
});
