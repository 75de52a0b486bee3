/** How the text was carried here: typed, or taken out of a page layout line by line. */
import type { Line, LineChange } from '../../text/lines';
import { ending, firstWord, startsInLowerCase } from './endings';

export interface Carrier {
  /** An extractor put a blank line between all lines: blank lines say nothing. */
  readonly spaced: boolean;
  /** Most lines of a page are about this long. */
  readonly width: number;
  readonly tally: Tally;
}

/** What the carrier is told by, counted: an edit changes the counts by those of the lines it changed. */
export interface Tally {
  /** How many lines there are of each length; blank ones are not counted. */
  readonly widths: Map<number, number>;
  filled: number;
  /** Lines with a blank one between them, and how many of these run on. */
  pairs: number;
  broken: number;
  /** Rules drawn above notes. */
  rules: number;
}

const MOST = 0.9;
const FILLED = 0.92;

export function carrierOf(text: string, lines: readonly Line[]): Carrier {
  const tally: Tally = { widths: new Map(), filled: 0, pairs: 0, broken: 0, rules: 0 };
  count(tally, text, lines, 0, lines.length, 1);
  return carrierBy(tally);
}

/** The carrier of a text after an edit, told by that of the text before and the lines that changed. */
export function carrierAfter(
  before: { readonly text: string; readonly lines: readonly Line[]; readonly carrier: Carrier },
  text: string,
  lines: readonly Line[],
  { first, oldEnd, newEnd }: LineChange,
): Carrier {
  // The next filled line is paired with what lies before it.
  let behind = 0;
  while (newEnd + behind < lines.length && isBlank(lines[newEnd + behind]!)) behind++;
  const { widths, ...counts } = before.carrier.tally;
  const tally: Tally = { widths: new Map(widths), ...counts };
  count(tally, before.text, before.lines, first, Math.min(oldEnd + behind + 1, before.lines.length), -1);
  count(tally, text, lines, first, Math.min(newEnd + behind + 1, lines.length), 1);
  return carrierBy(tally);
}

/** The line stops although the first word of the next would have fitted: its block ends here. */
export function endsEarly({ width }: Carrier, line: string, next: string): boolean {
  return line.length + 1 + (next.split(' ', 1)[0] ?? '').length < width * FILLED;
}

/** Counts the lines from `from` up to `to`, or takes them out of the count. */
function count(tally: Tally, text: string, lines: readonly Line[], from: number, to: number, by: 1 | -1): void {
  let last = from - 1;
  while (last >= 0 && isBlank(lines[last]!)) last--;
  for (let at = from; at < to; at++) {
    const line = lines[at]!;
    if (line.rule) tally.rules += by;
    if (isBlank(line)) continue;
    const width = line.end - line.start;
    tally.widths.set(width, (tally.widths.get(width) ?? 0) + by);
    tally.filled += by;
    if (last >= 0 && last < at - 1) {
      tally.pairs += by;
      if (runsOn(text, lines[last]!, line)) tally.broken += by;
    }
    last = at;
  }
}

function isBlank({ start, end }: Line): boolean {
  return end <= start;
}

function carrierBy(tally: Tally): Carrier {
  const { pairs, broken, rules } = tally;
  // Sentences are broken over blank lines more than now and then; once is enough where page bottoms are ruled off.
  const spaced = broken >= (rules > 0 ? 1 : 2) && broken / pairs >= 0.1;
  return { spaced, width: usualWidth(tally), tally };
}

function usualWidth({ widths, filled }: Tally): number {
  let rank = Math.floor(filled * MOST);
  for (const [width, lines] of [...widths].sort(([one], [other]) => one - other)) {
    if (rank < lines) return width;
    rank -= lines;
  }
  return 0;
}

function runsOn(text: string, { start, end }: Line, next: Line): boolean {
  const words = text.slice(next.start, next.end);
  return startsInLowerCase(words) && ending(text.slice(start, end)) !== 'closed' && firstWord(words).length > 1;
}
