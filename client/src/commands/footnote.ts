import { Range, Selection, TextEditorRevealType, type Position, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { conclusionsEditor } from '../findings';
import { refactorHere } from './refactor';

/** Puts a call behind the word at the cursor, makes room for its note, and goes there to write it. */
export async function insertFootnote(client: BaseLanguageClient): Promise<void> {
  const editor = conclusionsEditor();
  if (!editor) return;
  const { active } = editor.selection;
  if (await refactorHere(client, 'insert-footnote')) goToNote(editor, active);
}

/** The call stands in the line in which the cursor was: nothing before it has changed. */
function goToNote(editor: TextEditor, { line, character }: Position): void {
  const { document } = editor;
  const label = /\[\^([^\][\s]+)\]/.exec(document.lineAt(line).text.slice(character))?.[1];
  if (label === undefined) return;
  for (let at = document.lineCount - 1; at >= 0; at--) {
    const { text, range } = document.lineAt(at);
    if (!text.startsWith(`[^${label}]:`)) continue;
    editor.selection = new Selection(range.end, range.end);
    editor.revealRange(new Range(range.end, range.end), TextEditorRevealType.InCenterIfOutsideViewport);
    return;
  }
}
