/** What must hold of every action on the shipped examples: it helps, and touches nothing else. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Edit, type Finding } from '../../server/src/check';
import { readDocument } from '../../server/src/document/read';
import { rangeOf } from '../../server/src/features/cursor';
import { fixAll, quickFixes } from '../../server/src/features/fixes';
import { prepareRename, rename } from '../../server/src/features/rename';
import { verbChoices } from '../../server/src/features/verbChoices';
import { applyEdits } from '../../server/src/fix';
import type { Document } from '../../server/src/document/model';
import { inEnglish } from '../../server/src/messages/message';

const root = join(__dirname, '..', '..', 'examples');

function examples(folder: 'clean' | 'faulty'): { readonly name: string; readonly text: string }[] {
  return readdirSync(join(root, folder))
    .filter((name) => /\.conclusions(?:\.txt)?$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') }));
}

const open = (name: string, text: string): Document => readDocument(text, { fileName: name });

function loud(name: string, text: string): string[] {
  return check(open(name, text))
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}

/** Nothing is found after that was not found before. */
function noWorse(before: readonly string[], after: readonly string[], what: string): void {
  const left = [...before];
  for (const rule of after) {
    const at = left.indexOf(rule);
    assert.ok(at >= 0, `${what} brings ${rule}`);
    left.splice(at, 1);
  }
}

function apart(text: string, edits: readonly Edit[]): void {
  let done = 0;
  for (const {
    range: { start, end },
  } of edits) {
    assert.ok(start >= done && end >= start && end <= text.length, 'edits overlap, or are out of order');
    done = end;
  }
}

describe('actions on the examples', function () {
  this.timeout(120_000);

  for (const { name, text } of examples('faulty')) {
    const document = open(name, text);
    const { findings } = check(document);
    const before = findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule);

    it(`silencing any finding of ${name} takes it away and brings no other`, () => {
      for (const finding of findings) {
        const silence = quickFixes(document, [finding], finding.range).at(-1)!;
        const silenced = applyEdits(text, silence.edits);
        const after = check(open(name, silenced)).findings;
        assert.ok(!after.some((each) => same(silenced, each, text, finding)), `${finding.rule}: ${finding.message}`);
        noWorse(
          before,
          after.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule),
          `silencing ${finding.rule}`,
        );
      }
    });

    it(`fixing all of ${name} leaves less, and a second time nothing to do`, () => {
      const checkText = (each: string) => check(open(name, each));
      const [all] = fixAll(document, checkText);
      apart(text, all!.edits);
      const fixed = applyEdits(text, all!.edits);
      assert.ok(loud(name, fixed).length < before.length);
      assert.deepEqual(fixAll(open(name, fixed), checkText), []);
    });
  }

  for (const { name, text } of examples('clean')) {
    const document = open(name, text);

    it(`renaming any footnote and acronym of ${name} there and back changes nothing, and breaks nothing`, () => {
      const places = [
        ...document.footnotes.flatMap(({ calls }) => calls.slice(0, 1).map(rangeOf)),
        ...document.acronyms.flatMap(({ introductions }) => introductions.slice(0, 1).map(rangeOf)),
      ];
      assert.ok(places.length > 3);
      for (const { start } of places) {
        const old = prepareRename(document, start);
        assert.ok('name' in old);
        const name1 = /^\d+$/.test(old.name) ? '99' : `${old.name}X`;
        const edits = rename(document, start, name1);
        if ('refused' in edits) {
          assert.match(inEnglish(edits.refused), /glued/);
          continue;
        }
        apart(text, edits);
        const once = applyEdits(text, edits);
        const back = rename(open(name, once), start, old.name);
        assert.ok(!('refused' in back), `${old.name} → ${name1} cannot be taken back`);
        assert.equal(solid(applyEdits(once, back)), solid(text));
      }
    });

    it(`another verb, taken where one is offered in ${name}, is read as one of its class`, () => {
      let turn = 0;
      for (const block of document.blocks) {
        for (const verb of block.verbs) {
          const offset = rangeOf({ block, ...verb.parts[0]! }).start;
          // One of them each time, another at the next verb: all of them would take minutes.
          const choices = verbChoices(document, offset);
          for (const { title, edits } of choices.slice(turn % Math.max(1, choices.length)).slice(0, 1)) {
            turn++;
            const after = open(name, applyEdits(text, edits));
            const now = after.blocks
              .flatMap((each) =>
                each.verbs.map((found) => ({ found, at: rangeOf({ block: each, ...found.parts[0]! }) })),
              )
              .find(({ at }) => at.start === offset)?.found;
            assert.equal(now?.class, verb.class, title);
          }
        }
      }
    });
  }
});

function same(silenced: string, one: Finding, text: string, other: Finding): boolean {
  return (
    one.rule === other.rule &&
    one.message === other.message &&
    silenced.length - one.range.start === text.length - other.range.start
  );
}

/** A form that ran over a line end comes back in one piece. */
function solid(text: string): string {
  return text.replace(/\s+/g, '');
}
