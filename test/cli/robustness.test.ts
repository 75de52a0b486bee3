/** What the world does to a run: kills, full disks, links, odd names, many files. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync, readdirSync, symlinkSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { bundle } from './bundle';
import { clean, faulty, Folder, removeFolders } from './run';

/** Of a kill at any moment; with CONCLUSIONS_DEEP set, often enough for the rare ones. */
const KILLS = process.env.CONCLUSIONS_DEEP === undefined ? 20 : 200;

describe('robustness', function () {
  this.timeout(120_000);
  let command: string;

  before(async () => {
    command = new Folder().at('cli.js');
    await bundle(command);
  });
  after(removeFolders);

  it(`no text is torn when the process is killed while it fixes (${KILLS} times)`, async () => {
    const folder = new Folder();
    const names = Array.from({ length: 40 }, (_, at) => `${at}.en.conclusions`);
    for (const name of names) folder.write(name, faulty);
    const fixed =
      (await folder.run(['check', '0.en.conclusions', '--fix', '--format=concise'])) && folder.read('0.en.conclusions');
    assert.notEqual(fixed, faulty);
    let between = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      for (const name of names) folder.write(name, faulty);
      const child = spawn(process.execPath, [command, 'check', '--fix', '--format=concise'], {
        cwd: folder.path,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const ended = new Promise((resolve) => child.on('close', resolve));
      // It says so when the first text is written: from then on it is at work.
      await Promise.race([new Promise((resolve) => child.stderr.once('data', resolve)), ended]);
      await wait(kill % 10);
      child.kill('SIGKILL');
      await ended;
      const texts = names.map((name) => folder.read(name));
      assert.deepEqual(
        texts.filter((text) => text !== faulty && text !== fixed),
        [],
      );
      if (texts.includes(fixed) && texts.includes(faulty)) between++;
      const left = readdirSync(folder.path).filter((name) => !names.includes(name));
      assert.ok(
        left.every((name) => /^\..*\.tmp$/.test(name)),
        left.join(),
      );
    }
    assert.ok(between > 0, 'no run was killed while it worked: this test could not fail');
  });

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

  it('standard output on a full disk ends with a code, not with a finding that is lost', function () {
    if (!existsSync('/dev/full')) this.skip();
    const folder = new Folder({ 'a.en.conclusions': clean });
    const { status } = spawnSync(process.execPath, [command, 'check', '--format=json'], {
      cwd: folder.path,
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    assert.ok(status !== null && status >= 2, String(status));
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

  it('2 000 texts are each checked, in the order of their paths, the same way twice', async () => {
    const folder = new Folder();
    const names = Array.from({ length: 2000 }, (_, at) => `${at % 40}/${at}.en.conclusions`);
    for (const name of names) folder.write(name, name.endsWith('7.en.conclusions') ? faulty : clean);
    const argv = ['check', '--format=json', '--format=concise=out.txt'];
    const { stdout, code } = await folder.run(argv);
    assert.equal(code, 1);
    const { files, summary } = JSON.parse(stdout) as { files: { path: string }[]; summary: object };
    assert.deepEqual(
      files.map(({ path }) => path),
      [...names].sort(),
    );
    assert.deepEqual(summary, { files: 2000, errors: 400, warnings: 200, information: 0, hints: 0 });
    assert.equal((await folder.run(argv)).stdout, stdout);
    assert.equal(folder.read('out.txt').trimEnd().split('\n').length, 600);
  });
});
