/**
 * Deadlines: the wordings that say by when, and the days they mean. All wordings of a block are read here,
 * whatever the sentence does with them; readClauses (clauses.ts) tells which of them bind someone.
 *
 * `by` and `in` a period last to its last day; `before` a day, month or year ends on the day before it begins, but
 * `before the end of` a period is read as its last day, as the institutions mean it.
 */
import { perLanguage } from '../../languages/compiled';
import type { LanguageData, LimitKind, PeriodKind } from '../../languages/data';
import { tokenize } from '../../text/tokens';
import type { Token } from '../../text/tokens';
import { dayBefore, periodDays } from './calendar';
import { cutsNumber, numericDateAt, writeDay } from './dates';
import { deadlineTable } from './deadlineTable';
import type { DeadlineTable, Open } from './deadlineTable';
import { interest } from '../interests';
import type { Deadline } from '../model';
import { isYear, monthAt, ordinalAt } from '../phrases';
import type { Slots } from '../phrases';
import { quotedTokens } from '../quotes';
import { endsSentence, sentenceEnd, sentenceStart } from '../sentences';

/** Small words between limit and period: `uiterlijk` *aan het* `einde van 2022`. */
const mostLinks = 3;
/** Words between a date without a year and the year of the same expression: 31 March or 30 September 2023. */
const yearReach = 10;
/** Words between a date and `each year`. */
const recurringReach = 30;

/** All deadlines of a block, in order. `tokens` are those of the block without footnote calls, `text` its flow. */
export function readDeadlines(tokens: readonly Token[], text: string, data: LanguageData): Deadline[] {
  const reader: Reader = { tokens, text, data, table: deadlineTable(data) };
  let quoted: ReadonlySet<number> | undefined;
  const deadlines: Deadline[] = [];
  const places = placesOf(tokens, data);
  for (let at = places.next(0); at < tokens.length;) {
    quoted ??= quotedTokens(tokens);
    const found = quoted.has(at) ? undefined : (limitedAt(reader, at) ?? unlimitedAt(reader, at));
    if (found) deadlines.push(deadline(reader, found));
    at = places.next(found ? found.to : at + 1);
  }
  return deadlines;
}

/** Dates in figures are no phrases. */
const placesOf = interest((data) => {
  const { mayBegin } = deadlineTable(data);
  return (token) => token.kind === 'number' || mayBegin(token);
});

interface Reader {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly data: LanguageData;
  readonly table: DeadlineTable;
}

/** A period as it stands: indices of tokens, end exclusive. */
interface Period {
  readonly kind: Deadline['kind'];
  readonly slots: Slots;
  readonly from: number;
  readonly to: number;
  readonly faulty: boolean;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly limit: LimitKind;
  /** The words of the limit; absent where it is implied. */
  readonly limitRun?: { readonly from: number; readonly to: number };
  readonly period: Period;
}

/** `by` + `the end of 2022`, perhaps with `at the latest` behind. */
function limitedAt(reader: Reader, at: number): Found | undefined {
  const { tokens, table } = reader;
  const limit = table.limits.at(tokens, at);
  if (!limit) return undefined;
  const from = at + limit.length;
  let start = from;
  for (let links = 0; links <= mostLinks; links++) {
    const period = periodAt(reader, start);
    if (period && bears(limit.value, period)) {
      if (endsSpan(tokens, at, period, table, reader.data)) return undefined;
      const after = table.limitsAfter.at(tokens, period.to);
      return {
        from: at,
        to: period.to + (after?.length ?? 0),
        limit: limit.value,
        limitRun: { from: at, to: from },
        period,
      };
    }
    const link = tokens[start] && table.links.at(tokens, start);
    if (!link) return undefined;
    start += link.length;
  }
  return undefined;
}

