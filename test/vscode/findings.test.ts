import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  cursorAfter,
  findings,
  found,
  gap,
  languageId,
  open,
  placeOf,
  ports,
  replace,
  run,
  short,
  type,
  until,
  workspaceFile,
} from './support';

describe('findings', () => {
  afterEach(closeAll);

  it('appear when a text is opened, at their place', async () => {
    const { document } = await ports();
    const list = await found(document, (all) => all.includes(gap));
    assert.ok(
      list.some((each) => each.startsWith('footnote-undefined: ') && each.includes('[^3]')),
      list.join('\n'),
    );
  });

  it('say what, why and what to do, with the rule and its page', async () => {
    const { document } = await ports();
    await found(document, (all) => all.includes(gap));
    const finding = vscode.languages
      .getDiagnostics(document.uri)
      .find(({ code }) => codeOf(code) === 'paragraph-number');
    assert.ok(finding);
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    assert.ok(typeof finding.code === 'object' && finding.code.target.toString().includes('paragraph-number'));
    assert.ok(finding.message.length > 20);
  });

  it('follow an edit, and come back with it', async () => {
    const editor = await ports();
    await found(editor.document, (all) => all.includes(gap));
    await replace(editor, '5. WILL', '4. WILL');
    await found(editor.document, (all) => !all.some((each) => each.startsWith('paragraph-number')));
    await replace(editor, '4. WILL', '5. WILL');
    await found(editor.document, (all) => all.includes(gap));
  });

  it('keep up with fast typing', async () => {
    const editor = await ports();
    await found(editor.document, (all) => all.includes(gap));
    cursorAfter(editor, 'THE STATE OF SMALL PORTS');
    for (const letter of ' AND THEIR VILLAGES') await type(letter);
    await replace(editor, '5. WILL', '4. WILL');
    await found(editor.document, (all) => !all.some((each) => each.startsWith('paragraph-number')));
  });

  it('go with the text when it is closed', async () => {
    const { document } = await open(short('1. STRESSES it.', '3. INVITES the Commission to act.'));
    await found(document, (all) => all.some((each) => each.startsWith('paragraph-number')));
    const { uri } = document;
    await closeAll();
    await until('no findings', () => vscode.languages.getDiagnostics(uri).length === 0);
  });

  it('come for a text that was never saved', async () => {
    const { document } = await open(short('1. STRESSES the plan[^1].', '2. INVITES the Commission to act.'));
    assert.equal(document.uri.scheme, 'untitled');
    await found(document, (all) => all.some((each) => each.startsWith('footnote-undefined')));
  });

  it('come when a plain text is made one of conclusions', async () => {
    const content = short('1. STRESSES it.', '3. INVITES the Commission to act.');
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    await vscode.window.showTextDocument(document);
    assert.deepEqual(findings(document), []);
    const changed = await vscode.languages.setTextDocumentLanguage(document, languageId);
    await found(changed, (all) => all.some((each) => each.startsWith('paragraph-number')));
  });

  it('stand at the right place behind characters outside the basic plane', async () => {
    const { document } = await open(short('1. STRESSES that 🚢🚢 need the plan[^9].'));
    const [finding] = await found(document, (all) => all.length > 0);
    assert.equal(finding, 'footnote-undefined: [^9]');
  });

  it('come for a file that another program changed', async () => {
    const uri = workspaceFile('outside.en.conclusions');
    await vscode.workspace.fs.writeFile(
      uri,
      Buffer.from(short('1. STRESSES it.', '2. INVITES the Commission to act.')),
    );
    const { document } = await open(uri);
    await until(
      'the server',
      async () => (await run<unknown[]>('vscode.executeDocumentSymbolProvider', uri))?.length > 0,
    );
    assert.deepEqual(findings(document), []);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(uri.fsPath, short('1. STRESSES it.', '3. INVITES the Commission to act.'));
    await found(document, (all) => all.some((each) => each.startsWith('paragraph-number')));
  });

  it('are kept apart between twenty texts', async () => {
    const documents: vscode.TextDocument[] = [];
    for (let count = 0; count < 20; count++) {
      const last = count % 2 === 0 ? '3.' : '2.';
      const content = short('1. STRESSES it.', `${last} INVITES the Commission to act.`);
      documents.push(await vscode.workspace.openTextDocument({ language: languageId, content }));
    }
    for (const [index, document] of documents.entries()) {
      if (index % 2 === 0) await found(document, (all) => all.length === 1);
      else assert.deepEqual(findings(document), []);
    }
  });
});

describe('settings', () => {
  const set = (key: string, value: unknown) =>
    vscode.workspace.getConfiguration('conclusions').update(key, value, vscode.ConfigurationTarget.Workspace);
  afterEach(async () => {
    await set('rules', undefined);
    await set('stage', undefined);
    await set('acronyms', undefined);
    await closeAll();
  });

  it('switch a rule off and on while the text is open', async () => {
    const { document } = await ports();
    await found(document, (all) => all.includes(gap));
    await set('rules', { 'paragraph-number': 'off' });
    await found(document, (all) => !all.includes(gap));
    await set('rules', undefined);
    await found(document, (all) => all.includes(gap));
  });

  it('make a rule milder', async () => {
    const { document } = await ports();
    await set('rules', { 'paragraph-number': 'hint' });
    await until('a hint', () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .some(
          ({ code, severity }) => codeOf(code) === 'paragraph-number' && severity === vscode.DiagnosticSeverity.Hint,
        ),
    );
  });

  it('allow in a revision what a draft may not hold', async () => {
    const { document } = await open(
      `Council conclusions on ports\n\n${short('1. STRESSES it.', '1a. INVITES the Commission to act.', '2. WELCOMES it.')}`,
    );
    await set('stage', 'final');
    await found(document, (all) => all.length > 0);
    await set('stage', 'revision');
    await found(document, (all) => all.length === 0);
  });

  it('make an acronym known', async () => {
    const { document } = await open(short('1. STRESSES the role of the QRSTU and of the QRSTU again.'));
    await found(document, (all) => all.some((each) => each.startsWith('acronym-undefined')));
    await set('acronyms', { QRSTU: 'Quite Remarkable Seaside Towns Union' });
    await found(document, (all) => !all.some((each) => each.startsWith('acronym-undefined')));
  });

  it('come from a conclusions.json too, which wins, as soon as it is written', async () => {
    const { document } = await ports();
    await found(document, (all) => all.includes(gap));
    const file = workspaceFile('conclusions.json');
    await vscode.workspace.fs.writeFile(file, Buffer.from('{ "rules": { "paragraph-number": "off" } }'));
    await found(document, (all) => !all.includes(gap));
    await vscode.workspace.fs.delete(file);
    await found(document, (all) => all.includes(gap));
  });
});

describe('the server', () => {
  afterEach(closeAll);

  it('is restarted by the command, and checks again', async () => {
    const { document } = await ports();
    await found(document, (all) => all.includes(gap));
    await run('conclusions.restart');
    await found(document, (all) => all.includes(gap));
    const hovers = await run<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(document, '[^1],', 2),
    );
    assert.ok(hovers.length > 0);
  });

  it('can be restarted twice at once', async () => {
    const { document } = await ports();
    await found(document, (all) => all.includes(gap));
    await Promise.all([run('conclusions.restart'), run('conclusions.restart')]);
    await found(document, (all) => all.includes(gap));
  });
});
