/**
 * Comments that silence rules:
 *
 *     <!-- conclusions-disable-next-line verb-case deadline-vague -- agreed with the lawyer-linguists -->
 *     <!-- conclusions-disable-line verb-case -->
 *     <!-- conclusions-disable verb-case --> … <!-- conclusions-enable verb-case -->
 *     <!-- conclusions-disable-file -->
 *
 * No rule named means all rules. What follows ` -- ` is the reason, for the reader.
 * A line is a line as it was drafted: a paragraph wrapped over several lines counts as one, so that
 * wrapping a text anew changes nothing. A finding is silenced where it begins.
 */
import type { Block, Document } from './document/model';
import { say, type Message } from './messages/message';
import { closest } from './text/closest';
import { findComments } from './text/comments';
import type { Range } from './text/range';
import { lineAt, lineRange, type Source } from './text/source';

const words = ['disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file'] as const;

/** What one comment says. */
interface Directive {
  readonly word: (typeof words)[number];
  /** Rule ids and where they stand; `*`, with the place of the whole comment, for all. */
  readonly rules: readonly { readonly id: string; readonly range: Range }[];
  /** The comment itself. */
  readonly range: Range;
  readonly reason?: string;
}

/** One rule (or `*`) silenced over a range by a comment. */
interface Silence {
  readonly rule: string;
  readonly start: number;
  end: number;
  readonly by: Directive;
  /** Where the comment names the rule. */
  readonly named: Range;
}

/** A comment that does not do what its writer means it to. Becomes a finding of the rule it names. */
export interface CommentFault {
  readonly rule: 'suppression-unused' | 'suppression-unknown';
  readonly message: Message;
  readonly range: Range;
  /** The range to take away with it; absent where the comment must be put right by hand. */
  readonly removal?: Range;
}

export interface Suppression<T> {
  /** What no comment silences. */
  readonly left: T[];
  readonly suppressed: readonly { readonly finding: T; readonly reason?: string }[];
  readonly faults: readonly CommentFault[];
}

/** What the comments of a text do to its findings. */
export interface RulesInForce {
  /** Of all rules there are. */
  readonly ids: readonly string[];
  /** Whether a rule did its work: what it would have found is not known otherwise. */
  ran(rule: string): boolean;
}

/** @param findings in the order of the text */
export function suppress<T extends { readonly rule: string; readonly range: Range }>(
  document: Document,
  findings: readonly T[],
  rules: RulesInForce,
): Suppression<T> {
  const { directives, unknown } = readComments(document, rules.ids);
  if (directives.length === 0) return { left: [...findings], suppressed: [], faults: unknown };
  const { silences, idle } = silencesOf(document, directives);
  const covers = sweep(silences);
  const used = new Set<Range>();
  const left: T[] = [];
  const suppressed: { finding: T; reason?: string }[] = [];
  for (const finding of findings) {
    const silence = covers(finding);
    if (silence) used.add(silence.named);
    if (silence) suppressed.push({ finding, ...(silence.by.reason !== undefined && { reason: silence.by.reason }) });
    else left.push(finding);
  }
  const unused = silences.filter(({ named }) => !used.has(named));
  const faults = [...unknown, ...idle, ...unusedFaults(document, unused, rules)];
  return { left, suppressed, faults: notSilenced(silences, faults) };
}

/** Asked in the order of the text: the comment that silences a finding, one that names its rule before one for all. */
function sweep(silences: readonly Silence[]): (finding: { rule: string; range: Range }) => Silence | undefined {
  const furthest = new Map<string, Silence>();
  let next = 0;
  return ({ rule, range: { start } }) => {
    for (; next < silences.length && silences[next]!.start <= start; next++) {
      const silence = silences[next]!;
      if (silence.end > (furthest.get(silence.rule)?.end ?? 0)) furthest.set(silence.rule, silence);
    }
    return [rule, ALL].map((key) => furthest.get(key)).find((silence) => silence !== undefined && start < silence.end);
  };
}

const ALL = '*';

function silencesOf(document: Document, directives: readonly Directive[]) {
  const silences: Silence[] = [];
  const idle: CommentFault[] = [];
  const open = new Map<string, Silence>();
  for (const directive of directives) {
    if (directive.word === 'enable') idle.push(...enable(document, open, directive));
    else for (const { id, range } of directive.rules) silences.push(silence(document, directive, id, range, open));
  }
  silences.sort((one, other) => one.start - other.start);
  return { silences, idle };
}

