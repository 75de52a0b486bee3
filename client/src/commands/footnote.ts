import type { Position } from 'vscode';
import { Range, Selection, TextEditorRevealType, window, type TextEditor } from 'vscode';
import { ExecuteCommandRequest, State, type BaseLanguageClient } from 'vscode-languageclient';
import { conclusionsEditor } from '../findings';

/** Puts a call behind the word at the cursor, makes room for its note, and goes there to write it. */
export async function insertFootnote(client: BaseLanguageClient): Promise<void> {
  const editor = conclusionsEditor();
  if (!editor || client.state !== State.Running) return;
  const { document, selection } = editor;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const position = client.code2ProtocolConverter.asPosition(selection.active);
  const command = { command: 'conclusions.refactor', arguments: [uri, position, 'insert-footnote', document.version] };
  try {
    if (await client.sendRequest(ExecuteCommandRequest.type, command)) goToNote(editor, selection.active);
  } catch (error) {
    // Why not, in the server's words.
    void window.showInformationMessage(error instanceof Error ? error.message : String(error));
  }
}

/** The call stands in the line in which the cursor was: nothing before it has changed. */
function goToNote(editor: TextEditor, { line, character }: Position): void {
  const { document } = editor;
  const label = /\[\^([^\]\s]+)\]/.exec(document.lineAt(line).text.slice(character))?.[1];
  if (label === undefined) return;
  for (let at = document.lineCount - 1; at >= 0; at--) {
    const { text, range } = document.lineAt(at);
    if (!text.startsWith(`[^${label}]:`)) continue;
    editor.selection = new Selection(range.end, range.end);
    editor.revealRange(new Range(range.end, range.end), TextEditorRevealType.InCenterIfOutsideViewport);
    return;
  }
}
