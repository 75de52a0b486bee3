/** The server of the browser: bundled without one node built-in, it says in a worker what the node server says. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build, type Metafile } from 'esbuild';
import { Client, type Message, type Published } from './client';

const root = join(__dirname, '..', '..');
const TEXT = '1. WELCOMES the report[^1] of the NNT.\n\n3. INVITES the Commission to report by 31/12/2027.\n';
const URI = 'file:///draft.en.conclusions';

/** What a worker of a browser has that a thread of Node has not. */
const SHIM = `const { parentPort } = require('node:worker_threads');
globalThis.self = {
  postMessage: (message) => parentPort.postMessage(message),
  addEventListener() {},
  set onmessage(take) { parentPort.on('message', (data) => take({ data })); },
};
`;

const talk = [
  { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
  { method: 'initialized', params: {} },
  {
    method: 'textDocument/didOpen',
    params: { textDocument: { uri: URI, languageId: 'council-conclusions', version: 1, text: TEXT } },
  },
];

async function bundled(): Promise<{ code: string; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['server/src/main.web.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    mainFields: ['module', 'main'],
  });
  return { code: outputFiles[0]!.text, metafile };
}

describe('the server in a worker', function () {
  this.timeout(60_000);

  it('imports nothing of Node, and publishes the same findings', async () => {
    const { code, metafile } = await bundled();
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    assert.deepEqual(
      imports.filter(({ external, path }) => external || path.startsWith('node:')),
      [],
    );
    const worker = new Worker(SHIM + code, { eval: true });
    const inWorker = new Promise<Published>((resolve, reject) => {
      worker.on('error', reject);
      worker.on('message', (message: Message) => {
        if (message.method === 'textDocument/publishDiagnostics') resolve(message.params as Published);
      });
    });
    const client = new Client();
    try {
      for (const message of talk) worker.postMessage({ jsonrpc: '2.0', ...message });
      await client.initialize();
      client.open(TEXT);
      const diagnostics = await client.diagnostics(1);
      assert.ok(diagnostics.length > 1);
      assert.deepEqual((await inWorker).diagnostics, diagnostics);
    } finally {
      client.kill();
      await worker.terminate();
    }
  });
});
