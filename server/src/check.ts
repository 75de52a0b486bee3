/**
 * Runs the rules on a document.
 *
 * A rule is not trusted: one that throws, never ends or lies about its places is named in `failures`,
 * and the findings of all others are what they would be without it. (A loop inside a rule that yields
 * nothing cannot be stopped from here: the core has no clock.)
 */
import { blockFindings, Endless, type Found } from './blockFindings';
import type { Document, Place } from './document/model';
import { latestYearCited } from './document/references/citedYear';
import { languageData } from './languages/index';
import { isLanguage } from './languages/detect';
import { inEnglish, say, type Words } from './messages/message';
import { rules as allRules } from './rules/index';
import type { OwnWordings } from './languages/own';
import { severities, stages } from './rules/rule';
import type { BlockRule, Context, RawFinding, RawFix, Rule, Severity, Stage } from './rules/rule';
import { suppress, type CommentFault } from './suppression';
import { kept } from './text/kept';
import type { Range } from './text/range';

export interface CheckOptions {
  /** `draft` unless said otherwise. */
  readonly stage?: Stage;
  /** By rule id: the severity to use in place of the rule's own; a rule that is `off` does not run. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** False: what comments in the text silence is found all the same. */
  readonly comments?: boolean;
  /** What the house does not write, by language. */
  readonly wordings?: OwnWordings;
  /** In whose language messages and titles are told: English unless said otherwise. */
  readonly words?: Words;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** UTF-16 offsets in the source text. */
  readonly range: Range;
  readonly related: readonly { readonly range: Range; readonly message: string }[];
  readonly fix?: Fix;
  /** The text has no use: shown faded. */
  readonly unnecessary?: true;
}

export interface Fix {
  readonly title: string;
  /** Certain to be right: applied in bulk. */
  readonly safe: boolean;
  /** In order; no two overlap or begin at one place. */
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly range: Range;
  readonly newText: string;
}

export interface CheckResult {
  /** In the order of the text: by start, end, rule. */
  readonly findings: readonly Finding[];
  /** What comments in the text silence, and why if they say so. */
  readonly suppressed: readonly { readonly finding: Finding; readonly reason?: string }[];
  readonly failures: readonly RuleFailure[];
}

/** A rule that did not do its work, and the first thing it did wrong. */
export interface RuleFailure {
  readonly rule: string;
  readonly reason: string;
}

export { severities, stages };

