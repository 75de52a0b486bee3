/** What lies under the cursor. */
import type { Block, Document, Place, Span } from '../document/model';
import type { Range } from '../text/range';

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

/** Whether two ranges have a place in common; the ends count. */
export function touch(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
