import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check } from '../../server/src/check';
import { readDocument } from '../../server/src/document/read';
import { afterEnter } from '../../server/src/features/typing';
import { applyEdits } from '../../server/src/fix';
import { validDocument } from './documents';
import { read } from './prose';

/** @param prose with the cursor where Enter is pressed */
function enter(prose: string): string {
  const { text, cursor } = read(prose);
  return pressed(text, cursor);
}

function pressed(text: string, at: number): string {
  const typed = `${text.slice(0, at)}\n${text.slice(at)}`;
  return applyEdits(typed, afterEnter(readDocument(typed, { language: 'en' }), at + 1));
}

describe('the Enter key', () => {
  it('begins the next paragraph', () => {
    assert.equal(enter('1. NOTES this.‸\n'), '1. NOTES this.\n\n2. \n');
    assert.equal(enter('(4) NOTES this.‸\n'), '(4) NOTES this.\n\n(5) \n');
  });

  it('counts on what follows, and the places that cite it', () => {
    assert.equal(
      enter('1. NOTES this.‸\n\n2. NOTES that.\n\n3. RECALLS paragraphs 1 and 2.\n'),
      '1. NOTES this.\n\n2. \n\n3. NOTES that.\n\n4. RECALLS paragraphs 1 and 3.\n',
    );
  });

  it('begins the next point: letter, Roman numeral or dash', () => {
    const points = (one: string, two: string): string =>
      enter(`1. INVITES the Commission to:\n\n${one} report at night;\n\n${two} act by day;‸\n`);
    assert.ok(points('(a)', '(b)').endsWith('(b) act by day;\n\n(c) \n'));
    assert.ok(points('i.', 'ii.').endsWith('ii. act by day;\n\niii. \n'));
    assert.ok(points('–', '–').endsWith('– act by day;\n\n– \n'));
    assert.ok(
      enter('RECALLING:\n\n– its plan for trains,‸\n\n1. NOTES this.\n').includes('– its plan for trains,\n\n– \n'),
    );
  });

  it('keeps a list close that is close, and moves later letters on', () => {
    assert.equal(
      enter('1. INVITES the Commission to:\n\n(a) report at night;\n(b) act by day;‸\n(c) rest.\n'),
      '1. INVITES the Commission to:\n\n(a) report at night;\n(b) act by day;\n(c) \n(d) rest.\n',
    );
  });

  it('begins a list behind a colon, in the letters the text uses', () => {
    assert.equal(enter('1. INVITES the Commission to:‸\n'), '1. INVITES the Commission to:\n\n(a) \n');
    assert.ok(
      enter('1. INVITES the Commission to:\n\n– report;\n\n– act.\n\n2. INVITES the Council to:‸\n').endsWith(
        '\n\n– \n',
      ),
    );
  });

  it('splits a paragraph behind a full stop', () => {
    assert.equal(
      enter('1. NOTES this.‸ STRESSES that.\n\n2. NOTES more.\n'),
      '1. NOTES this.\n\n2. STRESSES that.\n\n3. NOTES more.\n',
    );
  });

  it('only breaks the line in the middle of a sentence, in prose and in notes', () => {
    for (const prose of [
      '1. NOTES this‸ and that.\n',
      '1. INVITES the Commission, ‸the Council.\n',
      'Council conclusions on trains‸\n',
      '1. NOTES this[^1].\n\n[^1]: Doc. 1/22.‸\n',
      '1. NOTES this.\n‸',
    ]) {
      assert.equal(enter(prose), prose.replace('‸', '\n'));
    }
  });

  it('ends the list on an empty number, and counts back', () => {
    const text = '1. NOTES this.\n\n2. NOTES that.\n\n3. RECALLS paragraph 2.\n';
    const once = pressed(text, text.indexOf('\n'));
    const cursor = once.indexOf('2. ') + 3;
    assert.equal(pressed(once, cursor), text.replace('\n\n2.', '\n\n\n\n2.'));
    assert.equal(enter('1. INVITES it to:\n\n(a) act;\n\n(b) ‸\n'), '1. INVITES it to:\n\n(a) act;\n\n\n');
  });

  it('brings no error into a document that has none, once the new number has words', () => {
    fc.assert(
      fc.property(validDocument, fc.nat(), (text, choice) => {
        const ends = [...text.matchAll(/^\d+\. .*\.$/gm)].map((match) => match.index + match[0].length);
        const at = ends[choice % Math.max(1, ends.length)];
        if (at === undefined) return;
        const next = pressed(text, at).replace(/^(\d+\.) $/m, '$1 NOTES the matter.');
        const errors = check(readDocument(next, { language: 'en' })).findings.filter(
          ({ severity }) => severity === 'error',
        );
        assert.deepEqual(
          errors.map(({ message }) => message),
          [],
          next,
        );
      }),
    );
  });
});
