/** Inlay hints in the words of the protocol; the tooltip comes with `inlayHint/resolve` where the client asks for it so. */
import { InlayHintKind, type InlayHint, type Range as LspRange } from 'vscode-languageserver';
import { inlayHints } from '../features/inlayHints';
import { redeemed, ticket } from './resolving';
import type { Session } from './session';
import type { AnyObject } from './shapes';
import type { View } from './views';

export function hintsOf(view: View, { range }: { range: LspRange }, { client, settings, words }: Session): InlayHint[] {
  return inlayHints(view.document, view.range(range), settings.inlayHints, words).map(({ offset, label, tooltip }) => ({
    position: view.lspRange({ start: offset, end: offset }).start,
    label,
    kind: InlayHintKind.Type,
    paddingLeft: true,
    ...(client.resolvesHints ? { data: ticket(view, offset) } : { tooltip }),
  }));
}

export function resolveHint(session: Session, hint: AnyObject): object {
  const found = redeemed(session, hint);
  if (!found) return hint;
  const { view, index: offset } = found;
  const here = inlayHints(view.document, { start: offset, end: offset }, session.settings.inlayHints, session.words);
  const known = here.find(({ label }) => label === hint['label']);
  return known ? { ...hint, tooltip: known.tooltip } : hint;
}
