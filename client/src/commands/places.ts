import { commands } from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';

/** What a lens of the server does when it is clicked: shows the places, told in the words of the protocol. */
export async function showPlaces(client: BaseLanguageClient, values: readonly unknown[]): Promise<void> {
  const [uri, position, locations] = values as [string, Position, Location[]];
  const convert = client.protocol2CodeConverter;
  const places = locations.map((location) => convert.asLocation(location));
  await commands.executeCommand(
    'editor.action.showReferences',
    convert.asUri(uri),
    convert.asPosition(position),
    places,
  );
}
