/** What the world does to a run: kills, full disks, links, odd names, many files. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, openSync, symlinkSync } from 'node:fs';
import { bundle } from './bundle';
import { killed } from './killed';
import { clean, faulty, Folder, removeFolders } from './run';

/** Of a kill at any moment; test/deep/robustness.test.ts does it often enough for the rare ones. */
const KILLS = 8;

describe('robustness', function () {
  this.timeout(120_000);
  let command: string;

  before(async () => {
    command = new Folder().at('cli.js');
    await bundle(command);
  });
  after(removeFolders);

  it(`no text is torn when the process is killed while it fixes (${KILLS} times)`, () => killed(command, KILLS));

  it('a report that cannot be written is told, the others are written', async function () {
    if (!existsSync('/dev/full')) this.skip();
    const folder = new Folder({ 'a.en.conclusions': faulty });
    symlinkSync('/dev/full', folder.at('full.json'));
    const { code, stdout, stderr } = await folder.run([
      'check',
      '--format=json=full.json',
      '--format=sarif=a.sarif',
      '--format=concise',
    ]);
    assert.equal(code, 2);
    assert.match(stderr, /^conclusions: full\.json: cannot be written: the disk is full\n$/);
    assert.match(stdout, /^a\.en\.conclusions:5:36/);
    assert.ok(folder.read('a.sarif').length > 1000);
  });

  it('standard output on a full disk: one line that says so, exit code 2, whatever is printed', function () {
    if (!existsSync('/dev/full')) this.skip();
    const folder = new Folder({ 'a.en.conclusions': faulty, 'b.en.conclusions': faulty });
    const calls = [
      ['check'],
      ['check', '--format=json'],
      ['check', '--diff'],
      ['check', '--jobs=2'],
      ['rules'],
      ['--help'],
    ];
    for (const argv of [...calls, ['outline', 'a.en.conclusions'], ['commitments'], ['man'], ['config']]) {
      const { status, stderr } = spawnSync(process.execPath, [command, ...argv], {
        cwd: folder.path,
        stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
        encoding: 'utf8',
      });
      assert.equal(stderr, 'conclusions: standard output cannot be written: the disk is full\n', argv.join(' '));
      assert.equal(status, 2, argv.join(' '));
    }
  });

  it('standard error on a full disk changes nothing', function () {
    if (!existsSync('/dev/full')) this.skip();
    const folder = new Folder({ 'a.en.conclusions': faulty });
    const { status, stdout } = spawnSync(process.execPath, [command, 'check'], {
      cwd: folder.path,
      stdio: ['ignore', 'pipe', openSync('/dev/full', 'w')],
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stdout, /footnote-punctuation/);
  });

  it('what may not be read or written is told, and the rest is checked (as a user without rights)', function () {
    const folder = new Folder({
      'a.en.conclusions': faulty,
      'closed/b.en.conclusions': faulty,
      'c.en.conclusions': faulty,
    });
    const program = new Folder();
    copyFileSync(command, program.at('cli.js'));
    for (const path of [folder.path, program.path]) chmodSync(path, 0o755);
    chmodSync(folder.at('closed'), 0);
    chmodSync(folder.at('c.en.conclusions'), 0);
    // The superuser may do everything: somebody else is asked.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const run = (...argv: string[]) =>
      spawnSync(process.execPath, [program.at('cli.js'), 'check', '--format=concise', ...argv], {
        cwd: folder.path,
        encoding: 'utf8',
        // Who may write nothing cannot write what of the program was run, either.
        env: { ...process.env, NODE_V8_COVERAGE: undefined },
        ...nobody,
      });
    const looked = run();
    assert.equal(
      looked.stderr,
      'conclusions: closed: you may not read or write it (permission denied)\nconclusions: c.en.conclusions: you may not read or write it (permission denied)\n',
    );
    assert.match(looked.stdout, /^a\.en\.conclusions:5:36/);
    assert.equal(looked.status, 2);
    if (process.getuid?.() !== 0) chmodSync(folder.path, 0o555);
    const fixed = run('--fix', 'a.en.conclusions');
    assert.equal(fixed.status, 2);
    assert.match(fixed.stderr, /^conclusions: a\.en\.conclusions: cannot be written: you may not/);
    assert.equal(folder.read('a.en.conclusions'), faulty);
    const reported = run('--format=json=out.json', 'a.en.conclusions');
    assert.match(reported.stderr, /^conclusions: out\.json: cannot be written: you may not/);
    chmodSync(folder.path, 0o755);
    chmodSync(folder.at('closed'), 0o755);
  });

  it('a read-only text is told when it is to be fixed, and the others are fixed', async () => {
    const folder = new Folder({ 'a.en.conclusions': faulty, 'b.en.conclusions': faulty });
    chmodSync(folder.at('a.en.conclusions'), 0o444);
    const { code, stderr } = await folder.run(['check', '--fix', '--format=concise']);
    assert.equal(code, 2);
    assert.match(stderr, /^conclusions: a\.en\.conclusions: is read-only, so it is not written; make it writable/);
    assert.deepEqual([folder.read('a.en.conclusions'), folder.read('b.en.conclusions') === faulty], [faulty, false]);
  });

  it('folders that lead round in a circle are entered once', async () => {
    const folder = new Folder({ 'texts/deep/a.en.conclusions': clean });
    symlinkSync('..', folder.at('texts/deep/up'));
    symlinkSync('.', folder.at('texts/self'));
    const { stdout, code } = await folder.run(['check', '--format=json']);
    assert.equal(code, 0);
    assert.equal((JSON.parse(stdout) as { summary: { files: number } }).summary.files, 1);
  });

  it('a link out of the folder is checked, and not written', async () => {
    const outside = new Folder({ 'a.en.conclusions': faulty });
    const folder = new Folder();
    symlinkSync(outside.at('a.en.conclusions'), folder.at('a.en.conclusions'));
    symlinkSync(outside.path, folder.at('texts'));
    symlinkSync('nowhere', folder.at('gone.conclusions'));
    const { code, stderr } = await folder.run(['check', '--fix', '--format=concise']);
    assert.equal(code, 2);
    assert.equal(
      stderr,
      'conclusions: a.en.conclusions: lies outside the working folder, so it is not written; run the command in its folder\n',
    );
    assert.equal(outside.read('a.en.conclusions'), faulty);
  });

  it('names with spaces, emoji, quotation marks and line ends: found, fixed, known and reported', async () => {
    const names = [
      'a b.en.conclusions',
      '🗺 ü.en.conclusions',
      '"\'$(x)`.en.conclusions',
      'one\ntwo.en.conclusions',
      '-x.en.conclusions',
    ];
    const folder = new Folder(Object.fromEntries(names.map((name) => [name, faulty])));
    const { stdout } = await folder.run(['check', '--format=json', '--baseline=b.json', '--write-baseline']);
    const { files } = JSON.parse(stdout) as { files: { path: string }[] };
    assert.deepEqual(files.map(({ path }) => path).sort(), [...names].sort());
    assert.equal((await folder.run(['check', '--baseline=b.json', '--format=concise'])).stdout, '');
    await folder.run(['check', '--fix']);
    for (const name of names) assert.notEqual(folder.read(name), faulty, name);
  });
});
