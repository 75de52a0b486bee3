/** Calendar days in words, in English: the language the tool speaks. */
import type { Day } from '../model';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY_MS = 86_400_000;

/** `31 December 2022` */
export function writtenDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[month! - 1] ?? ''} ${year}`;
}

export function weekday(day: Day): string {
  return WEEKDAYS[new Date(stamp(day)).getUTCDay()] ?? '';
}

/** `in 38 days`, `today`, `12 days ago`. */
export function distance(from: Day, to: Day): string {
  const days = Math.round((stamp(to) - stamp(from)) / DAY_MS);
  if (days === 0) return 'today';
  const count = `${Math.abs(days)} day${Math.abs(days) === 1 ? '' : 's'}`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}

function stamp(day: Day): number {
  const [year, month, date] = day.split('-').map(Number);
  return Date.UTC(year!, month! - 1, date);
}
