import type { Range } from './range';
import { source, type Source } from './source';

/**
 * The source with one stretch replaced. Line starts before and behind the edit are kept, not sought again:
 * this is what makes a keystroke in a long text cheap.
 */
export function edited(old: Source, { start, end }: Range, newText: string): Source {
  if (start <= 0 && end >= old.text.length) return source(newText);
  const text = old.text.slice(0, start) + newText + old.text.slice(end);
  const lineStarts = startsBefore(old.lineStarts, start);
  // A line end just before the edit may have become one or ceased to be one: \r and \n meet or part.
  for (let at = Math.max(0, start - 1); at < start + newText.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 10 || (char === 13 && text.charCodeAt(at + 1) !== 10)) lineStarts.push(at + 1);
  }
  const shift = newText.length - (end - start);
  for (let line = firstAfter(old.lineStarts, end); line < old.lineStarts.length; line++) {
    lineStarts.push(old.lineStarts[line]! + shift);
  }
  return { text, lineStarts };
}

function startsBefore(starts: readonly number[], offset: number): number[] {
  return starts.slice(0, Math.max(1, firstAfter(starts, offset - 1)));
}

/** Index of the first line start greater than `offset`. */
function firstAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
