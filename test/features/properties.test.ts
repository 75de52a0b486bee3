/**
 * What holds of every change to a text, whatever the text: no finding more than before, a second run changes nothing,
 * and not a byte moves outside the edits, in whatever unit the client counts.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, type CheckResult, type Edit } from '../../server/src/check';
import type { Document } from '../../server/src/document/model';
import { readDocument } from '../../server/src/document/read';
import { fixAll, organizedFootnotes, renumbered } from '../../server/src/features/fixes';
import { format } from '../../server/src/features/formatting';
import { rename } from '../../server/src/features/rename';
import { refactor, refactorings, refactoringsAt } from '../../server/src/features/refactorings';
import { rangeOf } from '../../server/src/features/cursor';
import { applyEdits } from '../../server/src/fix';
import { toLspRange, type Encoding } from '../../server/src/lsp/positions';
import { source } from '../../server/src/text/source';
import { carriers, drafts, pieces, type Draft } from './polyglot';

const runs = Number(process.env['CONCLUSIONS_RUNS'] ?? 60);

interface Text extends Draft {
  readonly document: Document;
  readonly check: (text: string) => CheckResult;
}

function opened(draft: Draft): Text {
  const options = { language: draft.language };
  const document = readDocument(draft.text, options);
  // As the server does it: what the edits leave is not read again.
  return { ...draft, document, check: (text) => check(readDocument(text, options, document)) };
}

const at = (text: Text, other: string): Text => opened({ ...text, text: other });

function countsOf({ findings }: CheckResult, severities: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings) {
    if (severities.includes(severity)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

const ALL = ['error', 'warning', 'information', 'hint'];

/** @returns the text afterwards */
function applied(
  what: string,
  text: Text,
  edits: readonly Edit[],
  severities = ALL,
  leaves: readonly string[] = [],
): string {
  const after = applyEdits(text.text, edits);
  const before = countsOf(text.check(text.text), severities);
  for (const [rule, count] of countsOf(text.check(after), severities)) {
    if (leaves.includes(rule)) continue;
    assert.ok(count <= (before.get(rule) ?? 0), `${what} (${text.carrier}): ${rule} is new\n${text.text}\n→\n${after}`);
  }
  for (const unit of ['utf-8', 'utf-16', 'utf-32'] as const) {
    assert.equal(byClient(text.text, edits, unit), after, `${what}: a client that counts ${unit} has another text`);
  }
  return after;
}

/** As a client applies what it is sent: by line and character of the text before, from the last edit to the first. */
function byClient(text: string, edits: readonly Edit[], unit: Encoding): string {
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const units = (words: string): (string | number)[] =>
    unit === 'utf-8' ? [...Buffer.from(words)] : unit === 'utf-32' ? [...words] : words.split('');
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  const all: (string | number)[] = [];
  const starts = lines.map((line) => {
    const start = all.length;
    for (const each of units(line)) all.push(each);
    return start;
  });
  if (/[\r\n]$/.test(text)) starts.push(all.length);
  const from = source(text);
  for (const { range, newText } of [...edits].reverse()) {
    const { start, end } = toLspRange(from, range, unit);
    const [first, last] = [start, end].map(({ line, character }) => starts[line]! + character) as [number, number];
    all.splice(first, last - first, ...units(newText.replace(/\r\n|\r|\n/g, lineEnd)));
  }
  return unit === 'utf-8' ? Buffer.from(all as number[]).toString() : all.join('');
}

