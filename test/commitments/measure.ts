/**
 * How well clauses are read: precision and recall of addressees and last days over the clauses in clauses/, which were
 * written for this. `npm run measure:commitments` prints them with all misses.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitmentsOf, type Commitment } from '../../server/src/commitments/register';
import { readDocument } from '../../server/src/document/read';
import type { LanguageCode } from '../../server/src/languages/data';

export interface Case {
  readonly language: LanguageCode;
  /** The heading above: what is hard about it. */
  readonly about: string;
  readonly text: string;
  readonly rows: readonly Row[];
}

interface Row {
  /** Keys of the language data; words in quotation marks where no list knows them. */
  readonly addressees: readonly string[];
  readonly day: string | null;
}

const folder = join(__dirname, 'clauses');

export function cases(): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => casesOf(name.slice(0, 2) as LanguageCode, readFileSync(join(folder, name), 'utf8')));
}

function casesOf(language: LanguageCode, content: string): Case[] {
  let about = '';
  return content.split(/\n{2,}/).flatMap((part) => {
    const lines = part.split('\n').filter((line) => line !== '' && !/^# /.test(line));
    about = lines.find((line) => line.startsWith('## '))?.slice(3) ?? about;
    const text = lines.filter((line) => !/^(?:##|=)/.test(line)).join(' ');
    const rows = lines.filter((line) => line.startsWith('=')).map(rowOf);
    return text === '' ? [] : [{ language, about, text, rows }];
  });
}

function rowOf(line: string): Row {
  const [names = '', day = ''] = line.slice(1).split('|');
  const addressees = names.match(/“[^”]*”|[^,]+/g) ?? [];
  return {
    addressees: addressees.map((name) => name.trim()).filter((name) => name !== ''),
    day: day.trim() === '–' ? null : day.trim(),
  };
}

export function read({ text, language }: Case): Row[] {
  const document = readDocument(`1. ${text.replace(/ ¶ /g, '\n\n')}\n`, { language });
  return commitmentsOf(document).map(found);
}

function found({ addressees, deadline }: Commitment): Row {
  return {
    addressees: addressees.map(({ concept, text }) => (concept === 'other' ? `“${text}”` : concept)),
    day: deadline?.latest ?? null,
  };
}

export interface Score {
  right: number;
  /** Found but not expected. */
  wrong: number;
  /** Expected but not found. */
  missed: number;
}

export interface Measured {
  readonly addressees: Score;
  readonly days: Score;
  readonly clauses: number;
  readonly misses: readonly string[];
}

export function measure(all: readonly Case[]): Measured {
  const measured = { addressees: score(), days: score(), clauses: all.length, misses: [] as string[] };
  for (const each of all) {
    const rows = read(each);
    const length = Math.max(rows.length, each.rows.length);
    let isRight = true;
    for (let at = 0; at < length; at++) {
      const [expected, actual] = [each.rows[at], rows[at]];
      const who = count(measured.addressees, expected?.addressees ?? [], actual?.addressees ?? []);
      const when = count(measured.days, days(expected), days(actual));
      isRight &&= who && when && expected !== undefined && actual !== undefined;
    }
    if (!isRight) measured.misses.push(miss(each, rows));
  }
  return measured;
}

function score(): Score {
  return { right: 0, wrong: 0, missed: 0 };
}

function days(row: Row | undefined): string[] {
  return row?.day ? [row.day] : [];
}

function count(into: Score, expected: readonly string[], actual: readonly string[]): boolean {
  const right = actual.filter((each) => expected.includes(each)).length;
  into.right += right;
  into.wrong += actual.length - right;
  into.missed += expected.length - right;
  return right === actual.length && right === expected.length;
}

function miss({ language, text, rows }: Case, actual: readonly Row[]): string {
  const shown = (row: Row): string => `${row.addressees.join(', ')} | ${row.day ?? '–'}`;
  return [
    `${language}: ${text}`,
    ...rows.map((row) => `   expected ${shown(row)}`),
    ...actual.map((row) => `   found    ${shown(row)}`),
  ].join('\n');
}

export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

function main(): void {
  const all = cases();
  const languages = [...new Set(all.map(({ language }) => language))];
  const percent = (part: number): string => `${(100 * part).toFixed(1)} %`.padStart(8);
  const line = (name: string, some: readonly Case[]): void => {
    const { addressees, days: last, clauses } = measure(some);
    const cells = [precision(addressees), recall(addressees), precision(last), recall(last)].map(percent);
    console.log(`${name.padEnd(5)} ${String(clauses).padStart(7)} ${cells.join(' ')}`);
  };
  console.log(`${''.padEnd(5)} clauses  addressees         days`);
  console.log(`${''.padEnd(5)}         ${' precis.   recall  precis.   recall'}`);
  for (const code of languages) {
    line(
      code,
      all.filter(({ language }) => language === code),
    );
  }
  line('all', all);
  for (const each of measure(all).misses) console.log(`\n${each}`);
}

if (require.main === module) main();
