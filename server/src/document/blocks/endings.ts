/** How a line ends: the main evidence for whether the next one goes on with it. */
import { charKind, DIGIT, lowerEnd, SUPERSCRIPT } from '../../text/letters';

/** `closed`: a sentence or item ends here; `comma`: it may go on; `open`: it goes on. */
export type Ending = 'closed' | 'comma' | 'open';

/** How `text` ends, looking through closing quotes, brackets and footnote calls. */
export function ending(text: string): Ending {
  const last = text[lastTelling(text)];
  if (last === undefined) return 'closed';
  if (',،'.includes(last)) return 'comma';
  return '.;:!?…·;'.includes(last) ? 'closed' : 'open';
}

/** Index of the last character that is no closer and no part of a footnote call behind a mark. */
function lastTelling(text: string): number {
  let at = text.length - 1;
  for (;;) {
    while (at >= 0 && '"”’»“\'›)]~*'.includes(text[at]!)) {
      const call = callStart(text, at);
      at = call ?? at - 1;
    }
    const digits = digitsStart(text, at);
    if (digits === at + 1 || !'.,;:!?'.includes(text[digits - 1] ?? ' ')) return at;
    at = digits - 1;
  }
}

/** Where `[^12]` or `(12)` that ends at `at` begins, less one; undefined when it is none. */
function callStart(text: string, at: number): number | undefined {
  const close = text[at];
  if (close !== ']' && close !== ')') return undefined;
  const open = text.lastIndexOf(close === ']' ? '[^' : '(', at);
  if (open < 0 || at - open > 6) return undefined;
  const inner = text.slice(open + (close === ']' ? 2 : 1), at);
  return /^\d{1,3}$/.test(inner) ? skipSpaces(text, open - 1) : undefined;
}

function digitsStart(text: string, at: number): number {
  let start = at + 1;
  while (start > 0 && isDigit(text, start - 1)) start--;
  return start;
}

/** Small ones above the line too. Digits of other scripts are none of ours. */
function isDigit(text: string, at: number): boolean {
  const kind = charKind(text, at);
  return kind === SUPERSCRIPT || (kind === DIGIT && text.charCodeAt(at) < 0x80);
}

function skipSpaces(text: string, at: number): number {
  while (at >= 0 && text[at] === ' ') at--;
  return at;
}

/** `…; and`, `…, or`: the last word joins the next item. */
export function endsWithConjunction(text: string): boolean {
  const space = text.lastIndexOf(' ');
  return space > 0 && text.length - space < 8 && /[;,]$/.test(text.slice(0, space).trimEnd());
}

/** The last word in lower case, without a stop behind it. */
export function lastWord(text: string): string {
  const space = text.lastIndexOf(' ');
  return text
    .slice(space + 1)
    .toLowerCase()
    .replace(/\.$/, '');
}

/** The first word is in capitals (two letters or more). */
export function startsInCapitals(text: string): boolean {
  const word = firstWord(text);
  return word.length >= 2 && word === word.toUpperCase() && word !== word.toLowerCase();
}

export function startsInLowerCase(text: string): boolean {
  const first = text[0] ?? '';
  return first !== first.toUpperCase() && first === first.toLowerCase();
}

/** All cased letters of the text are capitals, and there is more than an acronym of them. `NA hEORPA` counts. */
export function isInCapitals(text: string): boolean {
  const plain = mayHoldMutation(text) ? text.replace(mutation, '') : text;
  return plain.length > 3 && plain === plain.toUpperCase() && plain !== plain.toLowerCase();
}

/** Small letters stand in it, but no three of them together. */
function mayHoldMutation(text: string): boolean {
  let some = false;
  for (let at = 0; at < text.length; at++) {
    const run = lowerEnd(text, at) - at;
    if (run > 2) return false;
    some ||= run > 0;
  }
  return some;
}

/** The small letters Irish writes before a capital: `mBALLSTÁT`, `bhFÁTH`, `hEORPA`. */
const mutation =
  /(?<!\p{L})(?:bh(?=F)|b(?=P)|d(?=T)|g(?=C)|m(?=B)|n(?=[DG])|[hnt](?=[AEIOUÁÉÍÓÚ])|t(?=S))(?=\p{Lu}{2})/gu;

export function firstWord(text: string): string {
  let at = 0;
  while (at < text.length && text[at]!.toLowerCase() === text[at]!.toUpperCase()) at++;
  const from = at;
  while (at < text.length && text[at]!.toLowerCase() !== text[at]!.toUpperCase()) at++;
  return text.slice(from, at);
}
