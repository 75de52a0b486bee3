import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extensionId, open, ports, ready, replace, run, until, workspaceFile } from './support';

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const textOf = (node: Element | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

/** What the preview shows, once it holds these words. */
async function shown(text: string): Promise<string> {
  const api = (await vscode.extensions.getExtension(extensionId)?.activate()) as { preview: { body: Element[] } };
  return until(
    () => `“${text}” in the preview: ${api.preview.body.map(textOf).join('')}`,
    () => {
      const all = api.preview.body.map(textOf).join('\n');
      return all.includes(text) && all;
    },
  );
}

const previews = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('conclusions.preview'));

describe('the preview', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    await ready();
    editor = await ports();
    await run('conclusions.preview');
  });
  after(async () => {
    await vscode.window.tabGroups.close(previews());
    await closeAll();
  });

  it('opens beside the text, which keeps the focus, and only once', async () => {
    await until('a preview', () => previews().length === 1);
    await run('conclusions.preview');
    assert.equal(previews().length, 1);
    assert.equal(previews()[0]?.group.viewColumn, vscode.ViewColumn.Two);
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
  });

  it('shows the text with its calls as numbers', async () => {
    const text = await shown('THE STATE OF SMALL PORTS');
    assert.doesNotMatch(text, /\[\^/);
    await until('a title', () => previews()[0]?.label.includes('ports.en.conclusions'));
  });

  it('follows an edit', async () => {
    await replace(editor, 'THE STATE OF SMALL PORTS', 'THE STATE OF <b>TINY</b> PORTS');
    await shown('THE STATE OF <b>TINY</b> PORTS');
  });

  it('follows the text in front', async () => {
    await open('THE COUNCIL OF THE EUROPEAN UNION,\n\n1. STRESSES that lighthouses shine.\n');
    await shown('lighthouses shine');
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    await shown('<b>TINY</b>');
  });

  it('is saved as a page of its own, with the text as text', async () => {
    const place = workspaceFile('preview.html');
    await run('conclusions.savePreview', place);
    const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(place));
    assert.match(html, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(html, /THE STATE OF &lt;b&gt;TINY&lt;\/b&gt; PORTS/);
    assert.match(html, /@page/);
    assert.doesNotMatch(html, /<script/);
    await vscode.workspace.fs.delete(place);
  });
});
