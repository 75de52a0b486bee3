/** Positions of the protocol ↔ offsets of the core, in the unit the client counts characters in. */
import type { Position, Range as LspRange } from 'vscode-languageserver';
import { lineAt, lineRange, type Source } from '../text/source';
import type { Range } from '../text/range';

export type Encoding = 'utf-16' | 'utf-8' | 'utf-32';

export function toPosition(source: Source, offset: number, encoding: Encoding): Position {
  const inside = Math.max(0, Math.min(offset, source.text.length));
  const line = lineAt(source, inside);
  const start = source.lineStarts[line]!;
  if (encoding === 'utf-16') return { line, character: inside - start };
  let character = 0;
  for (let at = start; at < inside; at += unitsAt(source.text, at)) character += widthAt(source.text, at, encoding);
  return { line, character };
}

/** Total: what lies outside the text or behind the end of a line is clamped, whatever the numbers are. */
export function toOffset(source: Source, { line, character }: Position, encoding: Encoding): number {
  const row = whole(line);
  if (row < 0) return 0;
  if (row >= source.lineStarts.length) return source.text.length;
  const { start, end } = lineRange(source, row);
  const wanted = Math.max(0, whole(character));
  if (encoding === 'utf-16') return Math.min(start + wanted, end);
  let at = start;
  for (let seen = 0; at < end && seen < wanted; at += unitsAt(source.text, at)) {
    seen += widthAt(source.text, at, encoding);
    if (seen > wanted) break;
  }
  return Math.min(at, end);
}

export function toLspRange(source: Source, { start, end }: Range, encoding: Encoding): LspRange {
  return { start: toPosition(source, start, encoding), end: toPosition(source, end, encoding) };
}

/** A reversed range is turned round. */
export function toRange(source: Source, { start, end }: LspRange, encoding: Encoding): Range {
  const a = toOffset(source, start, encoding);
  const b = toOffset(source, end, encoding);
  return a <= b ? { start: a, end: b } : { start: b, end: a };
}

/** The first of ours that the client offers; utf-16 is what every client knows. */
export function chooseEncoding(offered: unknown): Encoding {
  if (!Array.isArray(offered) || offered.includes('utf-16')) return 'utf-16';
  return offered.includes('utf-8') ? 'utf-8' : offered.includes('utf-32') ? 'utf-32' : 'utf-16';
}

function whole(value: number): number {
  return Number.isFinite(value) ? Math.trunc(value) : value > 0 ? Number.MAX_SAFE_INTEGER : 0;
}

function unitsAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

function widthAt(text: string, at: number, encoding: Encoding): number {
  if (encoding === 'utf-32') return 1;
  const code = text.codePointAt(at)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
