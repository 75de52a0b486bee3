/**
 * References to the Official Journal, in whatever language: known by their structure, a series letter with an issue
 * and a date (`PB L 320 van 17.12.2018, blz. 28`) or, since 1 October 2023, with a document number
 * (`OJ L, 2023/2131, 11.10.2023, ELI: …`). The journal's name is whatever short name stands before the letter.
 */
import { tokenize } from '../../text/tokens';
import type { Token } from '../../text/tokens';
import type { LanguageData } from '../../languages/data';
import type { Digits, Found, NumericDate, Reading } from './referenceTokens';
import { digitsAt, fill, isGlued, isMark, isoDay, isWord, numericDateAt, skipMark, written } from './referenceTokens';
import { urlEnd } from './urls';

interface Page {
  readonly value: number;
  /** As it is to be written: `22–30`. */
  readonly text: string;
  readonly next: number;
}

/** @param index of the token that may be the series letter */
export function readJournal(reading: Reading, index: number): Found | undefined {
  const series = seriesAt(reading.tokens, index);
  const name = series === undefined ? undefined : journalName(reading, index);
  if (series === undefined || name === undefined) return undefined;
  return readNumbered(reading, name.first, series) ?? readIssue(reading, name, series);
}

interface Name {
  readonly first: number;
  /** In the document's language. */
  readonly own: boolean;
}

interface Series {
  readonly name: string;
  readonly next: number;
}

/** `L`, `C`, `S`, and the old `CE`, `LI`, `CA` before the issue. */
function seriesAt(tokens: readonly Token[], index: number): Series | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word' || !/^[LCS][EIAM]?$/.test(token.text)) return undefined;
  return { name: token.text, next: index + 1 };
}

/** The journal's name that ends before `index`. */
function journalName(reading: Reading, index: number): Name | undefined {
  const end = beforeNumberWord(reading, index);
  const own = ownNameStart(reading, end);
  if (own !== undefined) return { first: own, own: true };
  let first = end;
  for (let words = 0; first > 0 && words < 3; words++) {
    const abbreviated = isMark(reading.tokens, first - 1, '.');
    const start = abbreviated ? first - 2 : first - 1;
    const word = reading.tokens[start];
    if (word?.kind !== 'word' || !isNameWord(word, abbreviated, words)) break;
    first = start;
  }
  return first === end ? undefined : { first, own: false };
}

/** Where the name of the journal in the document's language stands before `end`. */
function ownNameStart({ tokens, data }: Reading, end: number): number | undefined {
  const name = tokenize(data?.references.journal ?? '');
  const start = end - name.length;
  return name.length > 0 && start >= 0 && name.every(({ text }, at) => tokens[start + at]!.text === text)
    ? start
    : undefined;
}

/** The index of a word for number (`nr.`, `No`) before `index`, or `index`. */
function beforeNumberWord({ tokens, data }: Reading, index: number): number {
  const at = isMark(tokens, index - 1, '.') ? index - 2 : index - 1;
  const word = tokens[at]?.key;
  const known = data?.references.number.some((number) => number.toLowerCase().replace(/\.$/, '') === word);
  return known === true || word === 'no' || word === 'nr' ? at : index;
}

/** `OJ`, `Dz`, `U`, `ABl`, `věst`; before the last word only abbreviated ones: `Ú. v. EÚ`. */
function isNameWord(word: Token, abbreviated: boolean, behind: number): boolean {
  if (abbreviated) return word.text.length <= 4;
  return behind === 0 && word.shape === 'upper' && word.text.length >= 2 && word.text.length <= 4;
}

// ---- until 30 September 2023: issue, date, page

function readIssue(reading: Reading, { first, own }: Name, series: Series): Found | undefined {
  const { tokens } = reading;
  const issue = digitsAt(tokens, series.next, 1, 3);
  if (issue === undefined) return undefined;
  const suffix = issueSuffix(tokens, series.next + 1);
  const slashed = slashedPage(tokens, suffix.next);
  const date = dateAfter(tokens, slashed?.next ?? suffix.next);
  const page = slashed ?? (date === undefined ? undefined : pageAfter(reading, date.next));
  if (date === undefined && page === undefined && !own) return undefined;
  const next = Math.max(suffix.next, slashed?.next ?? 0, date?.next ?? 0, page?.next ?? 0);
  const value = {
    kind: 'journal' as const,
    series: series.name + suffix.text,
    issue: issue.value,
    date: date === undefined ? null : isoDay(date),
    page: page?.value ?? null,
  };
  const issueText = String(issue.value) + suffix.written;
  return {
    first,
    next,
    value,
    ...issueHouse(reading, first, next, { series: series.name, issue: issueText, date, page }),
  };
}

