import type { Range } from './range';

const OPEN = '<!--';
const CLOSE = '-->';

/** The comments of a text, in order. What is opened and not closed before the next one opens is text. */
export function findComments(text: string): Range[] {
  const comments: Range[] = [];
  let from = text.indexOf(OPEN);
  while (from >= 0) {
    const close = text.indexOf(CLOSE, from + OPEN.length);
    if (close < 0) break;
    const end = close + CLOSE.length;
    comments.push({ start: text.lastIndexOf(OPEN, close - 1), end });
    from = text.indexOf(OPEN, end);
  }
  return comments;
}
