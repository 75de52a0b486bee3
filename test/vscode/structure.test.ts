import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, cursorAfter, findings, found, open, ready, run, short, type, until, workspaceFile } from './support';

describe('commands about the whole text', () => {
  before(ready);
  afterEach(closeAll);

  it('put all numbers in order, with what cites them, and leave other faults alone', async () => {
    const { document } = await open(
      short('1. STRESSES it[^7].', '3. INVITES the Commission to act.', '4. RECALLS paragraph 3.'),
    );
    await found(document, (all) => all.some((each) => each.startsWith('paragraph-number')));
    await run('conclusions.renumber');
    assert.equal(
      document.getText(),
      short('1. STRESSES it[^7].', '2. INVITES the Commission to act.', '3. RECALLS paragraph 2.'),
    );
    await found(document, (all) => !all.some((each) => each.startsWith('paragraph-number')));
    assert.ok(findings(document).includes('footnote-undefined: [^7]'));
  });

  it('insert a footnote, count the others on, and go to the note to write it', async () => {
    const text = `${short('1. WELCOMES the plan 😀 and the report.', '2. NOTES the paper[^1].')}\n[^1]: Doc. 9364/22.\n`;
    const editor = await open(text);
    await found(editor.document, () => true);
    cursorAfter(editor, 'the rep');
    await run('conclusions.insertFootnote');
    await until('a call', () => editor.document.getText().includes('report[^1].'));
    await type('Doc. 1/26.');
    const notes = '[^1]: Doc. 1/26.\n[^2]: Doc. 9364/22.\n';
    const paragraphs = short('1. WELCOMES the plan 😀 and the report[^1].', '2. NOTES the paper[^2].');
    assert.equal(editor.document.getText(), `${paragraphs}\n${notes}`);
  });

  it('insert no footnote where none can be', async () => {
    const text = short('1. WELCOMES the report.');
    const editor = await open(text);
    await found(editor.document, () => true);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('conclusions.insertFootnote');
    assert.equal(editor.document.getText(), text);
    await run('notifications.clearAll');
  });

  it('move a paragraph, and the cursor with it, so that it can be moved on', async () => {
    const editor = await open(
      short(
        '1. STRESSES it.',
        '2. INVITES the Commission to\nact 😀 soon.',
        '3. WELCOMES it.',
        '4. RECALLS paragraph 2.',
      ),
    );
    await found(editor.document, () => true);
    cursorAfter(editor, 'act 😀');
    await run('conclusions.moveDown');
    assert.equal(
      editor.document.getText(),
      short(
        '1. STRESSES it.',
        '2. WELCOMES it.',
        '3. INVITES the Commission to\nact 😀 soon.',
        '4. RECALLS paragraph 3.',
      ),
    );
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, 'act 😀 soon.');
    await run('conclusions.moveUp');
    await run('conclusions.moveUp');
    assert.equal(
      editor.document.getText(),
      short(
        '1. INVITES the Commission to\nact 😀 soon.',
        '2. STRESSES it.',
        '3. WELCOMES it.',
        '4. RECALLS paragraph 1.',
      ),
    );
    assert.equal(editor.selection.active.character, 'act 😀'.length);
    await run('undo');
    assert.match(editor.document.getText(), /^2\. INVITES/m);
  });

  it('split a paragraph, join it again, and insert one behind it', async () => {
    const text = short('1. STRESSES it. INVITES the Commission to act.', '2. WELCOMES it.');
    const editor = await open(text);
    await found(editor.document, () => true);
    cursorAfter(editor, 'STRESSES it. ');
    await run('conclusions.split');
    const parts = short('1. STRESSES it.', '2. INVITES the Commission to act.', '3. WELCOMES it.');
    assert.equal(editor.document.getText(), parts);
    cursorAfter(editor, '1. STR');
    await run('conclusions.join');
    assert.equal(editor.document.getText(), text);
    await run('conclusions.insertBehind');
    assert.match(editor.document.getText(), /^2\. .*\n\n3\. WELCOMES/m);
  });

  it('carry out any refactoring by its name, for keys of one’s own', async () => {
    const editor = await open(`${short('1. STRESSES it[^1] and that[^2].')}\n[^1]: Doc. 1/26.\n[^2]: Doc. 2/26.\n`);
    await found(editor.document, () => true);
    cursorAfter(editor, 'it[^');
    await run('conclusions.refactorHere', 'delete-footnote');
    assert.equal(editor.document.getText(), `${short('1. STRESSES it and that[^1].')}\n[^1]: Doc. 2/26.\n`);
  });

  it('move nothing past the end, and say so', async () => {
    const text = short('1. STRESSES it.', '2. WELCOMES it.');
    const editor = await open(text);
    await found(editor.document, () => true);
    cursorAfter(editor, '2. WEL');
    await run('conclusions.moveDown');
    assert.equal(editor.document.getText(), text);
    await run('notifications.clearAll');
  });

  it('check the texts of the folder that nobody has open, until that is switched off', async () => {
    const uri = workspaceFile('unopened.en.conclusions');
    const closed = () => findings({ uri, getText: () => '' } as unknown as vscode.TextDocument);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(short('1. NOTES it[^1].', '3. NOTES it.')));
    try {
      assert.deepEqual(closed(), []);
      await run('conclusions.checkWorkspace');
      const rules = await until('findings of a text that is not open', () => closed().length > 0 && closed());
      assert.ok(rules.includes('footnote-undefined: ') && rules.includes('paragraph-number: '), rules.join());
      assert.ok(vscode.workspace.textDocuments.every((document) => document.uri.toString() !== uri.toString()));
      await run('conclusions.checkWorkspace');
      await vscode.workspace
        .getConfiguration('conclusions')
        .update('workspace.check', undefined, vscode.ConfigurationTarget.Workspace);
      await until('no findings', () => closed().length === 0);
    } finally {
      await vscode.workspace.fs.delete(uri);
      await run('workbench.action.closePanel');
    }
  });
});
