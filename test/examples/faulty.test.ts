import assert from 'node:assert/strict';
import { check, readDocument, rules } from '../../server/src/service';
import { lineAt, source } from '../../server/src/text/source';
import { bothCarriers, examples, json } from './files';

interface Expected {
  readonly rule: string;
  readonly line: number;
  readonly text: string;
}

/** Square brackets and the like are right in a draft, which the examples are; they have no comments, and a review clause. */
const notPlanted = new Set([
  'structure-draft-marks',
  'suppression-unknown',
  'suppression-unused',
  'review-missing',
  // Finds what a configuration names.
  'wording-house',
]);

describe('the faulty examples', () => {
  for (const { name, text } of examples('faulty', bothCarriers)) {
    const expected = json(`${name}.expected.json`) as readonly Expected[];

    it(`${name}: every planted fault is found at its place, and nothing else`, () => {
      const lines = source(text);
      const { findings, failures } = check(readDocument(text, { fileName: name }));
      assert.deepEqual(failures, []);
      const found = findings.map(({ rule, range }) => ({
        rule,
        line: lineAt(lines, range.start) + 1,
        text: text.slice(range.start, range.end),
      }));
      assert.deepEqual(inOrder(found), inOrder(expected));
    });

    it(`${name}: has 34 faults, and one of every rule`, () => {
      assert.equal(expected.length, 34);
      const planted = new Set(expected.map(({ rule }) => rule));
      assert.deepEqual(
        rules.map(({ id }) => id).filter((id) => !planted.has(id) && !notPlanted.has(id)),
        [],
      );
    });
  }
});

function inOrder(list: readonly Expected[]): string[] {
  return list.map(({ rule, line, text }) => `${String(line).padStart(4)} ${rule}: ${text}`).sort();
}
