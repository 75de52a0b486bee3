/** What changes a text holds on to its promises on any text, were it noise: words stay, edits fit, nothing throws. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, type CheckResult, type Edit } from '../../server/src/check';
import { readDocument } from '../../server/src/document/read';
import { format } from '../../server/src/features/formatting';
import { refactor, refactoringsAt } from '../../server/src/features/refactorings';
import { afterEnter } from '../../server/src/features/typing';
import { applyEdits } from '../../server/src/fix';
import { mangled, noise, scraps } from '../fuzz/texts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 120);
/** Whole documents take their time. */
const fewer = Math.ceil(runs / 6);

function fit(edits: readonly Edit[], text: string, what: string): void {
  let end = 0;
  for (const { range } of edits) {
    assert.ok(range.start >= end && range.end >= range.start && range.end <= text.length, `${what}: edits do not fit`);
    end = range.end;
  }
}

/** Everything but space, quotation marks and the kind of a dash. */
const solid = (text: string): string => text.replace(/[\s"“”„‘’‚«»]/g, '').replace(/-/g, '–');

describe('on any text', function () {
  this.timeout(Math.max(60_000, runs * 500));

  for (const [name, texts, numRuns] of [
    ['noise', noise, runs],
    ['scraps of conclusions', scraps, runs],
    ['mangled examples', mangled, fewer],
  ] as const) {
    it(`formatting keeps all but space and quotation marks, and is done at once: ${name}`, () => {
      fc.assert(
        fc.property(texts, fc.constantFrom(0, 40, 100), (text, width) => {
          const edits = format(readDocument(text), { width });
          fit(edits, text, 'format');
          const once = applyEdits(text, edits);
          assert.equal(solid(once), solid(text));
          assert.deepEqual(format(readDocument(once), { width }), []);
        }),
        { numRuns },
      );
    });

    it(`Enter and refactorings give edits that fit and leave no new fault: ${name}`, () => {
      const checked = (text: string): CheckResult => check(readDocument(text));
      const errors = (text: string): number =>
        checked(text).findings.filter(({ severity }) => severity === 'error').length;
      fc.assert(
        fc.property(texts, fc.nat(), (text, place) => {
          const at = place % (text.length + 1);
          const document = readDocument(text);
          fit(afterEnter(document, at), text, 'Enter');
          for (const { id } of refactoringsAt(document, at)) {
            const edits = refactor(document, at, id, checked);
            if ('refused' in edits) continue;
            fit(edits, text, id);
            if (id !== 'insert-footnote') assert.ok(errors(applyEdits(text, edits)) <= errors(text), id);
          }
        }),
        { numRuns },
      );
    });
  }
});
