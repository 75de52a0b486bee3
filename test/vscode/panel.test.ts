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
  readonly soon?: boolean;
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
    assert.match(nodes[0]?.children[1]?.description ?? '', /^→ .*Commission/);
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
    assert.match(port?.description ?? '', /^European Port\s+Network · introduced in line \d+ · used 2 times$/);
  });

  it('shows the commitments by addressee, by date or by paragraph', async () => {
    await ports();
    const nodes = await rows('commitments', (all) => all.length > 0);
    const commission = nodes.find(({ label }) => label.includes('Commission'));
    const dated = commission?.children.filter(({ description }) => /^\d{4}-/.test(description)) ?? [];
    assert.deepEqual(
      dated.map(({ label, description }) => `${label} ${description.slice(0, 10)}`),
      ['2. (a) INVITES 2027-12-31', '2. (b) INVITES 2028-03-31'],
    );
    await run('conclusions.groupCommitments', 'date');
    const dates = (await rows('commitments', (all) => /^\d{4}-/.test(all[0]?.label ?? ''))).map(({ label }) => label);
    assert.deepEqual(dates.slice(0, 3), ['2027-12-31', '2028-03-31', '2029-12-31']);
    await run('conclusions.groupCommitments', 'paragraph');
    const paragraphs = await rows('commitments', (all) => all[0]?.label === '2.');
    assert.deepEqual(
      paragraphs.map(({ label, children }) => [label, children.length]),
      [
        ['2.', 2],
        ['5.', 1],
      ],
    );
    assert.ok(paragraphs[0]?.children[0]?.label.startsWith('(a) '));
    await run('conclusions.groupCommitments', 'addressee');
  });

  it('lets one choose how the commitments are grouped', async () => {
    await ports();
    await rows('commitments', (all) => all.length > 0);
    await choose('conclusions.groupCommitments', 1);
    await rows('commitments', (all) => /^\d{4}-/.test(all[0]?.label ?? ''));
    await run('conclusions.groupCommitments', 'addressee');
  });

  it('marks the commitments that are overdue, and those due soon by the setting', async () => {
    const day = (ahead: number): string => {
      const now = new Date();
      const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead);
      const month = date.toLocaleDateString('en-GB', { month: 'long' });
      return `${date.getDate()} ${month} ${date.getFullYear()}`;
    };
    const settings = vscode.workspace.getConfiguration('conclusions');
    const set = (value: number | undefined) =>
      settings.update('commitments.soon', value, vscode.ConfigurationTarget.Workspace);
    await open(
      short(
        '1. INVITES the Commission to report by 3 March 2021.',
        `2. INVITES Europol to report by ${day(20)}.`,
        `3. INVITES Eurojust to report by ${day(60)}.`,
      ),
    );
    const states = (nodes: readonly Node[]) =>
      nodes.flatMap(({ children }) =>
        children.map(({ label, description, problem, soon }) => [
          label[0],
          / · /.test(description) ? description.split(' · ')[0]?.replace(/^\d.*/, '') : '',
          problem,
          soon === true,
        ]),
      );
    const before = await rows('commitments', (all) => all.length === 3);
    assert.deepEqual(states(before), [
      ['1', 'overdue', true, false],
      ['3', '', false, false],
      ['2', 'due soon', false, true],
    ]);
    try {
      await set(90);
      const after = await rows('commitments', (all) => states(all)[1]?.[1] === 'due soon');
      assert.equal(states(after).filter(([, , , soon]) => soon).length, 2);
    } finally {
      await set(undefined);
    }
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
    assert.match(
      await vscode.env.clipboard.readText(),
      /^Acronym\tName\tLine\tUses\nEPN\tEuropean Port\s+Network\t\d+\t2\n$/,
    );
    await run('conclusions.copy.commitments');
    const lines = (await vscode.env.clipboard.readText()).split('\n');
    assert.equal(lines[0], 'Paragraph\tVerb\tAddressees\tTask\tDeadline\tLast day\tState\tLine');
    assert.match(lines[1] ?? '', /^2 \(a\)\tINVITES\t[^\t]*Commission[^\t]*\t[^\t]+\t[^\t]+\t2027-12-31\t\t\d+$/);
    await run('conclusions.copy.structure');
    assert.match(await vscode.env.clipboard.readText(), /^2\t\tINVITES\t[^\t]*Commission[^\t]*\t\d+$/m);
    await run('conclusions.copy.footnotes');
    assert.match(await vscode.env.clipboard.readText(), /^1\tST 7214\/25[^\t]*\t\d+\t\d+$/m);
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

  it('show the configuration in force, every rule by name', async () => {
    const file = workspaceFile('conclusions.json');
    const content = '{ "stage": "revision", "rules": { "verb-case": "off" } }';
    await vscode.workspace.fs.writeFile(file, Buffer.from(content));
    try {
      const { document } = await ports();
      await found(document, (all) => all.includes(gap));
      const shown = await until('the file to be read', async () => {
        await vscode.window.showTextDocument(document);
        await run('conclusions.showConfiguration');
        const text = vscode.window.activeTextEditor?.document.getText() ?? '';
        return /"ports\.en\.conclusions": \{\s+"stage": "revision"/.test(text) && text;
      });
      assert.equal(vscode.window.activeTextEditor?.document.languageId, 'jsonc');
      assert.match(shown, /"language": "en"/);
      assert.match(shown, /"verb-case": "off"/);
      assert.match(shown, /"paragraph-number": "error"/);
      assert.match(shown, /"stage": \{\s+"value": "draft",\s+"from": "default"/);
      assert.match(shown, /"drafts": \{\s+"conclusions\.json": "\{ \\"stage\\"/);
    } finally {
      await vscode.workspace.fs.delete(file);
    }
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

describe('the stage', () => {
  before(ready);
  afterEach(closeAll);

  it('is set for the folder of the text in front', async () => {
    const { document } = await ports();
    await found(document, (all) => all.includes(gap));
    await choose('conclusions.chooseStage', 1);
    const settings = vscode.workspace.getConfiguration('conclusions', document);
    assert.equal(settings.inspect('stage')?.workspaceFolderValue, 'revision');
    assert.equal(vscode.workspace.getConfiguration('conclusions').get('stage'), 'draft');
    await settings.update('stage', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
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
