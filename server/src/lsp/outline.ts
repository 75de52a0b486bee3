/** Document symbols, workspace symbols and folds in the words of the protocol. */
import {
  FoldingRangeKind,
  SymbolKind,
  type CancellationToken,
  type DocumentSymbol,
  type FoldingRange,
  type SymbolInformation,
} from 'vscode-languageserver';
import { folds } from '../features/folding';
import { documentSymbols, type DocumentSymbol as Symbol } from '../features/symbols';
import { findSymbols, type FoundSymbol } from '../features/workspaceSymbols';
import { say, type Words } from '../messages/message';
import { collected, withProgress } from './progress';
import type { Session } from './session';
import type { View } from './views';

const symbolKinds: Readonly<Record<FoundSymbol['kind'], SymbolKind>> = {
  cover: SymbolKind.File,
  annex: SymbolKind.Module,
  title: SymbolKind.File,
  recitals: SymbolKind.Package,
  recital: SymbolKind.Constant,
  heading: SymbolKind.Namespace,
  paragraph: SymbolKind.Method,
  point: SymbolKind.Field,
  notes: SymbolKind.Array,
  note: SymbolKind.String,
  acronym: SymbolKind.Class,
};

export function symbolsOf(view: View, { client, words }: Session): DocumentSymbol[] | SymbolInformation[] {
  const symbols = documentSymbols(view.document, words);
  return client.hierarchicalSymbols ? symbols.map((symbol) => nested(view, symbol)) : flat(view, symbols);
}

function nested(view: View, { kind, name, detail, range, selection, children }: Symbol): DocumentSymbol {
  return {
    name,
    ...(detail !== '' && { detail }),
    kind: symbolKinds[kind],
    range: view.lspRange(range),
    selectionRange: view.lspRange(selection),
    children: children.map((child) => nested(view, child)),
  };
}

function flat(view: View, symbols: readonly Symbol[], containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ kind, name, range, children }) => [
    {
      name,
      kind: symbolKinds[kind],
      location: { uri: view.text.uri, range: view.lspRange(range) },
      ...(containerName !== undefined && { containerName }),
    },
    ...flat(view, children, name),
  ]);
}

/** In all texts of the workspace, open ones first. */
export function workspaceSymbolsOf(
  { library, connection, words }: Session,
  params: { readonly query: string },
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  async function* found(): AsyncGenerator<SymbolInformation[]> {
    for await (const view of library.all(token)) yield symbolsIn(view, params.query, words);
  }
  const title = words(say('Looking for symbols'));
  return withProgress(connection, params, title, () => collected(connection, params, token, found()));
}

function symbolsIn(view: View, query: string, words: Words): SymbolInformation[] {
  return findSymbols(view.document, query, words).map(({ name, kind, container, range }) => ({
    name,
    kind: symbolKinds[kind],
    location: { uri: view.text.uri, range: view.lspRange(range) },
    ...(container !== '' && { containerName: container }),
  }));
}

export function foldsOf({ document }: View): FoldingRange[] {
  return folds(document).map(({ firstLine, lastLine, kind }) => ({
    startLine: firstLine,
    endLine: lastLine,
    ...(kind && { kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region }),
  }));
}
