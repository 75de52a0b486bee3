import assert from 'node:assert/strict';
import { chmodSync, readdirSync } from 'node:fs';
import { clean, faulty, Folder, removeFolders } from './run';

/** What --fix makes of `faulty`: the error without a fix stays. */
const fixed = faulty.replace('3. INVITES', '2. INVITES').replace('on caves\n', 'on caves.\n');

const bad = { 'a.en.conclusions': faulty };

describe('conclusions check --fix', () => {
  afterEach(removeFolders);

  it('writes what is certain, says so, and reports what is left', async () => {
    const folder = new Folder(bad);
    const { code, stdout, stderr } = await folder.run(['check', '--fix', '--format=concise']);
    assert.equal(folder.read('a.en.conclusions'), fixed);
    assert.equal(stderr, 'conclusions: a.en.conclusions: 2 fixes applied\n');
    assert.match(stdout, /^[^\n]*footnote-undefined\]\n$/);
    assert.equal(code, 1);
    assert.deepEqual(readdirSync(folder.path), ['a.en.conclusions']);
  });

  it('changes nothing the second time', async () => {
    const folder = new Folder({ 'a.en.conclusions': fixed });
    const { stderr } = await folder.run(['check', '--fix', '--format=concise']);
    assert.equal(stderr, '');
    assert.equal(folder.read('a.en.conclusions'), fixed);
  });

  it('keeps byte order mark, line ends and the lack of a last one', async () => {
    const make = (text: string) => `\ufeff${text.trimEnd().replaceAll('\n', '\r\n')}`;
    const folder = new Folder({ 'a.en.conclusions': make(faulty) });
    await folder.run(['check', '--fix']);
    assert.equal(folder.read('a.en.conclusions'), make(fixed));
  });

  it('--fix=safe is --fix, --fix=all and --unsafe-fixes fix at least as much', async () => {
    for (const options of [['--fix=safe'], ['--fix=all'], ['--fix', '--unsafe-fixes']]) {
      const folder = new Folder(bad);
      await folder.run(['check', ...options]);
      assert.equal(folder.read('a.en.conclusions'), fixed, options.join(' '));
    }
  });

  it('does not take a path for its value', async () => {
    const folder = new Folder({ 'a.en.conclusions': faulty, 'b.en.conclusions': faulty });
    await folder.run(['check', '--fix', 'b.en.conclusions']);
    assert.equal(folder.read('a.en.conclusions'), faulty);
    assert.equal(folder.read('b.en.conclusions'), fixed);
  });

  it('reports a file it may not write as it stands, and exits with 2', async () => {
    const folder = new Folder(bad);
    chmodSync(folder.at('a.en.conclusions'), 0o444);
    const { code, stdout, stderr } = await folder.run(['check', '--fix', '--format=concise']);
    assert.equal(code, 2);
    assert.match(stderr, /^conclusions: a\.en\.conclusions: is read-only/);
    assert.match(stdout, /footnote-punctuation/);
    assert.equal(folder.read('a.en.conclusions'), faulty);
  });

  it('writes nothing outside the working folder', async () => {
    const folder = new Folder({ 'a.en.conclusions': faulty, 'in/b.en.conclusions': clean });
    const { code, stderr } = await folder.run(['check', '--fix', '../a.en.conclusions'], { cwd: 'in' });
    assert.equal(code, 2);
    assert.match(stderr, /\.\.\/a\.en\.conclusions: lies outside the working folder/);
    assert.equal(folder.read('a.en.conclusions'), faulty);
  });

  it('prints a text from standard input fixed, and the findings on standard error', async () => {
    const { code, stdout, stderr } = await new Folder().run(
      ['check', '--fix', '-', '--stdin-filename=a.en.conclusions', '--format=concise'],
      {
        stdin: `\ufeff${faulty}`,
      },
    );
    assert.equal(stdout, `\ufeff${fixed}`);
    assert.match(stderr, /a\.en\.conclusions:5:36: error/);
    assert.equal(code, 1);
  });

  it('prints a text from standard input even where nothing is to be fixed', async () => {
    const { stdout } = await new Folder().run(['check', '--fix', '-'], { stdin: clean });
    assert.equal(stdout, clean);
  });
});

describe('conclusions check --diff', () => {
  afterEach(removeFolders);

  const difference = `--- a/a.en.conclusions
+++ b/a.en.conclusions
@@ -4,6 +4,6 @@
 
 1. WELCOMES the report on the caves[^2] of the sea[^1].
 
-3. INVITES the Commission to draw a map.
+2. INVITES the Commission to draw a map.
 
-[^1]: The report on caves
+[^1]: The report on caves.
`;

  it('shows what --fix would change, and writes nothing', async () => {
    for (const options of [
      ['--diff'],
      ['--diff', '--fix'],
      ['--diff', '--unsafe-fixes'],
      ['--diff', '--format=json'],
    ]) {
      const folder = new Folder(bad);
      const { code, stdout } = await folder.run(['check', ...options]);
      assert.equal(stdout, difference, options.join(' '));
      assert.equal(code, 1);
      assert.equal(folder.read('a.en.conclusions'), faulty);
    }
  });

  it('shows nothing where nothing would change', async () => {
    const { code, stdout } = await new Folder({ 'a.en.conclusions': clean }).run(['check', '--diff']);
    assert.deepEqual([code, stdout], [0, '']);
  });

  it('works on standard input', async () => {
    const { stdout } = await new Folder().run(['check', '--diff', '-', '--stdin-filename=a.en.conclusions'], {
      stdin: faulty,
    });
    assert.equal(stdout, difference);
  });
});