/** Naming a rule ends what was said of that rule; naming none ends everything. */
function enable(document: Document, open: Map<string, Silence>, directive: Directive): CommentFault[] {
  const everything = directive.rules[0]?.id === ALL;
  const ended = everything ? [...open.keys()] : directive.rules.map(({ id }) => id).filter((id) => open.has(id));
  for (const rule of ended) {
    open.get(rule)!.end = directive.range.start;
    open.delete(rule);
  }
  if (ended.length > 0) return [];
  const message = say('There is nothing to enable here: no comment above disables it. Take the comment away.');
  return [unusedFault(message, directive.range, document)];
}

function silence(document: Document, by: Directive, rule: string, named: Range, open: Map<string, Silence>): Silence {
  const { word, range } = by;
  const over = (reach: Range): Silence => ({ rule, ...reach, by, named });
  if (word === 'disable-file') return over({ start: 0, end: Infinity });
  if (word === 'disable-line') return over(draftedLine(document, range.start));
  if (word === 'disable-next-line') return over(draftedLine(document, nextText(document, range.end)));
  // Said again, it adds nothing.
  if (open.has(rule)) return over({ start: range.start, end: range.start });
  const opened = over({ start: range.start, end: Infinity });
  open.set(rule, opened);
  return opened;
}

/** Of a comment none of whose rules is found one fault; else one of each rule that is not. */
function unusedFaults(document: Document, unused: readonly Silence[], rules: RulesInForce): CommentFault[] {
  const byComment = new Map<Directive, Silence[]>();
  const isKnown = (rule: string) => rules.ids.includes(rule) && rules.ran(rule) && !ownRules.includes(rule);
  for (const each of unused) {
    if (each.rule !== ALL && !isKnown(each.rule)) continue;
    byComment.set(each.by, [...(byComment.get(each.by) ?? []), each]);
  }
  return [...byComment].flatMap(([{ rules: named, range }, silences]) => {
    if (silences.length === named.length)
      return [unusedFault(say('This comment silences nothing. Take it away.'), range, document)];
    return silences.map(({ rule, named: place }) =>
      unusedFault(say('This comment silences nothing of {rule}. Take that rule out.', { rule }), place),
    );
  });
}

const UNUSED = 'suppression-unused';
const UNKNOWN = 'suppression-unknown';
const ownRules: readonly string[] = [UNUSED, UNKNOWN];

/** @param document given where the whole comment can go */
function unusedFault(message: Message, range: Range, document?: Document): CommentFault {
  return { rule: UNUSED, message, range, ...(document && { removal: withItsLine(document.source, range) }) };
}

/** With the line end, where a comment has its lines to itself. */
function withItsLine(source: Source, range: Range): Range {
  const first = lineRange(source, lineAt(source, range.start));
  const last = lineRange(source, lineAt(source, range.end));
  const around = source.text.slice(first.start, range.start) + source.text.slice(range.end, last.end);
  if (around.trim() !== '') return range;
  return { start: first.start, end: source.lineStarts[lineAt(source, range.end) + 1] ?? source.text.length };
}

/** What is said of comments can be silenced, by its name only: a comment for all rules must not hide that it is unused. */
function notSilenced(silences: readonly Silence[], faults: readonly CommentFault[]): CommentFault[] {
  const covers = sweep(silences.filter(({ rule }) => ownRules.includes(rule)));
  return [...faults].sort((one, other) => one.range.start - other.range.start).filter((fault) => !covers(fault));
}

/** A comment may stand on lines of its own or behind the words of a line. */
function readComments({ source: { text } }: Document, ids: readonly string[]) {
  const directives: Directive[] = [];
  const unknown: CommentFault[] = [];
  for (const range of findComments(text)) {
    const said = wordsIn(text, range);
    const first = said[0];
    if (first === undefined || !first.text.startsWith(PREFIX)) continue;
    const word = words.find((each) => each === first.text.slice(PREFIX.length));
    if (word === undefined) unknown.push(...unknownWord(first));
    else directives.push(directiveOf(text, word, said.slice(1), range));
  }
  const known = new Set([...ids, ALL]);
  const strange = directives.flatMap(({ rules }) => rules).filter(({ id }) => !known.has(id));
  return { directives, unknown: [...unknown, ...strange.map((each) => unknownRule(each, ids))] };
}

