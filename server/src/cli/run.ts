/** One run of `conclusions check`: chooses the texts, has them checked, reports, and says how it went. */
import { statSync } from 'node:fs';
import { openBaseline, type Baseline } from './baseline';
import { chosen } from './changed';
import { gatesOf, type Gates } from './gates';
import { tell, type Input } from './inputs';
import { exitCodes, UsageError, type ExitCode, type Io } from './io';
import type { Verdict } from './judge';
import type { Arguments } from './options';
import { outputsOf, type Outputs } from './outputs';
import { progressOn } from './progress';
import { counters, type CheckedFile, type Summary } from './reports/report';
import { newStats, type Stats } from './stats';
import { inThreads, jobsGiven } from './threads';
import { cacheFolder, fixMode, workFor, type Done, type Failed, type Outcome, type Work } from './work';
import { source } from '../text/source';
import type { Finding } from '../service';

/** What a run goes by, and what it has come to so far. */
interface Run {
  readonly io: Io;
  readonly outputs: Outputs;
  readonly fixes: boolean;
  readonly diff: boolean;
  readonly gates: Gates;
  readonly baseline: Baseline | undefined;
  readonly stats: Stats | undefined;
  readonly summary: Summary;
  /** Shown or not: --quiet hides warnings and --max-warnings counts them. */
  warnings: number;
  /** What kept texts or rules from being checked. */
  readonly troubles: string[];
  /** The worst exit code so far. */
  code: ExitCode;
}

/** What was found before, for texts that are as they were. */
export interface Memory {
  known(input: Input): Outcome | undefined;
  keep(input: Input, outcome: Outcome): void;
}

export async function runOnce(args: Arguments, plainIo: Io, memory?: Memory): Promise<ExitCode> {
  const { io, step, end: endProgress } = progressOn(plainIo);
  const state = newRun(args, io);
  const names = state.outputs.names || state.baseline !== undefined;
  const work = workFor(args, io.cwd, names);
  const { inputs, problems, notice } = await chosen(args, io);
  if (notice !== undefined) tell(io, notice);
  for (const problem of problems) trouble(state, problem);
  const outcomes = outcomesOf(inputs, { args, io, work, names, memory });
  let done = 0;
  try {
    for await (const outcome of outcomes) {
      const input = inputs[done++]!;
      memory?.keep(input, outcome);
      conclude(input, outcome, state);
      step(done, inputs.length);
    }
  } finally {
    endProgress();
  }
  end(inputs, state);
  tidyCache(args, io.cwd);
  return state.code;
}

function newRun(args: Arguments, io: Io): Run {
  const gates = gatesOf(args);
  return {
    io,
    outputs: outputsOf(args, gates.failing, io),
    fixes: fixMode(args) !== 'no',
    diff: args.has('diff'),
    gates,
    baseline: openBaseline(args, io.cwd),
    stats: args.has('stats') ? newStats() : undefined,
    summary: { files: 0, errors: 0, warnings: 0, information: 0, hints: 0 },
    warnings: 0,
    troubles: [],
    code: exitCodes.clean,
  };
}

interface Means {
  readonly args: Arguments;
  readonly io: Io;
  readonly work: Work;
  readonly names: boolean;
  readonly memory: Memory | undefined;
}

