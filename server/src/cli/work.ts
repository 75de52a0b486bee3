/** What is done with one text: it is read, checked, and fixed if asked to. The same in every thread. */
import { join, resolve } from 'node:path';
import { milliseconds } from './clock';
import { FileError, writeText, type TextFile } from './files';
import { readInput, type Input } from './inputs';
import { UsageError } from './io';
import { judgeWith, type Judge, type Verdict } from './judge';
import type { Arguments, Option } from './options';
import { plansFor } from './settings';

export const fixOptions: readonly Option[] = [
  {
    name: 'fix',
    value: 'WHICH',
    optional: true,
    choices: ['safe', 'all'],
    about: 'Fix what is certain; all: also what needs a second look.',
  },
  { name: 'unsafe-fixes', about: 'With --fix or --diff: the same as --fix=all.' },
  { name: 'diff', about: 'Show what --fix would change; write nothing.' },
];

export const CACHE_FOLDER = '.conclusions-cache';

export const cacheOptions: readonly Option[] = [
  { name: 'cache', about: 'Check only what changed since the last run with --cache.' },
  { name: 'cache-location', value: 'FOLDER', about: `Where the cache lies (default: ${CACHE_FOLDER}); means --cache.` },
  { name: 'no-cache', about: 'Use no cache, whatever else is said.' },
];

/** Only data, as it may come from another thread. */
export type Outcome = Done | Failed;

export interface Done {
  readonly kind: 'done';
  /** What the verdict is about: the fixed text, where it was written. */
  readonly text: string;
  readonly verdict: Verdict;
  /** For standard output, before the findings: a difference, or the fixed text from standard input. */
  readonly printed: string;
  /** How many fixes were written. */
  readonly applied: number;
  /** Why a fixed text could not be written. */
  readonly unwritten?: string;
  /** Milliseconds. */
  readonly took: number;
}

export interface Failed {
  /** A configuration, or a text that cannot be read, or an error of ours. */
  readonly kind: 'usage' | 'unread' | 'internal';
  readonly message: string;
}

export type Work = (input: Input) => Outcome;

type FixMode = 'no' | 'safe' | 'all';

interface How {
  readonly judge: Judge;
  readonly fix: FixMode;
  readonly diff: boolean;
  readonly cwd: string;
}

/**
 * @param names whether findings need their names
 * @throws UsageError for options that are wrong; what it gives never throws
 */
export function workFor(args: Arguments, cwd: string, names: boolean): Work {
  const cache = openedCache(args, cwd);
  const judge = judgeWith(plansFor(args, cwd), { names, cache });
  const how: How = { judge, fix: fixMode(args), diff: args.has('diff'), cwd };
  return (input) => {
    const began = milliseconds();
    try {
      const file = readInput(input);
      const done = how.fix === 'no' ? looked(file, how) : fixed(input, file, how);
      return { kind: 'done', ...done, took: milliseconds() - began };
    } catch (error) {
      if (error instanceof UsageError) return { kind: 'usage', message: error.message };
      if (error instanceof FileError) return { kind: 'unread', message: error.message };
      return { kind: 'internal', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
}

/** Undefined where no cache is asked for. */
export function cacheFolder(args: Arguments, cwd: string): string | undefined {
  if (args.has('no-cache') || !(args.has('cache') || args.has('cache-location'))) return undefined;
  const location = args.value('cache-location');
  if (location === '') throw new UsageError('--cache-location names no folder; write --cache-location=FOLDER');
  return location === undefined ? join(cwd, CACHE_FOLDER) : resolve(cwd, location);
}

function openedCache(args: Arguments, cwd: string) {
  const folder = cacheFolder(args, cwd);
  if (folder === undefined) return undefined;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only when there is to be a cache
  const { openCache } = require('./cache') as typeof import('./cache');
  return openCache(folder);
}

export function fixMode(args: Arguments): FixMode {
  const fixes = args.has('fix') || args.has('diff');
  if (args.has('unsafe-fixes') && !fixes) throw new UsageError('--unsafe-fixes goes with --fix or --diff');
  if (!fixes) return 'no';
  return args.value('fix') === 'all' || args.has('unsafe-fixes') ? 'all' : 'safe';
}

type Looked = Omit<Done, 'kind' | 'took'>;

function looked({ text, path }: TextFile, { judge }: How): Looked {
  return { text, verdict: judge(text, path), printed: '', applied: 0 };
}

/** Fixes a text where it stands, or shows the difference. What was fixed has the verdict of its last round. */
function fixed(input: Input, file: TextFile, how: How): Looked {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only when fixing
  const { fixText } = require('../fix') as typeof import('../fix');
  const { text, applied, result } = fixText(
    file.text,
    (each) => how.judge(each, file.path),
    ({ safe }) => safe || how.fix === 'all',
  );
  if (how.diff) return { ...looked(file, how), printed: difference(input.shown, file.text, text) };
  if (input.isStdin) {
    const printed = (file.hasByteOrderMark ? '\ufeff' : '') + text;
    return { text, verdict: result as Verdict, printed, applied };
  }
  const unwritten = text === file.text ? undefined : write(file, text, how.cwd);
  if (unwritten !== undefined) return { ...looked(file, how), unwritten };
  return { text, verdict: result as Verdict, printed: '', applied };
}

function difference(name: string, old: string, now: string): string {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only for --diff
  const { unifiedDiff } = require('./diff') as typeof import('./diff');
  return unifiedDiff(name, old, now);
}

/** @returns why it could not be written; undefined where it was */
function write(file: TextFile, text: string, cwd: string): string | undefined {
  try {
    writeText(file, text, cwd);
    return undefined;
  } catch (error) {
    if (error instanceof FileError) return error.message;
    throw error;
  }
}