/** The second half of a span is no limit: `2021 bis 2027`, `vom 1. bis 5. März`, `1 έως 5 Μαρτίου`, `Mai bis Juli 2027`. */
function endsSpan(
  tokens: readonly Token[],
  at: number,
  { kind, from }: Period,
  table: DeadlineTable,
  data: LanguageData,
): boolean {
  const before = tokens[at - 1];
  const through = table.through.at(tokens, at);
  if (before === undefined || !through) return false;
  if (kind === 'day') {
    const number = before.text === '.' ? tokens[at - 2] : from === at + through.length ? before : undefined;
    return number?.kind === 'number' && number.text.length <= 2 && !number.glued;
  }
  if (kind === 'month') return monthAt(tokens, at - 1, data) !== undefined;
  const isYearBefore = before.text.length === 4 && !before.glued && isYear(Number(before.text));
  return kind === 'year' && isYearBefore && !monthAt(tokens, at - 2, data);
}

/** A period without a year is believed behind `by` and `before` only. */
function bears(limit: LimitKind, { slots, kind }: Period): boolean {
  return slots.yyyy !== undefined || kind === 'relative' || limit === 'by' || limit === 'before';
}

/** A wording of a day without `{d}` is that of the first of the month. */
function periodAt({ tokens, table, data }: Reader, at: number): Period | undefined {
  const numeric = numericDateAt(tokens, at);
  if (numeric) {
    const slots = { yyyy: numeric.year, month: numeric.month, d: numeric.date };
    const to = at + numeric.length;
    return { kind: 'day', slots, from: at, to: to + ownEnding(tokens, to, data), faulty: true };
  }
  const found = table.periods.at(tokens, at);
  const relative = table.open.at(tokens, at);
  if (relative?.value.kind === 'relative' && relative.length > (found?.length ?? 0))
    return { kind: 'relative', slots: {}, from: at, to: at + relative.length, faulty: false };
  if (!found || (cutsNumber(tokens, at, found.length) && !table.limitsAfter.at(tokens, at + found.length)))
    return undefined;
  const slots = {
    ...found.slots,
    ...(found.slots.ord === undefined && found.slots.n !== undefined && { ord: found.slots.n }),
  };
  return {
    ...found.value,
    slots: found.value.kind === 'day' ? { d: 1, ...slots } : slots,
    from: at,
    to: at + found.length,
  };
}

/** How many tokens of what a date of the language ends with stand here: `31.12.2027` *r.*, `31.12.2027`*.* */
function ownEnding(tokens: readonly Token[], at: number, data: LanguageData): number {
  const ending = dateEnding(data);
  return ending.every(({ key }, index) => tokens[at + index]?.key === key) ? ending.length : 0;
}

const dateEnding = perLanguage(({ dates: { full } }) => tokenize(full.slice(full.lastIndexOf('}') + 1)));

/** `koncem roku 2026` names its year, though `koncem roku` alone would do without one. */
function unlimitedAt(reader: Reader, at: number): Found | undefined {
  const open = openAt(reader, at);
  if (open?.period.kind !== 'relative') return open ?? bareAt(reader, at);
  const bare = bareAt(reader, at);
  return bare !== undefined && bare.to > open.to ? bare : open;
}

/** Wordings in which limit and period are one, durations, vague and relative ones. */
function openAt({ tokens, table }: Reader, at: number): Found | undefined {
  const found = table.open.at(tokens, at);
  if (!found || cutsNumber(tokens, at, found.length)) return undefined;
  const value: Open = found.value;
  const to = at + found.length;
  const limit = value.limit ?? table.limits.at(tokens, at)?.value ?? limitBefore(table, tokens, to) ?? 'in';
  const slots = value.month === undefined ? found.slots : { ...found.slots, month: value.month };
  return { from: at, to, limit, period: { kind: value.kind, slots, from: at, to, faulty: false } };
}

/** The limit that ends before `to`: `vuoden loppuun mennessä`. */
function limitBefore({ limitsAfter }: DeadlineTable, tokens: readonly Token[], to: number): LimitKind | undefined {
  const found = limitsAfter.at(tokens, to - 1);
  return found?.length === 1 ? found.value : undefined;
}