/** @param rules for tests; all rules otherwise */
export function check(document: Document, options: CheckOptions = {}, rules: readonly Rule[] = allRules): CheckResult {
  const { stage = 'draft', wordings } = options;
  const { date } = document;
  const citedYear = date === undefined ? latestYearCited(document) : undefined;
  const context: Context = {
    stage,
    language: languageOf,
    ...(date && { date }),
    ...(citedYear && { citedYear }),
    ...(wordings && { wordings }),
  };
  const byBlock = blockFindings(document, blockRulesOf(rules, options), context);
  const told: Told = { placed: placer(document), words: options.words ?? inEnglish };
  const found: Caused[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of rules) {
    const severity = options.rules?.[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    const results = 'checkBlock' in rule ? () => resultsOf(byBlock.get(rule)) : () => rule.check(document, context);
    const run = runRule(rule, severity, results, document, told);
    for (const finding of run.found) found.push(finding);
    if (run.failure !== undefined) failures.push({ rule: rule.id, reason: run.failure });
  }
  const findings = withoutTwins(onePerCause(found).sort(inTextOrder));
  if (options.comments === false) return { findings, suppressed: [], failures };
  const failed = new Set(failures.map(({ rule }) => rule));
  const ran = (id: string) => options.rules?.[id] !== 'off' && !failed.has(id);
  const { left, suppressed, faults } = suppress(document, findings, { ids: rules.map(({ id }) => id), ran });
  const own = faults.flatMap((fault) => toFaultFinding(fault, options, rules));
  return { findings: own.length > 0 ? [...left, ...own].sort(inTextOrder) : left, suppressed, failures };
}

/** What is wrong with a comment can only be told when all rules have run: their rules find nothing themselves. */
function toFaultFinding(
  { rule: id, message, range, removal }: CommentFault,
  options: CheckOptions,
  rules: readonly Rule[],
) {
  const rule = rules.find((each) => each.id === id);
  const words = options.words ?? inEnglish;
  const severity = options.rules?.[id] ?? rule?.severity ?? 'off';
  if (rule === undefined || severity === 'off') return [];
  // Not safe: in another stage of the text the comment may be needed.
  const fix: Fix | undefined = removal && {
    title: words(say('Take the comment away')),
    safe: false,
    edits: [{ range: removal, newText: '' }],
  };
  const unnecessary = fix && { fix, unnecessary: true as const };
  const finding: Finding = { rule: id, severity, message: words(message), range, related: [], ...unnecessary };
  return [finding];
}

function languageOf({ language }: { readonly language: string | null }): ReturnType<Context['language']> {
  return language !== null && isLanguage(language) ? languageData(language) : undefined;
}

/** A finding, and the key of its cause where the rule says it. */
interface Caused {
  readonly finding: Finding;
  readonly cause: string | undefined;
}

type Placer = (place: Place) => Range;

/** What turns that which a rule yields into that which people are told. */
interface Told {
  readonly placed: Placer;
  readonly words: Words;
}

/** What the block rules of a list are that are not off: the same array for the same rules. */
const blockRules = kept((_rules: readonly Rule[]) => new Map<string, readonly BlockRule[]>());

function blockRulesOf(rules: readonly Rule[], { rules: severities = {} }: CheckOptions): readonly BlockRule[] {
  const isOff = ({ id }: Rule): boolean => severities[id] === 'off';
  const lists = blockRules(rules);
  const off = rules
    .filter(isOff)
    .map(({ id }) => id)
    .join();
  let list = lists.get(off);
  if (list === undefined) {
    list = rules.filter((rule): rule is BlockRule => 'checkBlock' in rule && !isOff(rule));
    lists.set(off, list);
  }
  return list;
}

/** What a block rule found; then what it threw, if it did. */
function* resultsOf(found: Found | undefined): Iterable<RawFinding> {
  if (found === undefined) return;
  const { findings, failure } = found;
  if (failure?.thrown instanceof Endless) throw failure.thrown;
  yield* findings;
  if (failure) throw failure.thrown;
}

function runRule(rule: Rule, severity: Severity, results: () => Iterable<RawFinding>, document: Document, told: Told) {
  const found: Caused[] = [];
  const limit = findingLimit(document);
  let failure: string | undefined;
  let yielded = 0;
  try {
    for (const raw of results()) {
      if (++yielded > limit) return { found: [], failure: `more than ${limit} findings: it seems to have no end` };
      try {
        const { finding, lie } = toFinding(rule, severity, raw, document, told);
        found.push({ finding, cause: raw.cause });
        failure ??= lie;
      } catch (error) {
        failure ??= reasonOf(error);
      }
    }
  } catch (error) {
    failure ??= reasonOf(error);
  }
  return { found, failure };
}

/** No honest rule finds more than this; the upper bound keeps an endless one from filling the memory. */
function findingLimit(document: Document): number {
  return 1000 + Math.min(document.source.text.length, 200_000);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}

function toFinding(rule: Rule, severity: Severity, raw: RawFinding, document: Document, told: Told) {
  const { placed, words } = told;
  if (!raw.message?.text) throw new Error('a finding without a message');
  if (raw.severity !== undefined && !severities.includes(raw.severity))
    throw new Error(`no such severity: ${raw.severity}`);
  const { fix, lie } = toFix(raw.fix, document, told);
  const finding: Finding = {
    rule: rule.id,
    severity: weaker(severity, raw.severity ?? severity),
    message: words(raw.message),
    range: placed(raw.at),
    related: (raw.related ?? []).map(({ at, message }) => ({ range: placed(at), message: words(message) })),
    ...(fix && { fix }),
    ...(raw.unnecessary && { unnecessary: true }),
  };
  return { finding, lie };
}

/** What a rule itself holds for weak stays weak, whatever severity its rule is given. */
function weaker(one: Severity, other: Severity): Severity {
  return severities[Math.max(severities.indexOf(one), severities.indexOf(other))]!;
}

/** A finding with a wrong fix is still a finding: the fix is left out, and the lie told. */
function toFix(raw: RawFix | undefined, document: Document, { placed, words }: Told): { fix?: Fix; lie?: string } {
  if (raw === undefined) return {};
  try {
    if (raw.edits.some(({ at }) => holdsOtherText(at, placed(at), document.source.text))) return {};
    const edits = raw.edits.map(({ at, newText }) => ({ range: placed(at), newText }));
    edits.sort((one, other) => one.range.start - other.range.start || one.range.end - other.range.end);
    const wrong = faultOf(edits, document.source.text);
    return wrong === undefined ? { fix: { title: words(raw.title), safe: raw.safe === true, edits } } : { lie: wrong };
  } catch (error) {
    return { lie: reasonOf(error) };
  }
}

function faultOf(edits: readonly Edit[], text: string): string | undefined {
  if (edits.some(({ newText }) => typeof newText !== 'string')) return 'a fix with an edit without text';
  if (edits.some((edit, index) => index > 0 && overlap(edits[index - 1]!, edit))) return 'a fix whose edits overlap';
  const changes = edits.some(({ range, newText }) => text.slice(range.start, range.end) !== newText);
  return changes ? undefined : 'a fix that changes nothing';
}

/** Whether two edits, in order, touch the same text or begin at one place, so that their order would matter. */
export function overlap(earlier: Edit, later: Edit): boolean {
  return later.range.start < earlier.range.end || later.range.start === earlier.range.start;
}

/**
 * Whether between the first and last character of a place stands text of another block (a page bottom
 * inside a paragraph), which an edit of the place would take away.
 */
function holdsOtherText({ block, from, to }: Place, { start, end }: Range, text: string): boolean {
  if (text.slice(start, end) === block.flow.text.slice(from, to)) return false;
  return solidLength(text, start, end) !== solidLength(block.flow.text, from, to);
}

function solidLength(text: string, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) if (!/[\s\u00ad\u200b\u2060]/.test(text.charAt(at))) length++;
  return length;
}

