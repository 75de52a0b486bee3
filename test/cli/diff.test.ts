import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { unifiedDiff } from '../../server/src/cli/diff';
import { Folder, removeFolders } from './run';

const lines = (...each: readonly (string | number)[]) => each.map((line) => `${line}\n`).join('');

describe('a difference', () => {
  it('is empty where there is none', () => assert.equal(unifiedDiff('a', 'x\n', 'x\n'), ''));

  it('shows three lines round a change', () => {
    assert.equal(
      unifiedDiff('a', lines(1, 2, 3, 4, 5, 6, 7, 8, 9), lines(1, 2, 3, 4, 'five', 6, 7, 8, 9)),
      `--- a/a\n+++ b/a\n@@ -2,7 +2,7 @@\n ${[2, 3, 4].join('\n ')}\n-5\n+five\n ${[6, 7, 8].join('\n ')}\n`,
    );
  });

  it('shows changes far apart in pieces of their own', () => {
    const old = Array.from({ length: 30 }, (_, at) => at);
    const now = old.map((line) => (line === 3 || line === 25 ? `new ${line}` : line));
    assert.equal(unifiedDiff('a', lines(...old), lines(...now)).match(/^@@/gm)?.length, 2);
  });

  it('tells where the last line has no end', () => {
    assert.equal(
      unifiedDiff('a', 'x', 'y'),
      '--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n',
    );
  });

  it('counts from nothing', () => {
    assert.equal(unifiedDiff('a', '', 'x\n'), '--- a/a\n+++ b/a\n@@ -0,0 +1,1 @@\n+x\n');
    assert.equal(unifiedDiff('a', 'x\n', ''), '--- a/a\n+++ b/a\n@@ -1,1 +0,0 @@\n-x\n');
  });

  it('takes no time to speak of between texts without a line in common', () => {
    const began = performance.now();
    const make = (sign: string) => lines(...Array.from({ length: 20_000 }, (_, at) => `${sign}${at}`));
    assert.equal(unifiedDiff('a', make('x'), make('y')).match(/^[+-]\w/gm)?.length, 40_000);
    assert.ok(performance.now() - began < 5000);
  }).timeout(20_000);

  it('is one that git applies', () => {
    const folder = new Folder();
    const text = fc
      .array(fc.constantFrom('a\n', 'b\n', 'c\n', 'd\r\n', '\n'), { maxLength: 14 })
      .chain((made) => fc.constantFrom(made.join(''), `${made.join('')}e`));
    fc.assert(
      fc.property(text, text, (old, now) => {
        fc.pre(old !== now && old !== '' && now !== '');
        folder.write('a.txt', old);
        folder.write('a.diff', unifiedDiff('a.txt', old, now));
        execFileSync('git', ['apply', '--whitespace=nowarn', 'a.diff'], {
          cwd: folder.path,
          env: { ...process.env, GIT_CEILING_DIRECTORIES: folder.path },
        });
        assert.equal(folder.read('a.txt'), now);
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);

  after(removeFolders);
});
