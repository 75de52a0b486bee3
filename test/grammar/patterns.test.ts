import assert from 'node:assert/strict';
import { patternsInData, repeatsInOneWay } from '../support/patterns';

/** Oniguruma's `\G` (where the last match ended) has no like in JavaScript. Alone it matches no character and costs nothing. */
const untranslated = /^\\G$/;

describe('regular expressions of the grammar that are made from word lists', function () {
  this.timeout(60_000);

  it('repeat in one way only', () => {
    const made = patternsInData().filter(
      ({ place, source }) => / (?:verbs|body)-/.test(place) && !untranslated.test(source),
    );
    assert.ok(made.length > 250);
    assert.deepEqual(
      made.filter((pattern) => !repeatsInOneWay(pattern)).map(({ place }) => place),
      [],
    );
  });
});