/** The letter of `377E`, `433I`. */
function issueSuffix(
  tokens: readonly Token[],
  index: number,
): { readonly text: string; readonly written: string; readonly next: number } {
  const token = tokens[index];
  const letter =
    token?.kind === 'word' && /^[EIAM]$/.test(token.text) && (token.glued || isMark(tokens, index + 1, ','));
  // `L 319 I`, as the Council writes it, is as good as `L 319I`.
  return letter
    ? { text: token.text, written: token.glued ? token.text : ` ${token.text}`, next: index + 1 }
    : { text: '', written: '', next: index };
}

/** `L 320/28` */
function slashedPage(tokens: readonly Token[], index: number): Page | undefined {
  if (!isMark(tokens, index, '/')) return undefined;
  const digits = digitsAt(tokens, index + 1, 1, 4);
  return digits === undefined ? undefined : { value: digits.value, text: String(digits.value), next: index + 2 };
}

/** A numeric date after a stop, a comma, and small words in any language: `, `, ` van `, `., `. */
function dateAfter(tokens: readonly Token[], index: number): NumericDate | undefined {
  let at = skipMark(tokens, skipMark(tokens, index, '.'), ',');
  for (let words = 0; words < 2 && isWord(tokens, at) && tokens[at]!.text.length <= 4; words++) at++;
  return numericDateAt(tokens, at);
}

/** `, blz. 28`, `, p. 22–30`, `, lk 28`, `, 28. o.`, `, 28. lpp.`, and a bare `, 28` at the end. */
function pageAfter(reading: Reading, index: number): Page | undefined {
  const { tokens } = reading;
  let at = skipMark(tokens, index, '.');
  if (isWord(tokens, at) && tokens[at]!.text.length <= 2 && isMark(tokens, at + 1, '.')) at = afterYearMark(tokens, at);
  const comma = isMark(tokens, at, ',');
  if (comma) at++;
  if (isWord(tokens, at)) return wordedPage(tokens, at);
  if (!comma) return undefined;
  return numberedPage(tokens, at);
}

/** Behind the `г.` of a Bulgarian date, unless it is the page word itself. */
function afterYearMark(tokens: readonly Token[], index: number): number {
  return digitsAt(tokens, index + 2) === undefined ? index + 2 : index;
}

function wordedPage(tokens: readonly Token[], index: number): Page | undefined {
  const word = tokens[index]!;
  const stop = isMark(tokens, index + 1, '.');
  if (word.text.length > 5 || !(stop || pageWords.has(word.key))) return undefined;
  return pageRange(tokens, stop ? index + 2 : index + 1);
}

const pageWords: ReadonlySet<string> = new Set(['p', 'pp', 'page', 'pages', 'lk', 's']);

/** Those that stand behind the number, known without their stop: `28. lpp`. */
const wordsBehindPage: ReadonlySet<string> = new Set(['lpp', 'o']);

/** Page words that follow the number (`28. o.`), or none at all at the end of the reference. */
function numberedPage(tokens: readonly Token[], index: number): Page | undefined {
  const range = pageRange(tokens, index);
  if (range === undefined) return undefined;
  const word = skipMark(tokens, range.next, '.');
  if (word > range.next && isWord(tokens, word) && isMark(tokens, word + 1, '.') && tokens[word]!.text.length <= 4) {
    return { ...range, next: word + 2 };
  }
  if (word > range.next && wordsBehindPage.has(tokens[word]?.key ?? '')) return { ...range, next: word + 1 };
  const after = tokens[range.next];
  return after === undefined || ['.', ')', ';'].includes(after.key) ? range : undefined;
}

function pageRange(tokens: readonly Token[], index: number): Page | undefined {
  const from = digitsAt(tokens, index, 1, 5);
  if (from === undefined) return undefined;
  const dash = tokens[index + 1];
  const to = dash?.kind === 'mark' && /^[-–—]$/.test(dash.text) ? digitsAt(tokens, index + 2, 1, 5) : undefined;
  if (to === undefined) return { value: from.value, text: String(from.value), next: index + 1 };
  return { value: from.value, text: `${from.value}${dash!.text}${to.value}`, next: index + 3 };
}

interface IssueWords {
  readonly series: string;
  readonly issue: string;
  readonly date: NumericDate | undefined;
  readonly page: Page | undefined;
}

function issueHouse(
  reading: Reading,
  first: number,
  next: number,
  { series, issue, date, page }: IssueWords,
): { house?: string } {
  const { data } = reading;
  if (data === undefined || date === undefined || !data.references.oldForm.includes('{issue}')) return {};
  const form = page === undefined ? withoutSlot(data.references.oldForm, 'page') : data.references.oldForm;
  const journal = journalOn(date, reading, first);
  return differing(
    reading,
    first,
    next,
    fill(form, { journal, series, issue, date: shortDate(date, data), page: page?.text ?? '' }),
  );
}

