/** A text far longer than any: what is no longer wanted is not worked on. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, URI, type Message } from '../wire/client';

const example = readFileSync(join(__dirname, '../../examples/clean/night-trains.nl.conclusions'), 'utf8');

describe('a text of 4 MB', function () {
  this.timeout(120_000);
  let client: Client;
  afterEach(() => client.kill());

  it('answers what is cancelled without working on it', async () => {
    const text = example.repeat(Math.ceil(4_000_000 / example.length));
    client = new Client();
    await client.initialize();
    client.open(text);
    await client.until(() => client.published()[0], 'first diagnostics', 60_000);
    const asked = (method: string): Promise<Message> =>
      client.ask(`textDocument/${method}`, { textDocument: { uri: URI } });
    // How long one takes that is wanted, and then fifty that are not.
    const before = performance.now();
    await asked('semanticTokens/full');
    const one = performance.now() - before;
    const unwanted = Array.from({ length: 50 }, (_, at) => `unwanted ${at}`);
    for (const id of unwanted) {
      client.send({ id, method: 'textDocument/semanticTokens/full', params: { textDocument: { uri: URI } } });
    }
    const cancelled = performance.now();
    for (const id of unwanted) client.notify('$/cancelRequest', { id });
    const answers = await Promise.all(
      unwanted.map((id) =>
        client.until(
          () => client.messages.find((message) => message.id === id && message.method === undefined),
          id,
          60_000,
        ),
      ),
    );
    const took = performance.now() - cancelled;
    const refused = answers.filter(({ error }) => error?.code === -32800).length;
    assert.ok(refused >= 48, `only ${refused} of 50 were answered as cancelled`);
    assert.ok(took < 50 + 5 * one, `fifty that were not wanted took ${took} ms, one that was took ${one} ms`);
  });
});
