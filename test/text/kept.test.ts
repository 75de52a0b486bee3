import assert from 'node:assert/strict';
import { kept, remembered } from '../../server/src/text/kept';

describe('what is kept of an object', () => {
  it('is told once of each, also where there is nothing to tell', () => {
    const asked: string[] = [];
    const tell = kept((of: { readonly name: string }, more: string) => {
      asked.push(of.name + more);
      return of.name === 'none' ? undefined : of.name;
    });
    const [one, none] = [{ name: 'one' }, { name: 'none' }];
    assert.deepEqual(
      [tell(one, '!'), tell(none, '?'), tell(one, '!'), tell(none, '?')],
      ['one', undefined, 'one', undefined],
    );
    assert.deepEqual(asked, ['one!', 'none?']);
    tell({ name: 'one' }, '!');
    assert.equal(asked.length, 3);
  });
});

describe('what is remembered of a string', () => {
  it('is told once, also where it is no', () => {
    let asked = 0;
    const isLong = remembered((text) => {
      asked++;
      return text.length > 3;
    });
    assert.deepEqual([isLong('bread'), isLong('rye'), isLong('bread'), isLong('rye')], [true, false, true, false]);
    assert.equal(asked, 2);
  });

  it('is forgotten after twenty thousand strings, so that no text can fill the memory', () => {
    let asked = 0;
    const same = remembered((text) => {
      asked++;
      return text;
    });
    for (let at = 0; at < 20_000; at++) same(String(at));
    assert.equal(same('7'), '7');
    assert.equal(asked, 20_000);
    assert.equal(same('one more'), 'one more');
    assert.equal(same('7'), '7');
    assert.equal(asked, 20_002);
  });
});
