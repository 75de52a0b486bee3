import assert from 'node:assert/strict';
import { check } from 'recheck';
import { patternsInData, thinned } from '../support/patterns';

describe('regular expressions of the grammar, the manifest, the language configuration and the snippets', () => {
  // Those made from word lists have one shape in all languages (test/grammar/patterns.test.ts); recheck searches each for minutes.
  const own = patternsInData().filter(({ place }) => !/ (?:verbs|body)-/.test(place));

  for (const pattern of own) {
    it(`${pattern.place} costs no more than a line is long`, async () => {
      const found = await check(thinned(pattern), pattern.flags, { timeout: 60_000 });
      assert.equal(found.status, 'safe', JSON.stringify(found));
    });
  }
});
