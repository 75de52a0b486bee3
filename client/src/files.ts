/** Where what is made of a text is saved. */
import { Uri, workspace, type TextDocument } from 'vscode';

export const nameOf = ({ uri }: TextDocument): string => uri.path.split('/').at(-1) ?? '';

/** The name without its ending: `ports.en`. */
export const stemOf = (document: TextDocument): string => nameOf(document).replace(/\.conclusions(?:\.\w+)?$/, '');

/** Beside the text; one that was never saved has no place of its own. */
export function defaultPlace({ uri, isUntitled }: TextDocument, name: string): { readonly defaultUri?: Uri } {
  const folder = isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  return folder ? { defaultUri: Uri.joinPath(folder, name) } : {};
}
