/** Every request the server answers: its method, the shape of its parameters, what it does. */
import {
  DocumentHighlightKind,
  type CancellationToken,
  type Hover,
  type Location,
  type LocationLink,
  type Position,
  type Range as LspRange,
  type SelectionRange,
  type TextEdit,
} from 'vscode-languageserver';
import { format } from '../features/formatting';
import { introducedOtherwise, type NameElsewhere } from '../features/acronymIndex';
import { hover } from '../features/hover';
import { linkedRanges } from '../features/linkedEditing';
import { markdown, plain } from '../features/markup';
import { definition, mentions, type Definition } from '../features/navigation';
import { outline } from '../features/outline';
import { printed } from '../features/printed';
import { prepareRename, rename, type Refused } from '../features/rename';
import { rulePage } from '../features/rulePage';
import { selections } from '../features/selection';
import { afterEnter } from '../features/typing';
import { rules } from '../rules/index';
import type { Range } from '../text/range';
import { bearerAt, incomingCalls, outgoingCalls, prepareCalls } from './callHierarchy';
import { commitmentsAs, commitmentsIn, inFormat } from './commitments';
import { codeActions } from './codeActions';
import { completionsOf, resolveCompletion } from './completions';
import { textEdits, workspaceEdit } from './edits';
import { filesShape, renamedFiles } from './fileNames';
import { Refusal } from './guard';
import { hintsOf, resolveHint } from './hints';
import { lensesOf, resolveLens } from './lenses';
import { linksOf, resolveLink } from './links';
import { foldsOf, symbolsOf, workspaceSymbolsOf } from './outline';
import { executeCommand, resolveAction } from './refactorings';
import { resolvable } from './resolving';
import { viewOf, type Session } from './session';
import {
  atPosition,
  atPositions,
  callItemShape,
  codeActionShape,
  commandShape,
  deltaShape,
  inDocument,
  inRange,
  inRanges,
  queryShape,
  referencesShape,
  renameShape,
  titledShape,
  typedShape,
  type InDocument,
  type Shape,
} from './shapes';
import { tokensIn, tokensOf, tokensSince } from './tokens';
import type { Library } from './library';
import { fileName, type View } from './views';

export interface RequestEntry {
  readonly method: string;
  readonly shape: Shape<never>;
  readonly run: (session: Session, params: never, token: CancellationToken) => unknown;
}

/** A request about one open text; about any other there is nothing to say. */
function about<P extends InDocument>(
  method: string,
  shape: Shape<P>,
  run: (view: View, params: P, session: Session, token: CancellationToken) => unknown,
): RequestEntry {
  const answer = (session: Session, params: P, token: CancellationToken): unknown => {
    const view = viewOf(session, params.textDocument.uri);
    return view ? run(view, params, session, token) : null;
  };
  return { method, shape: shape as Shape<never>, run: answer };
}

export const requests: readonly RequestEntry[] = [
  about('textDocument/documentSymbol', inDocument, (view, _, session) => symbolsOf(view, session)),
  about('textDocument/foldingRange', inDocument, foldsOf),
  about('textDocument/hover', atPosition, (view, { position }, session) =>
    hoverOf(view, view.offset(position), session),
  ),
  about('textDocument/definition', atPosition, definitionOf),
  about('textDocument/declaration', atPosition, definitionOf),
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
  about('textDocument/prepareRename', atPosition, (view, { position }, session) => {
    const start = accepted(prepareRename(view.document, view.offset(position)), session);
    return { range: view.lspRange(start.range), placeholder: start.name };
  }),
  about('textDocument/rename', renameShape, (view, { position, newName }, session) =>
    workspaceEdit(view, accepted(rename(view.document, view.offset(position), newName), session), session.client),
  ),
  about('textDocument/completion', atPosition, (view, { position }, session) =>
    completionsOf(view, view.offset(position), session),
  ),
  about('textDocument/selectionRange', atPositions, (view, { positions }) =>
    positions.map((position) => selectionOf(view, selections(view.document, view.offset(position)))),
  ),
  about('textDocument/semanticTokens/full', inDocument, (view, _, session) => tokensOf(view, session)),
  about('textDocument/semanticTokens/full/delta', deltaShape, (view, { previousResultId }, session) =>
    tokensSince(view, previousResultId, session),
  ),
  about('textDocument/semanticTokens/range', inRange, (view, { range }) => tokensIn(view, view.range(range))),
  about('textDocument/documentLink', inDocument, linksOf),
  about('textDocument/inlayHint', inRange, hintsOf),
  about('textDocument/codeLens', inDocument, lensesOf),
  about('textDocument/linkedEditingRange', atPosition, (view, { position }) => {
    const ranges = linkedRanges(view.document, view.offset(position));
    return ranges && { ranges: ranges.map((range) => view.lspRange(range)), wordPattern: '[\\p{L}\\p{N}_-]+' };
  }),
  about('textDocument/formatting', inDocument, (view, _, session) => formatted(view, session)),
  about('textDocument/rangeFormatting', inRange, (view, { range }, session) => formatted(view, session, [range])),
  about('textDocument/rangesFormatting', inRanges, (view, { ranges }, session) => formatted(view, session, ranges)),
  about('textDocument/onTypeFormatting', typedShape, (view, { position, ch }) =>
    ch === '\n' ? textEdits(view, afterEnter(view.document, view.offset(position))) : null,
  ),
  // Not of the protocol: what the panel and the preview of the extension show.
  about('conclusions/outline', inDocument, ({ document }) => outline(document)),
  about('conclusions/printed', inDocument, ({ document }) => printed(document)),
  about('conclusions/configuration', inDocument, (view, _, { settings }) => settings.forText(view.text.uri)),
  about('conclusions/commitments', inDocument, commitmentsIn),
  about('conclusions/writtenCommitments', inFormat, commitmentsAs),
  about('textDocument/prepareCallHierarchy', atPosition, (view, { position }, session, token) =>
    prepareCalls(view, view.offset(position), session, token),
  ),
  { method: 'callHierarchy/incomingCalls', shape: callItemShape as Shape<never>, run: incomingCalls },
  { method: 'callHierarchy/outgoingCalls', shape: callItemShape as Shape<never>, run: outgoingCalls },
  { method: 'codeAction/resolve', shape: titledShape as Shape<never>, run: resolveAction },
  { method: 'completionItem/resolve', shape: resolvable as Shape<never>, run: resolveCompletion },
  { method: 'codeLens/resolve', shape: resolvable as Shape<never>, run: resolveLens },
  { method: 'documentLink/resolve', shape: resolvable as Shape<never>, run: resolveLink },
  { method: 'inlayHint/resolve', shape: resolvable as Shape<never>, run: resolveHint },
  { method: 'workspace/executeCommand', shape: commandShape as Shape<never>, run: executeCommand },
  { method: 'workspace/willRenameFiles', shape: filesShape as Shape<never>, run: renamedFiles },
  {
    method: 'workspace/symbol',
    shape: queryShape as Shape<never>,
    run: workspaceSymbolsOf,
  },
];