/** A period with its limit behind it (`mennessä`), or one that needs none (`eind 2022` with no word before). */
function bareAt(reader: Reader, at: number): Found | undefined {
  const { tokens, table } = reader;
  const found = periodAt(reader, at);
  if (!found || found.kind === 'relative') return undefined;
  for (let links = 0, start = found.to; links <= mostLinks; links++) {
    const after = table.limitsAfter.at(tokens, start);
    if (after) {
      const limitRun = { from: start, to: start + after.length };
      return bears(after.value, found)
        ? { from: at, to: limitRun.to, limit: after.value, limitRun, period: found }
        : undefined;
    }
    const link = tokens[start] && table.links.at(tokens, start);
    if (!link) break;
    start += link.length;
  }
  const standsAlone = found.kind !== 'day' && found.kind !== 'month' && found.kind !== 'year';
  return standsAlone && found.slots.yyyy !== undefined
    ? { from: at, to: found.to, limit: 'in', period: found }
    : undefined;
}

function deadline(reader: Reader, found: Found): Deadline {
  const { tokens } = reader;
  const { period, limit, limitRun } = found;
  const isDated = period.kind !== 'vague' && period.kind !== 'duration' && period.kind !== 'relative';
  const year = isDated ? (period.slots.yyyy ?? yearBeside(reader, found)) : undefined;
  const recurs = isDated && year === undefined && isRecurring(reader, found);
  const days = isDated && year !== undefined ? daysOf(period, year) : undefined;
  const house = isDated && period.faulty ? houseForm(reader, found) : undefined;
  return {
    from: tokens[found.from]!.from,
    to: tokens[found.to - 1]!.to,
    kind: recurs ? 'relative' : period.kind,
    limit,
    ...(limitRun && { limitSpan: spanOf(tokens, limitRun) }),
    periodSpan: spanOf(tokens, house === undefined ? period : replaced(tokens, found)),
    ...(days && interval(period.kind as PeriodKind, limit, days)),
    impossible: isDated && days === undefined && isImpossible(period),
    wording: wording(reader, found, house),
    ...(house !== undefined && { house }),
    yearMissing:
      period.kind === 'relative'
        ? !namesYear(reader, found) && !isRecurring(reader, found)
        : isDated && year === undefined && !recurs,
  };
}

/** What the house form takes the place of: a limit hung on the period (`2027 Q3` *-ig*) goes with it, but not with a day. */
function replaced(tokens: readonly Token[], { period, limitRun }: Found): { from: number; to: number } {
  const hangs = limitRun?.from === period.to && tokens[limitRun.from]!.glued && period.kind !== 'day';
  return { from: period.from, to: hangs ? limitRun.to : period.to };
}

function spanOf(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }) {
  return { from: tokens[from]!.from, to: tokens[to - 1]!.to };
}

/** Quarters and halves without a number are the last. */
function daysOf({ kind, slots }: Period, year: number) {
  const last = kind === 'quarter' || kind === 'quarterEnd' ? 4 : 2;
  const part = kind === 'day' || kind === 'month' || kind === 'monthEnd' ? slots.month : (slots.ord ?? last);
  return periodDays(kind as PeriodKind, year, part, slots.d);
}

/** Without a year a day is impossible when no year has it: 31 April, but not 29 February. */
function isImpossible(period: Period): boolean {
  return daysOf(period, period.slots.yyyy ?? 2000) === undefined;
}

function interval(kind: PeriodKind, limit: LimitKind, { first, last }: { first: string; last: string }) {
  if (limit === 'from') return { earliest: first };
  if (limit === 'in') return { earliest: first, latest: last };
  const isEnd = kind.endsWith('End') || kind === 'yearMiddle';
  return { latest: limit === 'before' && !isEnd ? dayBefore(first) : last };
}

/** `31 March or 30 September 2023`, `in 2023, by 31 March`: the year stands nearby, and only words of dates between. */
function yearBeside(reader: Reader, { from, to }: Found): number | undefined {
  return yearTowards(reader, to, 1) ?? yearTowards(reader, from - 1, -1);
}

