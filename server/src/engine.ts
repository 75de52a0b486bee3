/**
 * How hard the engine works at the program itself. By its own measure it optimises so early that, for texts as long as
 * conclusions are, optimising takes more time than the faster code gives back. Here all code is plain machine code from
 * the start, and optimised where several times as much of it is run: a first check takes two thirds of the time, ten
 * texts in one as well, a keystroke half the processor's time (docs/performance.md).
 */
import { setFlagsFromString } from 'node:v8';

/**
 * The flags of an engine that is known; none for another, which may say on standard error that it has no such flag.
 * @param version of V8, as in `process.versions` (Node.js 20 has 11)
 */
export function flagsOf(version: string): readonly string[] {
  const major = Number.parseInt(version, 10);
  if (major === 11) return ['--always-sparkplug', '--interrupt-budget=500000'];
  if (!(major >= 12 && major <= 14)) return [];
  return ['--always-sparkplug', '--invocation-count-for-maglev=3000', '--invocation-count-for-turbofan=24000'];
}

/** For the whole process: to be called before the program has run. */
export function optimiseLate(version: string): void {
  for (const flag of flagsOf(version)) setFlagsFromString(flag);
}