/** Turns a place into a range of the source; throws where the place is not one in this document. */
function placer(document: Document): Placer {
  const blocks = new Set(document.blocks);
  const { text } = document.source;
  return ({ block, from, to }) => {
    if (!blocks.has(block)) throw new Error('a place in a block that is not in the document');
    const inside =
      Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= block.flow.text.length;
    if (!inside) throw new Error(`a place outside its block: ${from} to ${to} of ${block.flow.text.length}`);
    const { start, end } = block.flow.range({ from, to });
    const range = { start, end: splits(text, end, '\r', '\n') ? end + 1 : end };
    if (splitsCharacter(text, start) || splitsCharacter(text, range.end))
      throw new Error('a place that cuts a character in two');
    return range;
  };
}

function splits(text: string, at: number, before: string, after: string): boolean {
  return text[at - 1] === before && text[at] === after;
}

function splitsCharacter(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/**
 * Findings with one cause become one: the most severe stays (of equals the one whose rule comes first),
 * the others are told as its related places.
 */
function onePerCause(found: readonly Caused[]): Finding[] {
  const strongest = new Map<string, Finding>();
  for (const { finding, cause } of found) {
    if (cause === undefined) continue;
    const held = strongest.get(cause);
    if (held === undefined || rank(finding) < rank(held)) strongest.set(cause, finding);
  }
  const others = new Map<Finding, Finding[]>();
  for (const { finding, cause } of found) {
    const kept = cause === undefined ? finding : strongest.get(cause)!;
    if (kept === finding) continue;
    const told = others.get(kept);
    if (told) told.push(finding);
    else others.set(kept, [finding]);
  }
  return found
    .filter(({ finding, cause }) => cause === undefined || strongest.get(cause) === finding)
    .map(({ finding }) => withOthers(finding, others.get(finding) ?? []));
}

function withOthers(finding: Finding, others: readonly Finding[]): Finding {
  if (others.length === 0) return finding;
  return { ...finding, related: [...finding.related, ...others.map(({ range, message }) => ({ range, message }))] };
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity);
}

function inTextOrder(one: Finding, other: Finding): number {
  return one.range.start - other.range.start || one.range.end - other.range.end || compare(one.rule, other.rule);
}

/** By code unit: the order must not depend on a locale. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** One rule says one thing about one place: the most severe, of equals the first. */
function withoutTwins(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const last = kept[kept.length - 1];
    const twin =
      last?.rule === finding.rule && last.range.start === finding.range.start && last.range.end === finding.range.end;
    if (!last || !twin) kept.push(finding);
    else if (rank(finding) < rank(last)) kept[kept.length - 1] = finding;
  }
  return kept;
}
