import assert from 'node:assert/strict';
import { existsSync, unlinkSync } from 'node:fs';
import { runCase, type Case } from './cases';
import { clean, faulty, Folder, removeFolders } from './run';

const bad = { 'a.en.conclusions': faulty };
const only = ['--rule=footnote-undefined=off', '--rule=paragraph-number=off'];

const gates: readonly Case[] = [
  {
    does: '--max-warnings: as many as it lets pass',
    argv: ['check', '--max-warnings=1', ...only],
    files: bad,
    code: 0,
  },
  {
    does: '--max-warnings: one more',
    argv: ['check', '--max-warnings', '0', ...only],
    files: bad,
    code: 1,
    err: /conclusions: more warnings \(1\) than --max-warnings 0 lets pass\n/,
  },
  {
    does: '--max-warnings counts over all texts',
    argv: ['check', '--max-warnings=1', ...only],
    files: { ...bad, 'b.en.conclusions': faulty },
    code: 1,
  },
  {
    does: '--max-warnings: no number',
    argv: ['check', '--max-warnings=many'],
    files: bad,
    code: 2,
    err: 'conclusions: --max-warnings: "many" is no number; write 0 or more\n',
  },
  { does: '--max-warnings: below nothing', argv: ['check', '--max-warnings=-1'], files: bad, code: 2 },
  {
    does: '--quiet: errors only',
    argv: ['check', '--quiet', '--format=concise'],
    files: bad,
    code: 1,
    out: /^(?:[^\n]* error [^\n]*\n){2}$/,
  },
  {
    does: '--quiet: all that makes the run fail',
    argv: ['check', '-q', '--format=concise', '--fail-on=warning'],
    files: bad,
    code: 1,
    out: / warning /,
  },
  {
    does: '--quiet: errors where nothing makes it fail',
    argv: ['check', '--quiet', '--format=concise', '--fail-on=never'],
    files: bad,
    code: 0,
    out: /^(?:[^\n]* error [^\n]*\n){2}$/,
  },
  {
    does: '--quiet hides warnings, which still are counted',
    argv: ['check', '--quiet', '--max-warnings=0', '--format=concise', ...only],
    files: bad,
    code: 1,
    out: '',
    err: /more warnings \(1\) than/,
  },
  {
    does: '--quiet: the summary is that of what is shown',
    argv: ['check', '--quiet'],
    files: bad,
    code: 1,
    err: '2 errors in 1 text\n',
  },
  {
    does: '--write-baseline alone',
    argv: ['check', '--write-baseline'],
    files: bad,
    code: 2,
    err: /goes with --baseline/,
  },
  { does: '--prune alone', argv: ['check', '--prune'], files: bad, code: 2, err: /--prune goes with --baseline/ },
  {
    does: '--prune with --write-baseline',
    argv: ['check', '--baseline=b', '--prune', '--write-baseline'],
    files: bad,
    code: 2,
    err: /leaves nothing to prune/,
  },
  {
    does: 'a baseline that is not there',
    argv: ['check', '--baseline=b.json'],
    files: bad,
    code: 2,
    err: 'conclusions: --baseline b.json: there is no such file or folder; --write-baseline writes one\n',
  },
  {
    does: 'a baseline that is no JSON',
    argv: ['check', '--baseline=b.json'],
    files: { ...bad, 'b.json': '{' },
    code: 2,
    err: /not well-formed JSON/,
  },
  {
    does: 'a baseline that is none',
    argv: ['check', '--baseline=b.json'],
    files: { ...bad, 'b.json': '{ "schemaVersion": 1, "findings": [{}] }' },
    code: 2,
    err: /not a baseline of this version/,
  },
  {
    does: 'a baseline that cannot be written',
    argv: ['check', '--baseline=no/b.json', '--write-baseline'],
    files: bad,
    code: 2,
    err: /--baseline no\/b\.json: cannot be written: there is no such file or folder/,
  },
];

describe('gates:', () => {
  gates.forEach(runCase);
  afterEach(removeFolders);
});

