/** Every fix helps: its finding is gone, no new error or warning comes, and a second run has nothing left to do. */
import assert from 'node:assert/strict';
import { check, type CheckResult } from '../../server/src/check';
import { applyEdits as applyAll, fixText } from '../../server/src/fix';
import { readDocument } from '../../server/src/document/read';
import { mutators } from '../mutation/index';
import { apply, seeded, type Subject } from '../mutation/mutant';
import { subjectOf } from '../mutation/run';
import { cleanExamples } from '../mutation/subjects';
import { applyEdits } from '../support/marks';
import { pdfTwin } from '../support/pdfTwin';

type Named = Subject & { readonly fileName: string };

const authored = cleanExamples().filter(({ fileName }) =>
  /^(libraries\.en|night-trains\.nl)\.conclusions$/.test(fileName),
);
const twins = authored.map(({ name, text, fileName }) => subjectOf(`${name}, as a PDF`, pdfTwin(text).text, fileName));

function count({ findings }: CheckResult, rule: string): number {
  return findings.filter((finding) => finding.rule === rule).length;
}

/** Plants one fault of each kind and tries all fixes that are offered. */
function tryFixes(subject: Named, seed: number): { tried: number; faults: string[] } {
  const checked = (text: string): CheckResult => check(readDocument(text, { fileName: subject.fileName }));
  const faults: string[] = [];
  let tried = 0;
  for (const [number, mutator] of mutators.entries()) {
    const random = seeded(seed * 1000 + number);
    const mutants = [...mutator.plant(subject, random)];
    const mutant = mutants[mutants.length === 0 ? 0 : random(mutants.length)];
    if (mutant === undefined) continue;
    const text = apply(subject.text, mutant.edits);
    const before = checked(text);
    for (const finding of before.findings) {
      if (finding.fix === undefined) continue;
      tried++;
      const after = checked(applyEdits(text, finding.fix.edits));
      const worse = after.findings.filter(
        ({ rule, severity }) =>
          severity !== 'hint' && severity !== 'information' && count(after, rule) > count(before, rule),
      );
      const told = `${mutator.kind}: ${finding.rule} (${finding.message})`;
      if (count(after, finding.rule) >= count(before, finding.rule)) faults.push(`${told} is still there`);
      for (const { rule, message } of worse) faults.push(`${told} brings ${rule} (${message})`);
    }
  }
  return { tried, faults };
}

describe('Fixes of planted faults', function () {
  this.timeout(120_000);
  for (const subject of [...authored, ...twins]) {
    it(`help in ${subject.name}`, () => {
      const { tried, faults } = tryFixes(subject, 1);
      assert.deepEqual(faults, []);
      assert.ok(tried >= 15, `only ${tried} fixes were offered`);
    });
  }

  it('come to an end, and a second run changes nothing', () => {
    for (const subject of authored) {
      const faulty = mutators.flatMap((mutator) => [...mutator.plant(subject, seeded(3))].slice(0, 1));
      for (const { edits } of faulty.slice(0, 12)) {
        const checked = (text: string): CheckResult => check(readDocument(text, { fileName: subject.fileName }));
        const once = fixText(apply(subject.text, edits), checked, ({ safe }) => safe);
        assert.equal(fixText(once.text, checked, ({ safe }) => safe).text, once.text);
      }
    }
  });

  it('are applied in the same way by the tests and by the program', () => {
    const edits = [
      { range: { start: 4, end: 4 }, newText: 'new ' },
      { range: { start: 0, end: 3 }, newText: 'One' },
    ];
    assert.equal(applyAll('one thing', edits), applyEdits('one thing', edits));
  });
});
