/** The command as a process of its own: streams, exit codes, what happens when a reader hangs up. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { bundle } from './bundle';
import { faulty, Folder, removeFolders } from './run';

describe('the process', () => {
  let bundles: Folder;
  let command: string;
  /** All that went into the bundle. */
  let inputs: readonly string[];

  before(async function () {
    this.timeout(60_000);
    bundles = new Folder();
    command = bundles.at('cli.js');
    inputs = await bundle(command);
  });

  after(removeFolders);

  function run(argv: readonly string[], folder: Folder, input = '') {
    return spawnSync(process.execPath, [command, ...argv], { cwd: folder.path, input, encoding: 'utf8' });
  }

  it('exits with the code, and keeps its streams apart', () => {
    const { status, stdout, stderr } = run(['check'], new Folder({ 'a.en.conclusions': faulty }));
    assert.match(stdout, /^a\.en\.conclusions:5:36 error footnote-undefined\n/);
    assert.match(stderr, /^2 errors, 1 warning in 1 text\n$/);
    assert.equal(status, 1);
  });

  it('reads standard input to its end', () => {
    const { status, stdout } = run(['check', '-', '--format=concise'], new Folder(), faulty + '\n'.repeat(300_000));
    assert.match(stdout, /^<stdin>:5:36: error/);
    assert.equal(status, 1);
  });

  it('uses what is loaded only when needed: configuration, globs, .gitignore, fixes, differences', () => {
    const folder = new Folder({
      '.gitignore': 'b*',
      'conclusions.json': '{ /**/ "stage": "draft", }',
      'a.en.conclusions': faulty,
      'b.en.conclusions': faulty,
    });
    const { status, stdout, stderr } = run(['check', '**/*.conclusions', '--diff'], folder);
    assert.match(stdout, /^--- a\/a\.en[\s\S]*\+2\. INVITES/);
    assert.doesNotMatch(stdout, /b\.en/);
    assert.equal(status, 1, stderr);
  });

  it('ends quietly when its reader hangs up', async () => {
    const many = Array.from({ length: 4000 }, (_, at) => `${at + 1}. WELCOMES the report[^${at + 1}].\n\n`).join('');
    const folder = new Folder({
      'a.en.conclusions': `THE COUNCIL OF THE EUROPEAN UNION,\n\n[^9999]: A note.\n\n${many}`,
    });
    const child = spawn(process.execPath, [command, 'check', '--format=json', '--rule=footnote-undefined=error'], {
      cwd: folder.path,
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(stderr, '');
    assert.equal(code, 1);
  }).timeout(20_000);

  it('holds nothing of the language server: `lsp` loads it from a file of its own', () => {
    assert.ok(inputs.includes('server/src/cli/main.ts'));
    assert.deepEqual(
      inputs.filter((path) => /vscode|src\/lsp\//.test(path)),
      [],
    );
  });
});
