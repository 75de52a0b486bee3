/**
 * What kind of character stands somewhere. Told from its code and its case, for the letters our languages are written
 * in; an expression with `\p{…}` takes a quarter of a millisecond to build, and a text meets two dozen of them.
 */

/** Kinds of characters. Whatever is no larger than `COMBINING` can be part of a word. */
export const UPPER = 0;
export const LOWER = 1;
/** A letter without case, or with both (`ǅ`). */
export const CASELESS = 2;
export const COMBINING = 3;
export const DIGIT = 4;
export const SUPERSCRIPT = 5;
/** Other numbers of one sign: `½`, `Ⅳ`. */
export const NUMERAL = 6;
/** White space, and what takes no room. */
export const SPACE = 7;
export const MARK = 8;
const UNKNOWN = 9;

/** Kinds of the characters met so far, by UTF-16 unit. */
const known = new Uint8Array(0x10000).fill(UNKNOWN);

/** The kind of the character at an offset; `MARK` outside of the text. */
export function charKind(text: string, at: number): number {
  const char = text.charCodeAt(at);
  // Outside of the text there is none.
  const kind = known[char] ?? MARK;
  if (kind !== UNKNOWN) return kind;
  if (char >= 0xd800 && char < 0xdc00) return classify(text.codePointAt(at)!);
  return (known[char] = classify(char));
}

/** One of `\p{Lu}` stands there. */
export function isUpperAt(text: string, at: number): boolean {
  return charKind(text, at) === UPPER;
}

/** One of `\p{Ll}` stands there. */
export function isLowerAt(text: string, at: number): boolean {
  return charKind(text, at) === LOWER;
}

/** One of `\p{L}` stands there. */
export function isLetterAt(text: string, at: number): boolean {
  return charKind(text, at) <= CASELESS;
}

/** One of `\p{L}` or `\p{N}` stands there. */
export function isLetterOrNumberAt(text: string, at: number): boolean {
  const kind = charKind(text, at);
  return kind <= NUMERAL && kind !== COMBINING;
}

/** `Enisa`: a capital and at least so many small letters, and nothing else. */
export function isTitleWord(text: string, small = 1): boolean {
  return isUpperAt(text, 0) && text.length > small && lowerEnd(text, 1) === text.length;
}

/** Where the capitals end that stand at an offset. */
export function upperEnd(text: string, at: number): number {
  while (isUpperAt(text, at)) at++;
  return at;
}

/** Where the small letters end that stand at an offset. */
export function lowerEnd(text: string, at: number): number {
  while (isLowerAt(text, at)) at++;
  return at;
}

function classify(code: number): number {
  if (code < 0x80) return asciiKind(code);
  const char = String.fromCodePoint(code);
  return kindByCase(code, char) ?? (COMMON_MARKS.includes(char) ? MARK : kindByProperty(char));
}

/** What texts hold besides letters. */
const COMMON_MARKS = '«»“”„‘’‚‐‑–—…·•§°©€№';

function asciiKind(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return LOWER;
  if (code >= 0x41 && code <= 0x5a) return UPPER;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return code <= 0x20 || code === 0x7f ? SPACE : MARK;
}

/** Latin, Greek and Cyrillic letters: in these stretches only letters have case. */
function kindByCase(code: number, char: string): number | undefined {
  const mayTell =
    (code >= 0xc0 && code < 0x250) || (code >= 0x370 && code < 0x530) || (code >= 0x1e00 && code < 0x2000);
  if (!mayTell) return undefined;
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  if (lower === upper) return undefined;
  return char === lower ? LOWER : char === upper ? UPPER : undefined;
}

function kindByProperty(char: string): number {
  if (char === '\u00a0' || char === '\u00ad') return SPACE;
  if (char === 'º' || char === 'ª') return CASELESS;
  if (/^[\s\p{Cc}\u200b\u2060]$/u.test(char)) return SPACE;
  if (/^[⁰¹²³⁴-⁹]$/u.test(char)) return SUPERSCRIPT;
  if (/^\p{L}$/u.test(char)) return /^\p{Lu}$/u.test(char) ? UPPER : /^\p{Ll}$/u.test(char) ? LOWER : CASELESS;
  if (/^\p{M}$/u.test(char)) return COMBINING;
  if (/^\p{N}$/u.test(char)) return /^\p{Nd}$/u.test(char) ? DIGIT : NUMERAL;
  return MARK;
}
