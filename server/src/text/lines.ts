import type { Change } from './change';
import type { Range } from './range';
import { lineAt, type Source } from './source';

/** One line of the source, trimmed of white space and comments. */
export interface Line {
  /** Number of the line in the source, from 0. */
  readonly index: number;
  /** Offsets of the first and behind the last visible character; equal in a blank line. */
  readonly start: number;
  readonly end: number;
  /** White space before the first visible character. */
  readonly indent: number;
  /** A form feed stands in the line: a page begins here. */
  readonly pageBreak: boolean;
  /** Nothing but a long run of spaces, underscores or hyphens: what an extractor leaves of the rule above footnotes. */
  readonly rule: boolean;
  /** Comments between words of the line; absent when there are none. */
  readonly comments?: readonly Range[];
  /** What a line holds that has nothing but (a piece of) a comment. */
  readonly onlyComment?: Range;
}

const LONG_RUN = 20;

/** @param comments of the text, in order */
export function scanLines({ text, lineStarts }: Source, comments: readonly Range[] = []): Line[] {
  const lines: Line[] = [];
  let next = 0;
  for (let index = 0; index < lineStarts.length; index++) {
    const from = lineStarts[index]!;
    const to = lineStarts[index + 1] ?? text.length;
    while (next < comments.length && comments[next]!.end <= from) next++;
    const line = scanLine(text, index, from, to);
    lines.push(
      next < comments.length && comments[next]!.start < to ? withoutComments(text, line, comments, next) : line,
    );
  }
  return lines;
}

/** Lines that an edit changed: from `first` on, up to `oldEnd` of the lines before and `newEnd` of those now. */
export interface LineChange {
  readonly first: number;
  readonly oldEnd: number;
  readonly newEnd: number;
  /** How many characters the lines behind have moved by. */
  readonly shift: number;
}

/** Which lines a change touches; one more on each side, for a line end may have been cut in two or made whole. */
export function changedLines(before: Source, now: Source, { start, oldEnd, newEnd }: Change): LineChange {
  return {
    first: Math.max(0, Math.min(lineAt(before, start), lineAt(now, start)) - 1),
    oldEnd: Math.min(before.lineStarts.length, lineAt(before, oldEnd) + 2),
    newEnd: Math.min(now.lineStarts.length, lineAt(now, newEnd) + 2),
    shift: newEnd - oldEnd,
  };
}

/** The lines of an edited text without comments: only those that changed are looked at. */
export function rescanLines(
  before: readonly Line[],
  { text, lineStarts }: Source,
  { first, oldEnd, newEnd, shift }: LineChange,
): Line[] {
  const lines = before.slice(0, first);
  for (let index = first; index < newEnd; index++)
    lines.push(scanLine(text, index, lineStarts[index]!, lineStarts[index + 1] ?? text.length));
  for (let at = oldEnd; at < before.length; at++) {
    const { start, end, indent, pageBreak, rule } = before[at]!;
    const index = at + newEnd - oldEnd;
    lines.push({ index, start: start + shift, end: end + shift, indent, pageBreak, rule });
  }
  return lines;
}

function scanLine(text: string, index: number, from: number, to: number): Line {
  let start = from;
  let pageBreak = false;
  while (start < to && isSpace(text.charCodeAt(start))) {
    if (text.charCodeAt(start) === 12) pageBreak = true;
    start++;
  }
  const end = trimEnd(text, start, to);
  const rule = start === to ? to - from >= LONG_RUN : isDrawnRule(text, start, end);
  return { index, start, end, indent: start - from, pageBreak, rule };
}

/** Takes the comments off both ends of a line and notes those between its words. */
function withoutComments(text: string, line: Line, comments: readonly Range[], next: number): Line {
  let { start, end } = line;
  const inner: Range[] = [];
  for (let at = next; at < comments.length && comments[at]!.start < line.end; at++) {
    const comment = comments[at]!;
    if (trimEnd(text, start, comment.start) <= start)
      start = Math.min(skipSpace(text, comment.end, line.end), line.end);
    else if (skipSpace(text, comment.end, line.end) >= line.end) end = trimEnd(text, start, comment.start);
    else inner.push(comment);
  }
  if (start >= end)
    return { ...line, start: line.end, end: line.end, rule: false, onlyComment: { start: line.start, end: line.end } };
  return { ...line, start, end, ...(inner.length === 0 ? {} : { comments: inner }) };
}

function skipSpace(text: string, at: number, to: number): number {
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return to;
}

function isDrawnRule(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if ((first !== 95 && first !== 45 && first !== 0x2500 && first !== 0x2014) || end - start < 5) return false;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== first) return false;
  return true;
}

/** White space of any width, line ends, form feeds, zero-width marks and the byte order mark. */
export function isSpace(char: number): boolean {
  if (char > 0x20 && char < 0xa0) return false;
  return (
    char <= 0x20 ||
    char === 0xa0 ||
    (char >= 0x2000 && char <= 0x200b) ||
    char === 0x2028 ||
    char === 0x2029 ||
    char === 0x202f ||
    char === 0x205f ||
    char === 0x3000 ||
    char === 0xfeff
  );
}
