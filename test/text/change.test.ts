import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeBetween } from '../../server/src/text/change';
import { edited } from '../../server/src/text/edit';
import { changedLines, rescanLines, scanLines } from '../../server/src/text/lines';
import { source } from '../../server/src/text/source';

const wordy = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\r', '\r\n', '\f', '____________________', 'word '), {
  maxLength: 60,
});
const anEdit = fc.tuple(wordy, fc.nat(), fc.nat(12), wordy).map(([text, at, length, insert]) => {
  const before = text.join('');
  const start = at % (before.length + 1);
  const end = Math.min(start + length, before.length);
  return { before, start, end, insert: insert.slice(0, 4).join('') };
});

describe('The change between two texts', () => {
  it('is the stretch outside which they are the same', () => {
    const long = 'x'.repeat(10_000);
    assert.deepEqual(changeBetween(`${long}one${long}`, `${long}two ${long}`), {
      start: 10_000,
      oldEnd: 10_003,
      newEnd: 10_004,
    });
    assert.equal(changeBetween(long, long), undefined);
  });

  it('makes the one text of the other', () => {
    fc.assert(
      fc.property(wordy, wordy, (one, other) => {
        const [before, now] = [one.join(''), other.join('')];
        const change = changeBetween(before, now);
        if (change === undefined) return before === now;
        const { start, oldEnd, newEnd } = change;
        return before.slice(0, start) + now.slice(start, newEnd) + before.slice(oldEnd) === now;
      }),
    );
  });

  it('leaves the lines around it as they were', () => {
    fc.assert(
      fc.property(anEdit, ({ before, start, end, insert }) => {
        const old = source(before);
        const now = edited(old, { start, end }, insert);
        const change = changeBetween(before, now.text);
        if (change === undefined) return;
        assert.deepEqual(rescanLines(scanLines(old), now, changedLines(old, now, change)), scanLines(now));
      }),
      { numRuns: 1000 },
    );
  });
});
