/** Arithmetic on calendar days as `2022-12-31`, without clocks and time zones. */
import type { PeriodKind } from '../../languages/data';
import type { Day } from '../model';

/** The day, or undefined where the calendar has none such (30 February). `month` is 1–12. */
export function calendarDay(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return written(year, month, day);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day before. */
export function dayBefore(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (date > 1) return written(year, month, date - 1);
  return month > 1 ? written(year, month - 1, daysInMonth(year, month - 1)) : written(year - 1, 12, 31);
}

/** The day after. */
export function dayAfter(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (date < daysInMonth(year, month)) return written(year, month, date + 1);
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1);
}

function written(year: number, month: number, day: number): Day {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The days of a period; undefined where the calendar has none such (a fifth quarter).
 * Loose periods are read so: the start of a year is its first quarter, the middle is June, the end of
 * a year, half-year or quarter is its last month, the end of a month its last ten days.
 * @param part which quarter, half or month of the year, from 1
 */
export function periodDays(kind: PeriodKind, year: number, part = 0, date = 0): Days | undefined {
  switch (kind) {
    case 'day': {
      const day = calendarDay(year, part, date);
      return day === undefined ? undefined : { first: day, last: day };
    }
    case 'month':
      return months(year, part, part);
    case 'monthEnd':
      return ending(months(year, part, part), daysInMonth(year, part) - 9);
    case 'quarter':
      return part < 1 || part > 4 ? undefined : months(year, part * 3 - 2, part * 3);
    case 'quarterEnd':
      return months(year, part * 3, part * 3);
    case 'halfYear':
      return part < 1 || part > 2 ? undefined : months(year, part * 6 - 5, part * 6);
    case 'halfYearEnd':
      return months(year, part * 6, part * 6);
    case 'year':
      return months(year, 1, 12);
    case 'yearStart':
      return months(year, 1, 3);
    case 'yearMiddle':
      return months(year, 6, 6);
    case 'yearEnd':
      return months(year, 12, 12);
  }
}

function months(year: number, from: number, to: number): Days | undefined {
  if (from < 1 || to > 12) return undefined;
  return { first: written(year, from, 1), last: written(year, to, daysInMonth(year, to)) };
}

function ending(days: Days | undefined, from: number): Days | undefined {
  return days && { first: days.first.slice(0, 8) + String(from), last: days.last };
}
