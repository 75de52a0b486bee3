/** `conclusions check`: reads, fixes if asked to, reports, and says with its exit code how it went. */
import { resolve } from 'node:path';
import { FileError, writeText, type TextFile } from '../files';
import { inputsOf, stdinNameOption, tell, type Input } from '../inputs';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io';
import type { Command } from '../main';
import type { Arguments, Option } from '../options';
import { baselineOptions, openBaseline, type Baseline } from '../baseline';
import { changedFiles, changedOptions } from '../changed';
import { gateOptions, gatesOf, type Gates } from '../gates';
import { formatOption, outputsOf, type Outputs } from '../outputs';
import { counters, type CheckedFile, type Summary } from '../reports/report';
import { newStats, type Stats } from '../stats';
import { checkerFor, commentOptions, settingsOptions, type Checked, type Checker } from '../settings';
import type { CheckResult, Finding } from '../../service';
import type { Document } from '../../document/model';

const options: readonly Option[] = [
  formatOption,
  ...settingsOptions,
  ...commentOptions,
  ...gateOptions,
  ...baselineOptions,
  {
    name: 'fix',
    value: 'WHICH',
    optional: true,
    choices: ['safe', 'all'],
    about: 'Fix what is certain; all: also what needs a second look.',
  },
  { name: 'unsafe-fixes', about: 'With --fix or --diff: the same as --fix=all.' },
  { name: 'diff', about: 'Show what --fix would change; write nothing.' },
  ...changedOptions,
  stdinNameOption,
  { name: 'stats', about: 'Show at the end what each rule found and how long it took.' },
  {
    name: 'color',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    about: 'Colours (default: auto, on a terminal).',
  },
];

export const command: Command = {
  operands: '[PATH…]',
  about:
    'Checks texts. PATH is a file, a folder, a glob in quotation marks or - for standard input (default: this folder).',
  options,
  notes: `Exit codes: 0 nothing found at or above --fail-on, 1 something found, 2 wrong usage,
configuration or unreadable text, 3 internal error.`,
  run,
};

type FixMode = 'no' | 'safe' | 'all';

/** What a run goes by, and what it has come to so far. */
interface Run {
  readonly io: Io;
  readonly check: Checker;
  readonly outputs: Outputs;
  readonly fix: FixMode;
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

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const gates = gatesOf(args);
  const state: Run = {
    io,
    check: checkerFor(args, io.cwd),
    outputs: outputsOf(args, gates.failing, io),
    fix: fixMode(args),
    diff: args.has('diff'),
    gates,
    baseline: openBaseline(args, io.cwd),
    stats: args.has('stats') ? newStats() : undefined,
    summary: { files: 0, errors: 0, warnings: 0, information: 0, hints: 0 },
    warnings: 0,
    troubles: [],
    code: exitCodes.clean,
  };
  const changed = changedFiles(args, io.cwd);
  const { inputs: all, problems } = await inputsOf(args.positionals.length > 0 ? args.positionals : ['.'], args, io);
  const inputs = changed ? all.filter(({ shown }) => changed.has(resolve(io.cwd, shown))) : all;
  if (inputs.length < all.length && inputs.length === 0) tell(io, 'no text was changed');
  for (const problem of problems) trouble(state, problem);
  for (const input of inputs) handle(input, state);
  end(inputs, state);
  const forPeople = ['human', 'grouped'].includes(state.outputs.format) && !state.diff;
  if (forPeople && inputs.length > 0) io.stderr.write(summaryLine(state.summary));
  if (state.stats) io.stderr.write(state.stats.table());
  return state.code;
}

/** A difference takes the place of the report on standard output; those in files are written all the same. */
function end(inputs: readonly Input[], state: Run): void {
  const { said, failed } = state.outputs.end(state.summary, state.troubles);
  if (!state.diff) findingsTo(state, inputs).write(said);
  for (const each of failed) trouble(state, each);
  for (const each of state.baseline?.close() ?? []) tell(state.io, each);
  const tooMany = state.gates.tooMany(state.warnings);
  if (tooMany === undefined) return;
  tell(state.io, tooMany);
  worsen(state, exitCodes.findings);
}

