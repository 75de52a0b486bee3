import { ConfigurationTarget, Position, Range, WorkspaceEdit, l10n, window, workspace } from 'vscode';
import type { ExtensionContext, TextDocument } from 'vscode';
import { configurationIn } from '../configurationFile';
import { conclusionsEditor } from '../findings';
import type { Configuration, Outlines } from '../outlines';
import { manifestOf, type Choice } from '../manifest';

/** How far the texts have come: those of the folder of the text in front, or all. */
export async function chooseStage(context: ExtensionContext, outlines: Outlines): Promise<void> {
  const document = conclusionsEditor()?.document;
  const settings = workspace.getConfiguration('conclusions', document);
  const choice = await pick(
    manifestOf(context).choices('conclusions.stage'),
    document ? outlines.stage : settings.get('stage', 'draft'),
    l10n.t('How far has the text come?'),
  );
  if (!choice) return;
  await settings.update('stage', choice, targetFor(document));
  const said = document && (await outlines.ask<Configuration>('conclusions/configuration', document));
  if (said?.stage !== undefined && said.stage !== choice) void tellFile(said.stage, document);
}

/** What a configuration file says wins over the setting. */
async function tellFile(stage: string, document: TextDocument | undefined): Promise<void> {
  const folder = document && workspace.getWorkspaceFolder(document.uri);
  const file = folder && (await configurationIn(folder.uri));
  const message = l10n.t('The stage of this text stays {0}: the configuration file of the folder says so.', stage);
  const open = l10n.t('Open');
  const said = await window.showWarningMessage(message, ...(file ? [open] : []));
  if (file && said === open) await window.showTextDocument(file.uri);
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

function targetFor(document: TextDocument | undefined): ConfigurationTarget {
  const folders = workspace.workspaceFolders?.length ?? 0;
  if (folders === 0) return ConfigurationTarget.Global;
  const inFolder = document !== undefined && workspace.getWorkspaceFolder(document.uri) !== undefined;
  return folders > 1 && inFolder ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
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
