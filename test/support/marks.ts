/**
 * Expected findings, marked in the prose itself.
 *
 * `⟦footnote-undefined: [^3]⟧` says: a finding of that rule covers exactly `[^3]`. Several rules may share a mark
 * (`⟦a|b: …⟧`), marks may lie inside each other and run over line ends, `⟦rule:⟧` is an empty range, and `‸` is the
 * cursor. The text may be indented with the code around it: what all its lines share is taken away.
 */
import assert from 'node:assert/strict';
import { check, readDocument, type CheckResult, type Finding } from '../../server/src/service';
import type { LanguageCode } from '../../server/src/languages/data';
import type { OwnVerbs, OwnWordings } from '../../server/src/languages/own';
import type { Severity, Stage } from '../../server/src/rules/rule';
import type { Range } from '../../server/src/text/range';
import { pdfTwin, type TwinOptions } from './pdfTwin';

export interface Mark {
  readonly rule: string;
  readonly range: Range;
}

export interface MarkedText {
  /** Without marks. */
  readonly text: string;
  /** In the order of their beginnings; offsets in `text`. */
  readonly marks: readonly Mark[];
  /** Offsets of the cursors in `text`. */
  readonly cursors: readonly number[];
}

export interface CheckedHow {
  readonly stage?: Stage;
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  readonly fileName?: string;
  /** Also reads the text as a PDF extractor would give it, and expects the same findings there. */
  readonly twin?: boolean | TwinOptions;
  /** Rules under test besides those named in marks: without a mark, they must stay silent. */
  readonly rules?: readonly string[];
  /** What the house of the text does not write, and its own verbs. */
  readonly wordings?: OwnWordings;
  readonly verbs?: OwnVerbs;
}

/** Findings of the rules under test are where the marks are, and nowhere else. */
export function marked(language: LanguageCode, prose: string, how: CheckedHow = {}): void {
  const { text, marks } = parseMarks(prose);
  const under = new Set([...marks.map(({ rule }) => rule), ...(how.rules ?? [])]);
  assert.ok(under.size > 0, 'neither a mark nor a rule under test: this test could not fail');
  compare(language, text, marks, under, how);
  if (how.twin === undefined || how.twin === false) return;
  const twin = pdfTwin(text, how.twin === true ? {} : how.twin);
  compare(
    language,
    twin.text,
    marks.map(({ rule, range }) => ({ rule, range: twin.range(range) })),
    under,
    how,
  );
}

/** The rules say nothing about the text. */
export function expectSilent(
  language: LanguageCode,
  rules: string | readonly string[],
  prose: string,
  how: CheckedHow = {},
): void {
  const { marks } = parseMarks(prose);
  assert.equal(marks.length, 0, 'a text that must be silent holds a mark');
  marked(language, prose, { ...how, rules: typeof rules === 'string' ? [rules] : rules });
}

/** No rule at all says anything above a hint. */
export function expectClean(language: LanguageCode, prose: string, how: CheckedHow = {}): void {
  const text = undent(prose);
  const texts = how.twin ? [text, pdfTwin(text, how.twin === true ? {} : how.twin).text] : [text];
  for (const each of texts) {
    const loud = checked(language, each, how).findings.filter(({ severity }) => severity !== 'hint');
    assert.equal(render(each, loud), each, explain(loud));
  }
}

/**
 * The fix of the first finding of a rule turns one text into another; and it helps: there is one finding of the rule
 * less, no error more, and a second run has nothing left to do.
 * @returns whether the fix is safe
 */
export function expectFix(
  language: LanguageCode,
  before: string,
  after: string,
  rule: string,
  how: CheckedHow = {},
): boolean {
  const text = undent(before);
  const first = checked(language, text, how);
  const finding = first.findings.find((each) => each.rule === rule && each.fix !== undefined);
  assert.ok(finding?.fix, `no fix of ${rule}:\n${explain(first.findings)}`);
  const fixed = applyEdits(text, finding.fix.edits);
  assert.equal(fixed, undent(after));
  const second = checked(language, fixed, how);
  assert.ok(count(second, rule) < count(first, rule), `still there after the fix:\n${explain(second.findings)}`);
  for (const { rule: other, severity } of second.findings) {
    if (severity === 'error')
      assert.ok(count(second, other) <= count(first, other), `the fix brings ${other}:\n${explain(second.findings)}`);
  }
  assert.equal(
    applySafeFixes(language, applySafeFixes(language, fixed, rule, how), rule, how),
    applySafeFixes(language, fixed, rule, how),
  );
  return finding.fix.safe;
}

