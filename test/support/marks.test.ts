import assert from 'node:assert/strict';
import { applyEdits, expectClean, expectFix, expectSilent, marked, parseMarks, undent } from './marks';

const WRONG = `1. NOTES the plan[^1] and the act[^2].\n\n[^1]: ST 1/25.\n`;
const fails = (run: () => void): void => void assert.throws(run, assert.AssertionError);

describe('Marks in prose', () => {
  it('are taken out, with their ranges and the cursors', () => {
    const { text, marks, cursors } = parseMarks('One ⟦a|b: two ⟦c: thr‸ee⟧⟧ four⟦d:⟧.‸');
    assert.equal(text, 'One two three four.');
    assert.deepEqual(
      marks.map(({ rule, range }) => `${rule} ${text.slice(range.start, range.end)}`),
      ['a two three', 'b two three', 'c three', 'd '],
    );
    assert.deepEqual(cursors, [11, 19]);
  });

  it('may run over line ends and be indented with the code', () => {
    const { text, marks } = parseMarks(`
      One ⟦a: two
      three⟧.

        Four.
      `);
    assert.equal(text, 'One two\nthree.\n\n  Four.\n');
    assert.deepEqual(marks, [{ rule: 'a', range: { start: 4, end: 13 } }]);
  });

  it('must be whole', () => {
    fails(() => parseMarks('⟦a: b'));
    fails(() => parseMarks('a⟧'));
    fails(() => parseMarks('⟦a b⟧'));
  });

  it('keep what a text of its own indents, as at the top of a page', () => {
    assert.equal(undent('\n 1. One \n\ntwo \n'), ' 1. One \n\ntwo \n');
  });
});

describe('Expectations', () => {
  it('hold where findings and marks are the same', () => {
    marked('en', WRONG.replace('[^2]', '⟦footnote-undefined: [^2]⟧'));
    expectSilent('en', 'footnote-unused', WRONG);
  });

  it('fail on a missing finding, a finding too many and one at another place', () => {
    fails(() => marked('en', WRONG.replace('ST 1/25', '⟦footnote-undefined: ST 1/25⟧')));
    fails(() => marked('en', WRONG, { rules: ['footnote-undefined'] }));
    fails(() => marked('en', WRONG.replace('[^2]', '⟦footnote-undefined: [^2⟧]')));
    fails(() => marked('en', WRONG.replace('[^2]', '⟦footnote-unused: [^2]⟧')));
    fails(() => expectSilent('en', 'footnote-undefined', WRONG));
    fails(() => expectClean('en', WRONG));
  });

  it('fail where the twin differs', () => {
    fails(() =>
      marked(
        'en',
        WRONG.replace('[^2]', '⟦footnote-undefined: [^2]⟧').replace('[^1]: ST', '⟦footnote-order: [^1]:⟧ ST'),
        { twin: true },
      ),
    );
  });

  it('fail without anything to expect', () => {
    fails(() => marked('en', WRONG));
    fails(() => expectSilent('en', 'footnote-undefined', '⟦a: b⟧'));
  });

  it('fail on a fix that does something else, or is not there', () => {
    const text = `1. NOTES the plan[^1].\n\n[^1]: ST 1/25\n`;
    expectFix('en', text, text.replace('/25\n', '/25.\n'), 'footnote-punctuation');
    fails(() => expectFix('en', text, text, 'footnote-punctuation'));
    fails(() => expectFix('en', WRONG, WRONG, 'footnote-undefined'));
  });

  it('refuse edits that overlap or leave the text', () => {
    const edit = (start: number, end: number) => ({ range: { start, end }, newText: 'x' });
    assert.equal(applyEdits('abcdef', [edit(3, 4), edit(0, 1)]), 'xbcxef');
    fails(() => applyEdits('abc', [edit(0, 2), edit(1, 3)]));
    fails(() => applyEdits('abc', [edit(2, 4)]));
  });
});