describe('changes to random conclusions', function () {
  this.timeout(60_000 + runs * 1000);
  const holds = (property: (text: Text, choice: number) => void, some: fc.Arbitrary<Draft> = drafts): void =>
    fc.assert(
      fc.property(some, fc.nat(), (draft, choice) => property(opened(draft), choice)),
      { numRuns: runs },
    );

  it('are tried on texts without a fault, in every language and carrier', () => {
    const seen = new Set<string>();
    holds(({ text, check: checked, language, carrier }) => {
      seen.add(language).add(carrier);
      const faults = checked(text).findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
      assert.deepEqual(
        faults.map(({ rule, message }) => `${rule}: ${message}`),
        [],
        text,
      );
    });
    for (const each of [...carriers, ...Object.keys(pieces)]) assert.ok(seen.has(each), `${each} was not tried`);
  });

  it('renaming an acronym or a footnote changes all places, and back', () => {
    let done = 0;
    holds((text, choice) => {
      const { acronyms, footnotes } = text.document;
      const names = [
        ...acronyms.flatMap(({ introductions: [first], form }) =>
          first ? [{ place: first, old: form, now: 'QQQ' }] : [],
        ),
        ...footnotes.flatMap(({ calls: [first], label }) => (first ? [{ place: first, old: label, now: '77' }] : [])),
      ];
      const chosen = names[choice % Math.max(1, names.length)];
      if (!chosen) return;
      const { start } = rangeOf(chosen.place);
      const edits = rename(text.document, start + 1, chosen.now);
      if ('refused' in edits) return;
      done++;
      // A footnote by another number is out of order, as whoever names it 77 knows.
      const after = at(text, applied('rename', text, edits, ALL, ['footnote-order']));
      const again = rename(after.document, start + 1, chosen.now);
      if (!('refused' in again)) assert.equal(applyEdits(after.text, again), after.text);
      const back = rename(after.document, start + 1, chosen.old);
      assert.ok(!('refused' in back), JSON.stringify(back));
      assert.equal(applyEdits(after.text, back), text.text);
    });
    assert.ok(done > runs / 4, `only ${done} were renamed`);
  });

  it('formatting changes no finding, no word, and nothing the second time', () => {
    let done = 0;
    holds((text, choice) => {
      const width = [0, 40, 72, 100][choice % 4]!;
      const edits = format(text.document, { width });
      const after = at(text, applied('format', text, edits));
      if (after.text !== text.text) done++;
      assert.deepEqual(format(after.document, { width }), [], `${text.text}\n→\n${after.text}`);
      const words = (all: string): string => all.replace(/[\s"“”„‘’‚«»–-]+/g, '');
      assert.equal(words(after.text), words(text.text));
    });
    assert.ok(done > runs / 4, `only ${done} were formatted`);
  });

  it('moving, inserting, deleting, splitting and joining leave no error and no warning', () => {
    const done = new Map<string, number>();
    holds((text, choice) => {
      const cursor = choice % text.text.length;
      for (const { id } of refactoringsAt(text.document, cursor)) {
        const edits = refactor(text.document, cursor, id, text.check);
        if ('refused' in edits) continue;
        done.set(id, (done.get(id) ?? 0) + 1);
        const { leaves } = refactorings.find((each) => each.id === id)!;
        applied(id, text, edits, ['error', 'warning'], leaves);
      }
    });
    for (const id of ['move-up', 'move-down', 'insert-behind', 'delete', 'join', 'insert-footnote']) {
      assert.ok((done.get(id) ?? 0) > 0, `${id} was never carried out: ${JSON.stringify([...done])}`);
    }
  });

  /** With numbers, calls or notes that are wrong. */
  const disturbed = fc
    .tuple(drafts, fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 1, 2, 2, 2, 3, 4)), { minLength: 1, maxLength: 3 }))
    .map(([draft, slips]): Draft => ({ ...draft, text: slips.reduce(disturb, draft.text) }));

  for (const [name, change] of [
    ['renumbering', (text: Text) => renumbered(text.check(text.text).findings)],
    [
      'putting footnotes in order',
      (text: Text) => organizedFootnotes(text.document, text.check, (other) => at(text, other).document, 'keep'),
    ],
    [
      'making one of identical notes',
      (text: Text) => organizedFootnotes(text.document, text.check, (other) => at(text, other).document, 'see'),
    ],
    ['fixing all', (text: Text) => fixAll(text.document, text.check)],
  ] as const) {
    it(`${name} makes no text worse, and changes nothing the second time`, () => {
      let done = 0;
      holds((text) => {
        const [action] = change(text);
        if (!action) return;
        done++;
        const after = at(text, applied(name, text, action.edits, ['error', 'warning']));
        const [again] = change(after);
        assert.equal(again && applyEdits(after.text, again.edits), undefined, `${text.text}\n→\n${after.text}`);
      }, disturbed);
      assert.ok(done > 0, `only ${done} were changed`);
    });
  }
});

/** A slip of a drafter: a number put wrong, two calls that change places, a note said again. */
function disturb(text: string, [where, kind]: readonly [number, number]): string {
  const nth = (pattern: RegExp, replace: (found: string) => string): string => {
    const found = [...text.matchAll(pattern)];
    const one = found[where % Math.max(1, found.length)];
    return one ? text.slice(0, one.index) + replace(one[0]) + text.slice(one.index + one[0].length) : text;
  };
  switch (kind) {
    case 0:
      return nth(/^\d+(?=\. )/gm, (digits) => String(Number(digits) + 1));
    case 1:
      return nth(/^\((?=\p{L}\) )/gmu, () => '(x');
    case 2:
      return text.replace(/\[\^[12]\](?!:)/g, (call) => (call === '[^1]' ? '[^2]' : '[^1]'));
    case 3:
      return text.replace(/9001\/22/g, '9000/22');
    default:
      return nth(/^[IV]+(?=\. )/gm, (roman) => `${roman}I`);
  }
}
