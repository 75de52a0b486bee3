import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../check';
import type { Client } from './client';
import type { View } from './views';

/** With the version the edit is meant for where the client can use it; Neovim 0.7, ALE and Kate cannot. */
export function workspaceEdit(view: View, edits: readonly Edit[], { documentChanges }: Client): WorkspaceEdit {
  const { uri, version } = view.text;
  const changes = textEdits(view, edits);
  if (!documentChanges) return { changes: { [uri]: changes } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

export function textEdits(view: View, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ range, newText }) => ({ range: view.lspRange(range), newText }));
}
