import assert from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { matchesGlob } from '../../server/src/text/glob';

describe('a glob', () => {
  const table: readonly (readonly [pattern: string, matched: readonly string[], not: readonly string[]])[] = [
    ['*.nl.conclusions', ['a.nl.conclusions', 'x/y/a.nl.conclusions'], ['a.nl.conclusions.txt', 'a.en.conclusions']],
    ['drafts/**', ['drafts/a', 'drafts/b/c'], ['a', 'old/drafts/a']],
    ['drafts/*', ['drafts/a'], ['drafts/b/c']],
    ['**/old/*.md', ['old/a.md', 'x/y/old/a.md'], ['old/x/a.md']],
    ['./a?c/*', ['abc/x', 'a🗺c/x'], ['ac/x', 'abbc/x']],
    ['{a,b}/*.{md,txt}', ['a/x.md', 'b/x.txt'], ['c/x.md', 'a/x.rst']],
    ['a{', ['a{'], ['a']],
    ['[a].md', ['[a].md'], ['a.md']],
  ];
  for (const [pattern, matched, not] of table) {
    it(pattern, () => {
      for (const path of matched) assert.ok(matchesGlob(pattern, path), path);
      for (const path of not) assert.ok(!matchesGlob(pattern, path), path);
    });
  }

  it('means what it means elsewhere, but for ** at the end, of which each has a view of its own', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
    const part = fc.oneof(
      fc
        .string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 4 })
        .filter((text) => !/\*\*/.test(text)),
      fc.constant('**'),
    );
    const patterns = fc.array(part, { minLength: 2, maxLength: 4 }).map((parts) => `${parts.join('/')}/*`);
    const paths = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    fc.assert(
      fc.property(patterns, paths, (pattern, path) => {
        assert.equal(matchesGlob(pattern, path), picomatch(pattern)(path), `${pattern} ${path}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no time to speak of, whatever it is', () => {
    const began = performance.now();
    matchesGlob('*a'.repeat(500), 'a'.repeat(5000) + 'b');
    matchesGlob('**/a/'.repeat(300) + 'b', 'a/'.repeat(3000));
    matchesGlob('{a,b}'.repeat(100), 'ab'.repeat(50));
    assert.ok(performance.now() - began < 2000);
  });
});
