import { charKind, COMBINING, DIGIT, MARK, NUMERAL, SPACE, SUPERSCRIPT } from './letters';

/**
 * Words, numbers and marks of a stretch of text, in order; white space is left out.
 * Letters and digits are cut apart (`EU9` is `EU`, `9` glued), so that a footnote call
 * glued to a word, an acronym or a year can be looked at by itself.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'superscript' | 'mark';
  /** As in the text. */
  readonly text: string;
  /** For look-ups: lower case, composed, typographic apostrophes made plain. Never use its length. */
  readonly key: string;
  /** Offsets in the text that was cut, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly shape: Shape;
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean;
}

/** Case of a word; `none` for tokens without case. One capital alone is `upper`. */
export type Shape = 'upper' | 'title' | 'lower' | 'mixed' | 'none';

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const from = at;
    at += widthAt(text, at);
    if (kind !== MARK) at = runEnd(text, at, kind);
    tokens.push(token(text.slice(from, at), kind, from, from === end));
    end = at;
  }
  return tokens;
}

/** Where the characters of one kind end that stand at an offset. */
function runEnd(text: string, from: number, kind: number): number {
  let at = from;
  for (;;) {
    const known = kinds[text.charCodeAt(at)];
    if (known === kind) at++;
    else if (known === UNKNOWN && kindAt(text, at) === kind) at += widthAt(text, at);
    else return at;
  }
}

const UNKNOWN = 255;
/** Kinds of the characters met so far, as far as they are one UTF-16 unit. */
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

/** Letters of all kinds are one; `½` is a mark. */
function kindAt(text: string, at: number): number {
  const known = kinds[text.charCodeAt(at)]!;
  if (known !== UNKNOWN) return known;
  const told = charKind(text, at);
  const kind = told <= COMBINING ? LETTER : told === NUMERAL ? MARK : told;
  if (widthAt(text, at) === 1) kinds[text.charCodeAt(at)] = kind;
  return kind;
}

const LETTER = COMBINING;

function token(text: string, kind: number, from: number, glued: boolean): Token {
  const to = from + text.length;
  if (kind === LETTER) {
    const { key, shape } = word(text);
    return { kind: 'word', text, key, from, to, shape, glued };
  }
  const name = kind === DIGIT ? 'number' : kind === SUPERSCRIPT ? 'superscript' : 'mark';
  // Plain ones are looked up nowhere.
  const key = text.charCodeAt(0) < 0x80 ? text : (plainMarks[text] ?? text);
  return { kind: name, text, key, from, to, shape: 'none', glued };
}

interface Word {
  readonly key: string;
  readonly shape: Shape;
}

/** Words met so far: a text has far fewer than it has tokens, and telling their case is the dear part. */
let words = new Map<string, Word>();
const MOST_WORDS = 50_000;

function word(text: string): Word {
  const known = words.get(text);
  if (known !== undefined) return known;
  if (words.size >= MOST_WORDS) words = new Map();
  const made = { key: wordKey(text), shape: shapeOf(text) };
  if (text.length <= 60) words.set(text, made);
  return made;
}

const plainMarks: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '\u2010': '-',
  '\u2011': '-',
  '—': '–',
};

/** The look-up key of a word: lower case, composed; the cedillas of older Romanian fonts are commas. */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  return isAscii(lower)
    ? lower
    : lower
        .normalize('NFC')
        .replace(/\u0307/g, '')
        .replace(/ş/g, 'ș')
        .replace(/ţ/g, 'ț')
        .replace(/ß/g, 'ss')
        .replace(/ς/g, 'σ');
}

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

export function shapeOf(word: string): Shape {
  const cased = word.replace(/ß/g, '');
  const lower = cased.toLowerCase();
  const upper = cased.toUpperCase();
  if (lower === upper) return 'none';
  if (cased === lower) return 'lower';
  if (cased === upper) return 'upper';
  return cased.slice(0, 1) !== lower.slice(0, 1) && cased.slice(1) === lower.slice(1) ? 'title' : 'mixed';
}

function widthAt(text: string, at: number): number {
  const char = text.charCodeAt(at);
  if (char < 0xd800 || char > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
