import assert from 'node:assert/strict';
import { cases, measure, precision, recall, type Score } from './measure';

const all = cases();
const languages = ['en', 'nl', 'fr', 'de', 'it', 'es', 'pl'];

/** What must be read right, of all that is expected and of all that is found. */
const LEAST = 0.95;

describe('clauses with what is hard in them', () => {
  it('are many, in seven languages, each with rows that are expected', () => {
    assert.ok(all.length >= 150);
    assert.deepEqual([...new Set(all.map(({ language }) => language))].sort(), [...languages].sort());
    for (const { rows, text } of all) {
      assert.ok(rows.length > 0, text);
      for (const { day } of rows) assert.ok(day === null || /^\d{4}-\d{2}-\d{2}$/.test(day), text);
    }
    assert.equal(new Set(all.map(({ text }) => text)).size, all.length);
  });

  const parts = [
    ['all languages', all],
    ...languages.map((code) => [code, all.filter(({ language }) => language === code)] as const),
  ] as const;
  for (const [name, some] of parts) {
    it(`are read right in ${name}`, () => {
      const { addressees, days, misses } = measure(some);
      for (const [what, score] of Object.entries<Score>({ addressees, days })) {
        assert.ok(precision(score) >= LEAST, `precision of ${what} ${precision(score)}\n${misses.join('\n')}`);
        assert.ok(recall(score) >= LEAST, `recall of ${what} ${recall(score)}\n${misses.join('\n')}`);
      }
    });
  }
});