/** Lines are as wide as the settings say: the protocol only tells how to indent, and nothing is indented here. */
function formatted(view: View, { settings }: Session, ranges?: readonly LspRange[]): TextEdit[] {
  const within = ranges?.map((range) => view.range(range));
  return textEdits(view, format(view.document, { width: settings.formatWidth }, within));
}

function accepted<T extends object>(answer: T | Refused, { words }: Session): T {
  if ('refused' in answer) throw new Refusal(words(answer.refused));
  return answer;
}

const ruleHelp = new Map(rules.map(({ id, about }) => [id, { about, url: rulePage(id) }]));

function hoverOf(view: View, offset: number, { client, host, library, words }: Session): Hover | null {
  const found = hover(view.document, offset, {
    markup: client.markdown ? markdown : plain,
    today: host.today(),
    words,
    findings: view.findings,
    elsewhere: (form) => namesElsewhere(form, view, library),
    rule: (id) => ruleHelp.get(id),
  });
  if (!found) return null;
  const kind = client.markdown ? 'markdown' : 'plaintext';
  return { contents: { kind, value: found.paragraphs.join('\n\n') }, range: view.lspRange(found.range) };
}

/** Names an acronym has in other texts of its language, of those that have been read: no file is opened for it. */
function namesElsewhere(form: string, { document, text }: View, library: Library): readonly NameElsewhere[] {
  const others = [...library.read()].filter((other) => other.text.uri !== text.uri);
  return introducedOtherwise(
    form,
    document,
    others.map((other) => ({ document: other.document, name: fileName(other.text.uri) })),
  );
}

/** In this text; of a reference to a document, the text of the workspace that bears its number. */
async function definitionOf(
  view: View,
  { position }: { readonly position: Position },
  session: Session,
  token: CancellationToken,
): Promise<LocationLink[] | Location[] | null> {
  const offset = view.offset(position);
  const found = definition(view.document, offset);
  if (found) return located(view, found, view, session);
  const cited = await bearerAt(view, offset, session, token);
  const start = { start: 0, end: 0 };
  const targets = [{ range: start, selection: start }];
  return cited ? located(view, { from: cited.from, targets }, cited.view, session) : null;
}

function located(view: View, { from, targets }: Definition, there: View, { client }: Session) {
  const { uri } = there.text;
  if (!client.definitionLinks) return targets.map(({ selection }) => ({ uri, range: there.lspRange(selection) }));
  return targets.map(({ range, selection }) => ({
    originSelectionRange: view.lspRange(from),
    targetUri: uri,
    targetRange: there.lspRange(range),
    targetSelectionRange: there.lspRange(selection),
  }));
}

/** Each range hangs in the next larger one. */
function selectionOf(view: View, [range, ...larger]: readonly Range[]): SelectionRange {
  return {
    range: view.lspRange(range ?? { start: 0, end: 0 }),
    ...(larger.length > 0 && { parent: selectionOf(view, larger) }),
  };
}
