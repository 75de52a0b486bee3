/**
 * The marks between words, put right: one space, none before a footnote call, spaces that must not break,
 * the quotation marks of the language. Words, numbers and calls are never touched.
 */
import type { LanguageData } from '../languages/data';

/** @param words of one block on one line, calls and all */
export function tidied(words: string, data: LanguageData | undefined): string {
  const spaced = unbroken(aroundCalls(singleSpaces(words)));
  return data === undefined ? spaced : withQuotes(spaced, data.typography.quotes);
}

/** Runs of plain spaces and tabs become one; a run that holds another kind of space is meant. */
function singleSpaces(words: string): string {
  return words.replace(/\t/g, ' ').replace(/ {2,}/g, ' ').trim();
}

/** `report [^1]and` → `report[^1] and`; no space is put where the word may go on (`EU[^1]-wide`). */
function aroundCalls(words: string): string {
  let out = '';
  let done = 0;
  for (let open = words.indexOf('[^'); open >= 0; open = words.indexOf('[^', open + 2)) {
    const close = words.indexOf(']', open);
    if (close < 0 || close - open > 40 || words[close + 1] === ':' || open < done) continue;
    const before = words.slice(done, open);
    // Behind a bracket that opens, a dash or nothing at all the space is no slip.
    out += /[\p{L}\p{N}.,;:!?”’»")] $/u.test(before) ? before.slice(0, -1) : before;
    out += words.slice(open, close + 1);
    done = close + 1;
    if (/^\p{L}/u.test(words.slice(done, done + 2))) out += ' ';
  }
  return out + words.slice(done);
}

const NON_BREAKING = '\u00a0';
/** Before these, and inside quotation marks, a space there is must not end a line. */
const CLINGING = ';:?!%€»›';

function unbroken(words: string): string {
  let out = '';
  for (let at = 0; at < words.length; at++) {
    const clings = words[at] === ' ' && (CLINGING.includes(words[at + 1] ?? ' ') || isOpening(words, at - 1));
    out += clings && standsBetween(words, at) ? NON_BREAKING : words[at]!;
  }
  return out;
}

/** `« ` opens where a word stands before it, `» ` where one is to be closed does not. */
function isOpening(words: string, at: number): boolean {
  return '«‹'.includes(words[at] ?? ' ') && (at === 0 || !/[\p{L}\p{N}]/u.test(words[at - 1]!));
}

/** In languages that write »so«, a mark that looks closing opens: then a letter follows it. */
function standsBetween(words: string, at: number): boolean {
  const next = words[at + 1] ?? '';
  return !('»›'.includes(next) && /^[\p{L}\p{N}]/u.test(words.slice(at + 2, at + 4)));
}

/** Straight double quotes, where they come in plain pairs, become those of the language. */
function withQuotes(words: string, pairs: LanguageData['typography']['quotes']): string {
  const parts = words.split('"');
  if (parts.length < 3 || parts.length % 2 === 0) return words;
  let out = parts[0]!;
  for (let at = 1; at < parts.length; at += 2) {
    const inside = parts[at]!;
    const behind = parts[at + 1]!;
    const pair = pairs.find((marks) => marks.every((mark) => !inside.includes(mark)));
    const plain = opensQuote(out) && inside !== '' && inside === inside.trim() && !/^[\p{L}\p{N}]/u.test(behind);
    if (pair === undefined || !plain) return words;
    out += pair[0] + inside + pair[1] + behind;
  }
  return out;
}

function opensQuote(before: string): boolean {
  return before === '' || /[\s([–—/]$/.test(before);
}
