import assert from 'node:assert/strict';
import {
  CASELESS,
  charKind,
  COMBINING,
  DIGIT,
  isLetterAt,
  isTitleWord,
  LOWER,
  MARK,
  NUMERAL,
  SPACE,
  SUPERSCRIPT,
  UPPER,
  lowerEnd,
  upperEnd,
} from '../../server/src/text/letters';

/** The kind of a character as its Unicode properties tell it. */
function byProperty(char: string): number {
  if (/^[⁰¹²³⁴-⁹]$/u.test(char)) return SUPERSCRIPT;
  if (/^\p{Lu}$/u.test(char)) return UPPER;
  if (/^\p{Ll}$/u.test(char)) return LOWER;
  if (/^\p{L}$/u.test(char)) return CASELESS;
  if (/^\p{M}$/u.test(char)) return COMBINING;
  if (/^\p{Nd}$/u.test(char)) return DIGIT;
  if (/^\p{N}$/u.test(char)) return NUMERAL;
  return /^[\s\p{Cc}\u200b\u2060\u00ad]$/u.test(char) ? SPACE : MARK;
}

describe('kinds of characters', () => {
  it('are those of Unicode, for every character', () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x110000; code++) {
      const char = String.fromCodePoint(code);
      if (charKind(char, 0) !== byProperty(char)) wrong.push(code.toString(16));
    }
    assert.deepEqual(wrong, []);
  });

  it('do not depend on what was met before: letters and digits that begin with the same unit', () => {
    assert.equal(charKind('\u{1d400}', 0), UPPER);
    assert.equal(charKind('\u{1d7d8}', 0), DIGIT);
    assert.equal(isLetterAt('\u{1d400}', 0), true);
  });

  it('outside of the text stands a mark', () => {
    assert.equal(charKind('a', 1), MARK);
    assert.equal(charKind('a', -1), MARK);
  });

  it('tells a name from other words', () => {
    assert.deepEqual(
      ['Enisa', 'Éire', 'E', 'NATO', 'enisa', 'EnIsa', 'Enisa2'].map((word) => isTitleWord(word)),
      [true, true, false, false, false, false, false],
    );
    assert.equal(isTitleWord('Eni', 3), false);
    assert.equal(upperEnd('SMEs', 0), 3);
    assert.equal(lowerEnd('SMEs', 3), 4);
  });
});
