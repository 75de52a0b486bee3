/** Headers and footers of pages, as extractors leave them between the lines of the text. */
import { languageCodes } from '../../languages/data';
import { isLanguage } from '../../languages/detect';
import { signs } from '../../languages/signs';
import { charKind, DIGIT, isLetterAt, isLowerAt, lowerEnd, UPPER } from '../../text/letters';
import { isSpace } from '../../text/lines';

/**
 * `15055/15 /sk 1 DGB 3B`, `SN 1316/14 rs/mv/kno 1 DG D 2A LIMITE CS`, `ANNEX RELEX.1.C EN`, `ANNEX   EN`, `- 3 -`:
 * a document number with initials, a page number and a unit, or an annex word with a unit and a language.
 */
export function isFurniture(line: string): boolean {
  if (isPageNumber(line)) return true;
  const kinds: Piece[] = [];
  let last = '';
  for (let at = 0; at < line.length;) {
    const end = wordEnd(line, at);
    last = line.slice(at, end);
    const kind = pieceOf(last);
    if (kind === 'word' || kinds.push(kind) > MOST_WORDS) return false;
    at = skipSpaces(line, end);
  }
  if (kinds.length < 2) return false;
  if (kinds[0] === 'annex') return kinds.includes('unit') || (kinds.includes('code') && last.length === 2);
  if (kinds[0] === 'mark') return true;
  // `RELEX.2.B  LIMITE EN`: the lower line of a footer.
  if (kinds[0] === 'unit')
    return line.slice(0, wordEnd(line, 0)).includes('.') && (kinds.includes('code') || kinds.includes('mark'));
  return isDocumentNumber(kinds) && kinds.some((kind) => kind === 'initials' || kind === 'unit');
}

function wordEnd(line: string, at: number): number {
  while (at < line.length && !isSpace(line.charCodeAt(at))) at++;
  return at;
}

function skipSpaces(line: string, at: number): number {
  while (at < line.length && isSpace(line.charCodeAt(at))) at++;
  return at;
}

const MOST_WORDS = 12;

/** The same on several lines, one piece a line: how many of `lines` from the first one are furniture. */
export function furnitureRun(lines: readonly string[]): number {
  const kinds = lines.map((line) => (line.includes(' ') ? (isFurniture(line) ? 'unit' : 'word') : pieceOf(line)));
  const end = kinds.indexOf('word');
  const run = end < 0 ? kinds : kinds.slice(0, end);
  if (!isDocumentNumber(run) || !run.some((kind) => kind === 'initials' || kind === 'unit')) return 0;
  // An annex mark that closes the run begins the annex.
  return run.at(-1) === 'annex' ? run.length - 1 : run.length;
}

/** Longer pieces than `RELEX.1.C` and `rs/mv/kno` are words. */
const LONGEST_PIECE = 12;

type Piece = 'document' | 'series' | 'number' | 'initials' | 'unit' | 'annex' | 'mark' | 'code' | 'word';

function isDocumentNumber(kinds: readonly Piece[]): boolean {
  return kinds[0] === 'document' || (kinds[0] === 'series' && kinds[1] === 'document');
}

function pieceOf(word: string): Piece {
  if (word.length > LONGEST_PIECE) return isAnnexWord(word) ? 'annex' : 'word';
  const kind = charKind(word, 0);
  if (kind === DIGIT) return numberPiece(word);
  if (kind === UPPER) {
    const piece = capitalPiece(word);
    if (piece !== undefined) return piece;
  }
  if (isAnnexWord(word)) return 'annex';
  // vk/js/rk, /sk, BH/sk; initials without a slash are told from no word.
  return isInitials(word) ? 'initials' : 'word';
}

function numberPiece(word: string): Piece {
  if (/^\d{3,5}(\/\d{1,2})?\/\d{2}$/.test(word)) return 'document';
  if (/^\d{1,3}$/.test(word)) return 'number';
  return /^\d[A-Z]$/.test(word) ? 'unit' : isAnnexWord(word) ? 'annex' : 'word';
}

const marks = new Set(['LIMITE', 'PUBLIC']);
const series = new Set(['REV', 'ADD', 'COR', 'INIT', 'EXT', 'DCL', 'ST', 'SN', 'CM', 'WK', 'EUCO', 'DG']);

function capitalPiece(word: string): Piece | undefined {
  if (isLowerAt(word, 1)) return undefined;
  if (marks.has(word)) return 'mark';
  if (series.has(word)) return 'series';
  if (word.includes('.') ? isUnit(word) : word.length === 3 && /^DG[A-Z]$/.test(word)) return 'unit';
  if (isAnnexWord(word)) return 'annex';
  const isCode = word.length === 1 ? word <= 'Z' : word.length === 2 && isLanguage(word.toLowerCase());
  return isCode && word === word.toUpperCase() ? 'code' : undefined;
}

/** `RELEX.1.C`, `TREE.2`, `JAI.A`. */
function isUnit(word: string): boolean {
  return /^([A-Z]{3,8}(\.\d{1,2}){1,2}(\.[A-Z])?|[A-Z]{3,5}\.[A-Z]{2,5})$/.test(word);
}

/** One to four letters between each two strokes, or two or three small ones. */
function isInitials(word: string): boolean {
  if (!word.includes('/')) return word.length > 1 && word.length <= 3 && lowerEnd(word, 0) === word.length;
  const pieces = word.split('/');
  return pieces.length <= 5 && pieces.every((piece, at) => isLetters(piece) && (piece !== '' || at === 0));
}

function isLetters(piece: string): boolean {
  let at = 0;
  while (isLetterAt(piece, at)) at++;
  return at === piece.length && at <= 4;
}

let annexWords: Set<string> | undefined;

function isAnnexWord(word: string): boolean {
  annexWords ??= new Set(languageCodes.flatMap((code) => signs()[code].annex));
  return annexWords.has(word);
}

/** `- 3 -`, `– 3 –`. */
function isPageNumber(line: string): boolean {
  const first = line.charAt(0);
  return (first === '-' || first === '–') && /^[-–] ?\d{1,3} ?[-–]$/.test(line);
}
