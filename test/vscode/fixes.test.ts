import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, found, open, placeOf, ready, run, short } from './support';

describe('quick fixes', () => {
  afterEach(closeAll);

  const actions = (uri: vscode.Uri, range: vscode.Range, kind?: string) =>
    run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);

  it('put a number right', async () => {
    const { document } = await open(short('1. STRESSES it.', '3. INVITES the Commission to act.'));
    await found(document, (all) => all.some((each) => each.startsWith('paragraph-number')));
    const place = placeOf(document, '3.');
    const [fix] = (await actions(document.uri, new vscode.Range(place, place), 'quickfix')).filter(({ edit }) => edit);
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.ok(document.getText().includes('2. INVITES'));
    await found(document, (all) => all.length === 0);
  });

  it('are offered for silence too', async () => {
    const { document } = await open(short('1. STRESSES it.', '3. INVITES the Commission to act.'));
    await found(document, (all) => all.length > 0);
    const place = placeOf(document, '3.');
    const titles = (await actions(document.uri, new vscode.Range(place, place))).map(({ title }) => title);
    assert.ok(
      titles.some((title) => title.includes('paragraph-number')),
      titles.join('\n'),
    );
  });

  it('are made all at once by the command, and undone at once', async () => {
    const before = short('1. STRESSES it.', '3. INVITES the Commission to act.', '5. WELCOMES it.');
    const { document } = await open(before);
    await found(document, (all) => all.length > 0);
    await run('conclusions.fixAll');
    assert.equal(document.getText(), short('1. STRESSES it.', '2. INVITES the Commission to act.', '3. WELCOMES it.'));
    await run('undo');
    assert.equal(document.getText(), before);
  });
});

describe('writing a text', () => {
  before(ready);
  afterEach(closeAll);

  const labelsAt = async (editor: vscode.TextEditor, place: vscode.Position): Promise<string[]> => {
    const list = await run<vscode.CompletionList>('vscode.executeCompletionItemProvider', editor.document.uri, place);
    return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  };

  it('offers operative verbs in the language of the text', async () => {
    const english = await open(short('1. STRESSES it.', '2. IN'));
    const offered = await labelsAt(english, placeOf(english.document, '2. IN', 5));
    assert.ok(offered.includes('INVITES'), offered.join(', '));
    const dutch = await open('DE RAAD VAN DE EUROPESE UNIE,\n\n1. BENADRUKT dit.\n\n2. VE\n');
    const dutchOffer = await labelsAt(dutch, placeOf(dutch.document, '2. VE', 5));
    assert.ok(dutchOffer.includes('VERZOEKT'), dutchOffer.slice(0, 20).join(', '));
    assert.ok(!dutchOffer.includes('INVITES'));
  });

  it('offers the notes there are inside a call', async () => {
    const editor = await open(`${short('1. STRESSES the plan[^].')}\n[^1]: ST 7214/25.\n`);
    const offered = await labelsAt(editor, placeOf(editor.document, '[^]', 2));
    assert.ok(
      offered.some((label) => label.includes('1')),
      offered.join(', '),
    );
  });

  it('offers nothing in the middle of a sentence that is no gap', async () => {
    const editor = await open(short('1. STRESSES the plan of the port.'));
    assert.ok(!(await labelsAt(editor, placeOf(editor.document, 'the port', 3))).includes('INVITES'));
  });

  it('renames a footnote with its calls and its note', async () => {
    const { document } = await open(
      `${short('1. STRESSES the plan[^1] and the act[^2].')}\n[^1]: ST 1/25.\n[^2]: ST 2/25.\n`,
    );
    const edit = await run<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      placeOf(document, '[^2].', 2),
      '7',
    );
    await vscode.workspace.applyEdit(edit);
    assert.ok(document.getText().includes('the act[^7].'));
    assert.ok(document.getText().includes('[^7]: ST 2/25.'));
  });

  it('refuses to rename what has no name, and says why', async () => {
    const { document } = await open(short('1. STRESSES the plan.'));
    await assert.rejects(
      run('vscode.prepareRename', document.uri, placeOf(document, 'plan', 1)),
      (error: Error) => error.message.length > 10,
    );
  });
});
