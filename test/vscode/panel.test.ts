import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  extensionId,
  found,
  gap,
  open,
  placeOf,
  ports,
  ready,
  run,
  short,
  until,
  workspaceFile,
} from './support';

interface Node {
  readonly label: string;
  readonly description: string;
  readonly line: number | null;
  readonly problem: boolean;
  readonly children: readonly Node[];
}
type View = 'structure' | 'footnotes' | 'acronyms' | 'commitments';

/** The rows of a view, once they are those of the text in front. */
async function rows(view: View, wanted: (rows: readonly Node[]) => boolean): Promise<readonly Node[]> {
  const api = (await vscode.extensions.getExtension(extensionId)?.activate()) as {
    panel: { nodes(view: View): readonly Node[] };
  };
  return until(`rows in ${view}: ${JSON.stringify(api.panel.nodes(view))}`, () => {
    const nodes = api.panel.nodes(view);
    return wanted(nodes) && nodes;
  });
}

const labels = (nodes: readonly Node[]): string[] =>
  nodes.flatMap(({ label, children }) => [label, ...labels(children)]);

describe('the panel', () => {
  before(ready);
  afterEach(closeAll);

  it('shows the structure: headings, and below them their paragraphs with their verbs', async () => {
    await ports();
    const nodes = await rows('structure', (all) => all.length > 0);
    assert.deepEqual(labels(nodes), [
      'I. THE STATE OF SMALL PORTS',
      '1. STRESSES',
      '2. INVITES',
      'II. FOLLOW-UP',
      '3. WELCOMES',
      '5. WILL TAKE STOCK',
    ]);
    assert.equal(nodes[0]?.children[0]?.description, 'NOTES');
  });

  it('marks the paragraph that has a finding', async () => {
    const { document } = await ports();
    await found(document, (all) => all.includes(gap));
    const nodes = await rows('structure', (all) => all.some(({ children }) => children.some(({ problem }) => problem)));
    const marked = nodes.flatMap(({ children }) => children).filter(({ problem }) => problem);
    assert.ok(marked.some(({ label }) => label.startsWith('5.')));
  });

  it('shows the footnotes with their calls, and which have no note', async () => {
    await ports();
    const nodes = await rows('footnotes', (all) => all.length === 3);
    assert.deepEqual(
      nodes.map(({ label, problem }) => [label, problem]),
      [
        ['1', false],
        ['2', false],
        ['3', true],
      ],
    );
    assert.equal(nodes[0]?.children.length, 1);
    assert.match(nodes[0]?.description ?? '', /ST 7214\/25/);
  });

  it('shows the acronyms with their names and uses', async () => {
    await ports();
    const nodes = await rows('acronyms', (all) => all.length > 0);
    const port = nodes.find(({ label }) => label === 'EPN');
    assert.match(port?.description ?? '', /European Port\s+Network · used 2 times/);
  });

  it('shows the commitments by addressee or by date', async () => {
    await ports();
    const nodes = await rows('commitments', (all) => all.length > 0);
    const commission = nodes.find(({ label }) => label.includes('Commission'));
    const dated = commission?.children.filter(({ description }) => /^\d{4}-/.test(description)) ?? [];
    assert.deepEqual(
      dated.map(({ label, description }) => `${label} ${description.slice(0, 10)}`),
      ['2. INVITES 2027-12-31', '2. INVITES 2028-03-31'],
    );
    await run('conclusions.groupCommitments');
    const dates = (await rows('commitments', (all) => /^\d{4}-/.test(all[0]?.label ?? ''))).map(({ label }) => label);
    assert.deepEqual(dates.slice(0, 3), ['2027-12-31', '2028-03-31', '2029-12-31']);
    await run('conclusions.groupCommitments');
  });

  it('follows an edit and the change to another text', async () => {
    const editor = await ports();
    await rows('structure', (all) => all.length === 2);
    await editor.edit((edit) => edit.insert(placeOf(editor.document, 'II. FOLLOW-UP'), 'II. NEW\n\n'));
    await rows('structure', (all) => all.length === 3);
    await open(short('1. STRESSES it.'));
    await rows('structure', (all) => labels(all).join() === '1. STRESSES');
  });

  it('goes to the place of a row', async () => {
    const editor = await ports();
    await rows('structure', (all) => all.length === 2);
    const { line } = placeOf(editor.document, '3. WELCOMES');
    await run('conclusions.goTo', line);
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, line);
  });

  it('copies a view as a table', async () => {
    await ports();
    await rows('acronyms', (all) => all.length > 0);
    await run('conclusions.copy.acronyms');
    assert.match(await vscode.env.clipboard.readText(), /^EPN\tEuropean Port\s+Network · used 2 times\t\d+$/m);
  });

  it('empties when the last text is closed', async () => {
    await ports();
    await rows('structure', (all) => all.length > 0);
    await closeAll();
    await rows('structure', (all) => all.length === 0);
  });
});

