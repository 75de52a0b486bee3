import assert from 'node:assert/strict';
import { closest } from '../../server/src/text/closest';

describe('the closest word', () => {
  const cases: readonly (readonly [word: string, candidates: readonly string[], closest: string | undefined])[] = [
    ['chek', ['check', 'outline'], 'check'],
    ['hceck', ['check', 'outline'], 'check'],
    ['CHECK', ['check'], 'check'],
    ['checks', ['check'], 'check'],
    ['verb-cas', ['verb-case', 'verb-missing'], 'verb-case'],
    ['xyzzy', ['check', 'outline'], undefined],
    ['a', ['b', 'outline'], 'b'],
    ['', ['check'], undefined],
    ['check', [], undefined],
    ['rulse', ['rules', 'runs'], 'rules'],
  ];
  for (const [word, candidates, expected] of cases) {
    it(`to "${word}" among ${candidates.join(', ') || 'none'} is ${expected ?? 'none'}`, () =>
      assert.equal(closest(word, candidates), expected));
  }

  it('is found in no time for a word without end', () => {
    const began = performance.now();
    closest('x'.repeat(1_000_000), ['check']);
    assert.ok(performance.now() - began < 1000);
  });
});