describe('a baseline', () => {
  afterEach(removeFolders);

  const args = ['check', '--format=concise', '--baseline=b.json'];

  async function withBaseline(files: Readonly<Record<string, string>> = bad): Promise<Folder> {
    const folder = new Folder(files);
    const { code, stdout, stderr } = await folder.run([...args, '--write-baseline']);
    assert.deepEqual([code, stdout], [0, ''], stderr);
    return folder;
  }

  const entries = (folder: Folder) => (JSON.parse(folder.read('b.json')) as { findings: { path: string }[] }).findings;

  it('lets pass what is known', async () => {
    const folder = await withBaseline();
    assert.equal(entries(folder).length, 3);
    assert.deepEqual(await folder.run([...args, '--max-warnings=0']), { code: 0, stdout: '', stderr: '' });
  });

  it('knows a text that was moved, wrapped, renumbered and renamed', async () => {
    const folder = await withBaseline();
    const paragraph = '1. WELCOMES the report on the caves[^2] of the sea[^1].\n\n';
    unlinkSync(folder.at('a.en.conclusions'));
    folder.write(
      'new.en.conclusions',
      faulty.replace(
        paragraph,
        `1. STRESSES the need.\n\n2. WELCOMES the report\non the caves[^2] of the sea[^1].\n\n`,
      ),
    );
    const { stdout } = await folder.run([...args, '--rule=paragraph-number=off']);
    assert.equal(stdout, '');
  });

  it('reports a new fault of a kind that is known, be it word for word the same', async () => {
    const folder = await withBaseline();
    folder.write('a.en.conclusions', `${faulty}\n[^2]: The report on caves\n`);
    const { code, stdout } = await folder.run([...args, '--rule=footnote-order=off', '--fail-on=warning']);
    assert.match(stdout, /^a\.en\.conclusions:11:\d+: warning [^\n]+\[footnote-punctuation\]\n$/);
    assert.equal(code, 1);
  });

  it('does not know the same fault in another text', async () => {
    const folder = await withBaseline();
    folder.write('b.en.conclusions', faulty);
    const { stdout } = await folder.run(args);
    assert.match(stdout, /^(?:b\.en[^\n]*\n){3}$/);
  });

  it('tells what is found no more, and takes it out when asked to', async () => {
    const folder = await withBaseline();
    folder.write('a.en.conclusions', clean);
    const told = await folder.run(args);
    assert.deepEqual(told, {
      code: 0,
      stdout: '',
      stderr: 'conclusions: b.json: 3 entries are found no more; --prune takes them out\n',
    });
    const { stderr } = await folder.run([...args, '--prune']);
    assert.equal(stderr, 'conclusions: b.json: 3 entries are found no more and taken out\n');
    assert.deepEqual(entries(folder), []);
    assert.deepEqual(await folder.run([...args, '--prune']), { code: 0, stdout: '', stderr: '' });
  });

  it('leaves what was not checked as it is', async () => {
    const folder = await withBaseline({ ...bad, 'b.en.conclusions': faulty });
    folder.write('a.en.conclusions', clean);
    await folder.run([...args, 'a.en.conclusions', '--prune']);
    assert.deepEqual(
      entries(folder).map(({ path }) => path),
      Array<string>(3).fill('b.en.conclusions'),
    );
    folder.write('a.en.conclusions', faulty);
    await folder.run([...args, 'a.en.conclusions', '--write-baseline']);
    assert.equal(entries(folder).length, 6);
  });

  it('has paths from its own folder, whatever the working folder', async () => {
    const folder = new Folder({ 'texts/a.en.conclusions': faulty });
    await folder.run(['check', '--baseline=b.json', '--write-baseline']);
    assert.equal(entries(folder)[0]?.path, 'texts/a.en.conclusions');
    const { code, stderr } = await folder.run(['check', '--baseline=../b.json'], { cwd: 'texts' });
    assert.deepEqual([code, stderr], [0, 'nothing found in 1 text\n']);
  });

  it('is written the same whatever the order of the paths', async () => {
    const folder = await withBaseline({ ...bad, 'b.en.conclusions': faulty });
    const before = folder.read('b.json');
    await folder.run([...args, '--write-baseline', 'b.en.conclusions', 'a.en.conclusions']);
    assert.equal(folder.read('b.json'), before);
  });

  it('is told in SARIF', async () => {
    const folder = await withBaseline();
    const { stdout } = await folder.run(['check', '--format=sarif', '--baseline=b.json']);
    const { runs } = JSON.parse(stdout) as { runs: [{ results: { suppressions: { kind: string }[] }[] }] };
    assert.deepEqual(
      runs[0].results.map(({ suppressions }) => suppressions.map(({ kind }) => kind)),
      [['external'], ['external'], ['external']],
    );
  });

  it('is not written when the command line is wrong', async () => {
    const folder = new Folder(bad);
    await folder.run([...args, '--write-baseline', '--max-warnings=x']);
    assert.ok(!existsSync(folder.at('b.json')));
  });
});
