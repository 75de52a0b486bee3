/** One question of an editor for every request the server answers, asked in the middle of a generated document. */

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where to ask. */
export interface Places {
  readonly uri: string;
  /** In a footnote call. */
  readonly call: Position;
  /** In the operative verb that opens a paragraph. */
  readonly verb: Position;
  /** About a screen. */
  readonly screen: { readonly start: Position; readonly end: Position };
}

export interface Question {
  readonly method: string;
  /** A request whose answer is asked about: it is asked first, and its time not counted. */
  readonly about?: string;
  /** Undefined where the first answer leaves nothing to ask. */
  readonly params: (places: Places, first: unknown) => object | undefined;
}

const inDocument = ({ uri }: Places) => ({ textDocument: { uri } });
const atCall = (places: Places) => ({ ...inDocument(places), position: places.call });
const atVerb = (places: Places) => ({ ...inDocument(places), position: places.verb });
const onScreen = (places: Places) => ({ ...inDocument(places), range: places.screen });
const options = { tabSize: 2, insertSpaces: true };

/** The last of a list, or of the items of a list that may be incomplete. */
function lastOf(answer: unknown): object | undefined {
  const items = Array.isArray(answer) ? answer : (answer as { items?: unknown } | null)?.items;
  return Array.isArray(items) ? (items.at(-1) as object | undefined) : undefined;
}

const resolve = (method: string, about: string): Question => ({ method, about, params: (_, first) => lastOf(first) });

function calls(method: string): Question {
  const about = 'textDocument/prepareCallHierarchy';
  return { method, about, params: (_, first) => (lastOf(first) ? { item: lastOf(first) } : undefined) };
}

export const questions: readonly Question[] = [
  { method: 'textDocument/documentSymbol', params: inDocument },
  { method: 'textDocument/foldingRange', params: inDocument },
  { method: 'textDocument/hover', params: atCall },
  { method: 'textDocument/definition', params: atCall },
  { method: 'textDocument/declaration', params: atCall },
  { method: 'textDocument/references', params: (at) => ({ ...atCall(at), context: { includeDeclaration: true } }) },
  { method: 'textDocument/documentHighlight', params: atCall },
  { method: 'textDocument/codeAction', params: (at) => ({ ...onScreen(at), context: { diagnostics: [] } }) },
  { method: 'textDocument/prepareRename', params: atCall },
  { method: 'textDocument/rename', params: (at) => ({ ...atCall(at), newName: '1000000' }) },
  { method: 'textDocument/completion', params: atCall },
  { method: 'textDocument/selectionRange', params: (at) => ({ ...inDocument(at), positions: [at.verb] }) },
  { method: 'textDocument/semanticTokens/full', params: inDocument },
  {
    method: 'textDocument/semanticTokens/full/delta',
    about: 'textDocument/semanticTokens/full',
    params: (at, first) => ({
      ...inDocument(at),
      previousResultId: (first as { resultId?: string } | null)?.resultId ?? '',
    }),
  },
  { method: 'textDocument/semanticTokens/range', params: onScreen },
  { method: 'textDocument/documentLink', params: inDocument },
  { method: 'textDocument/inlayHint', params: onScreen },
  { method: 'textDocument/codeLens', params: inDocument },
  { method: 'textDocument/linkedEditingRange', params: atCall },
  { method: 'textDocument/formatting', params: (at) => ({ ...inDocument(at), options }) },
  { method: 'textDocument/rangeFormatting', params: (at) => ({ ...onScreen(at), options }) },
  { method: 'textDocument/rangesFormatting', params: (at) => ({ ...inDocument(at), ranges: [at.screen], options }) },
  { method: 'textDocument/onTypeFormatting', params: (at) => ({ ...atVerb(at), ch: '\n', options }) },
  { method: 'conclusions/configuration', params: inDocument },
  { method: 'conclusions/outline', params: inDocument },
  { method: 'conclusions/printed', params: inDocument },
  { method: 'conclusions/commitments', params: inDocument },
  { method: 'conclusions/writtenCommitments', params: (at) => ({ ...inDocument(at), format: 'csv' }) },
  { method: 'textDocument/prepareCallHierarchy', params: atVerb },
  calls('callHierarchy/incomingCalls'),
  calls('callHierarchy/outgoingCalls'),
  resolve('codeAction/resolve', 'textDocument/codeAction'),
  resolve('completionItem/resolve', 'textDocument/completion'),
  resolve('codeLens/resolve', 'textDocument/codeLens'),
  resolve('documentLink/resolve', 'textDocument/documentLink'),
  resolve('inlayHint/resolve', 'textDocument/inlayHint'),
  {
    method: 'workspace/willRenameFiles',
    params: ({ uri }) => ({ files: [{ oldUri: uri, newUri: uri.replace('generated.', 'renamed.') }] }),
  },
  { method: 'workspace/symbol', params: () => ({ query: 'night' }) },
  {
    method: 'workspace/executeCommand',
    about: 'textDocument/codeAction',
    params: (_, first) => {
      const actions = first as readonly { readonly data?: unknown }[];
      const data = actions.map((action) => action.data).find(Array.isArray);
      return data && { command: 'conclusions.refactor', arguments: data };
    },
  },
];

export function questionFor(method: string): Question | undefined {
  return questions.find((question) => question.method === method);
}

export function placesIn(text: string, uri: string): Places {
  const middle = text.length >> 1;
  const paragraph = nextParagraph(text, middle);
  const verb = text.indexOf('. ', paragraph) + 4;
  const call = text.indexOf('[^', middle) + 2;
  const at = (offset: number): Position => positionAt(text, offset);
  const { line } = at(paragraph);
  return {
    uri,
    call: at(call),
    verb: at(verb),
    screen: { start: { line: line - 20, character: 0 }, end: { line: line + 40, character: 0 } },
  };
}

/** Where the first numbered paragraph behind this offset begins. */
function nextParagraph(text: string, offset: number): number {
  const found = /\n\d+\. [A-Z]/.exec(text.slice(offset, offset + 20_000));
  if (!found) throw new Error('no paragraph in the middle');
  return offset + found.index + 1;
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length - 1, character: offset - start };
}
