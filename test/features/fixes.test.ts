import assert from 'node:assert/strict';
import { check as checkAll, type CheckResult, type Finding } from '../../server/src/check';
import {
  fixAll,
  organizedFootnotes,
  quickFixes,
  renumbered,
  type IdenticalNotes,
} from '../../server/src/features/fixes';
import { applyEdits } from '../../server/src/fix';
import type { Document } from '../../server/src/document/model';
import { readDocument } from '../../server/src/document/read';
import { languageCodes, type LanguageCode } from '../../server/src/languages/data';
import { authored, examples } from '../examples/files';
import { read } from './prose';

/** A rule that wants no `bad`: certain that it is `good`. */
function check(text: string): CheckResult {
  const findings: Finding[] = [];
  for (let at = text.indexOf('bad'); at >= 0; at = text.indexOf('bad', at + 3)) {
    const range = { start: at, end: at + 3 };
    const fix = { title: 'Write “good”', safe: true, edits: [{ range, newText: 'good' }] };
    findings.push({ rule: 'no-bad', severity: 'error', message: 'bad', range, related: [], fix });
  }
  return { findings, suppressed: [], failures: [] };
}

const prose = read('1. STRESSES that a bad train is\na bad thing.\n\n2. NOTES a bad report.\n');
const { document, text, words } = prose;
const { findings } = check(text);

function titles(start: number, end = start): string[] {
  return quickFixes(document, findings, { start, end }).map(({ title }) => title);
}

describe('quick fixes', () => {
  it('are the fix of the finding at the cursor, the fixes of its rule, and silence', () => {
    assert.deepEqual(titles(text.indexOf('bad') + 1), [
      'Write “good”',
      'Fix all: no-bad',
      'Silence no-bad here',
      'Silence no-bad in this text',
    ]);
  });

  it('are there at both ends of the finding and not beside it', () => {
    const at = text.indexOf('bad');
    assert.deepEqual(
      [titles(at).length, titles(at + 3).length, titles(at - 1).length, titles(at + 4).length],
      [4, 4, 0, 0],
    );
  });

  it('are those of all findings in a selection', () => {
    const own = quickFixes(document, findings, { start: 0, end: text.length }).filter(({ title }) =>
      title.startsWith('Write'),
    );
    assert.deepEqual(
      own.flatMap((action) => action.findings.map(({ range }) => words(range))),
      ['bad', 'bad', 'bad'],
    );
  });

  it('are one where several findings are put right by the same edits', () => {
    const [first] = findings;
    const twins = findings.map((finding) => ({ ...finding, fix: first!.fix! }));
    const [fix, ...others] = quickFixes(document, twins, { start: 0, end: text.length }).filter(({ title }) =>
      title.startsWith('Write'),
    );
    assert.deepEqual([fix?.findings.length, others.length], [3, 0]);
  });

  it('put right one place, or all of the rule', () => {
    const [one, all] = quickFixes(document, findings, findings[2]!.range);
    assert.equal(applyEdits(text, one!.edits), text.replace('bad report', 'good report'));
    assert.equal(applyEdits(text, all!.edits), text.replaceAll('bad', 'good'));
  });

  it('silence a finding above its paragraph, wherever the paragraph is wrapped, or in the whole text', () => {
    const [here, everywhere] = quickFixes(document, findings, findings[1]!.range).slice(-2);
    assert.equal(applyEdits(text, here!.edits), `<!-- conclusions-disable-next-line no-bad -- reason -->\n${text}`);
    assert.equal(applyEdits(text, everywhere!.edits), `<!-- conclusions-disable-file no-bad -- reason -->\n${text}`);
  });

  it('silence a rule in a paragraph with all its points, and behind front matter', () => {
    const draft = read(
      '---\nlanguage: en\n---\n\n1. INVITES it to:\n\n(a) rest at a bad time;\n\n(b) act.\n\n2. NOTES it.\n',
    );
    const [first] = check(draft.text).findings;
    const silences = quickFixes(draft.document, [first!], first!.range).slice(-3);
    const [, paragraph, whole] = silences.map(({ edits }) => applyEdits(draft.text, edits));
    assert.equal(
      paragraph,
      draft.text
        .replace('1. INV', '<!-- conclusions-disable no-bad -- reason -->\n1. INV')
        .replace('act.', 'act.\n<!-- conclusions-enable no-bad -->'),
    );
    assert.equal(whole, draft.text.replace('---\n\n', '---\n<!-- conclusions-disable-file no-bad -- reason -->\n\n'));
  });

  it('silence what they say and nothing else, in every faulty example and every way', () => {
    for (const { name, text: faulty } of examples('faulty', authored)) {
      const options = { fileName: name };
      const whole = readDocument(faulty, options);
      const before = checkAll(whole).findings;
      for (const finding of before) {
        for (const { title, edits } of quickFixes(whole, before, finding.range)) {
          if (!title.startsWith(`Silence ${finding.rule}`)) continue;
          const after = checkAll(readDocument(applyEdits(faulty, edits), options));
          const count = (all: readonly Finding[]): number => all.filter(({ rule }) => rule !== finding.rule).length;
          assert.equal(
            count(after.findings),
            count(before),
            `${title}: ${after.findings.map(({ rule }) => rule).join()}`,
          );
          assert.ok(after.findings.length < before.length, title);
        }
      }
    }
  }).timeout(30_000);
});

