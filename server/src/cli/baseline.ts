/**
 * Findings that are known and left as they are: a text or a rule can be taken up without putting all right at once.
 * A baseline names each finding by its rule and its words (see fingerprint.ts): a text that is moved or renumbered
 * brings nothing new, one more fault of a known kind does.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Finding } from '../service';
import { FileError, readText, reasonOf } from './files';
import { shownPath } from './find';
import { UsageError } from './io';
import type { Arguments, Option } from './options';
import type { CheckedFile } from './reports/report';

export const baselineOptions: readonly Option[] = [
  { name: 'baseline', value: 'FILE', about: 'Leave out the findings known in FILE.' },
  { name: 'write-baseline', about: 'Write the findings there are into the FILE of --baseline.' },
  { name: 'prune', about: 'Take out of the FILE of --baseline what is found no more.' },
];

const SCHEMA_VERSION = 1;

/** One finding that is known. */
export interface Entry {
  /** From the folder of the baseline, with forward slashes. */
  readonly path: string;
  readonly rule: string;
  /** For those who read the file; only the fingerprint counts. */
  readonly message: string;
  readonly fingerprint: string;
}

export interface Baseline {
  /** Whether a finding of a text is known. Each entry stands for one finding only. */
  knows(checked: CheckedFile, finding: Finding): boolean;
  /** A text that was looked at: what is known of it and was not found is unused. */
  saw(path: string): void;
  /** Writes what is to be written. @returns what to say of it */
  close(): readonly string[];
}

/** @throws UsageError for options that do not go together, and a file that is not there or no baseline */
export function openBaseline(args: Arguments, cwd: string): Baseline | undefined {
  const name = args.value('baseline');
  const writes = args.has('write-baseline');
  const prunes = args.has('prune');
  if (name === undefined) {
    if (writes || prunes) throw new UsageError(`--${writes ? 'write-baseline' : 'prune'} goes with --baseline=FILE`);
    return undefined;
  }
  if (writes && prunes) throw new UsageError('--write-baseline leaves nothing to prune; leave --prune out');
  const path = resolve(cwd, name);
  const entries = writes && !existsSync(path) ? [] : readEntries(path, name);
  return writes ? newBaseline(entries, { path, name, cwd }) : knownBaseline(entries, { path, name, cwd }, prunes);
}

/** Where a baseline lies, and how it was called. */
interface Place {
  readonly path: string;
  readonly name: string;
  readonly cwd: string;
}

function pathFrom({ path, cwd }: Place, shown: string): string {
  return shownPath(resolve(cwd, shown), dirname(path));
}

function knownBaseline(entries: readonly Entry[], place: Place, prunes: boolean): Baseline {
  const left = new Map<string, Entry[]>();
  for (const entry of entries) left.set(keyOf(entry), [...(left.get(keyOf(entry)) ?? []), entry]);
  const seen = new Set<string>();
  const isGone = remembered((path) => !existsSync(join(dirname(place.path), path)));
  return {
    saw: (path) => void seen.add(pathFrom(place, path)),
    knows(checked, finding) {
      const path = pathFrom(place, checked.path);
      const alike = left.get(keyOf({ rule: finding.rule, fingerprint: checked.fingerprint(finding) })) ?? [];
      // A text under a new name is what one under a name that is gone was.
      const own = alike.findIndex((entry) => entry.path === path);
      const index = own >= 0 ? own : alike.findIndex((entry) => isGone(entry.path));
      if (index < 0) return false;
      alike.splice(index, 1);
      return true;
    },
    close() {
      const unused = new Set([...left.values()].flat().filter(({ path }) => seen.has(path) || isGone(path)));
      if (unused.size === 0) return [];
      const many = `${unused.size} ${unused.size === 1 ? 'entry is' : 'entries are'}`;
      if (!prunes) return [`${place.name}: ${many} found no more; --prune takes them out`];
      writeEntries(
        place,
        entries.filter((entry) => !unused.has(entry)),
      );
      return [`${place.name}: ${many} found no more and taken out`];
    },
  };
}

/** Knows all there is, and writes it; of texts that were not looked at what was known stays. */
function newBaseline(before: readonly Entry[], place: Place): Baseline {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  return {
    saw: (path) => void seen.add(pathFrom(place, path)),
    knows(checked, finding) {
      const { rule, message } = finding;
      const path = pathFrom(place, checked.path);
      return entries.push({ path, rule, message, fingerprint: checked.fingerprint(finding) }) > 0;
    },
    close() {
      const others = before.filter(({ path }) => !seen.has(path) && existsSync(join(dirname(place.path), path)));
      writeEntries(place, [...others, ...entries]);
      return [`${place.name}: wrote ${entries.length} ${entries.length === 1 ? 'finding' : 'findings'}`];
    },
  };
}

function keyOf({ rule, fingerprint }: Pick<Entry, 'rule' | 'fingerprint'>): string {
  return `${rule} ${fingerprint}`;
}

function remembered(ask: (path: string) => boolean): (path: string) => boolean {
  const answers = new Map<string, boolean>();
  return (path) => {
    const known = answers.get(path) ?? ask(path);
    answers.set(path, known);
    return known;
  };
}

function readEntries(path: string, name: string): readonly Entry[] {
  let value: unknown;
  try {
    value = JSON.parse(readText(path).text);
  } catch (error) {
    if (error instanceof FileError) {
      const remedy = existsSync(path) ? '' : '; --write-baseline writes one';
      throw new UsageError(`--baseline ${name}: ${error.message}${remedy}`);
    }
    throw new UsageError(`--baseline ${name}: not well-formed JSON; write it anew with --write-baseline`);
  }
  const { schemaVersion, findings } = (value ?? {}) as { schemaVersion?: unknown; findings?: unknown };
  if (schemaVersion !== SCHEMA_VERSION || !Array.isArray(findings) || !findings.every(isEntry))
    throw new UsageError(`--baseline ${name}: not a baseline of this version; write it anew with --write-baseline`);
  return findings;
}

function isEntry(value: unknown): value is Entry {
  const entry = (value ?? {}) as Readonly<Record<string, unknown>>;
  return ['path', 'rule', 'message', 'fingerprint'].every((key) => typeof entry[key] === 'string');
}

function writeEntries({ path, name }: Place, entries: readonly Entry[]): void {
  const findings = entries
    .map(({ path: of, rule, message, fingerprint }) => ({ path: of, rule, message, fingerprint }))
    .sort((one, other) => compare(one.path, other.path) || compare(keyOf(one), keyOf(other)));
  try {
    writeFileSync(path, `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, findings }, null, 2)}\n`);
  } catch (error) {
    throw new UsageError(`--baseline ${name}: cannot be written: ${reasonOf(error)}`);
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
