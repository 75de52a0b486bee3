import assert from 'node:assert/strict';
import { checkSync } from 'recheck';
import { patternsInCode, patternsInData, repeatsInOneWay } from './support/patterns';

/** Oniguruma's `\G` (where the last match ended) has no like in JavaScript. Alone it matches no character and costs nothing. */
const untranslated = /^\\G$/;

describe('regular expressions', function () {
  this.timeout(60_000);

  it('are written out in the code: none is put together at run time', () => {
    assert.deepEqual(
      patternsInCode().flatMap(({ place, source }) => (source === undefined ? [place] : [])),
      [],
    );
  });

  it('of the code cost no more than their text is long, whatever it is', () => {
    const found = patternsInCode().flatMap((pattern) => (pattern.source === undefined ? [] : [pattern]));
    assert.ok(found.length > 150);
    const costly = found.filter(({ source, flags }) => checkSync(source, flags).status !== 'safe');
    assert.deepEqual(costly, []);
  });

  it('of the grammar that are made from word lists repeat in one way only', () => {
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
