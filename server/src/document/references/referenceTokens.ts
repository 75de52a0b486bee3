/** Small steps over tokens that the readers of references share. */
import type { Token } from '../../text/tokens';
import type { LanguageData } from '../../languages/data';
import type { Day, ReferenceValue } from '../model';

/** What a reader of references may look at. `data` is undefined where the language is unknown. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly data: LanguageData | undefined;
}

/** A reference as found: the tokens from `first` up to, not including, `next`. */
export interface Found {
  readonly first: number;
  readonly next: number;
  readonly value: ReferenceValue;
  readonly house?: string;
}

/** Digits as they stand, and their number. */
export interface Digits {
  readonly text: string;
  readonly value: number;
}

/** An ASCII number of `min` to `max` digits. */
export function digitsAt(tokens: readonly Token[], index: number, min = 1, max = 6): Digits | undefined {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.text.length < min || token.text.length > max) return undefined;
  const value = Number(token.text);
  return Number.isInteger(value) ? { text: token.text, value } : undefined;
}

export function isMark(tokens: readonly Token[], index: number, mark: string): boolean {
  const token = tokens[index];
  return token?.kind === 'mark' && token.key === mark;
}

export function isWord(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'word';
}

export function isGlued(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.glued === true;
}

/** The index after one of the marks, or the same index where none stands. */
export function skipMark(tokens: readonly Token[], index: number, ...marks: readonly string[]): number {
  return marks.some((mark) => isMark(tokens, index, mark)) ? index + 1 : index;
}

/** `22` and `97` are 2022 and 1997. */
export function fullYear(year: Digits): number {
  if (year.text.length > 2) return year.value;
  return year.value >= 50 ? 1900 + year.value : 2000 + year.value;
}

export interface NumericDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly next: number;
}

/** `17.12.2018`, `17/12/2018`, `17. 12. 2018`, `2018.12.17`, `2018-12-17`, `2018 12 17`, `1.7.18`; closing full stop not included. */
export function numericDateAt(tokens: readonly Token[], index: number): NumericDate | undefined {
  const parts: Digits[] = [];
  const marks: string[] = [];
  let at = index;
  for (let part = 0; part < 3; part++) {
    const digits = digitsAt(tokens, at, 1, 4);
    if (digits === undefined) return undefined;
    parts.push(digits);
    at++;
    if (part === 2) break;
    const mark = ['.', '/', '-'].find((one) => isMark(tokens, at, one));
    marks.push(mark ?? '');
    if (mark !== undefined) at++;
  }
  return marks[0] === marks[1] ? orderedDate(parts, marks[0] === '', at) : undefined;
}

function orderedDate([a, b, c]: readonly Digits[], spaced: boolean, next: number): NumericDate | undefined {
  if (a === undefined || b === undefined || c === undefined || b.text.length > 2) return undefined;
  if (a.text.length === 4 && c.text.length <= 2) return { year: a.value, month: b.value, day: c.value, next };
  if (spaced || a.text.length > 2 || (c.text.length !== 4 && c.text.length !== 2)) return undefined;
  return { year: fullYear(c), month: b.value, day: a.value, next };
}

/** ISO day; null for a day no calendar has. */
export function isoDay({ year, month, day }: NumericDate): Day | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** Puts values in the slots of `{journal} {series} {issue}`. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}

/** The source words of a stretch of tokens, spaces made single. */
export function written({ tokens, text }: Reading, first: number, next: number): string {
  const from = tokens[first]?.from ?? 0;
  const to = tokens[next - 1]?.to ?? from;
  return text.slice(from, to).replace(/\s+/g, ' ');
}
