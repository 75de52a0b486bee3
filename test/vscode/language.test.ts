import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, cursorAfter, extensionId, languageId, open, type, until, workspaceFile } from './support';

describe('the language', () => {
  afterEach(closeAll);

  it('is known by the names of files', async () => {
    for (const name of ['a.conclusions', 'a.nl.conclusions', 'b.conclusions.txt', 'c.conclusions.md']) {
      await vscode.workspace.fs.writeFile(workspaceFile(name), Buffer.from('1. INVITES the Commission.\n'));
      assert.equal((await vscode.workspace.openTextDocument(workspaceFile(name))).languageId, languageId, name);
    }
  });

  it('leaves other texts alone', async () => {
    await vscode.workspace.fs.writeFile(workspaceFile('d.txt'), Buffer.from('Council conclusions on ports\n'));
    assert.equal((await vscode.workspace.openTextDocument(workspaceFile('d.txt'))).languageId, 'plaintext');
  });

  it('wakes the extension up', async () => {
    await open('1. INVITES the Commission.');
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension);
    await extension.activate();
    assert.ok(extension.isActive);
  });

  it('takes hyphened, elided and accented words for words', async () => {
    const { document } = await open('EU‑CyCLONe l’Union ΕΥΡΩΠΑΪΚΗΣ mother-in-law [^1]');
    const wordAt = (at: number) => document.getText(document.getWordRangeAtPosition(new vscode.Position(0, at)));
    assert.equal(wordAt(2), 'EU‑CyCLONe');
    assert.equal(wordAt(13), 'l’Union');
    assert.equal(wordAt(22), 'ΕΥΡΩΠΑΪΚΗΣ');
    assert.equal(wordAt(35), 'mother-in-law');
  });

  it('continues a list of dashes on Enter, and not a line that goes on', async () => {
    const editor = await open('– the blue economy,\n– coastal');
    cursorAfter(editor, 'economy,');
    await type('\n');
    assert.equal(editor.document.lineAt(1).text, '– ');
    cursorAfter(editor, 'coastal');
    await type('\n');
    assert.equal(editor.document.lineAt(3).text, '');
  });

  it('closes quotation marks of the languages', async () => {
    for (const [open_, close] of [
      ['«', '»'],
      ['„', '“'],
      ['“', '”'],
      ['(', ')'],
      ['[', ']'],
    ] as const) {
      const editor = await open('');
      await type(open_);
      assert.equal(editor.document.getText(), open_ + close);
      await closeAll();
    }
  });

  it('wraps a selection in quotation marks', async () => {
    const editor = await open('blue economy');
    editor.selection = new vscode.Selection(0, 0, 0, 12);
    await type('«');
    assert.equal(editor.document.getText(), '«blue economy»');
  });

  it('comments out and in', async () => {
    const editor = await open('1. INVITES the Commission.');
    editor.selection = new vscode.Selection(0, 0, 0, 26);
    await vscode.commands.executeCommand('editor.action.blockComment');
    assert.equal(editor.document.getText(), '<!-- 1. INVITES the Commission. -->');
  });

  it('sets the editor up for prose', async () => {
    const { document } = await open('');
    const editor = vscode.workspace.getConfiguration('editor', document);
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('wordBasedSuggestions'), 'off');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
  });

  it('expands the prefix of a snippet by Tab, with tab stops', async () => {
    const editor = await open('');
    await type('nl-stress');
    await until('the snippet', async () => {
      await vscode.commands.executeCommand('insertSnippet');
      return editor.document.getText().includes('BENADRUKT');
    });
    assert.equal(editor.document.getText(), '1. BENADRUKT ….\n');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.equal(editor.document.getText(editor.selection), '…');
  });

  it('does not push snippets on one who types', async () => {
    const { document } = await open('1. de');
    assert.equal(vscode.workspace.getConfiguration('editor', document).get('snippetSuggestions'), 'none');
  });
});

interface Manifest {
  readonly contributes: {
    readonly commands: { readonly command: string; readonly title: string }[];
    readonly keybindings: { readonly command: string; readonly key: string; readonly when: string }[];
  };
}

describe('the manifest', () => {
  const manifest = (): Manifest => vscode.extensions.getExtension(extensionId)?.packageJSON as Manifest;

  it('takes no key that the editor has for something else', async () => {
    const keys = await vscode.workspace.openTextDocument(vscode.Uri.parse('vscode://defaultsettings/keybindings.json'));
    // The list is JSON with comments; each entry begins with its key.
    const all = [...keys.getText().matchAll(/"key": "([^"]+)",\s+"command": "([^"]+)"/g)];
    const others = all.filter(([, , command]) => !command?.startsWith('conclusions.'));
    assert.ok(others.length > 500);
    // The preview of Markdown has the same key in texts of its own; prose has no coverage by tests.
    const taken = new Map(
      others
        .filter(([, , command]) => !/^(?:markdown|testing)\./.test(command ?? ''))
        .map(([, key = '', command]) => [key, command]),
    );
    for (const { command, key, when } of manifest().contributes.keybindings) {
      assert.equal(taken.get(key), undefined, `${command}: ${key}`);
      assert.ok(key.includes(' ') || ![...taken.keys()].some((other) => other.startsWith(`${key} `)), key);
      assert.match(when, /editorLangId == council-conclusions/);
      if (!/preview|Finding$/.test(command)) assert.match(when, /editorTextFocus && !editorReadonly/);
      // With the Alt key of the right hand, Ctrl+Alt and a letter are how many keyboards write [ or ń.
      assert.doesNotMatch(key, /ctrl\+alt\+\S(?: |$)/);
    }
  });

  it('names only commands that are there', async () => {
    await vscode.extensions.getExtension(extensionId)?.activate();
    const all = new Set(await vscode.commands.getCommands(true));
    for (const { command, title } of manifest().contributes.commands) {
      assert.ok(all.has(command), command);
      assert.ok(!title.includes('%'), `${command} has no title`);
    }
  });
});
