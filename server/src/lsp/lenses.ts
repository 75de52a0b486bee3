/** Lenses in the words of the protocol; what they say comes with `codeLens/resolve` where the client asks for it so. */
import type { CodeLens, Command, Location } from 'vscode-languageserver';
import { lenses, type Lens } from '../features/codeLens';
import { redeemed, ticket } from './resolving';
import type { Session } from './session';
import type { AnyObject, InDocument } from './shapes';
import type { View } from './views';

const SHOW_PLACES = 'conclusions.showPlaces';

export function lensesOf(view: View, _: InDocument, session: Session): CodeLens[] {
  return lenses(view.document).map((lens, index) => {
    const { start } = view.lspRange(lens.range);
    const range = { start, end: start };
    if (session.client.resolvesLenses) return { range, data: ticket(view, index) };
    return { range, command: commandOf(lens, view, session) };
  });
}

export function resolveLens(session: Session, lens: AnyObject): object {
  const found = redeemed(session, lens);
  const known = found && lenses(found.view.document)[found.index];
  return known ? { ...lens, command: commandOf(known, found.view, session) } : lens;
}

/** An editor that knows the command shows the places when the lens is clicked; others only show the words. */
function commandOf({ range, title: said, places }: Lens, view: View, { client, words }: Session): Command {
  const title = words(said);
  if (!client.commands.includes(SHOW_PLACES)) return { title, command: '' };
  const { uri } = view.text;
  const locations = places.map((place): Location => ({ uri, range: view.lspRange(place) }));
  return { title, command: SHOW_PLACES, arguments: [uri, view.lspRange(range).start, locations] };
}
