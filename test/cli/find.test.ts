import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { findTexts, shownPath } from '../../server/src/cli/find';
import { Folder, removeFolders } from './run';

function found(
  folder: Folder,
  operands: readonly string[],
  cwd = '',
): { files: string[]; problems: readonly string[] } {
  const at = folder.at(cwd);
  const { files, problems } = findTexts(operands, at);
  return { files: files.map((path) => shownPath(path, at)), problems };
}

describe('the texts that paths name', () => {
  afterEach(removeFolders);

  const tree = {
    'a.conclusions': '',
    'b.nl.conclusions': '',
    'c.conclusions.txt': '',
    'd.conclusions.md': '',
    'E.CONCLUSIONS': '',
    'f.txt': '',
    'g.md': '',
    conclusions: '',
    'deep/er/h.conclusions': '',
    'deep/i.txt': '',
    'node_modules/j.conclusions': '',
    '.git/k.conclusions': '',
  };

  it('are those in a folder and the folders in it, by their endings, in order', () => {
    assert.deepEqual(found(new Folder(tree), ['.']), {
      files: [
        'E.CONCLUSIONS',
        'a.conclusions',
        'b.nl.conclusions',
        'c.conclusions.txt',
        'd.conclusions.md',
        'deep/er/h.conclusions',
      ],
      problems: [],
    });
  });

  it('are files named, whatever their ending', () => {
    assert.deepEqual(found(new Folder(tree), ['g.md', 'f.txt', 'node_modules/j.conclusions']).files, [
      'f.txt',
      'g.md',
      'node_modules/j.conclusions',
    ]);
  });

  it('are shown from the working folder, above it too', () => {
    assert.deepEqual(found(new Folder(tree), ['..'], 'deep/er').files, ['h.conclusions']);
    assert.deepEqual(found(new Folder(tree), ['../../f.txt', '.'], 'deep/er').files, ['../../f.txt', 'h.conclusions']);
  });

  it('are those a glob matches, whatever their ending', () => {
    const folder = new Folder(tree);
    assert.deepEqual(found(folder, ['*.txt']).files, ['c.conclusions.txt', 'f.txt']);
    assert.deepEqual(found(folder, ['**/*.txt']).files, ['c.conclusions.txt', 'deep/i.txt', 'f.txt']);
    assert.deepEqual(found(folder, ['deep/**']).files, ['deep/er/h.conclusions', 'deep/i.txt']);
    assert.deepEqual(found(folder, ['{a,b.nl}.conclusions']).files, ['a.conclusions', 'b.nl.conclusions']);
    assert.deepEqual(found(folder, [folder.at('deep/*.txt')]).files, ['deep/i.txt']);
  });

  it('may have a name that looks like a glob', () => {
    assert.deepEqual(found(new Folder({ 'a[1].txt': '' }), ['a[1].txt']).files, ['a[1].txt']);
  });

  it('are not those that .gitignore names, the innermost deciding', () => {
    const folder = new Folder({
      '.git/config': '',
      '.gitignore': '*.draft.conclusions\nout/\n',
      'a.conclusions': '',
      'a.draft.conclusions': '',
      'out/b.conclusions': '',
      'kept/.gitignore': '!*.draft.conclusions\n/c.conclusions\n',
      'kept/b.draft.conclusions': '',
      'kept/c.conclusions': '',
      'kept/deep/c.conclusions': '',
    });
    assert.deepEqual(found(folder, ['.']).files, [
      'a.conclusions',
      'kept/b.draft.conclusions',
      'kept/deep/c.conclusions',
    ]);
    assert.deepEqual(found(folder, ['deep'], 'kept').files, ['deep/c.conclusions']);
    assert.deepEqual(found(folder, ['**/*.conclusions']).files, [
      'a.conclusions',
      'kept/b.draft.conclusions',
      'kept/deep/c.conclusions',
    ]);
    assert.deepEqual(found(folder, ['a.draft.conclusions']).files, ['a.draft.conclusions']);
    assert.deepEqual(found(folder, ['out']), {
      files: [],
      problems: [
        'out: no text in this folder (*.conclusions, *.conclusions.txt, *.conclusions.md), but 1 ignored by .gitignore or .conclusionsignore; name a file to check it all the same',
      ],
    });
  });

  it('are those that git itself does not ignore: nested files, negations, anchors, folders, stars', () => {
    const lines = [
      ['old/', '!old/kept.conclusions', '*.tmp.conclusions', '!important.tmp.conclusions'],
      ['/top.conclusions', 'deep/**/x?.conclusions', '[ab].conclusions', '\\#odd.conclusions', '# a remark', '  '],
      ['*', '!*/', '!kept.conclusions', '!.gitignore', 'a/**', '!a/b'],
      ['**/a', '!b/a', 'c/*', '!c/kept.conclusions', 'spaced\\ .conclusions', 'trailing.conclusions   '],
    ];
    const names = [
      ...['', 'old/', 'deep/', 'deep/er/', 'a/', 'a/b/', 'b/a/', 'c/'].flatMap((folder) =>
        ['top', 'kept', 'x1', 'a', 'b', '#odd', 'note.tmp', 'important.tmp', 'spaced ', 'trailing'].map(
          (name) => `${folder}${name}.conclusions`,
        ),
      ),
    ];
    for (const [at, own] of lines.entries())
      for (const below of ['', 'deep/', 'a/', 'c/']) {
        const other = lines[(at + 1) % lines.length]!;
        const folder = new Folder({
          ...Object.fromEntries(names.map((name) => [name, ''])),
          '.gitignore': own.join('\n'),
          ...(below && { [`${below}.gitignore`]: other.join('\n') }),
        });
        const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
        const git = (...args: string[]) => execFileSync('git', args, { cwd: folder.path, env, encoding: 'utf8' });
        git('init', '-q');
        const listed = git('ls-files', '-z', '--others', '--exclude-standard').split('\0');
        assert.deepEqual(
          found(folder, ['.']).files,
          listed.filter((name) => name.endsWith('.conclusions')).sort(),
          `${own.join(', ')}; in ${below}: ${other.join(', ')}`,
        );
      }
  });

  it('are not ignored by a .gitignore above where there is no repository', () => {
    const folder = new Folder({ '.gitignore': 'a.conclusions\n', 'texts/a.conclusions': '' });
    assert.deepEqual(found(folder, ['.'], 'texts').files, ['a.conclusions']);
  });

  it('may be links to files; links to folders are not followed', () => {
    const folder = new Folder({ 'texts/a.conclusions': '', 'other/b.txt': '' });
    symlinkSync('../other/b.txt', folder.at('texts/b.conclusions'));
    symlinkSync('../texts', folder.at('texts/round'));
    symlinkSync('nowhere', folder.at('texts/broken.conclusions'));
    assert.deepEqual(found(folder, ['texts']), { files: ['texts/a.conclusions', 'texts/b.conclusions'], problems: [] });
  });

  it('leave problems: nothing there, nothing in it', () => {
    const folder = new Folder({ 'empty/a.txt': '', 'texts/a.conclusions': '' });
    assert.deepEqual(found(folder, ['empty', 'nowhere', '*.x', '', 'texts']), {
      files: ['texts/a.conclusions'],
      problems: [
        'empty: no text in this folder (*.conclusions, *.conclusions.txt, *.conclusions.md)',
        'nowhere: there is no such file or folder',
        '*.x: no file matches',
        '"": a path without a name; write . for this folder',
      ],
    });
  });

  it('leave a problem for a folder that may not be read (skipped for the superuser, who may)', function () {
    if (process.getuid?.() === 0) this.skip();
    const folder = new Folder({ 'texts/a.conclusions': '' });
    mkdirSync(folder.at('texts/closed'));
    chmodSync(folder.at('texts/closed'), 0);
    assert.deepEqual(found(folder, ['texts']).problems, [
      'texts/closed: you may not read or write it (permission denied)',
    ]);
    chmodSync(folder.at('texts/closed'), 0o700);
  });
});
