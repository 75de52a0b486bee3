/**
 * Where a series of numbers breaks. One fault gives one break: a number typed wrong, two that changed places,
 * a block that was moved, a number left out, one that stands twice.
 */
export interface Break {
  /** Index in the series of the number that is out of place. */
  readonly index: number;
  readonly kind: 'gap' | 'repeat' | 'restart' | 'wrong' | 'moved' | 'swapped';
  /** The number that is due there. */
  readonly expected: number;
  /** Index of the number it changed places with (swapped), or of the one with the same value (repeat, restart). */
  readonly other?: number;
}

/** A stretch that counts on by one. */
interface Run {
  readonly index: number;
  readonly first: number;
  readonly last: number;
}

/** The simplest fault that explains why a run does not go on where the series stood. */
interface Fault {
  readonly kind: Break['kind'];
  /** Runs that the fault explains. */
  readonly used: number;
  /** The number behind which the series goes on. */
  readonly last: number;
  /** The run out of place, where it is not the first. */
  readonly at?: Run;
  readonly other?: number;
}

/** @param first the number the series begins with */
export function findBreaks(values: readonly number[], first = 1): Break[] {
  const runs = countingRuns(values);
  const seen = firstIndexes(values);
  const breaks: Break[] = [];
  let last = first - 1;
  for (let at = 0; at < runs.length;) {
    const run = runs[at]!;
    if (run.first === last + 1) {
      last = run.last;
      at++;
      continue;
    }
    const fault = faultAt(runs, at, last);
    breaks.push(named(fault, fault.at ?? run, values, seen, last, first));
    last = fault.last;
    at += fault.used;
  }
  return breaks;
}

function countingRuns(values: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < values.length;) {
    const start = at++;
    while (at < values.length && values[at] === values[at - 1]! + 1) at++;
    runs.push({ index: start, first: values[start]!, last: values[at - 1]! });
  }
  return runs;
}

function firstIndexes(values: readonly number[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const [index, value] of values.entries()) if (!seen.has(value)) seen.set(value, index);
  return seen;
}

function faultAt(runs: readonly Run[], at: number, last: number): Fault {
  const [here, next, third, fourth] = [runs[at]!, runs[at + 1], runs[at + 2], runs[at + 3]];
  if (next === undefined) return { kind: 'gap', used: 1, last: here.last };
  if (next.first === last + 1) {
    const changedPlaces = here.first === next.last + 1 && goesOn(third, here.last);
    return changedPlaces ? neighbours(here, next) : { kind: 'wrong', used: 1, last };
  }
  if (
    third?.first === last + 1 &&
    next.first === third.last + 1 &&
    here.first === next.last + 1 &&
    goesOn(fourth, here.last)
  ) {
    return { kind: 'swapped', used: 3, last: here.last, other: third.index };
  }
  if (lengthOf(here) === 1 && next.first === last + 2) return { kind: 'wrong', used: 1, last: last + 1 };
  return { kind: 'gap', used: 1, last: here.last };
}

const goesOn = (run: Run | undefined, last: number): boolean => run === undefined || run.first === last + 1;

/** Two neighbouring runs that changed places: the shorter one is out of place. */
function neighbours(here: Run, next: Run): Fault {
  if (lengthOf(here) === 1 && lengthOf(next) === 1)
    return { kind: 'swapped', used: 2, last: here.last, other: next.index };
  return { kind: 'moved', used: 2, last: here.last, at: lengthOf(here) <= lengthOf(next) ? here : next };
}

const lengthOf = ({ first, last }: Run): number => last - first + 1;

function named(
  { kind, other }: Fault,
  { index, first: value }: Run,
  values: readonly number[],
  seen: ReadonlyMap<number, number>,
  last: number,
  first: number,
): Break {
  const expected = kind === 'moved' ? (values[index - 1] ?? first - 1) + 1 : last + 1;
  const same = seen.get(value)!;
  if (other !== undefined) return { index, kind, expected, other };
  if ((kind === 'gap' || kind === 'wrong') && same < index) {
    return { index, kind: kind === 'gap' && value === first ? 'restart' : 'repeat', expected, other: same };
  }
  return { index, kind: kind === 'gap' && value < expected ? 'wrong' : kind, expected };
}

/** All breaks of a series have the same fix, which renumbers it: told with each of a few, once where there are many. */
export function offersFix(breaks: readonly Break[], at: number): boolean {
  return at === 0 || breaks.length <= 20;
}

/** What the members of a series are called, and how a number is written. */
export interface Naming {
  /** `Paragraph` */
  readonly one: string;
  readonly write: (value: number) => string;
}

/** What is wrong, as a colleague would say it. */
export function sayBreak({ kind, expected, other }: Break, value: number, { one, write }: Naming): string {
  const [name, due] = [`${one} ${write(value)}`, write(expected)];
  switch (kind) {
    case 'gap':
      return expected === 1
        ? `The first ${one.toLowerCase()} has number ${write(value)}.`
        : `${name} follows ${write(expected - 1)}: ${left(value - expected, due, write(value - 1))} missing.`;
    case 'repeat':
      return `There are two with number ${write(value)}: this one should be ${one.toLowerCase()} ${due}.`;
    case 'restart':
      return `The numbers start again at ${write(value)}: this should be ${one.toLowerCase()} ${due}.`;
    case 'swapped':
      return other === undefined ? `${name} is out of order.` : `${name} has changed places with ${due}.`;
    case 'wrong':
      return `${name} stands where ${due} is due.`;
    case 'moved':
      return `${name} is out of order.`;
  }
}

function left(count: number, first: string, last: string): string {
  if (count === 1) return `${first} is`;
  return count === 2 ? `${first} and ${last} are` : `${first} to ${last} are`;
}
