import type { Position } from 'vscode';
import { Selection, TextEditorRevealType, commands, l10n, window } from 'vscode';
import { conclusionsEditor, findingsOf } from '../findings';

/** Goes to the next or the previous finding, round the end of the text, and shows what it says. */
export async function stepTo(direction: 'next' | 'previous'): Promise<void> {
  const editor = conclusionsEditor();
  if (!editor) return;
  const places = findingsOf(editor.document.uri).map(({ range }) => range.start);
  const target =
    direction === 'next' ? after(places, editor.selection.active) : before(places, editor.selection.active);
  if (!target) {
    void window.setStatusBarMessage(l10n.t('No findings'), 3000);
    return;
  }
  editor.selection = new Selection(target, target);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  await commands.executeCommand('editor.action.showHover');
}

function after(places: readonly Position[], cursor: Position): Position | undefined {
  return places.find((place) => place.isAfter(cursor)) ?? places[0];
}

function before(places: readonly Position[], cursor: Position): Position | undefined {
  return [...places].reverse().find((place) => place.isBefore(cursor)) ?? places.at(-1);
}
