import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { runCase, type Case } from './cases';
import { clean, faulty, Folder, removeFolders } from './run';

/** A repository in which `old` is committed; no setting of the machine has a say. */
function repository(old: Readonly<Record<string, string>>): { folder: Folder; git: (...args: string[]) => string } {
  const folder = new Folder(old);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'core.hooksPath=', ...args], {
      cwd: folder.path,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
  git('init', '-q', '-b', 'main');
  if (Object.keys(old).length > 0) {
    git('add', '.');
    git('commit', '-qm', 'a');
  }
  return { folder, git };
}

async function found(folder: Folder, ...argv: string[]): Promise<string[]> {
  const { stdout, code, stderr } = await folder.run(['check', '--format=json', ...argv]);
  assert.ok(code < 2, stderr);
  return (JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path);
}

describe('only texts that were changed', () => {
  afterEach(removeFolders);

  it('--changed: since the last commit, and new ones that are not ignored', async () => {
    const { folder, git } = repository({
      'a.conclusions': clean,
      'b.conclusions': clean,
      'c.conclusions': clean,
      '.gitignore': 'i*',
    });
    assert.deepEqual(await found(folder, '--changed'), []);
    folder.write('a.conclusions', faulty);
    folder.write('n ü\n🗺/new.conclusions', clean);
    folder.write('ignored.conclusions', clean);
    folder.write('b.conclusions', faulty);
    git('add', 'b.conclusions');
    git('rm', '-q', 'c.conclusions');
    assert.deepEqual(await found(folder, '--changed'), ['a.conclusions', 'b.conclusions', 'n ü\n🗺/new.conclusions']);
    assert.deepEqual(await found(folder, '--staged'), ['b.conclusions']);
    assert.deepEqual(await found(folder, '--changed', 'a.conclusions'), ['a.conclusions']);
  }).timeout(20_000);

  describe('--staged', () => {
    it('checks what will be committed, not what the file says by now', async () => {
      const { folder, git } = repository({ 'a.conclusions': clean, 'b.conclusions': clean });
      folder.write('a.conclusions', faulty);
      git('add', 'a.conclusions');
      folder.write('a.conclusions', clean);
      folder.write('b.conclusions', faulty);
      const wrong = await folder.run(['check', '--staged', '--format=concise']);
      assert.match(wrong.stdout, /^a\.conclusions:5:36: error/);
      assert.doesNotMatch(wrong.stdout, /^b/m);
      assert.equal(wrong.code, 1);
      // And the other way round: what is put right in the folder only is not put right.
      git('add', 'a.conclusions');
      git('reset', '-q');
      folder.write('b.conclusions', `${clean}\n`);
      git('add', 'b.conclusions');
      folder.write('b.conclusions', faulty);
      const right = await folder.run(['check', '--staged', '--format=concise']);
      assert.deepEqual([right.code, right.stdout], [0, '']);
    });

    it('checks what was staged and is gone from the folder, and not what is taken away', async () => {
      const { folder, git } = repository({ 'a.conclusions': clean, 'deep/b.conclusions': clean });
      folder.write('new 🗺\n.conclusions', faulty);
      folder.write('deep/c.conclusions', faulty);
      folder.write('notes.txt', faulty);
      git('add', '.');
      git('rm', '-q', '--cached', 'a.conclusions');
      rmSync(folder.at('new 🗺\n.conclusions'));
      rmSync(folder.at('deep'), { recursive: true });
      rmSync(folder.at('notes.txt'));
      assert.deepEqual(await found(folder, '--staged'), ['deep/c.conclusions', 'new 🗺\n.conclusions']);
      assert.deepEqual(await found(folder, '--staged', '*.txt', 'new*'), ['new 🗺\n.conclusions', 'notes.txt']);
      assert.deepEqual(await found(folder, '--staged', 'deep'), ['deep/c.conclusions']);
      const { code, stderr } = await folder.run(['check', '--staged', 'deeper']);
      assert.deepEqual([code, stderr], [2, 'conclusions: deeper: there is no such file or folder\n']);
    });

    it('leaves out links, other repositories and what is ignored', async () => {
      const { folder, git } = repository({ '.conclusionsignore': 'old/\n' });
      folder.write('old/a.conclusions', faulty);
      folder.write('b.conclusions', faulty);
      symlinkSync('b.conclusions', folder.at('link.conclusions'));
      git('add', '.');
      rmSync(folder.at('old'), { recursive: true });
      assert.deepEqual(await found(folder, '--staged'), ['b.conclusions']);
    });

    it('reads the bytes that are staged: line ends as git keeps them, and what is no text is told', async () => {
      const { folder, git } = repository({ '.gitattributes': '* text eol=crlf\n' });
      folder.write('a.conclusions', faulty.replaceAll('\n', '\r\n'));
      folder.write('b.conclusions', Buffer.from('een é', 'latin1'));
      folder.write('c.conclusions', '');
      git('add', '.');
      const { code, stdout, stderr } = await folder.run(['check', '--staged', '--format=concise']);
      assert.equal(code, 2);
      assert.match(stdout, /^a\.conclusions:5:36: error/);
      assert.match(stderr, /^conclusions: b\.conclusions: not valid UTF-8 at byte 4 \(line 1\)/);
    });

    it('shows the difference to what is staged', async () => {
      const { folder, git } = repository({});
      folder.write('a.conclusions', faulty);
      git('add', '.');
      folder.write('a.conclusions', clean);
      const { stdout } = await folder.run(['check', '--staged', '--diff']);
      assert.match(stdout, /^--- a\/a\.conclusions\n[^]*^\+2\. INVITES/m);
      assert.equal(folder.read('a.conclusions'), clean);
    });
  });

  it('--since: since the branch left', async () => {
    const { folder, git } = repository({ 'a.conclusions': clean, 'b.conclusions': clean, 'c.conclusions': clean });
    git('checkout', '-qb', 'draft');
    folder.write('a.conclusions', faulty);
    git('commit', '-qam', 'b');
    git('checkout', '-q', 'main');
    folder.write('c.conclusions', faulty);
    git('commit', '-qam', 'c');
    git('checkout', '-q', 'draft');
    folder.write('sub/new.conclusions', clean);
    assert.deepEqual(await found(folder, '--since=main'), ['a.conclusions', 'sub/new.conclusions']);
    const below = await folder.run(['check', '--format=json', '--since=main'], { cwd: 'sub' });
    assert.match(below.stdout, /"path": "new\.conclusions"/);
    assert.doesNotMatch(below.stdout, /"path": "[^"]*a\.conclusions"/);
  }).timeout(20_000);

  it('says so where there is none, and exits with 0', async () => {
    const { folder } = repository({ 'a.conclusions': faulty });
    assert.deepEqual(await folder.run(['check', '--changed']), {
      code: 0,
      stdout: '',
      stderr: 'conclusions: no text was changed\n',
    });
  });

  it('takes all where there is no commit yet', async () => {
    const { folder, git } = repository({});
    folder.write('a.conclusions', clean);
    folder.write('b.conclusions', clean);
    git('add', 'a.conclusions');
    assert.deepEqual(await found(folder, '--changed'), ['a.conclusions', 'b.conclusions']);
    assert.deepEqual(await found(folder, '--staged'), ['a.conclusions']);
  });

  it('tells of a revision there is not, and passes no option on to git', async () => {
    const { folder } = repository({ 'a.conclusions': clean });
    for (const revision of ['nowhere', '--output=x', '-x']) {
      const { code, stderr } = await folder.run(['check', `--since=${revision}`]);
      assert.equal(code, 2);
      assert.match(stderr, /--since: git knows no revision "/);
    }
    assert.deepEqual(await found(folder), ['a.conclusions']);
  });

  it('tells where there is no git, and where the repository is broken', async () => {
    const { folder, git } = repository({});
    folder.write('a.conclusions', clean);
    git('add', '.');
    const id = git('rev-parse', ':a.conclusions').trim();
    rmSync(folder.at(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`));
    const broken = await folder.run(['check', '--staged']);
    assert.deepEqual(
      [broken.code, broken.stderr],
      [2, 'conclusions: git does not give what is staged; is the repository whole?\n'],
    );
    const path = process.env.PATH;
    try {
      process.env.PATH = folder.path;
      const { code, stderr } = await folder.run(['check', '--changed']);
      assert.equal(code, 2);
      assert.match(stderr, /^conclusions: git cannot be run, so what was changed is not known: .*ENOENT\n$/);
    } finally {
      process.env.PATH = path;
    }
  });

  const wrong: readonly Case[] = [
    {
      does: 'writing beside what will be committed',
      argv: ['check', '--staged', '--fix'],
      code: 2,
      err: /--staged checks what will be committed, and --fix writes files; fix first, then git add/,
    },
    {
      does: 'no repository',
      argv: ['check', '--changed'],
      files: { 'a.conclusions': clean },
      code: 2,
      err: /git cannot tell what was changed: fatal: not a git repository/,
    },
    {
      does: 'two at once',
      argv: ['check', '--changed', '--staged'],
      code: 2,
      err: /--changed and --staged say different things/,
    },
    {
      does: 'standard input',
      argv: ['check', '-', '--staged'],
      code: 2,
      err: /--staged is about files, not about standard input/,
    },
  ];
  wrong.forEach(runCase);
});

describe('.conclusionsignore', () => {
  afterEach(removeFolders);

  it('names what a folder leaves out, in any folder and without a repository', async () => {
    const folder = new Folder({
      '.conclusionsignore': 'old/\n*.md\n',
      'a.conclusions': clean,
      'b.conclusions.md': clean,
      'old/c.conclusions': clean,
      'deep/.conclusionsignore': '!d.conclusions.md',
      'deep/d.conclusions.md': clean,
    });
    assert.deepEqual(await found(folder), ['a.conclusions', 'deep/d.conclusions.md']);
    assert.deepEqual(await found(folder, 'deep', 'b.conclusions.md'), ['b.conclusions.md', 'deep/d.conclusions.md']);
    const below = await folder.run(['check'], { cwd: 'old' });
    assert.equal(below.code, 2);
    assert.match(below.stderr, /but 1 ignored by \.gitignore or \.conclusionsignore; name a file/);
  });

  it('may take back what the .gitignore beside it says', async () => {
    const folder = new Folder({
      '.gitignore': '*.conclusions',
      '.conclusionsignore': '!a.*',
      'a.conclusions': clean,
      'b.conclusions': clean,
    });
    assert.deepEqual(await found(folder), ['a.conclusions']);
  });
});

describe('--stats', () => {
  afterEach(removeFolders);

  it('shows the rules with the most findings first, and the time', async () => {
    const twice = `${faulty}\n[^2]: The report on caves\n`;
    const { stderr } = await new Folder({ 'a.en.conclusions': faulty, 'b.en.conclusions': twice }).run([
      'check',
      '--stats',
      '--format=concise',
    ]);
    assert.match(
      stderr,
      /^rule {2,}findings {2}with a fix\nfootnote-punctuation {2,}3 {2,}3\nparagraph-number {2,}2 {2,}2\n[^]*\ntexts: 2, characters: \d+, time: \d+ ms; the slowest: [ab]\.en\.conclusions \(\d+ ms\)\n$/,
    );
  });
});
