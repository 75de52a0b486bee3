/**
 * References to acts: `Regulation (EU) No 1093/2010`, `Directive 2013/40/EU`, `Decision (CFSP) 2020/1999`.
 * Since 1 January 2015 all acts are numbered year first, with the domain in brackets and no word for number.
 */
import { perLanguage } from '../../languages/compiled';
import type { LanguageData } from '../../languages/data';
import type { Token } from '../../text/tokens';
import type { ReferenceValue } from '../model';
import { phraseTable } from '../phrases';
import type { Digits, Found, Reading } from './referenceTokens';
import { digitsAt, isGlued, isMark, skipMark, written } from './referenceTokens';

type ActValue = Extract<ReferenceValue, { readonly kind: 'act' }>;
type ActType = 'regulation' | 'directive' | 'decision' | 'act';

/** @param previous the reference found before, from which a list (`Directives 2014/23/EU and 2014/24/EU`) takes its kind */
export function readAct(reading: Reading, index: number, previous: Found | undefined): Found | undefined {
  const numbers =
    domainFirst(reading, index) ?? domainLast(reading, index) ?? numberWordOnly(reading, index) ?? bare(reading, index);
  if (numbers === undefined) return undefined;
  const kind = kindOf(reading, numbers) ?? inherited(numbers, previous);
  if (numbers.form === 'bare' && (kind === undefined || (kind.first >= 0 && kind.next !== numbers.first)))
    return undefined;
  const type = kind?.type ?? 'act';
  const ordered = inOrder(numbers);
  if (ordered === undefined) return undefined;
  const first = kind?.next === numbers.first ? kind.first : numbers.first;
  const domain = commonDomain(numbers.domain, ordered.year, reading.data);
  const value = { kind: 'act' as const, type, year: ordered.year, number: ordered.number, domain };
  const house = actHouse(reading, kind, numbers, value);
  return { first, next: numbers.next, value, ...(house === undefined ? {} : { house }) };
}

interface ActNumbers {
  readonly first: number;
  readonly next: number;
  /** As written: `EU, Euratom`; empty where none is said. */
  readonly domain: string;
  readonly a: Digits;
  readonly b: Digits;
  readonly form: 'domainFirst' | 'domainLast' | 'numbered' | 'bare';
  /** A word for number (`No`) stands before the digits. */
  readonly numberWord: boolean;
}

/** `(EU) No 1093/2010`, `(EU, Euratom) 2018/1046` */
function domainFirst(reading: Reading, index: number): ActNumbers | undefined {
  const { tokens } = reading;
  const domain = bracketedDomain(tokens, index);
  if (domain === undefined) return undefined;
  const digits = afterNumberWord(reading, domain.next);
  const pair = pairAt(tokens, digits);
  if (pair === undefined) return undefined;
  return {
    first: index,
    next: digits + 3,
    domain: domain.text,
    ...pair,
    form: 'domainFirst',
    numberWord: digits > domain.next,
  };
}

function bracketedDomain(
  tokens: readonly Token[],
  index: number,
): { readonly text: string; readonly next: number } | undefined {
  if (!isMark(tokens, index, '(')) return undefined;
  const names: string[] = [];
  for (let at = index + 1; at < index + 8; at += 2) {
    const name = tokens[at];
    if (name?.kind !== 'word' || name.shape === 'lower' || name.text.length < 2) return undefined;
    names.push(name.text);
    if (isMark(tokens, at + 1, ')')) return { text: names.join(', '), next: at + 2 };
    if (!isMark(tokens, at + 1, ',') && !isMark(tokens, at + 1, '/')) return undefined;
  }
  return undefined;
}

/** `2013/40/EU`, `No 284/2010/EU`, `95/46/EC` */
function domainLast(reading: Reading, index: number): ActNumbers | undefined {
  const { tokens } = reading;
  const pair = pairAt(tokens, index);
  const domain = tokens[index + 4];
  if (pair === undefined || !isMark(tokens, index + 3, '/') || domain?.kind !== 'word' || !domain.glued)
    return undefined;
  if (domain.shape === 'lower' || domain.text.length < 2 || domain.text.length > 8 || isInside(tokens, index))
    return undefined;
  const first = beforeNumberWord(reading, index);
  return { first, next: index + 5, domain: domain.text, ...pair, form: 'domainLast', numberWord: first < index };
}

