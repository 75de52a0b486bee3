import { CodeActionKind, Range, commands, l10n, window, workspace, type CodeAction } from 'vscode';
import { conclusionsEditor } from '../findings';

const kind = CodeActionKind.SourceFixAll.append('conclusions').value;

/** Makes all changes that are certain; the same as `source.fixAll` on save. */
export async function fixAll(): Promise<void> {
  const editor = conclusionsEditor();
  if (!editor) return;
  const { document } = editor;
  const whole = new Range(0, 0, document.lineCount, 0);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    kind,
  );
  const edit = actions.find((action) => action.edit)?.edit;
  if (edit) await workspace.applyEdit(edit);
  else void window.showInformationMessage(l10n.t('There is nothing that can be fixed with certainty.'));
}
