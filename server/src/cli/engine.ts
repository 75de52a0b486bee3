/**
 * How hard the engine works at the program itself. Optimising code costs more than it brings before a few texts have
 * been read: a run begins without it, in plain machine code, and takes it up when there is enough to do.
 * Measured on one text of 44 KB: a third of the time of the whole run (docs/performance.md).
 */
import { setFlagsFromString } from 'node:v8';

/** UTF-16 units of text after which optimised code pays. */
const MUCH = 150_000;

let read = 0;
let isQuick = false;

/** For a run that is likely to be short. */
export function beginQuick(): void {
  isQuick = true;
  setFlagsFromString('--no-opt');
  setFlagsFromString('--always-sparkplug');
}

/** For what goes on for long: a server, many texts. */
export function workHard(): void {
  if (!isQuick) return;
  isQuick = false;
  setFlagsFromString('--opt');
  setFlagsFromString('--no-always-sparkplug');
}

/** Counts the texts read. */
export function countText(length: number): void {
  read += length;
  if (read > MUCH) workHard();
}