describe('fix all', () => {
  it('puts all right that is certain', () => {
    const [all] = fixAll(document, check);
    assert.equal(applyEdits(text, all!.edits), text.replaceAll('bad', 'good'));
    assert.equal(all!.findings.length, 3);
  });

  it('takes as many rounds as it needs, and touches nothing around what it changes', () => {
    const rounds = (each: string): CheckResult => check(each.replaceAll('BAD', 'bad'));
    const later = read('1. é😀 bad end\r\n');
    const twice = (each: string): CheckResult => {
      const at = each.indexOf('good');
      if (at < 0) return rounds(each);
      const range = { start: at, end: at + 4 };
      return {
        findings: [
          {
            rule: 'no-good',
            severity: 'hint',
            message: 'm',
            range,
            related: [],
            fix: { title: 't', safe: true, edits: [{ range, newText: 'better' }] },
          },
        ],
        suppressed: [],
        failures: [],
      };
    };
    const [all] = fixAll(later.document, twice);
    assert.equal(applyEdits(later.text, all!.edits), '1. é😀 better end\r\n');
    assert.ok(all!.edits.every(({ range }) => 'bad'.includes(later.words(range))));
  });

  it('offers nothing where nothing is certain', () => {
    assert.deepEqual(fixAll(read('1. STRESSES that trains run.').document, check), []);
  });
});

describe('renumbering on demand', () => {
  const found = (read: { readonly document: Document }): readonly Finding[] => checkAll(read.document).findings;

  it('puts paragraphs and points in order, with what cites them', () => {
    const draft = read(`
      1. STRESSES that trains run.

      3. INVITES the Commission to:

      (a) report;

      (c) act on paragraph 3 of these conclusions.
    `);
    const [action] = renumbered(found(draft));
    assert.equal(
      applyEdits(draft.text, action!.edits),
      draft.text.replace('3. INVITES', '2. INVITES').replace('(c)', '(b)').replace('paragraph 3', 'paragraph 2'),
    );
    assert.deepEqual(renumbered(found(read(applyEdits(draft.text, action!.edits)))), []);
  });

  it('puts footnotes in the order of their calls, notes and all', () => {
    const draft = read('1. NOTES a report[^2] and a paper[^1].\n\n[^1]: Paper.\n[^2]: Report.\n');
    const [action] = organized(draft);
    assert.equal(
      applyEdits(draft.text, action!.edits),
      '1. NOTES a report[^1] and a paper[^2].\n\n[^1]: Report.\n[^2]: Paper.\n',
    );
  });

  it('offers nothing where all is in order', () => {
    const draft = read('1. NOTES a report[^1].\n\n[^1]: Report.\n');
    assert.deepEqual([renumbered(found(draft)), organized(draft)], [[], []]);
  });

  it('sends a note with the words of an earlier one back to it, where that is wanted', () => {
    const draft = read(
      '1. NOTES a plan[^3], a report[^1] and a paper[^2].\n\n[^1]: Doc. 1/22.\n[^2]: Doc.  1/22\n[^3]: Plan.\n',
    );
    const [kept] = organized(draft);
    assert.ok(!applyEdits(draft.text, kept!.edits).includes('See'));
    const merged = applyEdits(draft.text, organized(draft, 'see')[0]!.edits);
    assert.equal(
      merged,
      '1. NOTES a plan[^1], a report[^2] and a paper[^3].\n\n[^1]: Plan.\n[^2]: Doc. 1/22.\n[^3]: See footnote 2.\n',
    );
    assert.deepEqual(organized(read(merged), 'see'), []);
  });

  it('writes that in the language of the text, in a way that is read again as a reference to a footnote', () => {
    for (const language of languageCodes) {
      const prose = read('1. X[^1] Y[^2].\n\n[^1]: Doc. 9364/22.\n[^2]: Doc. 9364/22.\n', language);
      const [action] = organized(prose, 'see', language);
      const after = readDocument(applyEdits(prose.text, action!.edits), { language });
      const [reference] = after.footnotes[1]!.notes[0]!.crossReferences;
      assert.deepEqual([reference?.target, reference?.numbers[0]?.value], ['footnote', 1], language);
    }
  });
});

function organized(
  { document: whole }: { document: Document },
  identical: IdenticalNotes = 'keep',
  language: LanguageCode = 'en',
): ReturnType<typeof organizedFootnotes> {
  const again = (other: string): Document => readDocument(other, { language });
  return organizedFootnotes(whole, (other) => checkAll(again(other)), again, identical);
}
