/** How the text was carried here: typed, or taken out of a page layout line by line. */
import type { Line } from '../../text/lines';
import { ending, firstWord, startsInLowerCase } from './endings';

export interface Carrier {
  /** An extractor put a blank line between all lines: blank lines say nothing. */
  readonly spaced: boolean;
  /** The line stops although the first word of the next would have fitted: its block ends here. */
  endsEarly(line: string, next: string): boolean;
}

const MOST = 0.9;
const FILLED = 0.92;

export function carrierOf(text: string, lines: readonly Line[]): Carrier {
  const filled = lines.filter((line) => line.end > line.start);
  const width = usualWidth(filled);
  return {
    spaced: isSpaced(
      text,
      filled,
      lines.some(({ rule }) => rule),
    ),
    endsEarly: (line, next) => line.length + 1 + (next.split(' ', 1)[0] ?? '').length < width * FILLED,
  };
}

/** Most lines of a page are about this long. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * MOST)] ?? 0;
}

/** Sentences are broken over blank lines more than now and then; once is enough where page bottoms are ruled off. */
function isSpaced(text: string, lines: readonly Line[], ruled: boolean): boolean {
  let pairs = 0;
  let broken = 0;
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at - 1]!;
    const next = lines[at]!;
    if (next.index === line.index + 1) continue;
    pairs++;
    if (runsOn(text.slice(line.start, line.end), text.slice(next.start, next.end))) broken++;
  }
  return broken >= (ruled ? 1 : 2) && broken / pairs >= 0.1;
}

function runsOn(line: string, next: string): boolean {
  return startsInLowerCase(next) && ending(line) !== 'closed' && firstWord(next).length > 1;
}
