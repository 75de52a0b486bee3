import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findBreaks, offersFix } from '../../server/src/rules/breaks';

/** `3 gap 5`: at index 3 a gap, 5 … no: kind, the number out of place, the number due. */
function breaksOf(values: readonly number[], first?: number): string {
  return findBreaks(values, first)
    .map(
      ({ index, kind, expected, other }) =>
        `${kind} ${values[index]} for ${expected}${other === undefined ? '' : ` @${other}`}`,
    )
    .join(', ');
}

describe('breaks of a series: one fault, one break', () => {
  const cases: readonly [string, readonly number[], string][] = [
    ['none', [1, 2, 3, 4], ''],
    ['nothing at all', [], ''],
    ['a number left out', [1, 2, 4, 5, 6], 'gap 4 for 3'],
    ['two left out, apart', [1, 3, 4, 6, 7], 'gap 3 for 2, gap 6 for 5'],
    ['the first left out', [2, 3, 4], 'gap 2 for 1'],
    ['a number twice', [1, 2, 2, 3, 4], 'repeat 2 for 3 @1'],
    ['a number twice for the next one', [1, 2, 3, 3, 5], 'repeat 3 for 4 @2'],
    ['the last twice', [1, 2, 3, 3], 'repeat 3 for 4 @2'],
    ['a number typed wrong', [1, 2, 7, 4, 5], 'wrong 7 for 3'],
    ['the first typed wrong', [7, 2, 3, 4], 'wrong 7 for 1'],
    ['one that comes later, typed early', [1, 2, 4, 4, 5], 'wrong 4 for 3'],
    ['the last typed wrong', [1, 2, 3, 9], 'gap 9 for 4'],
    ['neighbours changed places', [1, 2, 4, 3, 5], 'swapped 4 for 3 @3'],
    ['the last two changed places', [1, 2, 4, 3], 'swapped 4 for 3 @3'],
    ['the first two changed places', [2, 1, 3, 4], 'swapped 2 for 1 @1'],
    ['two far apart changed places', [1, 5, 3, 4, 2, 6], 'swapped 5 for 2 @4'],
    ['one moved up', [1, 2, 5, 3, 4, 6], 'moved 5 for 3'],
    ['one moved down', [1, 2, 4, 5, 3, 6], 'moved 3 for 6'],
    ['two pairs changed places', [1, 2, 5, 6, 3, 4, 7], 'moved 5 for 3'],
    ['the shorter of two runs moved', [1, 2, 6, 3, 4, 5, 7], 'moved 6 for 3'],
    ['neighbours changed places, and the series breaks off', [1, 2, 4, 3, 9], 'wrong 4 for 3, gap 9 for 4'],
    [
      'two far apart changed places, and the series breaks off',
      [1, 5, 3, 4, 2, 9],
      'wrong 5 for 2, wrong 2 for 5, gap 9 for 3',
    ],
    ['starts again', [1, 2, 3, 1, 2, 3, 4], 'restart 1 for 4 @0'],
    ['one put in with a strange number', [1, 2, 30, 3, 4], 'wrong 30 for 3'],
    ['a gap and a double far behind it', [1, 2, 4, 5, 6, 7, 7, 8, 9], 'gap 4 for 3, repeat 7 for 8 @5'],
  ];
  for (const [name, values, expected] of cases)
    it(`${name}: ${values.join(' ')}`, () => assert.equal(breaksOf(values), expected));

  it('offers the fix with each of a few breaks, and once where there are many', () => {
    const breaks = (count: number) => findBreaks(Array.from({ length: count }, (_, at) => 3 * at + 2));
    assert.equal(breaks(20).length, 20);
    assert.deepEqual([offersFix(breaks(20), 0), offersFix(breaks(20), 19)], [true, true]);
    assert.deepEqual([offersFix(breaks(21), 0), offersFix(breaks(21), 1)], [true, false]);
  });

  it('begins where it is told', () => assert.equal(breaksOf([5, 6, 7], 5), ''));

  const clean = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 3, max: 40 }));
  const series = (first: number, length: number): number[] => Array.from({ length }, (_, at) => first + at);

  it('a series that counts on never breaks', () => {
    fc.assert(fc.property(clean, ([first, length]) => assert.deepEqual(findBreaks(series(first, length), first), [])));
  });

  it('one number replaced, left out, doubled or swapped gives exactly one break', () => {
    const fault = fc.constantFrom('replace', 'leave out', 'double', 'swap');
    fc.assert(
      fc.property(clean, fault, fc.nat(), fc.integer({ min: 1, max: 80 }), ([first, length], kind, where, wrong) => {
        const values = series(first, length);
        const at = where % (length - 1);
        if (kind === 'replace') values[at] = wrong === values[at] ? wrong + 1 : wrong;
        if (kind === 'leave out') values.splice(at, 1);
        if (kind === 'double') values.splice(at, 0, values[at]!);
        if (kind === 'swap') [values[at], values[at + 1]] = [values[at + 1]!, values[at]!];
        assert.equal(findBreaks(values, first).length, 1, values.join(' '));
      }),
    );
  });

  it('says as much about any series, in time that grows with its length', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12)), (values) => findBreaks(values).every(({ index }) => index < values.length)),
    );
    assert.equal(findBreaks(Array.from({ length: 100_000 }, (_, at) => at % 7)).length > 0, true);
  });
});