/** `No 987/2009` */
function numberWordOnly(reading: Reading, index: number): ActNumbers | undefined {
  const { tokens } = reading;
  const pair = pairAt(tokens, index);
  const first = beforeNumberWord(reading, index);
  if (pair === undefined || first === index || isInside(tokens, index)) return undefined;
  return { first, next: index + 3, domain: '', ...pair, form: 'bare', numberWord: true };
}

/** `Directive 95/46`: an act by the word before it only. */
function bare({ tokens }: Reading, index: number): ActNumbers | undefined {
  const pair = pairAt(tokens, index);
  if (pair === undefined || isInside(tokens, index)) return undefined;
  return { first: index, next: index + 3, domain: '', ...pair, form: 'bare', numberWord: false };
}

function isInside(tokens: readonly Token[], index: number): boolean {
  return isGlued(tokens, index) && !isMark(tokens, index - 1, '(');
}

/** `2016/679`: two numbers, one of which can be a year. */
function pairAt(tokens: readonly Token[], index: number): { readonly a: Digits; readonly b: Digits } | undefined {
  const a = digitsAt(tokens, index, 1, 5);
  const b = digitsAt(tokens, index + 2, 1, 5);
  if (a === undefined || b === undefined || !isMark(tokens, index + 1, '/')) return undefined;
  if (!isGlued(tokens, index + 1) || !isGlued(tokens, index + 2)) return undefined;
  return { a, b };
}

function afterNumberWord({ tokens, data }: Reading, index: number): number {
  return data === undefined
    ? looseNumberWord(tokens, index)
    : index + (numberTable(data).at(tokens, index)?.length ?? 0);
}

function looseNumberWord(tokens: readonly Token[], index: number): number {
  return /^n[or]$/.test(tokens[index]?.key ?? '') ? skipMark(tokens, index + 1, '.') : index;
}

function beforeNumberWord(reading: Reading, index: number): number {
  for (let back = 4; back > 0; back--)
    if (index - back >= 0 && afterNumberWord(reading, index - back) === index) return index - back;
  return index;
}

const numberTable = perLanguage((data) =>
  phraseTable(
    [...data.references.number, 'no', 'nr', 'nr.'].map((phrase) => ({ phrase, value: true })),
    data,
  ),
);

interface Kind {
  readonly type: ActType;
  readonly first: number;
  readonly next: number;
}

function kindOf(reading: Reading, { first, next }: ActNumbers): Kind | undefined {
  return reading.data?.references.kindBehind ? kindBehind(reading, next) : kindBefore(reading, first);
}

/** `(EU) 2021/782 európai parlamenti és tanácsi rendelet`: in its sentence, with words only between. */
function kindBehind({ tokens, data }: Reading, index: number): Kind | undefined {
  for (let at = index; at < index + 8 && tokens[at]?.kind === 'word'; at++) {
    const match = actTable(data!).at(tokens, at);
    if (match !== undefined) return { type: match.value, first: -1, next: -1 };
  }
  return undefined;
}

/** The word for the kind of act before the number, with at most four words between (`decyzja wykonawcza Rady (UE)`). */
function kindBefore({ tokens, data }: Reading, index: number): Kind | undefined {
  if (data === undefined) return undefined;
  for (let first = index - 1, words = 0; words < 5 && isInName(tokens[first]); first--) {
    const match = actTable(data).at(tokens, first);
    if (match !== undefined && first + match.length <= index)
      return { type: match.value, first, next: first + match.length };
    if (tokens[first]!.kind === 'word') words++;
  }
  return undefined;
}

/** A word, or what joins two: `décision d'exécution`, `Deċiżjoni tal-Kunsill`. */
function isInName(token: Token | undefined): boolean {
  return token?.kind === 'word' || (token?.glued === true && (token.key === "'" || token.key === '-'));
}

const actTable = perLanguage((data) =>
  phraseTable(
    (['regulation', 'directive', 'decision'] as const).flatMap((type) =>
      data.references.acts[type].map((phrase) => ({ phrase, value: type })),
    ),
    data,
  ),
);

