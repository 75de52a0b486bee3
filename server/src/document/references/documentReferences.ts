/** References to documents of the Council (`9364/22 REV 1`) and of the Commission (`COM(2021) 118 final`). */
import { perLanguage } from '../../languages/compiled';
import { tokenize } from '../../text/tokens';
import type { Token } from '../../text/tokens';
import type { Digits, Found, Reading } from './referenceTokens';
import { digitsAt, fill, fullYear, isGlued, isMark, skipMark, written } from './referenceTokens';

/** Series of documents: short names that are no acronyms of bodies. */
export const documentSeries: ReadonlySet<string> = new Set([
  ...[
    'ST',
    'SN',
    'CM',
    'DS',
    'WK',
    'MD',
    'EUCO',
    'PE',
    'CONS',
    'REV',
    'COR',
    'ADD',
    'DCL',
    'INIT',
    'EXT',
    'AMD',
    'LIMITE',
  ],
  ...['COM', 'KOM', 'JOIN', 'SWD', 'SEC', 'SEK', 'OR'],
]);

const councilSeries: ReadonlySet<string> = new Set(['ST', 'SN', 'CM', 'DS', 'WK', 'MD', 'EUCO']);
const councilSuffixes: ReadonlySet<string> = new Set(['REV', 'COR', 'ADD', 'DCL', 'INIT', 'EXT', 'AMD']);
const commissionSeries: Readonly<Record<string, string>> = {
  COM: 'COM',
  KOM: 'COM',
  JOIN: 'JOIN',
  SWD: 'SWD',
  SEC: 'SEC',
  SEK: 'SEC',
  C: 'C',
};

// ---- Council

/** @param index of the token that may be the number */
export function readCouncilDocument(reading: Reading, index: number): Found | undefined {
  const { tokens } = reading;
  const number = digitsAt(tokens, index, 1, 5);
  if (number === undefined || !(isMark(tokens, index + 1, '/') || digitsAt(tokens, index + 1, 4, 4) !== undefined))
    return undefined;
  const prefix = prefixBefore(reading, index);
  if (isInsideNumber(tokens, index, prefix)) return undefined;
  const numbers = numbersAfter(tokens, index + 1, prefix);
  if (numbers === undefined) return undefined;
  const suffixes = suffixesAfter(tokens, numbers.next);
  if (!isCouncilNumber(reading, { index, number, prefix, numbers, suffixed: suffixes.names.length > 0 }))
    return undefined;
  const first = prefix.first;
  const next = suffixes.next;
  const year = fullYear(numbers.year);
  const names = suffixes.names.filter((name) => name !== 'INIT');
  const value = {
    kind: 'council' as const,
    series: prefix.series || 'ST',
    number: number.value,
    year,
    suffixes: names,
  };
  const house = numbers.register ? undefined : councilHouse(prefix, number, numbers, suffixes.text);
  return { first, next, value, ...(house !== undefined && house !== written(reading, first, next) ? { house } : {}) };
}

interface Prefix {
  readonly first: number;
  /** `EUCO`, `PE-CONS`; empty for a bare number. */
  readonly series: string;
  /** A word for document stands before it. */
  readonly named: boolean;
}

function prefixBefore(reading: Reading, index: number): Prefix {
  const { tokens } = reading;
  const joined = isMark(tokens, index - 1, '/') || isMark(tokens, index - 1, '-');
  const before = joined ? index - 2 : index - 1;
  const word = tokens[before];
  if (word?.text === 'CONS' && isMark(tokens, before - 1, '-') && tokens[before - 2]?.text === 'PE') {
    return { first: before - 2, series: 'PE-CONS', named: false };
  }
  if (word !== undefined && councilSeries.has(word.text)) return { first: before, series: word.text, named: false };
  return { first: index, series: '', named: isDocumentWord(reading, index) };
}

/** `Doc.`, `document`, `doc. nr.` before the number, or the plural; of the language, or the international short form. */
function isDocumentWord({ tokens, data }: Reading, index: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const token = tokens[index - back];
    if (token === undefined) return false;
    if (token.kind !== 'word') {
      if (token.text === '.' || token.text === '(' || token.text === ':') continue;
      return false;
    }
    if (/^(do[ck]|document)s?$/.test(token.key) || (data !== undefined && documentWords(data).has(token.key)))
      return true;
  }
  return false;
}

const documentWords = perLanguage(
  (data) => new Set(data.references.document.map((word) => tokenize(word)[0]?.key ?? '')),
);

