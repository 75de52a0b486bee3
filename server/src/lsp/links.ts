/** Links in the words of the protocol; the address comes with `documentLink/resolve` where the client asks for it so. */
import type { DocumentLink } from 'vscode-languageserver';
import { links } from '../features/links';
import { redeemed, ticket } from './resolving';
import type { Session } from './session';
import type { AnyObject, InDocument } from './shapes';
import type { View } from './views';

export function linksOf(view: View, _: InDocument, { client, words }: Session): DocumentLink[] {
  return links(view.document).map(({ range, url, tooltip }, index) => ({
    range: view.lspRange(range),
    tooltip: tooltip ? words(tooltip) : url,
    ...(client.resolvesLinks ? { data: ticket(view, index) } : { target: url }),
  }));
}

export function resolveLink(session: Session, link: AnyObject): object {
  const found = redeemed(session, link);
  const known = found && links(found.view.document)[found.index];
  return known ? { ...link, target: known.url } : link;
}
