/** Every request the server answers: its method, the shape of its parameters, what it does. */
import {
  DocumentHighlightKind,
  FoldingRangeKind,
  SymbolKind,
  type DocumentSymbol,
  type Hover,
  type Location,
  type LocationLink,
  type SymbolInformation,
} from 'vscode-languageserver';
import { folds } from '../features/folding';
import { hover } from '../features/hover';
import { markdown, plain } from '../features/markup';
import { definition, mentions } from '../features/navigation';
import { prepareRename, rename, type Refused } from '../features/rename';
import { rulePage } from '../features/rulePage';
import type { SectionKind } from '../features/structure';
import { documentSymbols, type DocumentSymbol as Symbol } from '../features/symbols';
import { rules } from '../rules/index';
import { codeActions } from './codeActions';
import { workspaceEdit } from './edits';
import { Refusal } from './guard';
import { viewOf, type Session } from './session';
import {
  atPosition,
  codeActionShape,
  inDocument,
  referencesShape,
  renameShape,
  type InDocument,
  type Shape,
} from './shapes';
import type { View } from './views';

export interface RequestEntry {
  readonly method: string;
  readonly shape: Shape<never>;
  readonly run: (session: Session, params: never) => unknown;
}

/** A request about one open text; about any other there is nothing to say. */
function about<P extends InDocument>(
  method: string,
  shape: Shape<P>,
  run: (view: View, params: P, session: Session) => unknown,
): RequestEntry {
  const answer = (session: Session, params: P): unknown => {
    const view = viewOf(session, params.textDocument.uri);
    return view ? run(view, params, session) : null;
  };
  return { method, shape: shape as Shape<never>, run: answer };
}

export const requests: readonly RequestEntry[] = [
  about('textDocument/documentSymbol', inDocument, symbolsOf),
  about('textDocument/foldingRange', inDocument, foldsOf),
  about('textDocument/hover', atPosition, (view, { position }, session) =>
    hoverOf(view, view.offset(position), session),
  ),
  about('textDocument/definition', atPosition, (view, { position }, session) =>
    definitionOf(view, view.offset(position), session),
  ),
  about('textDocument/declaration', atPosition, (view, { position }, session) =>
    definitionOf(view, view.offset(position), session),
  ),
  about('textDocument/references', referencesShape, (view, { position, context }) =>
    mentions(view.document, view.offset(position))
      .filter((mention) => context['includeDeclaration'] !== false || !mention.definition)
      .map(({ range }): Location => ({ uri: view.text.uri, range: view.lspRange(range) })),
  ),
  about('textDocument/documentHighlight', atPosition, (view, { position }) =>
    mentions(view.document, view.offset(position)).map(({ range, definition }) => ({
      range: view.lspRange(range),
      kind: definition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    })),
  ),
  about('textDocument/codeAction', codeActionShape, (view, { range, context }, session) =>
    codeActions(session, view, range, context),
  ),
  about('textDocument/prepareRename', atPosition, (view, { position }) => {
    const start = accepted(prepareRename(view.document, view.offset(position)));
    return { range: view.lspRange(start.range), placeholder: start.name };
  }),
  about('textDocument/rename', renameShape, (view, { position, newName }, { client }) =>
    workspaceEdit(view, accepted(rename(view.document, view.offset(position), newName)), client),
  ),
];

function accepted<T extends object>(answer: T | Refused): T {
  if ('refused' in answer) throw new Refusal(answer.refused);
  return answer;
}

const symbolKinds: Readonly<Record<SectionKind, SymbolKind>> = {
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
};

function symbolsOf(view: View, _params: InDocument, { client }: Session): DocumentSymbol[] | SymbolInformation[] {
  const symbols = documentSymbols(view.document);
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

function foldsOf(view: View): unknown {
  return folds(view.document).map(({ firstLine, lastLine, kind }) => ({
    startLine: firstLine,
    endLine: lastLine,
    ...(kind && { kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region }),
  }));
}

const ruleHelp = new Map(rules.map(({ id, about }) => [id, { about, url: rulePage(id) }]));

function hoverOf(view: View, offset: number, { client, host }: Session): Hover | null {
  const found = hover(view.document, offset, {
    markup: client.markdown ? markdown : plain,
    today: host.today(),
    findings: view.findings,
    rule: (id) => ruleHelp.get(id),
  });
  if (!found) return null;
  const kind = client.markdown ? 'markdown' : 'plaintext';
  return { contents: { kind, value: found.paragraphs.join('\n\n') }, range: view.lspRange(found.range) };
}

function definitionOf(view: View, offset: number, { client }: Session): LocationLink[] | Location[] | null {
  const found = definition(view.document, offset);
  if (!found) return null;
  const { uri } = view.text;
  if (!client.definitionLinks) return found.targets.map(({ selection }) => ({ uri, range: view.lspRange(selection) }));
  return found.targets.map(({ range, selection }) => ({
    originSelectionRange: view.lspRange(found.from),
    targetUri: uri,
    targetRange: view.lspRange(range),
    targetSelectionRange: view.lspRange(selection),
  }));
}
