import { ConfigurationTarget, Position, Range, WorkspaceEdit, l10n, window, workspace } from 'vscode';
import type { ExtensionContext, TextDocument } from 'vscode';
import { conclusionsEditor } from '../findings';
import { manifestOf, type Choice } from '../manifest';

/** How far the texts of the workspace have come. */
export async function chooseStage(context: ExtensionContext): Promise<void> {
  const current = workspace.getConfiguration('conclusions').get<string>('stage', 'draft');
  const choice = await pick(
    manifestOf(context).choices('conclusions.stage'),
    current,
    l10n.t('How far has the text come?'),
  );
  if (choice) await workspace.getConfiguration('conclusions').update('stage', choice, settingTarget());
}

/** The language of the text in front, written into its front matter, where the command line reads it too. */
export async function chooseLanguage(context: ExtensionContext): Promise<void> {
  const editor = conclusionsEditor();
  if (!editor) return;
  const languages = manifestOf(context).choices('conclusions.language');
  const current = languageOf(editor.document)?.value ?? 'auto';
  const choice = await pick(languages, current, l10n.t('In which language is this text?'));
  if (choice === undefined || choice === current) return;
  const edit = new WorkspaceEdit();
  const { range, text } = frontMatterEdit(editor.document, choice);
  edit.replace(editor.document.uri, range, text);
  await workspace.applyEdit(edit);
}

async function pick(choices: readonly Choice[], current: string, placeHolder: string): Promise<string | undefined> {
  const items = choices.map(({ value, label, about }) => ({
    label: label === value ? value : `${value} – ${label}`,
    description: value === current ? l10n.t('chosen now') : '',
    detail: about.replace(/[`*]/g, ''),
    value,
  }));
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.value;
}

function settingTarget(): ConfigurationTarget {
  return workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
}

/** The lines between the `---` at the top, and the one that says the language. */
function frontMatterEnd(document: TextDocument): number | undefined {
  if (document.lineAt(0).text.trim() !== '---') return undefined;
  for (let line = 1; line < document.lineCount; line++) if (document.lineAt(line).text.trim() === '---') return line;
  return undefined;
}

function languageOf(document: TextDocument): { readonly line: number; readonly value: string } | undefined {
  const end = frontMatterEnd(document) ?? 0;
  for (let line = 1; line < end; line++) {
    const value = /^language:\s*(\S+)/.exec(document.lineAt(line).text)?.[1];
    if (value !== undefined) return { line, value };
  }
  return undefined;
}

function frontMatterEdit(document: TextDocument, choice: string): { readonly range: Range; readonly text: string } {
  const end = frontMatterEnd(document);
  const said = languageOf(document);
  const line = choice === 'auto' ? '' : `language: ${choice}\n`;
  if (end === undefined) return { range: new Range(0, 0, 0, 0), text: line && `---\n${line}---\n\n` };
  if (!said) return { range: at(1), text: line };
  if (end > 2 || line !== '') return { range: new Range(said.line, 0, said.line + 1, 0), text: line };
  // With its only line gone the front matter goes too, and the empty line behind it.
  const after = end + 1 < document.lineCount && document.lineAt(end + 1).isEmptyOrWhitespace ? end + 2 : end + 1;
  return { range: new Range(0, 0, after, 0), text: '' };
}

const at = (line: number): Range => new Range(new Position(line, 0), new Position(line, 0));
