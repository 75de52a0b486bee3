/** How far a long run has come: one line on a terminal, which is gone when anything else is printed. */
import { milliseconds } from './clock';
import type { Io, Output } from './io';

export interface Progress {
  /** The streams to use from here on: what is written to them first takes the line away. */
  readonly io: Io;
  step(done: number, all: number): void;
  end(): void;
}

/** Milliseconds: nothing is shown of a short run. */
const FIRST = 700;
const BETWEEN = 100;

const CLEAR = '\r\u001b[K';

/** On a terminal with a person before it. */
export function progressOn(io: Io, now: () => number = milliseconds): Progress {
  if (!io.stderr.isTerminal || io.env['TERM'] === 'dumb' || isSet(io.env['CI']))
    return { io, step: () => undefined, end: () => undefined };
  let due = now() + FIRST;
  let isShown = false;
  const end = (): void => {
    if (isShown) io.stderr.write(CLEAR);
    isShown = false;
  };
  const clearing = (output: Output): Output => ({
    ...output,
    write(text) {
      end();
      output.write(text);
    },
  });
  return {
    io: { ...io, stderr: clearing(io.stderr), stdout: io.stdout.isTerminal ? clearing(io.stdout) : io.stdout },
    step(done, all) {
      if (now() < due || done >= all) return;
      due = now() + BETWEEN;
      isShown = true;
      io.stderr.write(`${CLEAR}checked ${done} of ${all} texts`);
    },
    end,
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
