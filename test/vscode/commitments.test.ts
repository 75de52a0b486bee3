import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extensionId, open, ports, ready, run, until, workspaceFile } from './support';

const first = {
  csv: /^path,line,paragraph,/,
  md: /^(?:#|\|)/,
  ics: /^BEGIN:VCALENDAR\r\n/,
  html: /^<!doctype html>/i,
  json: /^\{\s+"commitments": \[/,
};

/** Waits until the panel holds the tasks of the text in front. */
async function filled(): Promise<void> {
  const api = (await vscode.extensions.getExtension(extensionId)?.activate()) as {
    panel: { nodes(view: 'commitments'): readonly unknown[] };
  };
  await until('commitments', () => api.panel.nodes('commitments').length > 0);
}

async function written(uri: vscode.Uri): Promise<string> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  await vscode.workspace.fs.delete(uri);
  return text;
}

describe('the register of commitments', () => {
  before(ready);
  afterEach(closeAll);

  for (const [format, beginning] of Object.entries(first))
    it(`is saved as ${format}`, async () => {
      await ports();
      await filled();
      const place = workspaceFile(`register.${format}`);
      await run('conclusions.exportCommitments', format, place);
      const text = await written(place);
      assert.match(text, beginning);
      assert.ok(text.includes('Commission'), text);
      assert.match(text, /2027-?12-?31|31 December 2027/);
    });

  it('is saved in what one chooses, where the editor asks to', async () => {
    await ports();
    await filled();
    const place = workspaceFile('chosen.md');
    const done = run('conclusions.exportCommitments', undefined, place);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await run('workbench.action.quickOpenSelectNext');
    await run('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    assert.match(await written(place), first.md);
  });

  it('is not saved where nothing is open', async () => {
    const place = workspaceFile('nothing.csv');
    await run('conclusions.exportCommitments', 'csv', place);
    await assert.rejects(Promise.resolve(vscode.workspace.fs.stat(place)));
  });

  it('is saved for a text that was never saved itself', async () => {
    await open('THE COUNCIL OF THE EUROPEAN UNION,\n\n1. INVITES the Commission to report by the end of 2027.\n');
    await filled();
    const place = workspaceFile('untitled.csv');
    await run('conclusions.exportCommitments', 'csv', place);
    assert.match(await written(place), /INVITES/);
  });
});
