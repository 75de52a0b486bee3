/**
 * Wrapped lines joined for reading, with a map back to the source.
 *
 * Made plain: non-breaking and narrow spaces, tabs and form feeds are spaces, non-breaking hyphens are hyphens,
 * soft hyphens and zero-width marks are gone, a line end is one space, a word broken at its hyphen is whole.
 */
import type { Range } from './range';

interface Segment {
  /** Offset in the flow where the segment begins. */
  readonly at: number;
  /** Offset in the source of the same character. */
  readonly source: number;
}

export class Flow {
  /**
   * @param segments stretches that run alike in flow and source, in order; never empty.
   * @param moved how far the source has moved since the segments were told
   */
  constructor(
    readonly text: string,
    private readonly segments: readonly Segment[],
    private readonly moved = 0,
  ) {}

  /** The same words, further on in the source. */
  movedBy(shift: number): Flow {
    return shift === 0 ? this : new Flow(this.text, this.segments, this.moved + shift);
  }

  /** The source offset of the character at `at`; the end of the text for an offset behind it. */
  toSource(at: number): number {
    if (at >= this.text.length)
      return this.text.length === 0 ? this.segments[0]!.source + this.moved : this.place(this.text.length - 1) + 1;
    return this.place(Math.max(0, at));
  }

  /** The source range of a span of the flow; an empty span gives an empty range. */
  range({ from, to }: { readonly from: number; readonly to: number }): Range {
    const start = this.toSource(from);
    if (to <= from) return { start, end: start };
    return { start, end: this.place(Math.min(to, this.text.length) - 1) + 1 };
  }

  /** The flow offset of a source offset, or the nearest one before it. */
  fromSource(offset: number): number {
    const there = offset - this.moved;
    let found = 0;
    for (const [index, segment] of this.segments.entries()) {
      if (segment.source > there) break;
      const next = this.segments[index + 1]?.at ?? this.text.length;
      found = Math.min(segment.at + (there - segment.source), next);
    }
    return found;
  }

  private place(at: number): number {
    let low = 0;
    let high = this.segments.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.segments[middle]!.at <= at) low = middle;
      else high = middle;
    }
    const segment = this.segments[low]!;
    return segment.source + this.moved + (at - segment.at);
  }
}

/** A trimmed line, or what stands behind a comment in one. */
export interface Piece extends Range {
  /** Goes on with the line of the piece before. */
  readonly sameLine?: true;
}

/**
 * Joins lines into a flow.
 * @param lines ranges of the source, without indentation, trailing space and line end, in order
 * @param suspends whether a word after a line-end hyphen leaves the hyphen suspended (`netwerk-` `en`)
 */
export function joinLines(
  text: string,
  lines: readonly Piece[],
  suspends: (word: string) => boolean = () => false,
): Flow {
  const segments: Segment[] = [];
  let joined = '';
  // Kept apart: to look at the end of a string that was joined piece by piece is to copy all of it.
  let ending = '';
  for (const [index, line] of lines.entries()) {
    if (index > 0 && line.sameLine === undefined && !breaksWord(ending, text, line, suspends)) {
      segments.push({ at: joined.length, source: lines[index - 1]!.end });
      joined += ' ';
      ending = ' ';
    }
    const plain = plainPiece(joined.length, text, line, segments);
    joined += plain;
    ending = (ending + plain).slice(-2);
  }
  if (segments.length === 0) segments.push({ at: 0, source: lines[0]?.start ?? 0 });
  return new Flow(joined, segments);
}

/** @param at where in the flow the piece begins */
function plainPiece(at: number, text: string, { start, end }: Range, segments: Segment[]): string {
  segments.push({ at, source: start });
  let piece = '';
  let from = start;
  for (let there = start; there < end; there++) {
    const char = text.charCodeAt(there);
    if (char >= 0x20 && char < 0xa0) continue;
    const plain = plainForm(char);
    if (plain === undefined) continue;
    piece += text.slice(from, there) + plain;
    from = there + 1;
    if (plain === '') segments.push({ at: at + piece.length, source: from });
  }
  return piece + text.slice(from, end);
}

/** What a special character reads as; undefined for one that stands for itself. */
function plainForm(char: number): string | undefined {
  switch (char) {
    case 0x09:
    case 0x0b:
    case 0x0c:
    case 0xa0:
    case 0x2007:
    case 0x2009:
    case 0x202f:
      return ' ';
    case 0x2010:
    case 0x2011:
      return '-';
    case 0xad:
    case 0x200b:
    case 0x2060:
    case 0xfeff:
      return '';
    default:
      return undefined;
  }
}

/** @param ending the last two characters of what was joined */
function breaksWord(ending: string, text: string, next: Range, suspends: (word: string) => boolean): boolean {
  if (!ending.endsWith('-') || !isLetter(ending.charCodeAt(0))) return false;
  if (!isLetter(text.charCodeAt(next.start))) return false;
  let end = next.start;
  while (end < next.end && isLetter(text.charCodeAt(end))) end++;
  return !suspends(text.slice(next.start, end).toLowerCase());
}

function isLetter(char: number): boolean {
  if (char < 0x80) return (char >= 0x41 && char <= 0x5a) || (char >= 0x61 && char <= 0x7a);
  return char >= 0xc0 && char !== 0xd7 && char !== 0xf7 && (char < 0x2000 || char > 0x2fff);
}