/** The name of the journal; the one it had then, where that is what is written: `EYVL L 145, 31.5.2001`. */
function journalOn({ year, month }: NumericDate, { data, tokens, text }: Reading, first: number): string {
  const { journal, journalBefore2003 } = data!.references;
  const then = year < 2003 || (year === 2003 && month < 2) ? journalBefore2003 : undefined;
  return then !== undefined && text.startsWith(then, tokens[first]!.from) ? then : journal;
}

// ---- since 1 October 2023: document number, date, ELI

function readNumbered(reading: Reading, first: number, series: Series): Found | undefined {
  const { tokens } = reading;
  let at = skipMark(tokens, series.next, ',');
  const letter = tokens[at]?.text === series.name && isMark(tokens, at + 1, '/');
  if (letter) at += 2;
  else if (isMark(tokens, series.next, '/')) at = series.next + 1;
  const year = digitsAt(tokens, at, 4, 4);
  const number = digitsAt(tokens, at + 2, 1, 6);
  if (year === undefined || year.value < 2023 || number === undefined || !isMark(tokens, at + 1, '/')) return undefined;
  const date = dateAfter(tokens, at + 3);
  const page = date === undefined ? undefined : pageAfter(reading, date.next);
  const eli = eliAfter(reading, page?.next ?? date?.next ?? at + 3);
  const next = Math.max(at + 3, date?.next ?? 0, page?.next ?? 0, eli?.next ?? 0);
  const value = {
    kind: 'journalNumber' as const,
    series: series.name,
    year: year.value,
    number: number.value,
    date: date === undefined ? null : isoDay(date),
    eli: eli?.text ?? null,
  };
  return {
    first,
    next,
    value,
    ...numberedHouse(reading, first, next, { series: series.name, year, number, date, eli: eli?.text }),
  };
}

function eliAfter(
  { tokens, text }: Reading,
  index: number,
): { readonly text: string; readonly next: number } | undefined {
  let at = index;
  if (isWord(tokens, at) && tokens[at]!.text.length <= 2 && isMark(tokens, at + 1, '.')) at += 2;
  while (at < index + 3 && (isMark(tokens, at, ',') || isMark(tokens, at, '.'))) at++;
  if (tokens[at]?.key !== 'eli' || !isMark(tokens, at + 1, ':')) return undefined;
  const next = urlEnd(tokens, at + 2);
  if (next === undefined) return undefined;
  return { text: text.slice(tokens[at + 2]!.from, tokens[next - 1]!.to), next };
}

interface NumberedWords {
  readonly series: string;
  readonly year: Digits;
  readonly number: Digits;
  readonly date: NumericDate | undefined;
  readonly eli: string | undefined;
}

function numberedHouse(reading: Reading, first: number, next: number, words: NumberedWords): { house?: string } {
  const { data } = reading;
  const { series, date, eli } = words;
  if (data === undefined || date === undefined || !data.references.newForm.includes('{number}')) return {};
  if (eli !== undefined && !eli.endsWith('/oj')) return {};
  const form = eli === undefined ? withoutSlot(data.references.newForm, 'eli') : data.references.newForm;
  const plain = `${words.year.value}/${words.number.value}`;
  const number = series === 'L' ? plain : `${series}/${plain}`;
  const { journal } = data.references;
  return differing(
    reading,
    first,
    next,
    fill(form, { journal, series, number, date: shortDate(date, data), eli: eli ?? '' }),
  );
}

// ---- the form of the language

/** A form up to the comma before a slot. */
function withoutSlot(form: string, slot: string): string {
  const comma = form.lastIndexOf(',', form.indexOf(`{${slot}}`));
  return comma < 0 ? form : form.slice(0, comma);
}

function shortDate({ year, month, day }: NumericDate, data: LanguageData): string {
  return fill(data.dates.short, { yyyy: String(year), m: String(month), d: String(day) });
}

/**
 * The house form, where what is written differs by more than spaces and a closing stop. Its own stop (`28. lpp.`) stays
 * where none follows.
 */
function differing(reading: Reading, first: number, next: number, expected: string): { house?: string } {
  const bare = withoutStop(expected);
  if (bare === withoutStop(written(reading, first, next)) || isGluedOnly(reading, first)) return {};
  return { house: isMark(reading.tokens, next, '.') ? bare : expected };
}

const withoutStop = (text: string): string => text.replace(/\.$/, '');

/** A name that hangs on a word before it (`xOJ L 1`) is not to be rewritten. */
function isGluedOnly({ tokens }: Reading, first: number): boolean {
  return isGlued(tokens, first) && isWord(tokens, first - 1);
}
