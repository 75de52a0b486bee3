import { Uri, commands, l10n, window, type ExtensionContext } from 'vscode';
import { conclusionsEditor, findingsOf, ruleOf } from '../findings';
import { manifestOf } from '../manifest';

/** Shows the page of a rule: the one asked for, the one that speaks at the cursor, or one to choose. */
export async function explainRule(context: ExtensionContext, asked: unknown): Promise<void> {
  const rule = typeof asked === 'string' ? asked : (ruleAtCursor() ?? (await chosenRule(context)));
  if (rule === undefined || !Object.hasOwn(manifestOf(context).rules, rule)) return;
  const page = Uri.joinPath(context.extensionUri, 'docs', 'rules', `${rule}.md`);
  await commands.executeCommand('markdown.showPreview', page);
}

function ruleAtCursor(): string | undefined {
  const editor = conclusionsEditor();
  const finding =
    editor && findingsOf(editor.document.uri).find(({ range }) => range.contains(editor.selection.active));
  return finding && ruleOf(finding);
}

async function chosenRule(context: ExtensionContext): Promise<string | undefined> {
  const items = Object.entries(manifestOf(context).rules).map(([label, { markdownDescription = '' }]) => ({
    label,
    detail: markdownDescription,
  }));
  const options = { placeHolder: l10n.t('Which rule?'), matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.label;
}
