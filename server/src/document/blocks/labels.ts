/** The number, letter or dash a line begins with, before it is known whether it is one. */

export interface RawLabel {
  /** As written, without brackets and stops: `12`, `5bis`, `a`, `iv`, `III`, `–`. */
  readonly text: string;
  /** With `#` for the number: `#.` `#)` `(#)` `#` `[^#]:` `–`. */
  readonly form: string;
  readonly kind: 'number' | 'lowerLetter' | 'upperLetter' | 'upperRoman' | 'dash' | 'note' | 'superscript' | 'star';
  /** Offset behind the label in the source. */
  readonly end: number;
  /** Offset of the first character of the words behind it; the end of the line when it stands alone. */
  readonly rest: number;
}

const DASHES = '–—-•·▪●○■‒';
const INSERTIONS = ['bis', 'ter', 'quater', 'quinquies', 'sexies'];

/** Reads a label at the start of a trimmed line. */
export function labelAt(text: string, start: number, end: number): RawLabel | undefined {
  const first = text[start];
  if (first === undefined) return undefined;
  if (first === '[') return noteLabel(text, start, end);
  if (first === '*') return starLabel(text, start, end);
  if (DASHES.includes(first)) return dashLabel(text, start, end, first);
  if (isSuperscript(first)) return superscriptLabel(text, start, end);
  const bracketed = first === '(';
  if (bracketed && isSuperscript(text[start + 1] ?? '')) return bracketedSuperscript(text, start, end);
  const from = bracketed ? start + 1 : start;
  const to = numeralEnd(text, from, end);
  if (to === from) return undefined;
  return closed(text, from, to, end, bracketed);
}

function closed(text: string, from: number, to: number, end: number, bracketed: boolean): RawLabel | undefined {
  const numeral = text.slice(from, to);
  const kind = numeralKind(numeral);
  if (kind === undefined) return undefined;
  const close = text[to];
  if (bracketed) return close === ')' ? label(text, numeral, '(#)', kind, to + 1, end) : undefined;
  if (close === ')') return spaced(text, label(text, numeral, '#)', kind, to + 1, end), end);
  if (close === '.') return spaced(text, label(text, numeral, '#.', kind, to + 1, end), end);
  const bare = to === end || isBlank(text[to]);
  return bare && (kind === 'number' || (kind === 'upperRoman' && to === end))
    ? label(text, numeral, '#', kind, to, end)
    : undefined;
}

/** A stop or bracket must be followed by space, so that `1.5`, `a.s.` and `2)x` are no labels. */
function spaced(text: string, found: RawLabel, end: number): RawLabel | undefined {
  return found.end >= end || isBlank(text[found.end]) ? found : undefined;
}

function label(text: string, numeral: string, form: string, kind: RawLabel['kind'], at: number, end: number): RawLabel {
  return { text: numeral, form, kind, end: at, rest: skipBlank(text, at, end) };
}

function numeralEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  const digits = at - from;
  if (digits > 3) return from;
  const letters = at;
  while (at < end && at - letters < 9 && isLetter(text[at]!)) at++;
  return digits > 0 && at > letters && !isInsertion(text.slice(letters, at)) ? from : at;
}

function isInsertion(suffix: string): boolean {
  return suffix.length === 1 ? /^[a-zа-яα-ω]$/u.test(suffix) : INSERTIONS.includes(suffix);
}

function numeralKind(numeral: string): RawLabel['kind'] | undefined {
  if (isDigit(numeral.charCodeAt(0))) return 'number';
  const lower = numeral.toLowerCase();
  if (numeral === lower) {
    return numeral.length === 1 || romanValue(lower) > 0 || isDoubleLetter(lower) ? 'lowerLetter' : undefined;
  }
  if (numeral !== numeral.toUpperCase()) return undefined;
  const roman = romanValue(lower);
  // No text has fifty headings: L and C are letters.
  if (roman > 0 && (roman < 50 || numeral.length > 1)) return 'upperRoman';
  return numeral.length === 1 ? 'upperLetter' : undefined;
}

/** `aa`, `bb` after `z`; Greek six `στ`, eleven `ια` … */
function isDoubleLetter(letters: string): boolean {
  return /^ι?στ$|^ι[α-θ]$/u.test(letters) || (letters.length === 2 && letters[0] === letters[1]);
}

function noteLabel(text: string, start: number, end: number): RawLabel | undefined {
  if (text[start + 1] !== '^') return undefined;
  const close = text.indexOf(']:', start);
  if (close < 0 || close >= end || close === start + 2 || close - start > 40) return undefined;
  return label(text, text.slice(start + 2, close), '[^#]:', 'note', close + 2, end);
}

function starLabel(text: string, start: number, end: number): RawLabel | undefined {
  let at = start;
  while (text[at] === '*') at++;
  if (at - start > 3 || (at < end && !isBlank(text[at]))) return undefined;
  return label(text, text.slice(start, at), '#', 'star', at, end);
}

function dashLabel(text: string, start: number, end: number, dash: string): RawLabel | undefined {
  if (start + 1 < end && !isBlank(text[start + 1])) return undefined;
  return label(text, dash, dash, 'dash', start + 1, end);
}

function superscriptLabel(text: string, start: number, end: number): RawLabel {
  let at = start;
  while (at < end && isSuperscript(text[at]!)) at++;
  return label(text, plainDigits(text.slice(start, at)), '#', 'superscript', at, end);
}

/** `(¹)` */
function bracketedSuperscript(text: string, start: number, end: number): RawLabel | undefined {
  const inner = superscriptLabel(text, start + 1, end);
  return text[inner.end] === ')'
    ? { ...inner, end: inner.end + 1, rest: skipBlank(text, inner.end + 1, end) }
    : undefined;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
export const isSuperscript = (char: string): boolean => char !== '' && SUPERSCRIPTS.includes(char);
/** `¹²` → `12`. */
export const plainDigits = (superscripts: string): string =>
  [...superscripts].map((char) => String(SUPERSCRIPTS.indexOf(char))).join('');

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const ROMAN_STEPS: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Value of a Roman numeral in lower case below 200; 0 when it is none (`iiii`, `ab`). */
export function romanValue(numeral: string): number {
  let value = 0;
  for (let at = 0; at < numeral.length; at++) {
    const digit = ROMAN[numeral[at]!];
    if (digit === undefined) return 0;
    value += digit < (ROMAN[numeral[at + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value > 0 && value < 200 && toRoman(value) === numeral ? value : 0;
}

/** The Roman numeral of a value from 1 to 199, in lower case. */
export function toRoman(value: number): string {
  let numeral = '';
  for (const [step, letters] of ROMAN_STEPS) {
    while (value >= step) {
      numeral += letters;
      value -= step;
    }
  }
  return numeral;
}

const isDigit = (char: number): boolean => char >= 48 && char <= 57;
const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();
const isBlank = (char: string | undefined): boolean =>
  char === ' ' || char === '\t' || char === '\u00a0' || char === '\u202f' || char === '\u2009';

function skipBlank(text: string, at: number, end: number): number {
  while (at < end && isBlank(text[at])) at++;
  return at;
}
