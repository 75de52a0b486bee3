/** Where a text can be: in folders with settings of their own, in virtual file systems, beside a configuration. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, extensionId, found, open, ready, run, short, until, workspaceFile } from './support';

interface Api {
  readonly status: { readonly busy: boolean; readonly texts: readonly string[] };
}
const api = async (): Promise<Api> => (await vscode.extensions.getExtension(extensionId)?.activate()) as Api;

describe('the configuration file', () => {
  afterEach(closeAll);
  const file = workspaceFile('conclusions.json');
  const problems = () => vscode.languages.getDiagnostics(file).map(({ message }) => message);

  it('may hold comments', async () => {
    await vscode.workspace.fs.writeFile(file, Buffer.from('{ // why\n"stge": "draft" }'));
    try {
      const { document } = await open(file);
      assert.equal(document.languageId, 'jsonc');
      await until('one problem', () => problems().length > 0);
      assert.ok(!problems().some((message) => /comment/i.test(message)), problems().join('\n'));
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });

  it('is checked by the editor against its schema, while it is written', async () => {
    await vscode.workspace.fs.writeFile(
      file,
      Buffer.from('{ "stge": "draft", "rules": { "paragraph-number": "loud" } }'),
    );
    try {
      const { document } = await open(file);
      await until('problems told by the schema', () =>
        ['Property stge', '"information"'].every((word) => problems().some((message) => message.includes(word))),
      );
      const edit = new vscode.WorkspaceEdit();
      edit.replace(file, new vscode.Range(0, 0, 1, 0), '{ "stage": "draft", "rules": { "paragraph-number": "hint" } }');
      await vscode.workspace.applyEdit(edit);
      await document.save();
      await until('no problems', () => problems().length === 0);
      const place = document.positionAt(document.getText().indexOf('"paragraph') + 3);
      const [hover] = await run<vscode.Hover[]>('vscode.executeHoverProvider', file, place);
      assert.match(
        hover?.contents.map((each) => (each as vscode.MarkdownString).value).join() ?? '',
        /order in the numbers of paragraphs/,
      );
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });
});

describe('a folder', () => {
  before(ready);
  afterEach(closeAll);

  it('has settings of its own: rules and stage', async () => {
    const { document } = await open(workspaceFile('nets.en.conclusions', 'final'));
    await found(document, (all) => all.some((each) => each.startsWith('structure-draft-marks')));
    const severity = vscode.languages
      .getDiagnostics(document.uri)
      .find(({ code }) => codeOf(code) === 'paragraph-number')?.severity;
    assert.equal(severity, vscode.DiagnosticSeverity.Hint);
    const same = await open(
      short('1. STRESSES that nets have [small] holes.', '3. INVITES the Commission to count them.'),
    );
    // A configuration that was there a moment ago may still be heard.
    await until('an error and nothing else', () => {
      const [first, ...more] = vscode.languages.getDiagnostics(same.document.uri);
      return (
        more.length === 0 &&
        codeOf(first?.code) === 'paragraph-number' &&
        first?.severity === vscode.DiagnosticSeverity.Error
      );
    });
  });

  it('has in the status of the text the stage that a configuration file says, whatever the settings say', async () => {
    const { document } = await open(workspaceFile('ports.en.conclusions'));
    await found(document, (all) => all.length > 0);
    const { status } = await api();
    const file = workspaceFile('conclusions.json');
    await vscode.workspace.fs.writeFile(file, Buffer.from('{ "stage": "revision" }'));
    await until('the stage', () => status.texts.some((text) => /: revision/.test(text)));
    await vscode.workspace.fs.delete(file);
    await until('the stage', () => status.texts.some((text) => /: draft/.test(text)));
  });

  it('has its own stage in the status of the text', async () => {
    await open(workspaceFile('nets.en.conclusions', 'final'));
    const { status } = await api();
    await until('the stage', () => status.texts.some((text) => /: final/.test(text)));
    await open(short('1. STRESSES it.'));
    await until('the stage', () => status.texts.some((text) => /: draft/.test(text)));
  });
});

/** Files that are nowhere but in memory: what a repository opened in the browser is made of. */
class Memory implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  watch = (): vscode.Disposable => new vscode.Disposable(() => undefined);
  readDirectory = (): [string, vscode.FileType][] =>
    [...this.#files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);

  stat({ path }: vscode.Uri): vscode.FileStat {
    if (path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return {
      type: vscode.FileType.File,
      ctime: 0,
      mtime: 0,
      size: this.readFile(vscode.Uri.from({ scheme: 'x', path })).length,
    };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#files.set(uri.path, content);
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  createDirectory = (): void => undefined;
  rename = (): void => undefined;
}

describe('a virtual file system', () => {
  const at = (name: string) => vscode.Uri.from({ scheme: 'conclusions-test', path: `/${name}` });
  const write = (name: string, text: string) => vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
  const read = async (name: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(at(name)));
  let registration: vscode.Disposable;
  const faulty = short('1. STRESSES it[^4].', '3. INVITES the Commission to report by the end of 2027.');

  before(async () => {
    await ready();
    registration = vscode.workspace.registerFileSystemProvider('conclusions-test', new Memory());
    await write('ports.en.conclusions', faulty);
  });
  afterEach(closeAll);
  after(() => void registration.dispose());

  it('holds texts that are checked and put right', async () => {
    const { document } = await open(at('ports.en.conclusions'));
    await found(document, (all) => all.includes('paragraph-number: 3.') && all.includes('footnote-undefined: [^4]'));
    await run('conclusions.fixAll');
    assert.match(document.getText(), /^2\. INVITES/m);
  });

  it('holds the configuration, which the editor reads for the server', async () => {
    await write('configured/conclusions.json', '{ "rules": { "paragraph-number": "off" } }');
    await write('configured/nets.en.conclusions', faulty);
    const { document } = await open(at('configured/nets.en.conclusions'));
    await found(document, (all) => all.join() === 'footnote-undefined: [^4]');
  });

  it('takes the preview and the register', async () => {
    const { document } = await open(at('ports.en.conclusions'));
    await found(document, (all) => all.length > 0);
    await until('both', async () => {
      await run('conclusions.savePreview', at('ports.html'));
      await run('conclusions.exportCommitments', 'csv', at('ports.csv'));
      return Promise.all([read('ports.html'), read('ports.csv')]).then(
        ([html, csv]) => html.includes('INVITES') && csv.includes('INVITES'),
        () => false,
      );
    });
  });
});

describe('the status of the text', () => {
  before(ready);
  afterEach(closeAll);

  it('is busy while a long text is checked, and then no more', async () => {
    const { status } = await api();
    const paragraphs = Array.from(
      { length: 5000 },
      (_, at) => `${at + 1}. STRESSES that item ${at} of the plan counts.`,
    );
    const seen: boolean[] = [];
    const watch = setInterval(() => seen.push(status.busy), 5);
    try {
      const { document } = await open(short(...paragraphs, '1. NOTES it[^1].'));
      await found(document, (all) => all.some((each) => each.startsWith('footnote-undefined')));
      await until('no longer busy', () => !status.busy);
    } finally {
      clearInterval(watch);
    }
    assert.ok(seen.includes(true), `looked ${seen.length} times`);
  });

  it('counts the findings of the text', async () => {
    const { status } = await api();
    const { document } = await open(short('1. STRESSES it[^4].', '3. INVITES the Commission to act.'));
    await found(document, (all) => all.length === 2);
    await until('two errors', () => status.texts[0]?.includes('2'));
  });
});
