/** Which series a label counts in, and its place there: `i.` behind `h.` is a letter, `i.` behind `(a)` is Roman one. */
import type { Label } from '../model';
import { romanValue, type RawLabel } from './labels';

export type Numeral = Pick<Label, 'series' | 'value' | 'suffix'>;

/** Letters of (a), (b) …: `abc…`, or separated by spaces where one is written with two signs (Greek στ). */
export function letterValue(letter: string, letters: string): number {
  const list = letters.includes(' ') ? letters.split(' ') : [...letters];
  const single = list.indexOf(letter) + 1;
  if (single > 0) return single;
  const doubled = letter.length === 2 && letter[0] === letter[1] ? list.indexOf(letter[0]!) + 1 : 0;
  return doubled > 0 ? list.length + doubled : 0;
}

/** The numeral of a label that stands in no list: numbers, Roman and capital headings, notes. */
export function plainNumeral(label: RawLabel): Numeral {
  const digits = /^(\d+)(\D.*)?$/.exec(label.text);
  if (digits !== null) return { series: 'arabic', value: Number(digits[1]), suffix: digits[2] ?? '' };
  const lower = label.text.toLowerCase();
  if (label.kind === 'upperRoman') return { series: 'roman', value: romanValue(lower), suffix: '' };
  if (label.kind === 'upperLetter')
    return { series: 'letter', value: Math.max(0, letterValue(lower, LATIN)), suffix: '' };
  return { series: label.kind === 'dash' ? 'dash' : 'none', value: 0, suffix: '' };
}

export const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** One list that runs, or is interrupted by a list below it. */
export interface Level {
  readonly form: string;
  readonly series: Label['series'];
  readonly dash: string;
  value: number;
}

/** No text nests its lists deeper; one made to do so is read in linear time, its deepest points side by side. */
const DEEPEST = 50;

/** A number this far off is a slip of its own list; further off it counts in another, if it can. */
const longestSlip = 20;

/**
 * The levels a list label can count on, outermost first, and where it belongs.
 * Lists behind the level found are over and are taken off.
 * @returns the numeral and the depth from 1
 */
export function placeInLists(
  levels: Level[],
  label: RawLabel,
  letters: string,
  opensList: boolean,
): Numeral & { depth: number } {
  const readings = readingsOf(label, letters);
  for (let at = levels.length - 1; at >= 0; at--) {
    const level = levels[at]!;
    const next = readings.find((reading) => follows(level, label, reading));
    if (next !== undefined) return take(levels, at, next);
  }
  const first = readings.find((reading) => reading.value <= 1);
  if (first !== undefined && (opensList || !levels.some((level) => sameKind(level, label, first))))
    return open(levels, label, first);
  // `c)` behind `ii)` is a letter of the list above that lost its `b)`, not the hundredth point of this one.
  for (const most of [longestSlip, Infinity]) {
    for (let at = levels.length - 1; at >= 0; at--) {
      const { value } = levels[at]!;
      const same = readings.find(
        (reading) => Math.abs(reading.value - value) <= most && sameKind(levels[at]!, label, reading),
      );
      if (same !== undefined) return take(levels, at, same);
    }
  }
  return open(levels, label, first ?? readings[0]!);
}

function readingsOf(label: RawLabel, letters: string): Numeral[] {
  if (label.kind !== 'lowerLetter') return [plainNumeral(label)];
  const roman = romanValue(label.text);
  const letter = letterValue(label.text, letters) || letterValue(label.text, LATIN);
  const readings: Numeral[] = [];
  // `i` alone is rather Roman one than the ninth letter; any other letter is rather a letter.
  if (roman === 1 || label.text.length > 1) readings.push({ series: 'roman', value: roman, suffix: '' });
  readings.push({ series: 'letter', value: letter, suffix: '' });
  if (roman > 1) readings.push({ series: 'roman', value: roman, suffix: '' });
  const counted = readings.filter(({ value }) => value > 0);
  return counted.length > 0 ? counted : [{ series: 'none', value: 0, suffix: '' }];
}

function follows(level: Level, label: RawLabel, reading: Numeral): boolean {
  if (!sameKind(level, label, reading)) return false;
  return (
    reading.series === 'dash' ||
    reading.value === level.value + 1 ||
    (reading.suffix !== '' && reading.value === level.value)
  );
}

function sameKind(level: Level, label: RawLabel, reading: Numeral): boolean {
  return (
    level.form === label.form &&
    level.series === reading.series &&
    (reading.series !== 'dash' || level.dash === label.text)
  );
}

function take(levels: Level[], at: number, reading: Numeral): Numeral & { depth: number } {
  levels.length = at + 1;
  levels[at]!.value = reading.value;
  return { ...reading, depth: at + 1 };
}

function open(levels: Level[], label: RawLabel, reading: Numeral): Numeral & { depth: number } {
  if (levels.length >= DEEPEST) levels.length = DEEPEST - 1;
  levels.push({ form: label.form, series: reading.series, dash: label.text, value: reading.value });
  return { ...reading, depth: levels.length };
}
