/** A table for spreadsheets: RFC 4180, commas, CRLF, quotation marks where they are needed. */
import type { Entry, Register } from '../entries';

const columns: readonly (readonly [name: string, of: (entry: Entry) => string | number])[] = [
  ['path', ({ path }) => path],
  ['line', ({ line }) => line + 1],
  ['paragraph', ({ paragraph }) => paragraph ?? ''],
  ['point', ({ point }) => point ?? ''],
  ['class', (entry) => entry.class],
  ['verb', ({ verb }) => verb],
  ['strength', ({ strength }) => strength],
  ['addressees', ({ addressees }) => addressees.join('; ')],
  ['concepts', ({ concepts }) => concepts.join('; ')],
  ['task', ({ task }) => task],
  ['deadline', ({ deadline }) => deadline?.text ?? ''],
  ['earliest', ({ deadline }) => deadline?.earliest ?? ''],
  ['latest', ({ deadline }) => deadline?.latest ?? ''],
  ['footnotes', ({ footnotes }) => footnotes.join('; ')],
  ['text', ({ text }) => text],
];

/** Lines are counted from 1 here, as editors show them. */
export function csv({ entries }: Register): string {
  const rows = entries.map((entry) => columns.map(([, of]) => cell(of(entry))));
  return [columns.map(([name]) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** A spreadsheet takes what begins with one of these for a formula. */
const formula = /^[=+@\t\r-]/;

function cell(value: string | number): string {
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
