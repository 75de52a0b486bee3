/**
 * Applies the fixes of findings until nothing is left to fix.
 * The text never gets worse: a fix after which a rule reports more errors than before is taken back.
 */
import { overlap, type CheckResult, type Edit, type Finding, type Fix } from './check';

export interface FixedText {
  readonly text: string;
  /** How many fixes were applied, over all rounds. */
  readonly applied: number;
  /** What a check of `text` gives. */
  readonly result: CheckResult;
}

/** Fixes that uncover new ones stop here; also the end of two fixes that undo each other. */
const MAX_ROUNDS = 10;

/**
 * @param check a full check of a text
 * @param wanted which fixes to apply: the safe ones, or all
 */
export function fixText(text: string, check: (text: string) => CheckResult, wanted: (fix: Fix) => boolean): FixedText {
  check = rememberingLast(check);
  const seen = new Set([text]);
  const refused = new Set<string>();
  let state: FixedText = { text, applied: 0, result: check(text) };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fixes = compatible(state.result.findings, (finding, fix) => wanted(fix) && !refused.has(keyOf(finding, fix)));
    const chosen = harmless(state, fixes, check, refused);
    if (chosen.length === 0) return state;
    const next = applyEdits(
      state.text,
      chosen.flatMap(({ edits }) => edits),
    );
    if (seen.has(next)) return state;
    seen.add(next);
    state = { text: next, applied: state.applied + chosen.length, result: check(next) };
  }
  return state;
}

/** The check that lets a round of fixes pass is the one the next round starts from. */
function rememberingLast(check: (text: string) => CheckResult): (text: string) => CheckResult {
  let last: { readonly text: string; readonly result: CheckResult } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: check(text) };
    return last.result;
  };
}

/** @param edits not overlapping, in any order */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lineEnd = firstLineEnd(text);
  let fixed = '';
  let at = 0;
  for (const { range, newText } of [...edits].sort(inOrder)) {
    fixed += text.slice(at, range.start) + newText.replace(/\r\n|\r|\n/g, lineEnd);
    at = range.end;
  }
  return fixed + text.slice(at);
}

/** Lines a fix adds end as the lines of the text do. */
export function firstLineEnd(text: string): string {
  const at = text.search(/[\r\n]/);
  if (at < 0) return '\n';
  return text[at] === '\n' ? '\n' : text[at + 1] === '\n' ? '\r\n' : '\r';
}

function inOrder(one: Edit, other: Edit): number {
  return one.range.start - other.range.start || one.range.end - other.range.end;
}

interface ChosenFix {
  readonly key: string;
  readonly edits: readonly Edit[];
}

/** Fixes that can be applied together: of two that touch the same text, the first in the text. */
export function compatible(findings: readonly Finding[], wanted: (finding: Finding, fix: Fix) => boolean): ChosenFix[] {
  const chosen: ChosenFix[] = [];
  const taken = new TakenRanges();
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix || !wanted(finding, fix) || !taken.areFree(fix.edits)) continue;
    taken.take(fix.edits);
    chosen.push({ key: keyOf(finding, fix), edits: fix.edits });
  }
  return chosen;
}

/** Names a fix over several rounds, in which its place may move. */
function keyOf({ rule, message }: Finding, { title, edits }: Fix): string {
  return JSON.stringify([rule, message, title, edits.map(({ newText }) => newText)]);
}

/** Edits taken so far, in order of place. */
class TakenRanges {
  private readonly edits: Edit[] = [];

  areFree(edits: readonly Edit[]): boolean {
    return edits.every((edit) => {
      const index = this.indexFor(edit);
      const before = this.edits[index - 1];
      const after = this.edits[index];
      return !(before && overlap(before, edit)) && !(after && overlap(edit, after));
    });
  }

  take(edits: readonly Edit[]): void {
    for (const edit of edits) this.edits.splice(this.indexFor(edit), 0, edit);
  }

  private indexFor(edit: Edit): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inOrder(this.edits[middle]!, edit) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The fixes that together bring no new error; those that do are found by halving and go into `refused`. */
function harmless(
  state: FixedText,
  fixes: readonly ChosenFix[],
  check: (text: string) => CheckResult,
  refused: Set<string>,
) {
  const errors = errorsByRule(state.result);
  const harms = (chosen: readonly ChosenFix[]): boolean => {
    const after = errorsByRule(
      check(
        applyEdits(
          state.text,
          chosen.flatMap(({ edits }) => edits),
        ),
      ),
    );
    return [...after].some(([rule, count]) => count > (errors.get(rule) ?? 0));
  };
  const extend = (kept: readonly ChosenFix[], more: readonly ChosenFix[]): readonly ChosenFix[] => {
    if (more.length === 0) return kept;
    const together = [...kept, ...more];
    if (!harms(together)) return together;
    if (more.length === 1) {
      refused.add(more[0]!.key);
      return kept;
    }
    const half = more.length >> 1;
    return extend(extend(kept, more.slice(0, half)), more.slice(half));
  };
  return extend([], fixes);
}

function errorsByRule({ findings }: CheckResult): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings) if (severity === 'error') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
