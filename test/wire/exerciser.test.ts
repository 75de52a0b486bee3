/**
 * Random requests and edits from a seed: the server lives, answers all, and what it makes of a text that was edited
 * is what it makes of the same text opened afresh. CONCLUSIONS_SEED replays a run, CONCLUSIONS_STEPS makes it longer.
 */
import assert from 'node:assert/strict';
import { Client, URI, type LspPosition, type LspRange, type Message } from './client';

const START = `Council conclusions on night trains

THE COUNCIL OF THE EUROPEAN UNION,

RECALLING its conclusions on railways[^1];

I. RAILWAYS

1. WELCOMES the Network of Night Trains (NNT)[^2].

2. INVITES the Commission to report by the end of 2027 and the Member States to:

(a) open stations;

(b) consult the NNT on paragraph 1.

[^1]: Doc. 9364/22.
[^2]: COM(2020) 789 final.
`;

const PIECES = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '[^1]',
  '[^3]: Note.\n',
  '3. STRESSES ',
  '(c) ',
  'é',
  '😀',
  'NNT',
  'by the end of 2027',
  '<!-- ',
  ' -->',
  '',
];

const METHODS = [
  'documentSymbol',
  'foldingRange',
  'hover',
  'definition',
  'declaration',
  'references',
  'documentHighlight',
  'codeAction',
  'prepareRename',
  'rename',
  'completion',
  'selectionRange',
  'semanticTokens/full',
  'semanticTokens/full/delta',
  'semanticTokens/range',
  'documentLink',
  'inlayHint',
  'codeLens',
  'linkedEditingRange',
  'formatting',
  'rangeFormatting',
  'rangesFormatting',
  'onTypeFormatting',
  'prepareCallHierarchy',
];

/** Numbers below `limit`, the same for the same seed (mulberry32). */
function random(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
}

/** The edit as an editor makes it: places outside are moved inside, a reversed range is turned round. */
function edited(text: string, { start, end }: LspRange, inserted: string): string {
  const [from, to] = [offset(text, start), offset(text, end)].sort((a, b) => a - b);
  return text.slice(0, from) + inserted + text.slice(to);
}

function offset(text: string, { line, character }: LspPosition): number {
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  if (/[\r\n]$/.test(text)) lines.push('');
  if (line < 0) return 0;
  if (line >= lines.length) return text.length;
  const before = lines.slice(0, line).join('').length;
  return before + Math.min(Math.max(0, character), lines[line]!.replace(/[\r\n]+$/, '').length);
}

describe('random requests', function () {
  const steps = Number(process.env['CONCLUSIONS_STEPS'] ?? 400);
  const seed = Number(process.env['CONCLUSIONS_SEED'] ?? 20260101);
  this.timeout(30_000 + steps * 50);

  it(`${steps} of them from seed ${seed}: all are answered, and the edited text equals a fresh one`, async () => {
    const pick = random(seed);
    const client = new Client();
    try {
      await client.initialize({ textDocument: { codeAction: { codeActionLiteralSupport: {} } } });
      client.open(START);
      let version = 1;
      let text = START;
      const position = (): LspPosition => ({ line: pick(24) - 1, character: pick(60) - 1 });
      const range = (): LspRange => ({ start: position(), end: position() });
      const answers: Promise<Message>[] = [];
      for (let step = 0; step < steps; step++) {
        if (pick(3) === 0) {
          const change = { range: range(), text: PIECES[pick(PIECES.length)]! };
          text = edited(text, change.range, change.text);
          client.change(++version, change);
        }
        const params = {
          textDocument: { uri: URI },
          position: position(),
          positions: [position()],
          range: range(),
          ranges: [range()],
          ch: '\n',
          newName: 'NEW',
          context: { diagnostics: [], includeDeclaration: true, ...(pick(4) === 0 && { only: ['source.fixAll'] }) },
          previousResultId: '1',
          query: 'n',
        };
        answers.push(client.ask(`textDocument/${METHODS[pick(METHODS.length)]!}`, params));
        if (step % 20 === 19) await Promise.all(answers);
      }
      for (const { error } of await Promise.all(answers)) {
        assert.ok(error === undefined || error.code === -32803, `an answer was ${error?.code} ${error?.message}`);
      }
      client.change(++version, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        text: '',
      });
      await compareWithFresh(client, version, text);
    } finally {
      client.kill();
    }
  });
});

/** Opens the same text under another name and compares all that can be asked. */
async function compareWithFresh(client: Client, version: number, whole: string): Promise<void> {
  const edited = await client.diagnostics(version);
  const told = await all(client, URI);
  const fresh = URI.replace('draft', 'fresh');
  client.open(whole, 1, fresh);
  const published = await client.until(() => client.published(fresh)[0], 'fresh diagnostics');
  assert.deepEqual(
    published.diagnostics,
    edited.map((each) => JSON.parse(JSON.stringify(each).replaceAll(URI, fresh)) as object),
  );
  assert.deepEqual(await all(client, fresh), told);
}

function all(client: Client, uri: string): Promise<unknown[]> {
  const methods = ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens'];
  return Promise.all(
    methods.map(async (method) => {
      const { result } = await client.ask(`textDocument/${method}`, { textDocument: { uri } });
      return JSON.parse(JSON.stringify(result).replaceAll(uri, '')) as unknown;
    }),
  );
}
