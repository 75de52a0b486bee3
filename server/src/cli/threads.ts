/** Many texts at once, each in one of several threads; what comes of them is given in the order of the texts. */
import type { Input } from './inputs';
import { UsageError } from './io';
import type { Arguments, Option } from './options';
import type { Outcome } from './work';

export const jobsOption: Option = {
  name: 'jobs',
  short: 'j',
  value: 'NUMBER',
  about: 'Texts to check at once: a number, or auto (default): one a processor where it pays.',
};

/** What stands in place of a command in the call of a thread; on a command line it is no command. */
export const THREAD = '--thread';

/** A thread as it is seen from here. */
export interface Thread {
  post(input: Input): void;
  onAnswer(heard: (outcome: Outcome) => void): void;
  /** Called once, when the thread is no more. */
  onEnd(heard: (reason: string) => void): void;
  stop(): void;
}

export interface ThreadData {
  /** Behind the name of the program. */
  readonly argv: readonly string[];
  readonly cwd: string;
  /** Whether findings need their names. */
  readonly names: boolean;
}

/** More than this many threads would wait for the one that reports. */
const MOST_JOBS = 64;

/** Undefined for `auto`. @throws UsageError */
export function jobsGiven(args: Arguments): number | undefined {
  const given = args.value('jobs') ?? 'auto';
  if (given === 'auto') return undefined;
  if (!/^\d{1,3}$/.test(given) || Number(given) < 1 || Number(given) > MOST_JOBS)
    throw new UsageError(`--jobs: "${given}" is no number from 1 to ${MOST_JOBS}; write one, or auto`);
  return Number(given);
}

/** Texts a thread has at hand: one to work on, one so that it need not wait. */
const AT_HAND = 2;
/** Texts given out ahead of the one that is reported next: what is held in memory does not grow with their number. */
const AHEAD = 16;

/** The place of a thread: one that ends on its own costs the text it was at, and another takes its place. */
interface Slot {
  thread: Thread | undefined;
  /** What the thread was given and has not answered, in this order. */
  readonly given: number[];
}

/** Hands texts out, and keeps what comes of them until its turn has come. */
class Desk {
  private readonly outcomes = new Map<number, Outcome>();
  /** What a thread that ended had at hand. */
  private readonly again: number[] = [];
  private readonly slots: readonly Slot[];
  private given = 0;
  private taken = 0;
  private wake = (): void => undefined;

  constructor(
    private readonly inputs: readonly Input[],
    jobs: number,
    private readonly start: () => Thread,
  ) {
    this.slots = Array.from({ length: Math.min(jobs, inputs.length) }, () => ({ thread: undefined, given: [] }));
  }

  /** What came of the next text. */
  async take(): Promise<Outcome> {
    for (const slot of this.slots) this.supply(slot);
    while (!this.outcomes.has(this.taken)) await new Promise<void>((resolve) => (this.wake = resolve));
    const outcome = this.outcomes.get(this.taken)!;
    this.outcomes.delete(this.taken++);
    return outcome;
  }

  stop(): void {
    for (const { thread, given } of this.slots) {
      given.splice(0);
      thread?.stop();
    }
  }

  private supply(slot: Slot): void {
    while (slot.given.length < AT_HAND) {
      const index = this.next();
      if (index === undefined) return;
      slot.thread ??= this.startIn(slot);
      slot.given.push(index);
      slot.thread.post(this.inputs[index]!);
    }
  }

  private next(): number | undefined {
    const mayGoOn = this.given < this.inputs.length && this.given < this.taken + this.slots.length * AHEAD;
    return this.again.shift() ?? (mayGoOn ? this.given++ : undefined);
  }

  private startIn(slot: Slot): Thread {
    const thread = this.start();
    thread.onAnswer((outcome) => {
      this.outcomes.set(slot.given.shift()!, outcome);
      this.supply(slot);
      this.wake();
    });
    thread.onEnd((reason) => this.ended(slot, reason));
    return thread;
  }

  private ended(slot: Slot, reason: string): void {
    slot.thread = undefined;
    const [lost, ...rest] = slot.given.splice(0);
    if (lost === undefined) return;
    this.outcomes.set(lost, { kind: 'unread', message: `the thread that checked it ended: ${reason}` });
    this.again.push(...rest);
    this.supply(slot);
    this.wake();
  }
}

export async function* inThreads(
  inputs: readonly Input[],
  jobs: number,
  start: () => Thread,
): AsyncGenerator<Outcome, void> {
  const desk = new Desk(inputs, jobs, start);
  try {
    for (let done = 0; done < inputs.length; done++) yield await desk.take();
  } finally {
    desk.stop();
  }
}
