/** Files that get other names: the links of all texts follow. */
import type { CancellationToken, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { followed } from '../features/fileLinks';
import { textEdits } from './edits';
import type { Session } from './session';
import { isObject } from './shapes';
import { decodedUri } from './views';

interface Renaming {
  readonly oldUri: string;
  readonly newUri: string;
}

export function filesShape(value: unknown): value is { readonly files: readonly Renaming[] } {
  if (!isObject(value) || !Array.isArray(value['files'])) return false;
  return value['files'].every(
    (each) => isObject(each) && typeof each['oldUri'] === 'string' && typeof each['newUri'] === 'string',
  );
}

export async function renamedFiles(
  { library, client }: Session,
  { files }: { readonly files: readonly Renaming[] },
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const names = files.map(({ oldUri, newUri }) => [decodedUri(oldUri), decodedUri(newUri)] as const);
  const renamed = (uri: string): string => {
    const found = names.find(([old]) => uri === old || uri.startsWith(`${old}/`));
    return found ? found[1] + uri.slice(found[0].length) : uri;
  };
  const documentChanges: TextDocumentEdit[] = [];
  for await (const view of library.all(token)) {
    const edits = textEdits(view, followed(view.document, decodedUri(view.text.uri), renamed));
    const { uri, version } = view.text;
    if (edits.length > 0) documentChanges.push({ textDocument: { uri, version }, edits });
  }
  if (documentChanges.length === 0) return null;
  if (client.documentChanges) return { documentChanges };
  const changes = documentChanges.map(({ textDocument: { uri }, edits }) => [uri, edits as TextEdit[]] as const);
  return { changes: Object.fromEntries(changes) };
}
