/**
 * A calendar (RFC 5545): one all-day entry a task with a last day. Nothing in it depends on when it is made: the same
 * text gives the same bytes, and an entry keeps its identifier while text, paragraph and verb stay.
 */
import { dayAfter } from '../../document/deadlines/calendar';
import type { Day } from '../../document/model';
import { inEnglish, say, type Words } from '../../messages/message';
import { placeOf, whoOf, type Entry, type Register, type RegisterText } from '../entries';

export function ics({ texts, entries }: Register, words = inEnglish): string {
  const seen = new Map<string, number>();
  const events = entries.flatMap((entry) => {
    const latest = entry.deadline?.latest;
    const text = texts.find(({ path }) => path === entry.path);
    return latest && text ? [event(entry, latest, text, identifier(entry, text, seen), words)] : [];
  });
  const [only] = texts;
  const name = texts.length === 1 && only?.title ? only.title : words(say('Commitments'));
  return lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Council Conclusions//conclusions//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${value(name)}`,
    ...events.flat(),
    'END:VCALENDAR',
  ]);
}

function event(entry: Entry, latest: Day, text: RegisterText, uid: string, words: Words): string[] {
  const who = whoOf(entry, words).join(', ');
  const from = [text.title ?? entry.path, words(say('paragraph {place}', { place: placeOf(entry) }))].join(', ');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${plainDay(text.date ?? latest)}T000000Z`,
    `DTSTART;VALUE=DATE:${plainDay(latest)}`,
    `DTEND;VALUE=DATE:${plainDay(dayAfter(latest))}`,
    `SUMMARY:${value(shortened(who === '' ? entry.task : `${who}: ${entry.task}`))}`,
    `DESCRIPTION:${value(`${entry.text}\n\n${entry.deadline?.text ?? ''}\n${from}`)}`,
    `CATEGORIES:${entry.class}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Of several entries of one paragraph and verb the second has another identifier than the first. */
function identifier(entry: Entry, { path, title }: RegisterText, seen: Map<string, number>): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const key = hash([file, title ?? '', placeOf(entry), entry.verb].join('\n'));
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  const place = placeOf(entry).replace(/[^0-9A-Z]+/gi, '-');
  return `${place.replace(/^-|-$/g, '')}-${key}-${count}@conclusions`;
}

/** FNV-1a of the UTF-16 code units, 32 bits twice: enough to tell clauses apart. */
function hash(text: string): string {
  let [low, high] = [0x811c9dc5, 0x9dc5811c];
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ (text.charCodeAt(at) + at), 0x01000193);
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

function plainDay(day: Day): string {
  return day.replaceAll('-', '');
}

/** Characters of a summary. */
const LONGEST = 120;

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(' ', LONGEST);
  const cut = text.slice(0, space > LONGEST / 2 ? space : LONGEST);
  return `${cut.replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Control characters may not stand in a value. */
function value(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '');
}

/** Octets of a line, without its end. */
const WIDEST = 75;

/** Ends lines, and folds those that are too long; never inside a character. */
function lines(all: readonly string[]): string {
  return all.map((line) => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  let text = '';
  let width = 0;
  for (const char of line) {
    const octets = octetsOf(char);
    if (width + octets > WIDEST) {
      text += '\r\n ';
      width = 1;
    }
    text += char;
    width += octets;
  }
  return text;
}

function octetsOf(char: string): number {
  const code = char.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