const OPEN = '<!--';
const CLOSE = '-->';
const PREFIX = 'conclusions-';

interface Word {
  readonly text: string;
  readonly range: Range;
}

function wordsIn(text: string, range: Range): Word[] {
  const found: Word[] = [];
  const end = range.end - CLOSE.length;
  for (let at = range.start + OPEN.length; at < end;) {
    let stop = at;
    while (stop < end && !isSeparator(text.charCodeAt(stop))) stop++;
    if (stop > at) found.push({ text: text.slice(at, stop), range: { start: at, end: stop } });
    at = stop + 1;
    // Only a directive is read on: a long comment is of no interest.
    if (found.length === 1 && !found[0]!.text.startsWith(PREFIX)) return found;
  }
  return found;
}

function isSeparator(char: number): boolean {
  return isSpace(char) || char === 0x2c;
}

function directiveOf(text: string, word: Directive['word'], rest: readonly Word[], range: Range): Directive {
  const dashes = rest.findIndex((each) => each.text === '--');
  const named = (dashes < 0 ? rest : rest.slice(0, dashes)).map(({ text: id, range: place }) => ({ id, range: place }));
  const reason = dashes < 0 ? '' : text.slice(rest[dashes]!.range.end, range.end - CLOSE.length).trim();
  const rules = named.length > 0 ? named : [{ id: ALL, range }];
  return { word, rules, range, ...(reason !== '' && { reason }) };
}

/** Only what can be meant for us: a comment may begin with any word. */
function unknownWord({ text, range }: Word): CommentFault[] {
  const said = text.slice(PREFIX.length);
  const near = closest(said, words);
  if (near === undefined && !said.startsWith('disable') && !said.startsWith('enable')) return [];
  const word = text.slice(0, 64);
  const message =
    near === undefined
      ? say('There is no {word}, so nothing is silenced. Write one of {choices}.', { word, choices: words.join(', ') })
      : say('There is no {word}, so nothing is silenced. Did you mean {near}?', { word, near: PREFIX + near });
  return [{ rule: UNKNOWN, message, range }];
}

function unknownRule({ id, range }: Directive['rules'][number], ids: readonly string[]): CommentFault {
  const near = closest(id, ids);
  const rule = id.slice(0, 64);
  const message =
    near === undefined
      ? say('There is no rule “{rule}”, so nothing is silenced. A reason stands behind “--”.', { rule })
      : say('There is no rule “{rule}”, so nothing is silenced. Did you mean {near}?', { rule, near });
  return { rule: UNKNOWN, message, range };
}

/** The first text that is no comment on a line behind `offset`; the end of the text where there is none. */
function nextText({ source }: Document, offset: number): number {
  const { text } = source;
  let at = lineRange(source, lineAt(source, offset)).end;
  for (let comments = 0; comments <= MOST_IN_BETWEEN; comments++) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    const close = text.startsWith(OPEN, at) ? text.indexOf(CLOSE, at) : -1;
    if (close < 0) return at;
    at = close + CLOSE.length;
  }
  return at;
}

function isSpace(char: number): boolean {
  return char <= 0x20 || char === 0xa0;
}

/** The block at `offset` with the whole of its lines, or the line where no block is. */
function draftedLine(document: Document, offset: number): Range {
  const { source } = document;
  const range = blockAt(document, offset)?.range ?? { start: offset, end: offset };
  return { start: lineStart(source, range.start), end: lineRange(source, lineAt(source, range.end)).end + 1 };
}

function lineStart(source: Source, offset: number): number {
  return lineRange(source, lineAt(source, offset)).start;
}

/**
 * How many comments may stand between a comment and its line, and how many blocks of a page bottom between the
 * beginning of a paragraph and its last lines. No text has as many; without an end a hostile one would take for ever.
 */
const MOST_IN_BETWEEN = 32;

/** The innermost block that holds `offset`, the one that begins last. */
function blockAt({ blocks }: Document, offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.range.start <= offset) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0 && index >= low - MOST_IN_BETWEEN; index--) {
    const block = blocks[index]!;
    if (offset < block.range.end && block.kind !== 'comment') return block;
  }
  return undefined;
}