/** Part of a longer number or name: `C-131/12`, `A/75/816`, `1.000/22`. */
function isInsideNumber(tokens: readonly Token[], index: number, prefix: Prefix): boolean {
  if (prefix.series !== '' || prefix.named) return false;
  const before = tokens[index - 1];
  return isGlued(tokens, index) && before !== undefined && !/^[("“”„»«'‘’[–]$/.test(before.text);
}

interface Numbers {
  /** The number of the revision printed inside: `9364/1/22`. */
  readonly revision: Digits | undefined;
  readonly year: Digits;
  /** In the form of the public register: `ST 9364 2022 INIT`, `ST/9364/2022/INIT`. */
  readonly register: boolean;
  readonly next: number;
}

function numbersAfter(tokens: readonly Token[], index: number, prefix: Prefix): Numbers | undefined {
  const spaced = digitsAt(tokens, index, 4, 4);
  if (prefix.series !== '' && spaced !== undefined && isYear(spaced) && isSuffix(tokens, index + 1)) {
    return { revision: undefined, year: spaced, register: true, next: index + 1 };
  }
  const one = slashed(tokens, index);
  if (one === undefined) return undefined;
  const two = slashed(tokens, index + 2);
  const year = two !== undefined && one.text.length <= 2 ? two : one;
  const next = year === two ? index + 4 : index + 2;
  if (!isYear(year) || goesOn(tokens, next, prefix)) return undefined;
  return {
    revision: year === two ? one : undefined,
    year,
    register: isMark(tokens, next, '/') || prefix.series === 'WK',
    next,
  };
}

function slashed(tokens: readonly Token[], index: number): Digits | undefined {
  return isMark(tokens, index, '/') && isGlued(tokens, index) && isGlued(tokens, index + 1)
    ? digitsAt(tokens, index + 1, 1, 4)
    : undefined;
}

/** A year of Council documents, of two or four digits. */
function isYear(year: Digits): boolean {
  return year.text.length === 2 || (year.text.length === 4 && year.value >= 1950 && year.value < 2100);
}

/** The number runs on into something else: `2013/40/EU`, `10/20%`, `24/25-year`. */
function goesOn(tokens: readonly Token[], index: number, prefix: Prefix): boolean {
  const token = tokens[index];
  if (token === undefined || !token.glued) return false;
  if (token.kind === 'word') return !councilSuffixes.has(token.text);
  if (token.text === '/') return prefix.series === '' || !isSuffix(tokens, index + 1);
  return token.kind === 'number' || (/^[%-]$/.test(token.key) && isGlued(tokens, index + 1));
}

function isSuffix(tokens: readonly Token[], index: number): boolean {
  return councilSuffixes.has(tokens[index]?.text ?? '');
}

interface Suffixes {
  readonly names: readonly string[];
  /** As they are to be written: ` REV 1 + COR 1`. */
  readonly text: string;
  readonly next: number;
}

function suffixesAfter(tokens: readonly Token[], index: number): Suffixes {
  const names: string[] = [];
  let text = '';
  let next = index;
  for (;;) {
    const plus = isMark(tokens, next, '+');
    const at = plus ? next + 1 : skipMark(tokens, next, '/');
    const word = tokens[at];
    if (word?.kind !== 'word' || !councilSuffixes.has(word.text)) return { names, text, next };
    const number = digitsAt(tokens, at + 1, 1, 2);
    const name = number === undefined ? word.text : `${word.text} ${number.value}`;
    names.push(name);
    text += `${plus ? ' + ' : ' '}${name}`;
    next = number === undefined ? at + 1 : at + 2;
  }
}

interface Council {
  readonly index: number;
  readonly number: Digits;
  readonly prefix: Prefix;
  readonly numbers: Numbers;
  readonly suffixed: boolean;
}

/** A bare `9364/22` needs four digits and a year of two; anything else needs a word, a series or a suffix beside it. */
function isCouncilNumber({ tokens, data }: Reading, { index, number, prefix, numbers, suffixed }: Council): boolean {
  if (prefix.series !== '' || prefix.named || suffixed) return true;
  if (index === 0 && isWholeNote(tokens, numbers.next) && number.text.length >= 4 && number.value >= 2100) return true;
  if (number.text.length < 4 || numbers.year.text.length !== 2 || numbers.revision !== undefined) return false;
  if (number.value >= 1950 && number.value < 2100 && (number.value + 1) % 100 === numbers.year.value) return false;
  const word = isMark(tokens, index - 1, '.') ? tokens[index - 2] : tokens[index - 1];
  if (word?.kind !== 'word') return true;
  const isNumberWord = [
    'no',
    'nr',
    ...(data?.references.number ?? []).map((form) => form.toLowerCase().replace(/\.$/, '')),
  ].includes(word.key);
  return !isNumberWord && word.shape !== 'upper';
}

/** `13567/2020.`: a note that says nothing else. */
function isWholeNote(tokens: readonly Token[], next: number): boolean {
  return tokens[next] === undefined || (tokens[next].text === '.' && tokens[next + 1] === undefined);
}

function councilHouse({ series }: Prefix, number: Digits, { revision, year }: Numbers, suffixes: string): string {
  const start = series === '' ? '' : `${series} `;
  const middle = revision === undefined ? '' : `${revision.value}/`;
  const two = String(fullYear(year) % 100).padStart(2, '0');
  return `${start}${number.value}/${middle}${two}${suffixes}`;
}

// ---- Commission

/** @param index of the token that may be the series: `COM`, `JOIN`, `SWD` */
export function readCommissionDocument(reading: Reading, index: number): Found | undefined {
  const { tokens } = reading;
  const name = tokens[index]?.kind === 'word' ? tokens[index].text : '';
  const series = Object.hasOwn(commissionSeries, name) ? commissionSeries[name] : undefined;
  if (series === undefined) return undefined;
  const numbers = bracketYear(tokens, index + 1, series) ?? slashYear(tokens, index + 1, series);
  if (numbers === undefined || isGlued(tokens, index + numbers.length)) return undefined;
  const ending = finalAfter(reading, index + numbers.length);
  const next = ending?.next ?? index + numbers.length;
  const year = fullYear(numbers.year);
  const value = {
    kind: 'commission' as const,
    series,
    year,
    number: numbers.number.value,
    final: ending !== undefined,
  };
  const house = commissionHouse(reading, { name, series, ...numbers, final: ending?.text });
  return { first: index, next, value, ...(house === written(reading, index, next) ? {} : { house }) };
}

interface CommissionNumbers {
  readonly year: Digits;
  readonly number: Digits;
  /** Tokens from the series on. */
  readonly length: number;
  /** Parliament's form, or with slashes. */
  readonly foreign: boolean;
}

/** `(2021) 118`; in the C series the bracket must touch the letter. */
function bracketYear(tokens: readonly Token[], index: number, series: string): CommissionNumbers | undefined {
  const year = digitsAt(tokens, index + 1, 2, 4);
  const number = digitsAt(tokens, index + 3, 1, 5);
  if (!isMark(tokens, index, '(') || !isMark(tokens, index + 2, ')') || year === undefined || number === undefined)
    return undefined;
  if (!isYear(year) || (series === 'C' && !isGlued(tokens, index))) return undefined;
  return { year, number, length: 5, foreign: number.text.startsWith('0') };
}

/** `/2021/118` */
function slashYear(tokens: readonly Token[], index: number, series: string): CommissionNumbers | undefined {
  const year = slashed(tokens, index);
  const number = slashed(tokens, index + 2);
  if (series === 'C' || year === undefined || number === undefined || !isYear(year) || year.text.length !== 4)
    return undefined;
  return { year, number, length: 5, foreign: false };
}

interface Ending {
  readonly text: string;
  readonly next: number;
}

/** `final`, `final/2`, or the word of the language before 2012: `definitief`. */
function finalAfter({ tokens, data }: Reading, index: number): Ending | undefined {
  const own = data === undefined ? [] : finalWords(data);
  const word = ['final', ...own, ...otherFinals].find((form) => {
    const parts = tokenize(form);
    return parts.every(({ key }, at) => tokens[index + at]?.key === key);
  });
  if (word === undefined) return undefined;
  const next = index + tokenize(word).length;
  const version = slashed(tokens, next);
  if (version !== undefined) return { text: `${word}/${version.value}`, next: next + 2 };
  return { text: word, next };
}

const otherFinals = ['definitief', 'def.', 'definitivo', 'endgültig', 'endelig', 'slutlig', 'lopullinen', 'τελικό'];

const finalWords = perLanguage((data) => {
  const word = data.references.commissionBefore2012.split('{n}')[1]?.trim() ?? '';
  return word === '' || word === 'final' ? [] : [word];
});

interface CommissionWords extends CommissionNumbers {
  readonly name: string;
  readonly series: string;
  readonly final: string | undefined;
}

function commissionHouse({ data }: Reading, words: CommissionWords): string {
  const year = fullYear(words.year);
  const values = { yyyy: words.year.text, n: String(words.number.value) };
  if (year >= 2012 || data === undefined) {
    const final =
      words.final === undefined
        ? words.foreign && year >= 2012
          ? ' final'
          : ''
        : ` ${year >= 2012 ? since2012(words.final) : words.final}`;
    return fill(`${year >= 2012 ? words.series : words.name}({yyyy}) {n}`, values) + final;
  }
  const [own = ''] = data.references.commissionBefore2012.split('(');
  const series = words.series === 'COM' && own !== '' ? own : words.name;
  return fill(`${series}({yyyy}) {n}`, values) + (words.final === undefined ? '' : ` ${words.final}`);
}

/** One word in all languages since 2012. */
function since2012(ending: string): string {
  return `final${/\/\d+$/.exec(ending)?.[0] ?? ''}`;
}