function yearTowards({ tokens, table, data }: Reader, from: number, step: 1 | -1): number | undefined {
  for (let at = from; Math.abs(at - from) < yearReach; at += step) {
    const token = tokens[at];
    if (!token || endsSentence(tokens, at)) return undefined;
    const isFullYear = token.kind === 'number' && token.text.length === 4 && isYear(Number(token.text));
    if (isFullYear && !cutsNumber(tokens, at, 1)) return Number(token.text);
    if (
      token.kind === 'word' &&
      !table.words.has(token.key) &&
      !monthAt(tokens, at, data) &&
      !ordinalAt(tokens, at, data)
    )
      return undefined;
  }
  return undefined;
}

/** A year anywhere in the sentence says which year `the end of the year` is. */
function namesYear({ tokens }: Reader, { from, to }: Found): boolean {
  const end = sentenceEnd(tokens, to - 1);
  for (let at = sentenceStart(tokens, from); at < end; at++) {
    if (tokens[at]!.kind === 'number' && tokens[at]!.text.length === 4 && isYear(Number(tokens[at]!.text))) return true;
  }
  return false;
}

/** Each year by 31 March: no year is missing. */
function isRecurring({ tokens, table }: Reader, { from, to }: Found): boolean {
  const end = Math.min(sentenceEnd(tokens, to - 1), to + recurringReach);
  for (let at = Math.max(sentenceStart(tokens, from), from - recurringReach); at < end; at++)
    if (table.recurring.at(tokens, at)) return true;
  return false;
}

function houseForm({ tokens, data }: Reader, { period, limit, limitRun }: Found): string | undefined {
  const { kind, slots } = period;
  const { house, houseAfter } = data.deadlines;
  if (kind === 'day' && houseAfter?.[limit]?.day === undefined)
    return slots.yyyy === undefined || data.dates.full === ''
      ? undefined
      : behind(tokens[period.from - 1], writeDay(data, slots));
  const goesWithLimit = Object.values(houseAfter ?? {}).some((forms) => forms?.[kind as PeriodKind] !== undefined);
  // Alone, without a word for the limit, nothing tells the case.
  if (goesWithLimit && !limitRun) return undefined;
  const form = houseAfter?.[limit]?.[kind as PeriodKind] ?? house[kind as PeriodKind];
  return form === undefined ? undefined : filled(form, data, kind, slots);
}

/** The word a date begins with is not said twice: senast *den* 31.3.2027. */
function behind(before: Token | undefined, day: string): string {
  const space = day.indexOf(' ');
  return before !== undefined && before.key === day.slice(0, Math.max(0, space)) ? day.slice(space + 1) : day;
}

/** The slots of a house form; undefined where what they need is not said. */
function filled(form: string, { dates }: LanguageData, kind: Deadline['kind'], slots: Slots): string | undefined {
  const ordinals = dates.ordinals[(slots.ord ?? 0) - 1] ?? [];
  const values: Readonly<Record<string, string | undefined>> = {
    yyyy: slots.yyyy?.toString(),
    d: slots.d?.toString(),
    month: (kind === 'month' ? dates.months : dates.monthsInDate)[(slots.month ?? 0) - 1],
    month2: dates.monthForms?.[(slots.month ?? 0) - 1]?.[0],
    ord: ordinals[0],
    ord2: ordinals[1],
    ord3: ordinals[2],
  };
  const names = [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  if (names.some((name) => values[name] === undefined)) return undefined;
  return form.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);
}

/** The words with numbers, months and ordinals taken out, as the house would write the period. */
function wording({ tokens, data }: Reader, { from, to, period }: Found, house: string | undefined): string {
  const words = (start: number, end: number): string[] => {
    const plain: string[] = [];
    for (let at = start; at < end;) {
      const month = monthAt(tokens, at, data);
      const ordinal = month ?? ordinalAt(tokens, at, data);
      plain.push(month ? '{month}' : ordinal ? '{ord}' : tokens[at]!.kind === 'number' ? '#' : tokens[at]!.key);
      at += ordinal?.length ?? 1;
    }
    return plain;
  };
  const form =
    period.kind === 'day'
      ? '{day}'
      : data.deadlines.house[period.kind as PeriodKind]?.replace('{yyyy}', '#').replace(/\./g, ' .');
  if (house === undefined || form === undefined) return words(from, to).join(' ');
  return [...words(from, period.from), form, ...words(period.to, to)].join(' ');
}
