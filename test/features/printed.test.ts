import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { printed, type PrintedBlock } from '../../server/src/features/printed';
import { undent } from '../support/marks';

const read = (text: string) => printed(readDocument(undent(text)));
const say = ({ label, runs }: PrintedBlock): string =>
  [label, runs.map(({ text, note }) => (note === undefined ? text : `{${text}→${note}}`)).join('')]
    .filter(Boolean)
    .join(' ');

describe('the printed text', () => {
  it('has labels apart, calls set high, and the notes at the foot of their part', () => {
    const { parts } = read(`
      <!-- a word to the drafters -->
      Council conclusions on caves

      THE COUNCIL OF THE EUROPEAN UNION,

      I. CAVES IN
      GENERAL

      1. WELCOMES the report[^1] and
      STRESSES that caves[^9] are deep:

      (a) very deep;

      [^1]: ST 1/25.

      2. NOTES the report[^1].
    `);
    assert.equal(parts.length, 1);
    const [{ blocks, notes } = { blocks: [], notes: [] }] = parts;
    assert.deepEqual(blocks.map(say), [
      'Council conclusions on caves',
      'THE COUNCIL OF THE EUROPEAN UNION,',
      'I. CAVES IN GENERAL',
      '1. WELCOMES the report{1→0} and STRESSES that caves{9→null} are deep:',
      '(a) very deep;',
      '2. NOTES the report{1→0}.',
    ]);
    assert.deepEqual(notes.map(say), ['1 ST 1/25.']);
    assert.deepEqual(
      blocks.map(({ line, level }) => [line, level]),
      [
        [1, 0],
        [3, 0],
        [5, 0],
        [8, 0],
        [11, 1],
        [15, 0],
      ],
    );
  });

  it('keeps the lines of a cover, and leaves out what belongs to a page', () => {
    const { parts } = read(`
      Brussels, 4 December 2025
      (OR. en)
      16210/25
      TRANS 601
      OUTCOME OF PROCEEDINGS
      From: General Secretariat of the Council
      To: Delegations
      Subject: Council conclusions on caves

      16210/25  ab/cd/ef 1
      RELEX.2.B  EN

      ANNEX

      Council conclusions on caves

      THE COUNCIL OF THE EUROPEAN UNION,

      1. STRESSES that caves are deep.
    `);
    assert.deepEqual(
      parts.map(({ kind }) => kind),
      ['cover', 'body'],
    );
    const texts = parts[0]?.blocks.map(say) ?? [];
    assert.match(texts[0] ?? '', /^Brussels, 4 December 2025\n\(OR\. en\)\n16210\/25\nTRANS 601/);
    assert.ok(texts.includes('Subject: Council conclusions on caves'));
    assert.ok(!texts.join('\n').includes('RELEX.2.B'));
    assert.equal(parts[1]?.blocks[0]?.kind, 'annexMark');
  });

  it('of nothing is nothing', () => {
    assert.deepEqual(
      read('').parts.flatMap(({ blocks, notes }) => [...blocks, ...notes]),
      [],
    );
  });
});
