/** What the server answers when the protocol is broken: the cases that were tried on the bare library. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { Client, faultyCommand, serverCommand, URI, wait, type Message } from './client';

const hover = { textDocument: { uri: URI }, position: { line: 0, character: 0 } };
const alive = async (client: Client): Promise<void> => {
  assert.equal((await client.ask('textDocument/hover', hover)).error, undefined);
};

interface Case {
  readonly what: string;
  readonly wanted: string;
  readonly faulty?: true;
  readonly raw?: true;
  run(client: Client): Promise<unknown>;
}

const code = ({ error }: Message): string => `error ${error?.code}`;
const change = (range: object, text = 'x'): object => ({ range, text });
const span = (line: number, character: number, toLine: number, toCharacter: number): object => ({
  start: { line, character },
  end: { line: toLine, character: toCharacter },
});

/** Makes the change, and sees that the server has it and lives. */
async function edited(client: Client, text: string, range: object): Promise<string> {
  client.open(text);
  client.change(2, change(range));
  await client.diagnostics(2);
  await alive(client);
  return 'checked';
}

const cases: readonly Case[] = [
  {
    what: 'a request before initialize',
    wanted: 'error -32002',
    raw: true,
    run: async (c) => code(await c.ask('textDocument/hover', hover)),
  },
  {
    what: 'an unknown request before initialize',
    wanted: 'error -32002',
    raw: true,
    run: async (c) => code(await c.ask('foo/bar')),
  },
  {
    what: 'shutdown before initialize',
    wanted: 'error -32002',
    raw: true,
    run: async (c) => code(await c.ask('shutdown')),
  },
  {
    what: 'a second initialize',
    wanted: 'error -32600',
    run: async (c) => code(await c.ask('initialize', { processId: null, rootUri: null, capabilities: {} })),
  },
  {
    what: 'a request after shutdown',
    wanted: 'error -32600',
    run: async (c) => (await c.ask('shutdown'), code(await c.ask('textDocument/hover', hover))),
  },
  {
    what: 'an unknown request after shutdown',
    wanted: 'error -32600',
    run: async (c) => (await c.ask('shutdown'), code(await c.ask('foo/bar'))),
  },
  { what: 'an unknown request', wanted: 'error -32601', run: async (c) => code(await c.ask('foo/bar', {})) },
  { what: 'an unknown $/ request', wanted: 'error -32601', run: async (c) => code(await c.ask('$/foo')) },
  {
    what: 'a code action without params',
    wanted: 'error -32602',
    run: async (c) => code(await c.ask('textDocument/codeAction', {})),
  },
  {
    what: 'a request whose params are absent',
    wanted: 'error -32602',
    run: async (c) => code(await c.ask('textDocument/hover')),
  },
  {
    what: 'a request whose params are an array',
    wanted: 'error -32602',
    run: async (c) => code(await c.ask('textDocument/hover', [1, 2])),
  },
  {
    what: 'a request whose position is a string',
    wanted: 'error -32602',
    run: async (c) => code(await c.ask('textDocument/hover', { ...hover, position: 'here' })),
  },
  {
    what: 'initialize without capabilities',
    wanted: 'lives',
    raw: true,
    run: async (c) => {
      assert.equal((await c.ask('initialize', null)).error, undefined);
      await alive(c);
      return 'lives';
    },
  },
  {
    what: 'a body that is no JSON',
    wanted: 'lives',
    run: async (c) => (c.raw('Content-Length: 5\r\n\r\n{"a":'), await alive(c), 'lives'),
  },
  {
    what: 'a body that is null',
    wanted: 'lives',
    run: async (c) => (c.raw('Content-Length: 4\r\n\r\nnull'), await alive(c), 'lives'),
  },
  {
    what: 'a header without Content-Length',
    wanted: 'ends with 1',
    run: async (c) => (c.raw('Foo: 5\r\n\r\n{}'), `ends with ${await c.ending(2000)}`),
  },
  {
    what: 'a header whose Content-Length is no number',
    wanted: 'ends with 1',
    run: async (c) => (c.raw('Content-Length: x\r\n\r\n{}'), `ends with ${await c.ending(2000)}`),
  },
  {
    what: 'a change of a text that was never opened',
    wanted: 'lives',
    run: async (c) => (c.change(2, { text: 'x' }), await alive(c), 'lives'),
  },
  {
    what: 'a change whose version is null',
    wanted: 'checked',
    run: async (c) => {
      c.open('x');
      c.change(null, { text: 'y' });
      await c.until(() => c.published().find(({ version }) => version === undefined), 'diagnostics without version');
      return 'checked';
    },
  },
  {
    what: 'a change whose params are empty',
    wanted: 'lives',
    run: async (c) => {
      c.open('x');
      c.notify('textDocument/didChange', {});
      await alive(c);
      return 'lives';
    },
  },
  {
    what: 'an open without text',
    wanted: 'lives',
    run: async (c) => {
      c.notify('textDocument/didOpen', { textDocument: { uri: 'file:///b', languageId: 'x', version: 1 } });
      await alive(c);
      return 'lives';
    },
  },
  {
    what: 'a change behind the end of the text',
    wanted: 'checked',
    run: (c) => edited(c, 'one\ntwo', span(99, 99, 100, 5)),
  },
  { what: 'a change whose range is reversed', wanted: 'checked', run: (c) => edited(c, 'one\ntwo', span(1, 1, 0, 0)) },
  { what: 'a change at a negative place', wanted: 'checked', run: (c) => edited(c, 'one\ntwo', span(-1, -5, 0, 0)) },
  { what: 'a change that cuts 😀 in two', wanted: 'checked', run: (c) => edited(c, 'a😀 b', span(0, 2, 0, 3)) },
  {
    what: 'a text opened twice, another closed that was not open',
    wanted: 'lives',
    run: async (c) => {
      c.open('one');
      c.open('two', 2);
      await c.diagnostics(2);
      c.notify('textDocument/didClose', { textDocument: { uri: 'file:///other' } });
      await alive(c);
      return 'lives';
    },
  },
  {
    what: 'a cancelled request that never was',
    wanted: 'lives',
    run: async (c) => (c.notify('$/cancelRequest', { id: 77 }), await alive(c), 'lives'),
  },
  {
    what: 'a cancellation without params',
    wanted: 'lives',
    run: async (c) => (c.notify('$/cancelRequest'), await alive(c), 'lives'),
  },
  {
    what: 'an answer to a question never asked',
    wanted: 'lives',
    run: async (c) => (c.send({ id: 999, result: {} }), await alive(c), 'lives'),
  },
  {
    what: 'exit without shutdown',
    wanted: 'ends with 1',
    run: async (c) => (c.notify('exit'), `ends with ${await c.ending(2000)}`),
  },
  { what: 'shutdown and exit', wanted: 'ends with 0', run: async (c) => `ends with ${await c.shutdown()}` },
  {
    what: 'the end of standard input',
    wanted: 'ends with 1',
    run: async (c) => (c.process.stdin.end(), `ends with ${await c.ending(1000)}`),
  },
  {
    what: 'a read that throws',
    wanted: 'error -32603 textDocument/hover failed: read failed',
    faulty: true,
    run: async (c) => {
      c.open('CRASH-SYNC');
      const { error } = await c.ask('textDocument/hover', hover);
      c.change(2, { text: 'sound again' });
      await c.diagnostics(2);
      return `error ${error?.code} ${error?.message}`;
    },
  },
  {
    what: 'a promise that fails behind a notification',
    wanted: 'lives',
    faulty: true,
    run: async (c) => {
      c.open('CRASH-ASYNC');
      await c.diagnostics(1);
      await c.until(() => c.logged().find((line) => line.includes('later')), 'log');
      await alive(c);
      return 'lives';
    },
  },
  {
    what: 'a timer that throws',
    wanted: 'lives',
    faulty: true,
    run: async (c) => {
      c.open('CRASH-TIMER');
      await c.until(() => c.logged().find((line) => line.includes('much later')), 'log');
      await alive(c);
      return 'lives';
    },
  },
  {
    what: 'a stray console.log',
    wanted: 'nothing stray',
    faulty: true,
    run: async (c) => {
      c.open('CONSOLE');
      await c.diagnostics(1);
      await alive(c);
      assert.match(c.stderr, /hello/);
      return c.stray === '' ? 'nothing stray' : c.stray;
    },
  },
  {
    what: 'a rule that fails',
    wanted: 'named once',
    faulty: true,
    run: async (c) => {
      c.open('BAD-RULE');
      await c.diagnostics(1);
      c.change(2, { text: 'BAD-RULE again' });
      await c.diagnostics(2);
      await alive(c);
      return `named ${c.logged().filter((line) => line.includes('verb-case')).length === 1 ? 'once' : 'wrongly'}`;
    },
  },
];

describe('protocol misuse', function () {
  this.timeout(20_000);
  let client: Client;
  afterEach(() => client.kill());

  for (const { what, wanted, faulty, raw, run } of cases) {
    it(`${what}: ${wanted}`, async () => {
      client = new Client(faulty ? faultyCommand() : serverCommand());
      if (!raw) await client.initialize();
      assert.equal(await run(client), wanted);
      assert.equal(client.stray, '');
    });
  }

  it('the editor is killed and its pipe stays open: the server ends within 5 s', async () => {
    const editor = spawn('sleep', ['60']);
    client = new Client();
    await client.initialize({}, { processId: editor.pid });
    editor.kill('SIGKILL');
    assert.equal(await client.ending(5000), 1);
  });

  it('no message of an error carries a stack', async () => {
    client = new Client(faultyCommand());
    await client.initialize();
    client.open('CRASH-SYNC');
    const { error } = await client.ask('textDocument/hover', hover);
    await wait(50);
    for (const line of [error?.message ?? '', ...client.logged()]) assert.doesNotMatch(line, /secret\.ts/);
  });
});
