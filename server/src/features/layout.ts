/** The words of a block in lines of a set width, broken where the reader joins them again. */
import type { Block } from '../document/model';
import { labelAt } from '../document/blocks/labels';
import { signAt } from '../document/blocks/signs';
import { isFurniture } from '../document/blocks/furniture';

/**
 * The words as they stand in the source, on one line: a line end is one space, or none where a word was broken
 * at its hyphen.
 */
export function unwrapped({ flow, range }: Block, text: string): string {
  const lines = text.slice(range.start, range.end).split(/\r\n|\r|\n/);
  let words = '';
  let at = range.start;
  for (const [index, line] of lines.entries()) {
    const end = at + line.trimEnd().length;
    words += line.trim();
    const joined = flow.text.charAt(flow.fromSource(end - 1) + 1);
    if (index < lines.length - 1 && line.trim() !== '' && joined === ' ') words += ' ';
    at += line.length + (text.startsWith('\r\n', at + line.length) ? 2 : 1);
  }
  return words;
}

/** @param width in characters; words longer than it stand alone. 0 leaves all on one line */
export function wrapped(words: string, width: number): string[] {
  if (width <= 0) return [words];
  const pieces = words.split(' ');
  const lines: string[] = [];
  let from = 0;
  while (from < pieces.length) {
    let to = from + 1;
    let length = lengthOf(pieces[from]!);
    while (to < pieces.length && length + 1 + lengthOf(pieces[to]!) <= width) length += 1 + lengthOf(pieces[to++]!);
    const fitting = lastBreak(pieces, from, to);
    const next = fitting > from ? fitting : nextBreak(pieces, to);
    lines.push(pieces.slice(from, next).join(' '));
    from = next;
  }
  return lines;
}

function lastBreak(pieces: readonly string[], from: number, to: number): number {
  let at = to;
  while (at > from && !canBreak(pieces, at)) at--;
  return at;
}

function nextBreak(pieces: readonly string[], from: number): number {
  let at = from;
  while (at < pieces.length && !canBreak(pieces, at)) at++;
  return at;
}

/** Not where the next line would be taken for the beginning of something, nor behind a hyphen that would join. */
function canBreak(pieces: readonly string[], at: number): boolean {
  if (at >= pieces.length) return true;
  if (/[-\u2010\u2011]$/.test(pieces[at - 1]!) || pieces[at - 1] === '') return false;
  const line = pieces.slice(at, at + 12).join(' ');
  return !/^[[*~<({]/.test(line) && labelAt(line, 0, line.length) === undefined && !isSign(line);
}

function isSign(line: string): boolean {
  return signAt(line) !== undefined || isFurniture(line);
}

/** Characters as the eye counts them, or nearly. */
function lengthOf(word: string): number {
  return /^[\u0020-\u007e]*$/.test(word) ? word.length : [...word].length;
}
