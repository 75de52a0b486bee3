/** What takes too long for every run: rare kills, ten thousand files. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { bundle } from '../cli/bundle';
import { killed } from '../cli/killed';
import { clean, faulty, Folder, removeFolders } from '../cli/run';

describe('the command, at length', function () {
  this.timeout(1_200_000);
  let command: string;

  before(async () => {
    command = new Folder().at('cli.js');
    await bundle(command);
  });
  after(removeFolders);

  it('no text is torn when the process is killed while it fixes (200 times)', () => killed(command, 200));

  it('10 000 texts in one folder: each is checked, in order, in bounded memory, with one thread and with two', () => {
    const folder = new Folder();
    const names = Array.from({ length: 10_000 }, (_, at) => `${at}.en.conclusions`);
    for (const name of names) folder.write(name, name.endsWith('7.en.conclusions') ? faulty : clean);
    const measure = folder.at('measure.cjs');
    folder.write(
      'measure.cjs',
      "process.on('exit', () => console.error('memory', Math.round(process.resourceUsage().maxRSS / 1024)));",
    );
    const results = [1, 2].map((jobs) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--require', measure, command, 'check', '--format=json', `--jobs=${jobs}`],
        { cwd: folder.path, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, NODE_OPTIONS: '' } },
      );
      assert.equal(status, 1, stderr);
      const memory = Math.max(...[...stderr.matchAll(/^memory (\d+)$/gm)].map(([, size]) => Number(size)));
      assert.ok(memory > 30 && memory < 400 * jobs, `${memory} MB with ${jobs}`);
      return stdout;
    });
    assert.equal(results[1], results[0]);
    const { files, summary } = JSON.parse(results[0]!) as { files: { path: string }[]; summary: object };
    assert.deepEqual(
      files.map(({ path }) => path),
      [...names].sort(),
    );
    assert.deepEqual(summary, { files: 10_000, errors: 2000, warnings: 1000, information: 0, hints: 0 });
  });
});
