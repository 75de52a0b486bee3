/** What lies under the cursor. */
import type { Block, Document, Place, Span } from '../document/model';
import type { Range } from '../text/range';
import { tokenize } from '../text/tokens';

export interface Cursor {
  /** Offset in the source. */
  readonly offset: number;
  /** The innermost block that holds it. */
  readonly block: Block;
  /** Offset in the flow of the block. */
  readonly at: number;
}

export function cursorAt(document: Document, offset: number): Cursor | undefined {
  const block = blockAt(document, offset);
  return block && { offset, block, at: block.flow.fromSource(offset) };
}

/** The innermost block that holds or ends at `offset`: the one that begins last. */
export function blockAt({ blocks }: Document, offset: number): Block | undefined {
  let touching: Block | undefined;
  for (let index = lastFrom(blocks, offset); index >= 0; index--) {
    const block = blocks[index]!;
    if (offset < block.range.end) return block;
    if (offset === block.range.end) touching ??= block;
  }
  return touching;
}

/** Index of the last block that begins at or before `offset`; -1 when there is none. */
function lastFrom(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.range.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The value that holds `at`, or else the one that ends there. */
export function valueAt<T extends Span>(values: readonly T[], at: number): T | undefined {
  return values.find(({ from, to }) => from <= at && at < to) ?? values.find(({ to }) => to === at);
}

export function rangeOf({ block, from, to }: Place): Range {
  return block.flow.range({ from, to });
}

/**
 * The stretches of source a span consists of, one a line: without line ends, indentation and whatever stands
 * between its words (a page bottom inside a paragraph).
 */
export function linesOf({ source: { text } }: Document, { block, from, to }: Place): Range[] {
  const { flow } = block;
  const whole = flow.range({ from, to });
  if (whole.end - whole.start === to - from && !text.slice(whole.start, whole.end).includes('\n')) return [whole];
  const pieces: Range[] = [];
  for (const token of tokenize(flow.text.slice(from, to))) {
    const range = flow.range({ from: from + token.from, to: from + token.to });
    const last = pieces.at(-1);
    if (last && isGap(text, last.end, range.start)) pieces[pieces.length - 1] = { start: last.start, end: range.end };
    else pieces.push(range);
  }
  return pieces;
}

/** Nothing but spaces of one line. */
function isGap(text: string, from: number, to: number): boolean {
  if (to < from) return false;
  for (let at = from; at < to; at++) if (!' \u00a0\u202f\t\u00ad\u200b\u2060'.includes(text[at]!)) return false;
  return true;
}

/** Whether two ranges have a place in common; the ends count. */
export function touch(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
