import assert from 'node:assert/strict';
import { coverage } from '../../tools/generate/coverage';

describe('what is tested in each language', function () {
  this.timeout(60_000);

  it('faults of every family can be planted in every language, as authored and out of a PDF', () => {
    const bare = [...coverage()].flatMap(([code, families]) =>
      [...families].flatMap(([family, { authored, pdf }]) => (authored > 0 && pdf > 0 ? [] : [`${code} ${family}`])),
    );
    assert.deepEqual(bare, []);
  });
});
