import type { Range } from './range';

/** The text as it stands in the editor or file, and where its lines begin. Immutable. */
export interface Source {
  readonly text: string;
  /** Offset of the first character of each line; line ends are `\r\n`, `\r` and `\n` and nothing else, as in LSP. */
  readonly lineStarts: readonly number[];
}

/** Line and character, both from 0; characters are UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export function source(text: string): Source {
  return { text, lineStarts: lineStarts(text) };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 10 || (char === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** The line that holds `offset`; an offset past the end is in the last line. */
export function lineAt({ lineStarts }: Source, offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** The line without its line end. */
export function lineRange({ text, lineStarts }: Source, line: number): Range {
  const start = lineStarts[line] ?? text.length;
  let end = lineStarts[line + 1] ?? text.length;
  while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
  return { start, end };
}

export function positionAt(source: Source, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, source.text.length));
  const line = lineAt(source, inside);
  return { line, character: inside - source.lineStarts[line]! };
}

/** Clamps what lies outside the text or behind the end of a line. */
export function offsetAt(source: Source, { line, character }: Position): number {
  if (line < 0) return 0;
  if (line >= source.lineStarts.length) return source.text.length;
  const { start, end } = lineRange(source, line);
  return Math.min(start + Math.max(0, character), end);
}
