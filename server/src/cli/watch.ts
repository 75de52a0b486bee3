/** `conclusions check --watch`: looks again whenever a text or its configuration changes, until it is ended. */
import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { milliseconds } from './clock';
import { inputsOf, tell, type Input } from './inputs';
import { exitCodes, UsageError, type ExitCode, type Io } from './io';
import type { Arguments } from './options';
import { runOnce, type Memory } from './run';
import { plansFor } from './settings';
import type { Outcome } from './work';

/** What would write while somebody writes, or is about one moment. */
const unfit = ['fix', 'diff', 'write-baseline', 'prune', 'changed', 'since', 'staged'] as const;

/** Milliseconds between two looks. Looking is cheap, works on every disk, and takes a twentieth of the time at most. */
const OFTEN = 200;
const SELDOM = 5000;
const SHARE = 20;

/** What makes a text what it is, by its path: when it was written, and what it is checked with. */
type Stamps = ReadonlyMap<string, string>;

/** @throws UsageError for options that do not go with it */
export async function watch(args: Arguments, io: Io): Promise<ExitCode> {
  const wrong = unfit.find((name) => args.has(name));
  if (wrong !== undefined) throw new UsageError(`--watch only looks; leave --${wrong} out`);
  if (args.positionals.includes('-')) throw new UsageError('--watch is about files, not about standard input');
  let ended = false;
  const end = io.interrupted().then(() => (ended = true));
  const memory = newMemory();
  for (let isFirst = true; !ended; isFirst = false) {
    const { stamps, problem } = await look(args, io);
    memory.now = stamps;
    if (io.stdout.isTerminal) io.stdout.write('\u001b[2J\u001b[3J\u001b[H');
    if (problem !== undefined) tell(io, problem);
    else if (isFirst) await runOnce(args, io, memory);
    else await runOrTell(args, io, memory);
    tell(io, `watching ${stamps.size} ${stamps.size === 1 ? 'text' : 'texts'}; Ctrl-C ends`);
    await Promise.race([end, change(args, io, { stamps, problem }, () => ended)]);
  }
  return exitCodes.clean;
}

interface Look {
  readonly stamps: Stamps;
  /** Of the configuration. */
  readonly problem: string | undefined;
}

async function look(args: Arguments, io: Io): Promise<Look> {
  const operands = args.positionals.length > 0 ? args.positionals : ['.'];
  const { inputs } = await inputsOf(operands, args, io);
  try {
    const plan = plansFor(args, io.cwd);
    const stamps = inputs.map(({ path }) => [path, `${writtenAt(path)} ${JSON.stringify(plan(path))}`] as const);
    return { stamps: new Map(stamps), problem: undefined };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { stamps: new Map(inputs.map(({ path }) => [path, writtenAt(path)])), problem: error.message };
  }
}

/** Another file under the name counts as a change: many editors write so. */
function writtenAt(path: string): string {
  const file = statSync(path, { bigint: true, throwIfNoEntry: false });
  return file === undefined ? 'gone' : `${file.ino} ${file.size} ${file.mtimeNs}`;
}

/** Comes to an end when something is not as it was. */
async function change(args: Arguments, io: Io, before: Look, isOver: () => boolean): Promise<void> {
  for (let pause = OFTEN; ;) {
    await wait(pause);
    if (isOver()) return;
    const began = milliseconds();
    const now = await look(args, io);
    if (now.problem !== before.problem || !areSame(now.stamps, before.stamps)) return;
    pause = Math.min(SELDOM, Math.max(OFTEN, (milliseconds() - began) * SHARE));
  }
}

function areSame(one: Stamps, other: Stamps): boolean {
  return one.size === other.size && [...one].every(([path, stamp]) => other.get(path) === stamp);
}

/** The call was right the first time: what is wrong now may be put right while we watch. */
async function runOrTell(args: Arguments, io: Io, memory: Memory): Promise<void> {
  try {
    await runOnce(args, io, memory);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tell(io, error.message);
  }
}

/** Keeps what was found in each text for as long as it stays as it was. */
function newMemory(): Memory & { now: Stamps } {
  const kept = new Map<string, { readonly stamp: string; readonly outcome: Outcome }>();
  return {
    now: new Map(),
    known({ path }: Input) {
      const entry = kept.get(path);
      return entry !== undefined && entry.stamp === this.now.get(path) ? entry.outcome : undefined;
    },
    keep({ path }: Input, outcome: Outcome) {
      const stamp = this.now.get(path);
      if (stamp !== undefined) kept.set(path, { stamp, outcome });
    },
  };
}