describe('commands', () => {
  before(ready);
  afterEach(closeAll);

  it('go from finding to finding and round the end', async () => {
    const editor = await ports();
    await found(editor.document, (all) => all.includes(gap));
    const visited = new Set<number>();
    for (let step = 0; step < 10; step++) {
      await run('conclusions.nextFinding');
      visited.add(editor.selection.active.line);
    }
    assert.ok(visited.has(placeOf(editor.document, '5. WILL').line));
    assert.ok(visited.has(placeOf(editor.document, '[^3].').line));
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('conclusions.previousFinding');
    assert.equal(editor.selection.active.line, Math.max(...visited));
  });

  for (const language of ['en', 'nl', 'bg', 'mt'])
    for (const joint of [false, true])
      it(`open a template in ${language}, ${joint ? 'joint, with a cover' : 'of the Council alone'}`, async () => {
        await run('conclusions.new', { language, joint, cover: joint });
        const document = vscode.window.activeTextEditor?.document;
        assert.equal(document?.languageId, 'council-conclusions');
        const symbols = await until('its outline', async () => {
          const list = await run<vscode.DocumentSymbol[] | undefined>(
            'vscode.executeDocumentSymbolProvider',
            document.uri,
          );
          return list && list.length > 0 && list;
        });
        assert.ok(symbols.length > 0);
        assert.match(document.getText(), /^1\. /m);
        assert.match(document.getText(), /\[\^1\],/);
      });

  it('explain the rule of the finding at the cursor', async () => {
    const editor = await ports();
    await found(editor.document, (all) => all.includes(gap));
    const place = placeOf(editor.document, '5. WILL');
    editor.selection = new vscode.Selection(place, place);
    await run('conclusions.explainRule');
    await until('the page', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('paragraph-number'))),
    );
  });

  it('show the configuration in force', async () => {
    const file = workspaceFile('conclusions.json');
    await vscode.workspace.fs.writeFile(file, Buffer.from('{ "stage": "revision" }'));
    await run('conclusions.showConfiguration');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    await vscode.workspace.fs.delete(file);
    assert.match(text, /"stage": \{\s+"value": "draft",\s+"from": "default"/);
    assert.ok(text.includes('revision'));
  });

  it('copy information that holds nothing of the text', async () => {
    const { document } = await ports();
    await found(document, (all) => all.includes(gap));
    await run('conclusions.copyInformation');
    const text = await vscode.env.clipboard.readText();
    assert.match(text, /Council Conclusions \d/);
    assert.match(text, /Server: Running/);
    assert.match(text, /"errors":[1-9]/);
    for (const word of ['ports', 'EPN', 'Commission', workspaceFile('').fsPath]) assert.ok(!text.includes(word), word);
  });

  it('do nothing where no conclusions are open', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '1. INVITES' });
    await vscode.window.showTextDocument(document);
    for (const name of ['fixAll', 'nextFinding', 'previousFinding', 'chooseLanguage']) await run(`conclusions.${name}`);
    assert.equal(document.getText(), '1. INVITES');
  });

  it('write the chosen language into the front matter, change it and take it away', async () => {
    const { document } = await open(short('1. STRESSES it.'));
    const before = document.getText();
    // The list begins with auto, bg, cs.
    await choose('conclusions.chooseLanguage', 1);
    assert.equal(document.getText(), `---\nlanguage: bg\n---\n\n${before}`);
    await choose('conclusions.chooseLanguage', 2);
    assert.equal(document.getText(), `---\nlanguage: cs\n---\n\n${before}`);
    await choose('conclusions.chooseLanguage', 0);
    assert.equal(document.getText(), before);
  });

  it('set the stage of the texts', async () => {
    await choose('conclusions.chooseStage', 2);
    const settings = vscode.workspace.getConfiguration('conclusions');
    assert.equal(settings.get('stage'), 'final');
    await settings.update('stage', undefined, vscode.ConfigurationTarget.Workspace);
  });
});

/** Runs a command that lets the user choose, and chooses the entry with this index. */
async function choose(command: string, index: number): Promise<void> {
  const done = run(command);
  await new Promise((resolve) => setTimeout(resolve, 700));
  for (let step = 0; step < index; step++) await run('workbench.action.quickOpenSelectNext');
  await run('workbench.action.acceptSelectedQuickOpenItem');
  await done;
}
