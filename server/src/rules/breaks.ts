import { say, type Message } from '../messages/message';

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
  /** `Paragraph 5`, at the head of a sentence. */
  readonly named: (number: string) => Message;
  readonly write: (value: number) => string;
}

/** What is wrong, as a colleague would say it. */
export function sayBreak(found: Break, value: number, { named, write }: Naming): Message {
  const [number, due] = [write(value), write(found.expected)];
  const name = named(number);
  switch (found.kind) {
    case 'gap':
      return found.expected === 1
        ? say('The first number here is {number}. Begin with {due}.', { number, due })
        : sayGap(name, found.expected, value, write);
    case 'repeat':
      return say('There are two with number {number}. Number this one {due}.', { number, due });
    case 'restart':
      return say('The numbers start again at {number}. Number this one {due}.', { number, due });
    case 'wrong':
      return say('{name} stands where {due} is due. Correct the number.', { name, due });
    case 'swapped':
      if (found.other !== undefined)
        return say('{name} has changed places with {due}. Put them in order.', { name, due });
      return outOfOrder(name);
    case 'moved':
      return outOfOrder(name);
  }
}

function outOfOrder(name: Message): Message {
  return say('{name} is out of order. Move it to its place, or renumber.', { name });
}

function sayGap(name: Message, due: number, value: number, write: Naming['write']): Message {
  const [before, first, last] = [write(due - 1), write(due), write(value - 1)];
  if (value - due === 1)
    return say('{name} follows {before}: {missing} is missing. Put it back, or renumber.', {
      name,
      before,
      missing: first,
    });
  return value - due === 2
    ? say('{name} follows {before}: {first} and {last} are missing. Put them back, or renumber.', {
        name,
        before,
        first,
        last,
      })
    : say('{name} follows {before}: {first} to {last} are missing. Put them back, or renumber.', {
        name,
        before,
        first,
        last,
      });
}