function inherited({ first }: ActNumbers, previous: Found | undefined): Kind | undefined {
  if (previous?.value.kind !== 'act' || first - previous.next > 2) return undefined;
  return { type: previous.value.type, first: -1, next: -1 };
}

/** Which of the two numbers is the year. */
function inOrder({
  a,
  b,
  numberWord,
  form,
}: ActNumbers): { readonly year: number; readonly number: number } | undefined {
  const yearFirst = { year: yearOf(a), number: b.value };
  const numberFirst = { year: yearOf(b), number: a.value };
  const prefersNumber = numberWord
    ? yearOf(b) !== undefined && (yearOf(b)! < 2015 || yearOf(a) === undefined || a.value < 2015)
    : false;
  const first =
    prefersNumber || (form === 'domainFirst' && a.value < 2015 && yearOf(b) !== undefined) ? numberFirst : yearFirst;
  const chosen = first.year === undefined ? (first === yearFirst ? numberFirst : yearFirst) : first;
  return chosen.year === undefined ? undefined : { year: chosen.year, number: chosen.number };
}

/** 1952 to 2099, or two digits of the last century. */
function yearOf({ text, value }: Digits): number | undefined {
  if (text.length === 4) return value >= 1952 && value < 2100 ? value : undefined;
  return text.length === 2 && value >= 52 ? 1900 + value : undefined;
}

/** The domain in one spelling for all languages; two letters nobody explains are the Union, or the Community of its day. */
function commonDomain(domain: string, year: number, data: LanguageData | undefined): string {
  if (domain === '') return '';
  return domain
    .split(', ')
    .map((name) => commonName(name, year, data))
    .join(', ');
}

function commonName(name: string, year: number, data: LanguageData | undefined): string {
  const own = Object.entries(data?.references.domain ?? {}).find(([, form]) => form === name);
  if (own !== undefined) return own[0];
  if (/^euratom$/i.test(name)) return 'Euratom';
  return name.length === 2 ? (year >= 2010 ? 'EU' : 'EC') : name;
}

/** The act in the form of its time and language; undefined where it is written so, or where we cannot be sure. */
function actHouse(reading: Reading, kind: Kind | undefined, numbers: ActNumbers, act: ActValue): string | undefined {
  const adjacent = kind?.next === numbers.first;
  const first = adjacent ? kind.first : numbers.first;
  const number = numberHouse(reading, numbers, act, adjacent);
  if (number === undefined) return undefined;
  const word = adjacent ? `${written(reading, first, numbers.first)} ` : '';
  return `${word}${number}` === written(reading, first, numbers.next) ? undefined : `${word}${number}`;
}

function numberHouse(
  { data, tokens, text }: Reading,
  numbers: ActNumbers,
  act: ActValue,
  adjacent: boolean,
): string | undefined {
  const { form, numberWord, a, b } = numbers;
  if (form !== 'domainFirst' && form !== 'domainLast') return undefined;
  const domain = ownDomain(act.domain, data) ?? numbers.domain;
  if (act.year >= 2015 && a.value === act.year) {
    return form === 'domainFirst' || (adjacent && !numberWord) ? `(${domain}) ${a.value}/${b.value}` : undefined;
  }
  if (form === 'domainLast' || act.year >= 2015 || a.value === act.year) return undefined;
  const word = numberWord ? wordOfNumber(tokens, text, numbers) : data?.references.number[0];
  return word === undefined || act.type !== 'regulation' ? undefined : `(${domain}) ${word} ${a.text}/${b.text}`;
}

/** The word for number as it stands between the bracket and the digits. */
function wordOfNumber(tokens: readonly Token[], text: string, { next, first }: ActNumbers): string {
  let close = first;
  while (close < next && !isMark(tokens, close, ')')) close++;
  return text.slice(tokens[close]!.to, tokens[next - 3]!.from).trim();
}

/** The domain as the language writes it; undefined where the data does not say. */
function ownDomain(domain: string, data: LanguageData | undefined): string | undefined {
  const own = (data?.references.domain ?? {}) as Readonly<Record<string, string>>;
  const names = domain.split(', ').map((name) => own[name]);
  return names.includes(undefined) ? undefined : names.join(', ');
}
