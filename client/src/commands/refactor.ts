import { Selection, TextEditorRevealType, window, type TextDocument, type TextEditor } from 'vscode';
import { ExecuteCommandRequest, State, type BaseLanguageClient } from 'vscode-languageclient';
import { conclusionsEditor } from '../findings';

/**
 * Carries out a refactoring of the server at the cursor, as its name in the menu *Refactor…* would.
 * @param id `move-up`, `insert-footnote` …: what `conclusions.refactor` takes
 * @returns whether it was made; if not, the user is told why in the server's words
 */
export async function refactorHere(client: BaseLanguageClient, id: unknown): Promise<boolean> {
  const editor = conclusionsEditor();
  if (!editor || client.state !== State.Running) return false;
  const { document, selection } = editor;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const position = client.code2ProtocolConverter.asPosition(selection.active);
  const command = { command: 'conclusions.refactor', arguments: [uri, position, id, document.version] };
  try {
    return (await client.sendRequest(ExecuteCommandRequest.type, command)) === true;
  } catch (error) {
    void window.showInformationMessage(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** Moves the paragraph, point or heading at the cursor, which goes with it: one can move it on at once. */
export async function moveHere(client: BaseLanguageClient, way: 'up' | 'down'): Promise<void> {
  const editor = conclusionsEditor();
  if (!editor) return;
  const { line, character } = editor.selection.active;
  const words = wordsOf(editor.document, line);
  if (await refactorHere(client, `move-${way}`)) follow(editor, line, character, words, way);
}

/** A line without its number, which a move changes. */
const wordsOf = (document: TextDocument, line: number): string =>
  document
    .lineAt(line)
    .text.trim()
    .replace(/^(?:\S{1,8}[.)]|[–-])\s+/, '');

/** To the next line with these words; where there is none the cursor stays as the edit left it. */
function follow(editor: TextEditor, from: number, character: number, words: string, way: 'up' | 'down'): void {
  const { document } = editor;
  const step = way === 'up' ? -1 : 1;
  for (let line = from + step; line >= 0 && line < document.lineCount; line += step) {
    if (wordsOf(document, line) !== words || words === '') continue;
    const place = document.lineAt(line).range.end.with(line, Math.min(character, document.lineAt(line).text.length));
    editor.selection = new Selection(place, place);
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
    return;
  }
}
