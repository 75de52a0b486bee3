/** Which text cites which document: the call hierarchy of conclusions. */
import {
  SymbolKind,
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CancellationToken,
} from 'vscode-languageserver';
import { citations, citedAt, ownName, type DocumentName } from '../features/citations';
import { bodyText, excerpt } from '../features/words';
import { say } from '../messages/message';
import type { Range } from '../text/range';
import { at } from './client';
import { collected, withProgress } from './progress';
import { viewOf, type Session } from './session';
import type { CallItemParams } from './shapes';
import { fileName, type View } from './views';

/** The document cited at the cursor; anywhere else, the text itself. */
export async function prepareCalls(
  view: View,
  offset: number,
  session: Session,
  token: CancellationToken,
): Promise<CallHierarchyItem[]> {
  const cited = citedAt(view.document, offset);
  if (!cited || cited.key === own(view)?.key) return [itemOf(view, session)];
  const bearers = await bearersOf(session, token);
  return [citedItem(view, cited, bearers, session)];
}

export function incomingCalls(
  session: Session,
  params: CallItemParams,
  token: CancellationToken,
): Promise<CallHierarchyIncomingCall[]> {
  const key = at(params, 'item.data.key');
  async function* citing(): AsyncGenerator<CallHierarchyIncomingCall[]> {
    for await (const view of session.library.all(token)) {
      const found = citations(view.document, fileName(view.text.uri)).find((each) => each.key === key);
      if (found) yield [{ from: itemOf(view, session), fromRanges: found.places.map((place) => view.lspRange(place)) }];
    }
  }
  return withProgress(session.connection, params, session.words(say('Looking for what cites it')), () =>
    collected(session.connection, params, token, citing()),
  );
}

export async function outgoingCalls(
  session: Session,
  params: CallItemParams,
  token: CancellationToken,
): Promise<CallHierarchyOutgoingCall[]> {
  const { uri } = params.item;
  const view = viewOf(session, uri) ?? (await session.library.unopened(uri));
  if (!view || (own(view)?.key ?? uri) !== at(params, 'item.data.key')) return [];
  const bearers = await bearersOf(session, token);
  return citations(view.document, fileName(uri)).map((cited) => ({
    to: citedItem(view, cited, bearers, session),
    fromRanges: cited.places.map((place) => view.lspRange(place)),
  }));
}

/** The texts of the workspace by the number they bear. */
async function bearersOf({ library }: Session, token: CancellationToken): Promise<ReadonlyMap<string, View>> {
  const bearers = new Map<string, View>();
  for await (const view of library.all(token)) {
    const key = own(view)?.key;
    if (key !== undefined && !bearers.has(key)) bearers.set(key, view);
  }
  return bearers;
}

/** The text of the workspace that is cited at the cursor; undefined where there is none. */
export async function bearerAt(
  view: View,
  offset: number,
  session: Session,
  token: CancellationToken,
): Promise<{ readonly from: Range; readonly view: View } | undefined> {
  const cited = citedAt(view.document, offset);
  if (!cited || cited.key === own(view)?.key) return undefined;
  const bearer = (await bearersOf(session, token)).get(cited.key);
  return bearer && { from: cited.range, view: bearer };
}

const own = ({ document, text }: View): DocumentName | undefined => ownName(document, fileName(text.uri));

/** The text that bears the number, or else the place that cites it. */
function citedItem(
  view: View,
  { key, name, range }: DocumentName,
  bearers: ReadonlyMap<string, View>,
  session: Session,
): CallHierarchyItem {
  const bearer = bearers.get(key);
  if (bearer) return itemOf(bearer, session);
  const place = view.lspRange(range);
  const { uri } = view.text;
  return { name: session.words(name), kind: SymbolKind.File, uri, range: place, selectionRange: place, data: { key } };
}

function itemOf(view: View, { words }: Session): CallHierarchyItem {
  const { document, text } = view;
  const named = own(view);
  const title = document.parts.find((part) => part.title)?.title;
  const start = named?.range ?? title?.range ?? { start: 0, end: 0 };
  return {
    name: named ? words(named.name) : fileName(text.uri),
    kind: SymbolKind.File,
    uri: text.uri,
    range: view.lspRange({ start: 0, end: text.source.text.length }),
    selectionRange: view.lspRange(start),
    data: { key: named?.key ?? text.uri },
    ...(title && { detail: excerpt(bodyText(title), 80) }),
  };
}
