import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../server/src/document/read';
import { contains } from '../../server/src/features/cursor';
import { selections } from '../../server/src/features/selection';
import { read } from './prose';

describe('growing selections', () => {
  it('grow from the word over clause and paragraph to the section and the text', () => {
    const { document, cursor, words, text } = read(`
      I. RAILWAYS

      1. STRESSES that trains run. INVITES the Commission to re‸port, and WELCOMES the work.

      2. NOTES the report.
    `);
    assert.deepEqual(selections(document, cursor).map(words), [
      'report',
      'INVITES the Commission to report, and',
      'INVITES the Commission to report, and WELCOMES the work.',
      '1. STRESSES that trains run. INVITES the Commission to report, and WELCOMES the work.',
      text.trimEnd(),
      text,
    ]);
  });

  it('hold the cursor and each other, in any text at any place', () => {
    const text = fc.string({
      unit: fc.constantFrom('1. STRESSES that ', 'x', '. ', '\n', '\n\n', '[^1]', '😀', '(a) '),
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, fc.nat(120), (written, at) => {
        const offset = Math.min(at, written.length);
        const found = selections(readDocument(written, { language: 'en' }), offset);
        assert.deepEqual(found.at(-1), { start: 0, end: written.length });
        for (const [index, range] of found.entries()) {
          assert.ok(range.start <= offset && offset <= range.end);
          if (index > 0) assert.ok(contains(range, found[index - 1]!));
        }
      }),
      { numRuns: 500 },
    );
  });
});
