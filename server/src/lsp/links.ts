/** Links in the words of the protocol; the address comes with `documentLink/resolve` where the client asks for it so. */
import type { DocumentLink } from 'vscode-languageserver';
import { fileLinks, resolved } from '../features/fileLinks';
import { links } from '../features/links';
import type { Range } from '../text/range';
import { redeemed, ticket } from './resolving';
import type { Session } from './session';
import type { AnyObject, InDocument } from './shapes';
import { decodedUri, type View } from './views';

/** Addresses first, then texts beside this one. */
interface Target {
  readonly range: Range;
  readonly url: string;
  readonly tooltip: string;
}

function targetsOf({ document, text: { uri } }: View, { words }: Session): Target[] {
  const addresses = links(document).map(({ range, url, tooltip }) => ({
    range,
    url,
    tooltip: tooltip ? words(tooltip) : url,
  }));
  const texts = fileLinks(document).map(({ range, path }) => ({
    range,
    url: encodeURI(resolved(decodedUri(uri), path)),
    tooltip: path,
  }));
  return [...addresses, ...texts];
}

export function linksOf(view: View, _: InDocument, session: Session): DocumentLink[] {
  return targetsOf(view, session).map(({ range, url, tooltip }, index) => ({
    range: view.lspRange(range),
    tooltip,
    ...(session.client.resolvesLinks ? { data: ticket(view, index) } : { target: url }),
  }));
}

export function resolveLink(session: Session, link: AnyObject): object {
  const found = redeemed(session, link);
  const known = found && targetsOf(found.view, session)[found.index];
  return known ? { ...link, target: known.url } : link;
}
