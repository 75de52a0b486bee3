/** Days written out: 23 May 2022, 23.5.2022, 2022-05-23. */
import { perLanguage } from '../../languages/compiled';
import type { LanguageData } from '../../languages/data';
import type { Token } from '../../text/tokens';
import { interest } from '../interests';
import { calendarDay } from './calendar';
import type { DateMention } from '../model';
import { isYear, mayBeginWith, phraseTable } from '../phrases';
import type { PhraseTable, Slots } from '../phrases';

/** The days named in a text, in order. */
export function readDates(tokens: readonly Token[], data: LanguageData): DateMention[] {
  const dates: DateMention[] = [];
  const places = placesOf(tokens, data);
  for (let at = places.next(0); at < tokens.length;) {
    const found = wordDateAt(tokens, at, data) ?? numericDateAt(tokens, at);
    if (found) {
      const day = calendarDay(found.year, found.month, found.date);
      const span = { from: tokens[at]!.from, to: tokens[at + found.length - 1]!.to };
      dates.push({ ...span, form: found.form, ...(day !== undefined && { day }) });
    }
    at = places.next(at + (found?.length ?? 1));
  }
  return dates;
}

const placesOf = interest((data) => {
  const days = dayTable(data);
  return (token) => token.kind === 'number' || mayBeginWith(days, token);
});

export interface DateAt {
  readonly form: DateMention['form'];
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly length: number;
  /** Day and month might be the other way round: 05/06/2022. */
  readonly unsure?: true;
}

function wordDateAt(tokens: readonly Token[], index: number, data: LanguageData): DateAt | undefined {
  const found = dayTable(data).at(tokens, index);
  const { yyyy, month, d } = found?.slots ?? {};
  if (!found || yyyy === undefined || month === undefined) return undefined;
  if (cutsNumber(tokens, index, found.length) && !hasEnding(tokens, index + found.length)) return undefined;
  return { form: 'words', year: yyyy, month, date: d ?? 1, length: found.length };
}

/** Days in words, with and without a year: as the house writes them, and as others do. */
export const dayTable: (data: LanguageData) => PhraseTable<'house' | 'faulty'> = perLanguage((data) => {
  const house = [...dayForms(data), ...(data.deadlines.periods.day ?? [])];
  return phraseTable<'house' | 'faulty'>(
    [
      ...house.map((phrase) => ({ phrase, value: 'house' as const })),
      ...(data.deadlines.faulty?.day ?? []).map((phrase) => ({ phrase, value: 'faulty' as const })),
    ],
    data,
  );
});

/** The full form with its variant for the first of the month, and without the stop a language may end it with. */
function dayForms({ dates: { full, first } }: LanguageData): string[] {
  const forms = first === undefined ? [full] : [full, full.replace('{d}', first)];
  return forms.flatMap((form) => (form.endsWith('.') ? [form, form.slice(0, -1)] : [form]));
}

/** Three numbers with like marks between, day first or year first. Spaces are allowed behind a full stop only. */
export function numericDateAt(tokens: readonly Token[], index: number): DateAt | undefined {
  if (tokens[index]?.kind !== 'number') return undefined;
  const [first, mark, second, again, third] = tokens.slice(index, index + 5);
  if (first?.kind !== 'number' || second?.kind !== 'number' || third?.kind !== 'number' || !again) return undefined;
  if (!mark || mark.text !== again.text || !['.', '/', '-'].includes(mark.key) || !mark.glued || !again.glued)
    return undefined;
  if (mark.key !== '.' && !(second.glued && third.glued)) return undefined;
  if (cutsNumber(tokens, index, 5) && !hasEnding(tokens, index + 5)) return undefined;
  if (first.text.length === 4)
    return third.text.length > 2 ? undefined : numericDate(first, second, third, mark.key === '-' ? 'iso' : 'numeric');
  return third.text.length === 4 && first.text.length <= 2 ? inOrder(first, second, third, mark.key) : undefined;
}

/** `2027.12.31-ig`, `2022. november 10-i`: a case ending. */
function hasEnding(tokens: readonly Token[], index: number): boolean {
  const [mark, ending] = [tokens[index], tokens[index + 1]];
  return mark?.key === '-' && mark.glued && ending?.shape === 'lower' && ending.glued && ending.text.length <= 4;
}

/** Day, month, year; or month, day, year where only that can be meant. */
function inOrder(first: Token, second: Token, third: Token, mark: string): DateAt | undefined {
  if (mark !== '/') return numericDate(third, second, first, 'numeric');
  const [one, two] = [Number(first.text), Number(second.text)];
  if (one <= 12 && two > 12) return numericDate(third, first, second, 'numeric');
  const found = numericDate(third, second, first, 'numeric');
  return found && one <= 12 && one !== two ? { ...found, unsure: true } : found;
}

function numericDate(
  yearToken: Token,
  monthToken: Token,
  dateToken: Token,
  form: DateMention['form'],
): DateAt | undefined {
  const [year, month, date] = [yearToken, monthToken, dateToken].map(({ text }) => Number(text)) as [
    number,
    number,
    number,
  ];
  if (!isYear(year) || month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  return { form, year, month, date, length: 5 };
}

/**
 * `2018/1993`, `2022-oefening`, `10.23.5.2022`: a number goes on before or behind what was matched. Not behind a small
 * word with a hyphen, which is an article: `sal-31 ta' Marzu`.
 */
export function cutsNumber(tokens: readonly Token[], index: number, length: number): boolean {
  const joins = (mark: Token | undefined): boolean =>
    mark !== undefined && ['/', '-', '–', '.', ','].includes(mark.key);
  const [before, first] = [tokens[index - 1], tokens[index]!];
  const isArticle = before?.key === '-' && tokens[index - 2]?.shape === 'lower';
  if (before && first.glued && first.kind === 'number' && joins(before) && before.glued && !isArticle) return true;
  const last = tokens[index + length - 1]!;
  const [mark, behind] = [tokens[index + length], tokens[index + length + 1]];
  if (last.kind !== 'number' || !mark?.glued || (mark.key === '.' && behind?.kind !== 'number')) return false;
  if (mark.kind === 'number' || mark.kind === 'word') return true;
  return joins(mark) && behind !== undefined && behind.glued && behind.kind !== 'mark';
}

/** The day in the form of the language: `1er mai 2022`. */
export function writeDay({ dates }: LanguageData, { yyyy, month, d }: Slots): string {
  const date = d === 1 && dates.first !== undefined && !dates.first.endsWith('.') ? dates.first : String(d ?? '');
  return dates.full
    .replace('{d}', date)
    .replace('{month}', dates.monthsInDate[(month ?? 0) - 1] ?? '')
    .replace('{yyyy}', String(yyyy ?? ''));
}