function fixMode(args: Arguments): FixMode {
  const fixes = args.has('fix') || args.has('diff');
  if (args.has('unsafe-fixes') && !fixes) throw new UsageError('--unsafe-fixes goes with --fix or --diff');
  if (!fixes) return 'no';
  return args.value('fix') === 'all' || args.has('unsafe-fixes') ? 'all' : 'safe';
}

function trouble(state: Run, message: string, code: ExitCode = exitCodes.usage): void {
  tell(state.io, message);
  state.troubles.push(message);
  worsen(state, code);
}

function worsen(state: Run, code: ExitCode): void {
  state.code = Math.max(state.code, code) as ExitCode;
}

function handle(input: Input, state: Run): void {
  try {
    const began = performance.now();
    const file = input.read();
    const checked = state.fix === 'no' ? state.check(file.text, file.path) : fixed(input, file, state);
    report(input, checked, state, performance.now() - began);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof FileError) return trouble(state, `${input.shown}: ${error.message}`);
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    trouble(state, `${input.shown}: internal error: ${said}`, exitCodes.internal);
  }
}

/** Fixes a text where it stands, or shows the difference. @returns what is then to be reported */
function fixed(input: Input, file: TextFile, state: Run): Checked {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only when fixing
  const { fixText } = require('../../fix') as typeof import('../../fix');
  const check = (text: string) => state.check(text, file.path).result;
  const { text, applied } = fixText(file.text, check, ({ safe }) => safe || state.fix === 'all');
  if (state.diff) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only for --diff
    const { unifiedDiff } = require('../diff') as typeof import('../diff');
    state.io.stdout.write(unifiedDiff(input.shown, file.text, text));
    return state.check(file.text, file.path);
  }
  const written = write(input, file, text, state);
  if (written && applied > 0) tell(state.io, `${input.shown}: ${count(applied, 'fix', 'fixes')} applied`);
  return state.check(written ? text : file.text, file.path);
}

function write(input: Input, file: TextFile, text: string, state: Run): boolean {
  if (input.isStdin) {
    state.io.stdout.write((file.hasByteOrderMark ? '\ufeff' : '') + text);
    return true;
  }
  if (text === file.text) return true;
  try {
    writeText(file, text, state.io.cwd);
    return true;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    trouble(state, `${input.shown}: ${error.message}`);
    return false;
  }
}

function report(input: Input, { document, result }: Checked, state: Run, took: number): void {
  const checked = withoutKnown(checkedFile(input, document, result), state);
  state.summary.files++;
  state.stats?.add(checked, took);
  state.warnings += checked.findings.filter(({ severity }) => severity === 'warning').length;
  if (checked.findings.some(state.gates.failing)) worsen(state, exitCodes.findings);
  const findings = checked.findings.filter(state.gates.shown);
  for (const { severity } of findings) state.summary[counters[severity]]++;
  for (const { rule, reason } of result.failures) {
    trouble(state, `${input.shown}: internal error: the rule ${rule} failed: ${reason}`, exitCodes.internal);
  }
  const said = state.outputs.file({ ...checked, findings });
  if (!state.diff) findingsTo(state, [input]).write(said);
}

function checkedFile(input: Input, document: Document, { findings, suppressed }: CheckResult): CheckedFile {
  let names: ReadonlyMap<Finding, string> | undefined;
  const all = () => [...findings, ...suppressed.map(({ finding }) => finding)];
  const fingerprint = (finding: Finding) => (names ??= named(document, all())).get(finding) ?? '';
  const silenced = suppressed.map((each) => ({ ...each, by: 'comment' as const }));
  return { path: input.shown, document, findings, suppressed: silenced, fingerprint };
}

function named(document: Document, findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only for formats and baselines that ask
  const { fingerprints } = require('../fingerprint') as typeof import('../fingerprint');
  return fingerprints(document, findings);
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
function findingsTo({ io, fix }: Run, inputs: readonly Input[]) {
  return fix !== 'no' && inputs.some(({ isStdin }) => isStdin) ? io.stderr : io.stdout;
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
