import { CodeActionKind, Range, commands, l10n, window, workspace, type CodeAction } from 'vscode';
import { conclusionsEditor } from '../findings';

/** Makes all changes that are certain; the same as `source.fixAll` on save. */
export const fixAll = (): Promise<void> =>
  makeAll(
    CodeActionKind.SourceFixAll.append('conclusions'),
    l10n.t('There is nothing that can be fixed with certainty.'),
  );

/** Paragraphs, headings and points in order, with all that cites them. */
export const renumber = (): Promise<void> =>
  makeAll(CodeActionKind.Source.append('renumber'), l10n.t('All numbers are in order.'));

/** Carries out the action of a kind that is about the whole text. @param none what is said where there is none */
async function makeAll(kind: CodeActionKind, none: string): Promise<void> {
  const editor = conclusionsEditor();
  if (!editor) return;
  const { document } = editor;
  const whole = new Range(0, 0, document.lineCount, 0);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    kind.value,
  );
  const edit = actions.find((action) => action.edit)?.edit;
  if (edit) await workspace.applyEdit(edit);
  else void window.showInformationMessage(none);
}
