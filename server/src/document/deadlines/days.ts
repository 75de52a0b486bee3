/** Calendar days in words. */
import { say, type Message } from '../../messages/message';
import type { Day } from '../model';

const MONTHS = [
  say('January'),
  say('February'),
  say('March'),
  say('April'),
  say('May'),
  say('June'),
  say('July'),
  say('August'),
  say('September'),
  say('October'),
  say('November'),
  say('December'),
];
const WEEKDAYS = [
  say('Sunday'),
  say('Monday'),
  say('Tuesday'),
  say('Wednesday'),
  say('Thursday'),
  say('Friday'),
  say('Saturday'),
];
const DAY_MS = 86_400_000;

/** `31 December 2022`; the first of a month by itself, for languages that say `1er`. */
export function writtenDay(day: Day): Message {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const values = { month: MONTHS[month - 1] ?? '', year };
  return date === 1 ? say('1 {month} {year}', values) : say('{date} {month} {year}', { date, ...values });
}

export function weekday(day: Day): Message {
  return WEEKDAYS[new Date(stamp(day)).getUTCDay()]!;
}

/** `in 38 days`, `today`, `12 days ago`. */
export function distance(from: Day, to: Day): Message {
  const days = Math.round((stamp(to) - stamp(from)) / DAY_MS);
  const count = Math.abs(days);
  if (days === 0) return say('today');
  if (count === 1) return days > 0 ? say('in 1 day') : say('1 day ago');
  return days > 0 ? say('in {count} days', { count }) : say('{count} days ago', { count });
}

function stamp(day: Day): number {
  const [year, month, date] = day.split('-').map(Number);
  return Date.UTC(year!, month! - 1, date);
}
