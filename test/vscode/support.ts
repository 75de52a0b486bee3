/** What the tests in the extension host share. */
import * as vscode from 'vscode';

export const extensionId = 'council-conclusions.council-conclusions';
export const languageId = 'council-conclusions';

/** Waits until `get` gives something; findings and symbols come when the server has read the text. */
export async function until<T>(
  what: string | (() => string),
  get: () => T | undefined | false | Thenable<T | undefined | false>,
  limit = 20_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await get();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain for ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @param place the window has two: `drafts`, which says nothing of itself, and `final`, which has settings of its own */
export function workspaceFile(name: string, place: 'drafts' | 'final' = 'drafts'): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.find((each) => each.name === place);
  if (!folder) throw new Error(`the folder ${place} is not open`);
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a text in an editor. */
export async function open(source: vscode.Uri | string): Promise<vscode.TextEditor> {
  const document =
    typeof source === 'string'
      ? await vscode.workspace.openTextDocument({ language: languageId, content: source })
      : await vscode.workspace.openTextDocument(source);
  return vscode.window.showTextDocument(document);
}

/** Closes all editors and forgets what was not saved. */
export async function closeAll(): Promise<void> {
  const shown = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  // The next unsaved text has the same name: made too early it would be taken for the one before.
  await until('closed texts', () => ![...shown].some(({ isUntitled, isClosed }) => isUntitled && !isClosed));
}

/** `rule: text` of each finding of a document, in order. */
export function findings(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'conclusions')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ code, range }) => `${codeOf(code)}: ${document.getText(range)}`);
}

export function codeOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The first place of a text in the document. */
export function placeOf(document: vscode.TextDocument, text: string, offset = 0): vscode.Position {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`"${text}" is not in ${document.uri.toString()}: ${document.getText().slice(0, 200)}`);
  return document.positionAt(at + offset);
}

export async function replace(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const start = placeOf(editor.document, from);
  const range = new vscode.Range(start, placeOf(editor.document, from, from.length));
  if (!(await editor.edit((edit) => edit.replace(range, to)))) throw new Error('the edit was refused');
}

export async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text });
}

export function cursorAfter(editor: vscode.TextEditor, text: string): void {
  const place = placeOf(editor.document, text, text.length);
  editor.selection = new vscode.Selection(place, place);
}

export const run = <T>(command: string, ...values: unknown[]): Promise<T> =>
  Promise.resolve(vscode.commands.executeCommand<T>(command, ...values));

/** The extension with its server at work. */
export async function ready(): Promise<void> {
  await vscode.extensions.getExtension(extensionId)?.activate();
}

/** The text with the faults: a gap in the numbers and a call without a note. */
export const ports = (): Promise<vscode.TextEditor> => open(workspaceFile('ports.en.conclusions'));
export const gap = 'paragraph-number: 5.';

/** The findings of a document, once there are some that satisfy. */
export function found(document: vscode.TextDocument, wanted: (list: string[]) => boolean): Promise<string[]> {
  return until(
    () => `other findings than ${findings(document).join(' | ')}`,
    () => {
      const list = findings(document);
      return wanted(list) && list;
    },
  );
}

/** An English text of these paragraphs and nothing else. */
export const short = (...paragraphs: readonly string[]): string =>
  `THE COUNCIL OF THE EUROPEAN UNION,\n\n${paragraphs.join('\n\n')}\n`;
