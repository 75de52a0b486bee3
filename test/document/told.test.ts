/** What is read of texts of many kinds, and what is said of them, is what it was before. */
import assert from 'node:assert/strict';
import { exists, read } from '../../tools/repository';
import { all } from '../../tools/generate/told';

describe('what is told of texts of many kinds (npm run generate keeps it)', () => {
  for (const { path, tell } of all()) {
    it(path, () => {
      assert.ok(exists(path));
      assert.deepEqual(tell().split('\n'), read(path).split('\n'));
    });
  }
});