/** The findings of a text read in a language. A rule that threw fails the test. */
export function checked(language: LanguageCode, text: string, how: CheckedHow = {}): CheckResult {
  const result = check(
    readDocument(text, {
      language,
      ...(how.fileName === undefined ? {} : { fileName: how.fileName }),
      ...(how.verbs === undefined ? {} : { verbs: how.verbs }),
    }),
    {
      ...(how.stage === undefined ? {} : { stage: how.stage }),
      ...(how.severities === undefined ? {} : { rules: how.severities }),
      ...(how.wordings === undefined ? {} : { wordings: how.wordings }),
    },
  );
  assert.deepEqual(result.failures, [], 'a rule failed');
  return result;
}

/** Applies edits all at once; they must lie inside the text and apart. */
export function applyEdits(
  text: string,
  edits: readonly { readonly range: Range; readonly newText: string }[],
): string {
  let result = '';
  let done = 0;
  for (const { range, newText } of [...edits].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  )) {
    assert.ok(
      range.start >= done && range.end >= range.start && range.end <= text.length,
      'edits overlap or leave the text',
    );
    result += text.slice(done, range.start) + newText;
    done = range.end;
  }
  return result + text.slice(done);
}

function applySafeFixes(language: LanguageCode, text: string, rule: string, how: CheckedHow): string {
  let result = text;
  for (let round = 0; round < 20; round++) {
    const fix = checked(language, result, how).findings.find((each) => each.rule === rule && each.fix?.safe)?.fix;
    if (fix === undefined) return result;
    result = applyEdits(result, fix.edits);
  }
  return assert.fail(`the fixes of ${rule} never come to an end`);
}

function count(result: CheckResult, rule: string): number {
  return result.findings.filter((finding) => finding.rule === rule).length;
}

function compare(
  language: LanguageCode,
  text: string,
  expected: readonly Mark[],
  under: ReadonlySet<string>,
  how: CheckedHow,
): void {
  const found = checked(language, text, how).findings.filter(({ rule }) => under.has(rule));
  assert.equal(render(text, found), render(text, expected), explain(found));
}

function explain(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'nothing was found';
  return findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`).join('\n');
}

/** The text with a mark for each finding. */
function render(text: string, marks: readonly Mark[]): string {
  const signs = marks.flatMap(({ rule, range: { start, end } }) => [
    { at: start, order: start === end ? 1 : 2, size: start - end, sign: start === end ? `⟦${rule}:⟧` : `⟦${rule}: ` },
    ...(start === end ? [] : [{ at: end, order: 0, size: 0, sign: '⟧' }]),
  ]);
  signs.sort((a, b) => a.at - b.at || a.order - b.order || a.size - b.size || (a.sign < b.sign ? -1 : 1));
  let result = '';
  let done = 0;
  for (const { at, sign } of signs) {
    result += text.slice(done, at) + sign;
    done = Math.max(done, at);
  }
  return result + text.slice(done);
}

/** Takes marks, cursors and common indentation out of prose. */
export function parseMarks(prose: string): MarkedText {
  const raw = undent(prose);
  const marks: Mark[] = [];
  const open: { rules: readonly string[]; start: number; index: number }[] = [];
  const cursors: number[] = [];
  let text = '';
  for (let at = 0; at < raw.length; at++) {
    const char = raw.charAt(at);
    if (char === '⟦') {
      const colon = raw.indexOf(':', at);
      assert.ok(colon > at, 'a mark without a rule');
      open.push({ rules: raw.slice(at + 1, colon).split('|'), start: text.length, index: marks.length });
      at = raw.charAt(colon + 1) === ' ' ? colon + 1 : colon;
    } else if (char === '⟧') {
      const mark = open.pop();
      assert.ok(mark, 'a mark ends that never began');
      marks.push(...mark.rules.map((rule) => ({ rule, range: { start: mark.start, end: text.length } })));
    } else if (char === '‸') cursors.push(text.length);
    else text += char;
  }
  assert.equal(open.length, 0, 'a mark never ends');
  return { text, marks: marks.sort((a, b) => a.range.start - b.range.start), cursors };
}

/** Without the first and last line end of a template and the indentation all lines share. */
export function undent(prose: string): string {
  const lines = prose
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const shared = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => (line.trim() === '' && line.length < shared ? '' : line.slice(shared))).join('\n');
}
