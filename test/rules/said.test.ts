/** What each rule says of the wrong examples on its page is what it said before: words, places, weights and fixes. */
import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/index';
import { path, saidBy } from '../../tools/generate/said';
import { read } from '../../tools/repository';

const kept = JSON.parse(read(path)) as Readonly<Record<string, string[][]>>;

describe('what the rules say of the examples on their pages (npm run generate keeps it)', () => {
  for (const { id } of rules) {
    it(id, () => {
      assert.ok(kept[id]?.flat().length);
      assert.deepEqual(saidBy(id), kept[id]);
    });
  }
});
