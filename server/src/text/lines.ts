import type { Source } from './source';

/** One line of the source, trimmed. */
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
}

const LONG_RUN = 20;

export function scanLines({ text, lineStarts }: Source): Line[] {
  const lines: Line[] = [];
  for (let index = 0; index < lineStarts.length; index++) {
    lines.push(scanLine(text, index, lineStarts[index]!, lineStarts[index + 1] ?? text.length));
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
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  const rule = start === to ? to - from >= LONG_RUN : isDrawnRule(text, start, end);
  return { index, start, end, indent: start - from, pageBreak, rule };
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
