/**
 * Random requests and edits from a seed, over the wire: all are answered with a result or a refusal, what was given is
 * asked about again (`resolve`, call hierarchies), commands are carried out, edits the server gives are applied, and in
 * the end what it makes of the text is what it makes of the same text opened afresh.
 */
import assert from 'node:assert/strict';
import { Client, URI, type LspPosition, type LspRange } from './client';

const START = `Council conclusions on night trains

THE COUNCIL OF THE EUROPEAN UNION,

RECALLING its conclusions on railways[^1];

I. RAILWAYS

1. WELCOMES the Network of Night Trains (NNT)[^2].

2. INVITES the Commission to report by the end of 2027 and the Member States to:

(a) open stations;

(b) consult the NNT on paragraph 1.

3. NOTES the report (doc. 9364/22). STRESSES that trains run.

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

/** Asked about the text. */
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
].map((name) => `textDocument/${name}`);

/** Asked about something an earlier answer gave, by the request that gave it. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  'textDocument/completion': ['completionItem/resolve'],
  'textDocument/codeAction': ['codeAction/resolve'],
  'textDocument/codeLens': ['codeLens/resolve'],
  'textDocument/documentLink': ['documentLink/resolve'],
  'textDocument/inlayHint': ['inlayHint/resolve'],
  'textDocument/prepareCallHierarchy': ['callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls'],
};

const COMMANDS = [
  'move-up',
  'move-down',
  'insert-behind',
  'delete',
  'split',
  'join',
  'insert-footnote',
  'delete-footnote',
  'reference-to-footnote',
  'footnote-to-reference',
  'introduce-acronym',
  'expand-acronym',
  'no-such-thing',
];

/** What an editor may say of itself; each run of the exerciser is one that knows some of it. */
const ABILITIES = [
  { codeAction: { codeActionLiteralSupport: {}, dataSupport: true, resolveSupport: { properties: ['edit'] } } },
  { completion: { completionItem: { snippetSupport: true, resolveSupport: { properties: ['documentation'] } } } },
  { codeLens: { resolveSupport: { properties: ['command'] } }, documentLink: { tooltipSupport: true } },
  { inlayHint: { resolveSupport: { properties: ['tooltip'] } }, definition: { linkSupport: true } },
  { documentSymbol: { hierarchicalDocumentSymbolSupport: true }, rename: { prepareSupport: true } },
];

/** Numbers below `limit`, the same for the same seed (mulberry32). */
export function random(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
}

/** So many requests are under way before all are waited for. */
const BURST = 20;
/** An answer: a refusal that is told to the user, or a text that has changed since. */
const REFUSED: readonly number[] = [-32803, -32801];

export async function exercise(steps: number, seed: number): Promise<void> {
  const client = new Client();
  try {
    await new Exerciser(client, random(seed)).run(steps);
  } finally {
    client.kill();
  }
}

interface Given {
  readonly method: string;
  readonly thing: object;
}

class Exerciser {
  private version = 1;
  private text = START;
  private given: Given[] = [];
  private answered = 0;

  constructor(
    private readonly client: Client,
    private readonly pick: (limit: number) => number,
  ) {}

  async run(steps: number): Promise<void> {
    const { client, pick } = this;
    const textDocument = Object.assign({}, ...ABILITIES.filter(() => pick(3) > 0)) as object;
    const workspace = { applyEdit: true, workspaceEdit: { documentChanges: pick(2) === 0 } };
    await client.initialize({ textDocument, workspace });
    client.open(this.text);
    const refusing = setInterval(() => this.refuseEdits(), 2);
    try {
      for (let step = 0; step < steps; step += BURST) await this.burst(Math.min(BURST, steps - step));
    } finally {
      clearInterval(refusing);
    }
    this.replace(0, 0, '');
    await this.compareWithFresh();
  }

  private async burst(count: number): Promise<void> {
    const asked: Promise<Given[]>[] = [];
    for (let at = 0; at < count; at++) {
      if (this.pick(3) === 0) this.edit();
      asked.push(this.ask());
    }
    this.given = (await Promise.all(asked)).flat();
    if (this.pick(3) === 0) this.applySome();
    // A text that has grown or shrunk beyond use begins anew.
    if (this.text.length > 6000 || this.text.length < 200) this.replace(0, this.text.length, START);
  }

  private async ask(): Promise<Given[]> {
    const { method, params } = this.request();
    const { result, error } = await this.client.ask(method, params);
    const what = `${method} ${JSON.stringify(params)}`;
    assert.ok(error === undefined || REFUSED.includes(error.code), `${what}: ${error?.code} ${error?.message}`);
    const list = Array.isArray(result) ? result : ((result as { items?: unknown[] } | null)?.items ?? [result]);
    return list
      .filter((thing): thing is object => typeof thing === 'object' && thing !== null)
      .map((thing) => ({ method, thing }));
  }

  private request(): { method: string; params: object } {
    const { pick } = this;
    const further = this.given.filter(({ method }) => method in FURTHER);
    const kind = pick(10);
    if (kind < 3 && further.length > 0) {
      const { method, thing } = further[pick(further.length)]!;
      const methods = FURTHER[method]!;
      const next = methods[pick(methods.length)]!;
      return { method: next, params: next.startsWith('callHierarchy/') ? { item: thing } : thing };
    }
    if (kind === 3) return { method: 'workspace/symbol', params: { query: ['', 'nnt', 'foot'][pick(3)] } };
    if (kind === 4) {
      const args = [URI, this.position(), COMMANDS[pick(COMMANDS.length)], ...(pick(2) === 0 ? [this.version] : [])];
      return { method: 'workspace/executeCommand', params: { command: 'conclusions.refactor', arguments: args } };
    }
    const only = ['source.fixAll', 'source', 'refactor', 'quickfix'][pick(4)];
    const params = {
      textDocument: { uri: URI },
      position: this.position(),
      positions: [this.position()],
      range: this.range(),
      ranges: [this.range()],
      ch: '\n',
      newName: 'NEW',
      context: { diagnostics: [], includeDeclaration: true, ...(pick(4) === 0 && { only: [only] }) },
      previousResultId: '1',
    };
    return { method: METHODS[pick(METHODS.length)]!, params };
  }

  private position = (): LspPosition => ({ line: this.pick(30) - 1, character: this.pick(60) - 1 });
  private range = (): LspRange => ({ start: this.position(), end: this.position() });

  private edit(): void {
    const range = this.range();
    const [from, to] = [offset(this.text, range.start), offset(this.text, range.end)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    const text = PIECES[this.pick(PIECES.length)]!;
    this.text = this.text.slice(0, from) + text + this.text.slice(to);
    this.client.change(++this.version, { range, text });
  }

  private replace(from: number, to: number, text: string): void {
    const range = { start: positionOf(this.text, from), end: positionOf(this.text, to) };
    this.text = this.text.slice(0, from) + text + this.text.slice(to);
    this.client.change(++this.version, { range, text });
  }

  /** Edits that were given for the text as it is now, if there are any. */
  private applySome(): void {
    const lists = this.given.flatMap(({ thing }) => editsIn(thing, this.version));
    const edits = lists[this.pick(Math.max(1, lists.length))] ?? [];
    const places = edits.map(({ range, newText }) => ({
      from: offset(this.text, range.start),
      to: offset(this.text, range.end),
      newText,
    }));
    for (const { from, to, newText } of places.sort((a, b) => b.from - a.from)) this.replace(from, to, newText);
  }

  /** Not to be taken at once: the text goes on changing while the request comes. */
  private refuseEdits(): void {
    const { messages } = this.client;
    for (; this.answered < messages.length; this.answered++) {
      const { id, method } = messages[this.answered]!;
      if (id !== undefined && method !== undefined) this.client.answer(id, { applied: false });
    }
  }

  private async compareWithFresh(): Promise<void> {
    const { client } = this;
    const edited = await client.diagnostics(this.version);
    const told = await this.all(URI);
    const fresh = URI.replace('draft', 'fresh');
    client.open(this.text, this.version, fresh);
    const published = await client.until(() => client.published(fresh)[0], 'fresh diagnostics');
    assert.deepEqual(
      published.diagnostics,
      edited.map((each) => JSON.parse(JSON.stringify(each).replaceAll(URI, fresh)) as object),
    );
    assert.deepEqual(await this.all(fresh), told);
  }

  private all(uri: string): Promise<unknown[]> {
    const methods = ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens', 'semanticTokens/full', 'formatting'];
    return Promise.all(
      methods.map(async (method): Promise<unknown> => {
        const { result } = await this.client.ask(`textDocument/${method}`, { textDocument: { uri } });
        const { resultId, ...rest } = { resultId: '', ...(result as object) };
        return JSON.parse(JSON.stringify(resultId === undefined ? result : rest).replaceAll(uri, '')) as unknown;
      }),
    );
  }
}

interface TextEdit {
  readonly range: LspRange;
  readonly newText: string;
}

/** Of a code action or a rename, where they are meant for this version. */
function editsIn(thing: object, version: number): TextEdit[][] {
  const edit = (thing as { edit?: object }).edit ?? thing;
  const { documentChanges } = edit as {
    documentChanges?: { textDocument: { version: number | null }; edits: TextEdit[] }[];
  };
  return (documentChanges ?? [])
    .filter(({ textDocument }) => textDocument.version === version)
    .map(({ edits }) => edits);
}

/** As the server takes it: places outside are moved inside. */
function offset(text: string, { line, character }: LspPosition): number {
  if (line < 0) return 0;
  const starts = lineStarts(text);
  if (line >= starts.length) return text.length;
  let end = starts[line + 1] ?? text.length;
  while (end > starts[line]! && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return Math.min(starts[line]! + Math.max(0, character), end);
}

function positionOf(text: string, at: number): LspPosition {
  const starts = lineStarts(text);
  const line = starts.findLastIndex((start) => start <= at);
  return { line, character: at - starts[line]! };
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: { length } }) => index + length)];
}