/** In the order of the texts. */
async function* outcomesOf(inputs: readonly Input[], means: Means): AsyncGenerator<Outcome, void> {
  const { args, io, work, names, memory } = means;
  const fresh = inputs.filter((input) => memory?.known(input) === undefined);
  const jobs = Math.min(jobsGiven(args) ?? jobsFor(fresh, io), fresh.length);
  const data = { argv: args.argv, cwd: io.cwd, names };
  const { startThread } = io;
  const made = jobs > 1 && startThread ? inThreads(fresh, jobs, () => startThread(data)) : inTurn(fresh, work);
  try {
    for (const input of inputs) {
      const outcome = memory?.known(input) ?? (await made.next()).value;
      if (outcome) yield outcome;
    }
  } finally {
    await made.return();
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- it goes where one goes that waits
async function* inTurn(inputs: readonly Input[], work: Work): AsyncGenerator<Outcome, void> {
  for (const input of inputs) yield work(input);
}

/** Bytes of texts that take longer to check than a second thread takes to start and to warm up. */
const ENOUGH = 1_000_000;

function jobsFor(inputs: readonly Input[], io: Io): number {
  let size = 0;
  for (const { path, bytes } of inputs) {
    size += bytes?.length ?? statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (size > ENOUGH) return io.processors();
  }
  return 1;
}

function tidyCache(args: Arguments, cwd: string): void {
  const folder = cacheFolder(args, cwd);
  if (folder === undefined) return;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only when there is a cache
  const { tidy } = require('./cache') as typeof import('./cache');
  tidy(folder);
}

/** A difference takes the place of the report on standard output; those in files are written all the same. */
function end(inputs: readonly Input[], state: Run): void {
  const { said, failed } = state.outputs.end(state.summary, state.troubles);
  if (!state.diff) findingsTo(state, inputs).write(said);
  for (const each of failed) trouble(state, each);
  for (const each of state.baseline?.close() ?? []) tell(state.io, each);
  const tooMany = state.gates.tooMany(state.warnings);
  if (tooMany !== undefined) {
    tell(state.io, tooMany);
    worsen(state, exitCodes.findings);
  }
  const forPeople = ['human', 'grouped'].includes(state.outputs.format) && !state.diff;
  if (forPeople && inputs.length > 0) state.io.stderr.write(summaryLine(state.summary));
  if (state.stats) state.io.stderr.write(state.stats.table());
}

function trouble(state: Run, message: string, code: ExitCode = exitCodes.usage): void {
  tell(state.io, message);
  state.troubles.push(message);
  worsen(state, code);
}

function worsen(state: Run, code: ExitCode): void {
  state.code = Math.max(state.code, code) as ExitCode;
}

/** Tells what came of a text; that this fails for one is no reason to leave the others out. */
function conclude(input: Input, outcome: Outcome, state: Run): void {
  try {
    tellOutcome(input, outcome, state);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    trouble(state, `${input.shown}: internal error: ${said}`, exitCodes.internal);
  }
}

function tellOutcome(input: Input, outcome: Outcome, state: Run): void {
  if (outcome.kind !== 'done') return tellFailure(input, outcome, state);
  const { printed, applied, unwritten } = outcome;
  if (printed !== '') state.io.stdout.write(printed);
  if (unwritten !== undefined) trouble(state, `${input.shown}: ${unwritten}`);
  if (applied > 0) tell(state.io, `${input.shown}: ${count(applied, 'fix', 'fixes')} applied`);
  report(input, outcome, state);
}

function tellFailure({ shown }: Input, { kind, message }: Failed, state: Run): void {
  if (kind === 'usage') throw new UsageError(message);
  if (kind === 'unread') trouble(state, `${shown}: ${message}`);
  else trouble(state, `${shown}: internal error: ${message}`, exitCodes.internal);
}

function report(input: Input, done: Done, state: Run): void {
  const checked = withoutKnown(checkedFile(input, done), state);
  state.summary.files++;
  state.stats?.add(checked, done.took);
  state.warnings += checked.findings.filter(({ severity }) => severity === 'warning').length;
  if (checked.findings.some(state.gates.failing)) worsen(state, exitCodes.findings);
  const findings = checked.findings.filter(state.gates.shown);
  for (const { severity } of findings) state.summary[counters[severity]]++;
  for (const { rule, reason } of done.verdict.failures) {
    trouble(state, `${input.shown}: internal error: the rule ${rule} failed: ${reason}`, exitCodes.internal);
  }
  const said = state.outputs.file({ ...checked, findings });
  if (!state.diff) findingsTo(state, [input]).write(said);
}

function checkedFile({ shown }: Input, { text, verdict }: Done): CheckedFile {
  const { findings, suppressed, language } = verdict;
  let names: ReadonlyMap<Finding, string> | undefined;
  return {
    path: shown,
    document: { source: source(text), language },
    findings,
    suppressed: suppressed.map((each) => ({ ...each, by: 'comment' as const })),
    fingerprint: (finding) => (names ??= namesOf(verdict)).get(finding) ?? '',
  };
}

function namesOf({ findings, suppressed, names = [] }: Verdict): ReadonlyMap<Finding, string> {
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  return new Map(all.map((finding, index) => [finding, names[index] ?? '']));
}

function withoutKnown(checked: CheckedFile, { baseline }: Run): CheckedFile {
  if (!baseline) return checked;
  baseline.saw(checked.path);
  const known = new Set(checked.findings.filter((finding) => baseline.knows(checked, finding)));
  const suppressed = [...known].map((finding) => ({ finding, by: 'baseline' as const }));
  return {
    ...checked,
    findings: checked.findings.filter((finding) => !known.has(finding)),
    suppressed: [...checked.suppressed, ...suppressed],
  };
}

/** A fixed text from standard input goes to standard output: the findings make way. */
function findingsTo({ io, fixes }: Run, inputs: readonly Input[]) {
  return fixes && inputs.some(({ isStdin }) => isStdin) ? io.stderr : io.stdout;
}

function summaryLine({ files, errors, warnings, information, hints }: Summary): string {
  const found = [
    errors > 0 && count(errors, 'error', 'errors'),
    warnings > 0 && count(warnings, 'warning', 'warnings'),
    information > 0 && `${information} for information`,
    hints > 0 && count(hints, 'hint', 'hints'),
  ].filter((each) => each !== false);
  return `${found.length > 0 ? found.join(', ') : 'nothing found'} in ${count(files, 'text', 'texts')}\n`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
