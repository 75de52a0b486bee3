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
import { findComments } from './text/comments';
import type { Range } from './text/range';
import { lineAt, lineRange, type Source } from './text/source';

/** What one comment says. */
interface Directive {
  readonly word: 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file';
  /** Rule ids; `*` for all. */
  readonly rules: readonly string[];
  /** The comment itself. */
  readonly range: Range;
}

/** One rule (or `*`) silenced over a range. */
interface Silence {
  readonly rule: string;
  readonly start: number;
  end: number;
}

/** The findings that no comment silences. @param findings in the order of the text */
export function suppress<T extends { readonly rule: string; readonly range: Range }>(
  document: Document,
  findings: readonly T[],
): T[] {
  const silences = silencesOf(document);
  const furthest = new Map<string, number>();
  let next = 0;
  return findings.filter(({ rule, range: { start } }) => {
    for (; next < silences.length && silences[next]!.start <= start; next++) {
      const { rule: silenced, end } = silences[next]!;
      furthest.set(silenced, Math.max(end, furthest.get(silenced) ?? 0));
    }
    return [rule, '*'].every((key) => start >= (furthest.get(key) ?? 0));
  });
}

function silencesOf(document: Document): Silence[] {
  const silences: Silence[] = [];
  const open = new Map<string, Silence>();
  for (const directive of directivesOf(document)) {
    if (directive.word === 'enable') enable(open, directive);
    else for (const rule of directive.rules) silences.push(silence(document, directive, rule, open));
  }
  return silences.sort((one, other) => one.start - other.start);
}

/** Naming a rule ends what was said of that rule; naming none ends everything. */
function enable(open: Map<string, Silence>, { rules, range }: Directive): void {
  for (const rule of rules.includes('*') ? [...open.keys()] : rules) {
    const silence = open.get(rule);
    if (silence) silence.end = range.start;
    open.delete(rule);
  }
}

function silence(document: Document, { word, range }: Directive, rule: string, open: Map<string, Silence>): Silence {
  if (word === 'disable-file') return { rule, start: 0, end: Infinity };
  if (word === 'disable-line') return { rule, ...draftedLine(document, range.start) };
  if (word === 'disable-next-line') return { rule, ...draftedLine(document, nextText(document, range.end)) };
  const opened = open.get(rule) ?? { rule, start: range.start, end: Infinity };
  open.set(rule, opened);
  return opened;
}

/** A comment may stand on lines of its own or behind the words of a line. */
function directivesOf({ source: { text } }: Document): Directive[] {
  return findComments(text).flatMap((comment) => directiveOf(text, comment) ?? []);
}

const OPEN = '<!--';
const CLOSE = '-->';
const PREFIX = 'conclusions-';
const words: readonly string[] = ['disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file'];

function directiveOf(text: string, range: Range): Directive | undefined {
  const inner = text.slice(range.start + OPEN.length, range.end - CLOSE.length).trim();
  if (!inner.startsWith(PREFIX)) return undefined;
  const said = inner
    .slice(PREFIX.length)
    .split(/[\s,]/)
    .filter((word) => word !== '');
  const [word, ...rest] = said;
  if (word === undefined || !words.includes(word)) return undefined;
  const dashes = rest.indexOf('--');
  const rules = dashes < 0 ? rest : rest.slice(0, dashes);
  return { word: word as Directive['word'], rules: rules.length > 0 ? rules : ['*'], range };
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
