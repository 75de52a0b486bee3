/** What can be done about findings: a fix at the cursor, one rule's fixes, all that are certain. */
import type { CheckResult, Edit, Finding, Fix } from '../check';
import type { Document } from '../document/model';
import { applyEdits, compatible, fixText } from '../fix';
import { inEnglish, say } from '../messages/message';
import type { Range } from '../text/range';
import { touch } from './cursor';
import { sendingBack } from './identicalNotes';
import { silences } from './silences';

export interface Action {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** What it takes away. */
  readonly findings: readonly Finding[];
  /** The one thing to do here, and certain to be right. */
  readonly preferred: boolean;
}

/** For the findings that touch a range: their own fixes, the fixes of the same rule everywhere, and silence. */
export function quickFixes(
  document: Document,
  findings: readonly Finding[],
  range: Range,
  words = inEnglish,
): readonly Action[] {
  const touched = findings.filter((finding) => touch(finding.range, range));
  const own = touched.flatMap((finding) => (finding.fix ? [single(finding, finding.fix)] : []));
  const everywhere = [...new Set(touched.map(({ rule }) => rule))].flatMap((rule) => {
    const title = words(say('Fix all: {rule}', { rule }));
    const actions = together(title, findings, (finding, { safe }) => safe && finding.rule === rule);
    return actions.filter((action) => action.findings.length > 1);
  });
  return [...distinct(own), ...everywhere, ...touched.flatMap((finding) => silences(document, finding, words))];
}

function single(finding: Finding, fix: Fix): Action {
  return { title: fix.title, edits: fix.edits, findings: [finding], preferred: fix.safe };
}

/** Findings that are put right by the same edits (a renumbering) make one action. */
function distinct(actions: readonly Action[]): Action[] {
  const kept = new Map<string, Action>();
  for (const action of actions) {
    const key = `${action.title} ${editsKey(action.edits)}`;
    const same = kept.get(key);
    kept.set(key, same ? { ...same, findings: [...same.findings, ...action.findings] } : action);
  }
  return [...kept.values()];
}

/** Paragraphs, headings and points put in order, with all that cites them. */
export function renumbered(findings: readonly Finding[], words = inEnglish): readonly Action[] {
  const rules = ['paragraph-number', 'heading-number', 'point-number'];
  const title = words(say('Renumber paragraphs, headings and points'));
  return together(title, findings, ({ rule }) => rules.includes(rule));
}

/** What becomes of notes with the same words: they stay, or all but the first send the reader to it. */
export type IdenticalNotes = 'keep' | 'see';

/** Footnotes put in the order of their first calls, and identical ones made one if that is wanted. */
export function organizedFootnotes(
  document: Document,
  check: (text: string) => CheckResult,
  read: (text: string) => Document,
  identical: IdenticalNotes,
  words = inEnglish,
): readonly Action[] {
  const { text } = document.source;
  const { findings } = check(text);
  const title = words(say('Put footnotes in order'));
  const [order] = together(title, findings, ({ rule }) => rule === 'footnote-order');
  if (identical === 'keep') return order ? [order] : [];
  const ordered = order ? applyEdits(text, order.edits) : text;
  const merges = sendingBack(order ? read(ordered) : document);
  const merged = applyEdits(ordered, merges);
  if (merges.length === 0 || check(merged).findings.length > findings.length) return order ? [order] : [];
  const edits = order ? [difference(text, merged)] : merges;
  return [{ title, edits, findings: order?.findings ?? [], preferred: false }];
}

/**
 * One action of all the fixes wanted that do not get into each other's way, or none. A fix that touches what an
 * earlier one changes waits for the next round.
 */
function together(
  title: string,
  findings: readonly Finding[],
  wanted: (finding: Finding, fix: Fix) => boolean,
): Action[] {
  const chosen = compatible(findings, wanted);
  if (chosen.length === 0) return [];
  const edits = chosen.flatMap((fix) => fix.edits).sort((a, b) => a.range.start - b.range.start);
  const taken = new Set(chosen.map((fix) => fix.edits));
  return [{ title, edits, findings: findings.filter(({ fix }) => fix && taken.has(fix.edits)), preferred: false }];
}

/**
 * All that is certain put right, in as many rounds as it takes, never for the worse: one action, or none.
 * @param check a full check of a text
 */
export function fixAll(
  { source: { text } }: Document,
  check: (text: string) => CheckResult,
  words = inEnglish,
): readonly Action[] {
  const title = words(say('Fix all that is certain'));
  const first = check(text);
  const fixed = fixText(text, check, ({ safe }) => safe);
  if (fixed.text === text) return [];
  const [once] = together(title, first.findings, (_, { safe }) => safe);
  if (once && applyEdits(text, once.edits) === fixed.text) return [once];
  const findings = first.findings.filter(({ fix }) => fix?.safe);
  return [{ title, edits: [difference(text, fixed.text)], findings, preferred: false }];
}

/** The one edit that makes `before` into `after`; never cuts a surrogate pair or a line end in two. */
export function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (isInside(before, start) || isInside(after, start)) start--;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (isInside(before, before.length - tail) || isInside(after, after.length - tail)) tail--;
  return {
    range: { start, end: before.length - tail },
    newText: after.slice(start, after.length - tail),
  };
}

function isInside(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const char = text.charCodeAt(at);
  return (before === 13 && char === 10) || (before >= 0xd800 && before <= 0xdbff && char >= 0xdc00 && char <= 0xdfff);
}

function editsKey(edits: readonly Edit[]): string {
  return edits.map(editKey).join();
}

function editKey({ range, newText }: Edit): string {
  return `${range.start} ${range.end} ${JSON.stringify(newText)}`;
}
