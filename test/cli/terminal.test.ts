import assert from 'node:assert/strict';
import { human } from '../../server/src/cli/reports/human';
import { visible } from '../../server/src/cli/terminal';
import type { Finding } from '../../server/src/check';
import { readDocument } from '../../server/src/document/read';

describe('what a terminal shows', () => {
  const cases: readonly (readonly [what: string, text: string, shown: string, width: number])[] = [
    ['plain letters', 'Raad é', 'Raad é', 6],
    ['Greek and Cyrillic', 'Συμβούλιο Съвет', 'Συμβούλιο Съвет', 15],
    ['a tab', 'a\tb', 'a    b', 6],
    ['letters with marks of their own', 'e\u0301', 'e\u0301', 1],
    ['wide letters', '会議', '会議', 4],
    ['a picture', '🗺a😀', '🗺a😀', 5],
    ['control characters', 'a\u001b[31mb\u0000\u007f', 'a␛[31mb␀␡', 9],
    ['other control characters', 'a\u0085\u009bb', 'a\ufffd\ufffdb', 4],
    ['half a character', 'a\ud83db', 'a\ufffdb', 3],
    ['marks without width', 'a\u00ad\u200b\u202e\ufeffb', 'ab', 2],
    ['unusual spaces', 'a\u00a0b\u2028c', 'a b c', 5],
  ];
  for (const [what, text, shown, width] of cases)
    it(what, () => assert.deepEqual(visible(text), { text: shown, width }));
});

describe('carets', () => {
  /** The words the carets stand under, as a terminal with one column a character would show them. */
  function underlined(text: string, start: number, end: number): string {
    const finding: Finding = { rule: 'a', severity: 'error', message: 'm', range: { start, end }, related: [] };
    const document = readDocument(text, { language: 'en' });
    const lines = human({ paint: (_, words) => words, failing: () => true })
      .file({ path: 'a', document, findings: [finding], suppressed: [], fingerprint: () => '' })
      .split('\n');
    const [, , line = '', carets = ''] = lines;
    assert.equal(line.indexOf('|'), carets.indexOf('|'));
    return spread(line).slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1);
  }

  /** Wide characters take two places, marks none. */
  function spread(line: string): string {
    return [...line]
      .map((char) => (visible(char).width === 2 ? `${char}·` : visible(char).width === 0 ? '' : char))
      .join('')
      .replaceAll(/([^\x00-\uffff])·/gu, '#·');
  }

  const at = (text: string, words: string) => [text, text.indexOf(words), text.indexOf(words) + words.length] as const;

  it('stand under the words', () => assert.equal(underlined(...at('1. WELCOMES the cave.', 'WELCOMES')), 'WELCOMES'));
  it('stand under the words behind tabs', () =>
    assert.equal(underlined(...at('1.\t\tWELCOMES the cave.', 'WELCOMES')), 'WELCOMES'));
  it('stand under the words behind wide letters', () =>
    assert.equal(underlined(...at('1. 会議 WELCOMES', 'WELCOMES')), 'WELCOMES'));
  it('stand under wide letters', () => assert.equal(underlined(...at('1. 会議 WELCOMES', '会議')), '会·議·'));
  it('stand under the words behind marks', () =>
    assert.equal(underlined(...at('1. e\u0301e\u0301 WELCOMES', 'WELCOMES')), 'WELCOMES'));
  it('stand on the first line of several', () =>
    assert.equal(underlined(...at('1. WELCOMES the\ncave.', 'the\ncave')), 'the'));
  it('stand once where a place is empty', () => assert.equal(underlined('1. WELCOMES', 3, 3), 'W'));
  it('stand behind the end of a line', () => assert.equal(underlined('1. WELCOMES\n', 11, 11), ''));
  it('stand in an empty text', () => assert.equal(underlined('', 0, 0), ''));
});
