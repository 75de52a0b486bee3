/** `conclusions check`: reads, fixes if asked to, reports, and says with its exit code how it went. */
import { FileError, writeText, type TextFile } from '../files';
import { inputsOf, stdinNameOption, tell, type Input } from '../inputs';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io';
import type { Command } from '../main';
import type { Arguments, Option } from '../options';
import { fingerprints } from '../fingerprint';
import { formatOption, outputsOf, type Outputs } from '../outputs';
import { counters, type CheckedFile, type Summary } from '../reports/report';
import { checkerFor, settingsOptions, type Checked, type Checker } from '../settings';
import { severities, type CheckResult, type Finding } from '../../service';
import type { Document } from '../../document/model';

const options: readonly Option[] = [
  formatOption,
  ...settingsOptions,
  {
    name: 'fail-on',
    value: 'SEVERITY',
    choices: [...severities, 'never'],
    about: 'Exit with 1 from here on: error (default), warning, information, hint or never.',
  },
  {
    name: 'fix',
    value: 'WHICH',
    optional: true,
    choices: ['safe', 'all'],
    about: 'Fix what is certain; all: also what needs a second look.',
  },
  { name: 'unsafe-fixes', about: 'With --fix or --diff: the same as --fix=all.' },
  { name: 'diff', about: 'Show what --fix would change; write nothing.' },
  stdinNameOption,
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
  readonly failing: (finding: Finding) => boolean;
  readonly summary: Summary;
  /** What kept texts or rules from being checked. */
  readonly troubles: string[];
  /** The worst exit code so far. */
  code: ExitCode;
}

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const failing = failingFrom(args.value('fail-on') ?? 'error');
  const state: Run = {
    io,
    check: checkerFor(args, io.cwd),
    outputs: outputsOf(args, failing, io),
    fix: fixMode(args),
    diff: args.has('diff'),
    failing,
    summary: { files: 0, errors: 0, warnings: 0, information: 0, hints: 0 },
    troubles: [],
    code: exitCodes.clean,
  };
  const { inputs, problems } = await inputsOf(args.positionals.length > 0 ? args.positionals : ['.'], args, io);
  for (const problem of problems) trouble(state, problem);
  for (const input of inputs) handle(input, state);
  end(inputs, state);
  const forPeople = ['human', 'grouped'].includes(state.outputs.format) && !state.diff;
  if (forPeople && inputs.length > 0) io.stderr.write(summaryLine(state.summary));
  return state.code;
}

/** A difference takes the place of the report on standard output; those in files are written all the same. */
function end(inputs: readonly Input[], state: Run): void {
  const { said, failed } = state.outputs.end(state.summary, state.troubles);
  if (!state.diff) findingsTo(state, inputs).write(said);
  for (const each of failed) trouble(state, each);
}

function fixMode(args: Arguments): FixMode {
  const fixes = args.has('fix') || args.has('diff');
  if (args.has('unsafe-fixes') && !fixes) throw new UsageError('--unsafe-fixes goes with --fix or --diff');
  if (!fixes) return 'no';
  return args.value('fix') === 'all' || args.has('unsafe-fixes') ? 'all' : 'safe';
}

function failingFrom(threshold: string): Run['failing'] {
  const last = (severities as readonly string[]).indexOf(threshold);
  return ({ severity }) => severities.indexOf(severity) <= last;
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
    const file = input.read();
    const checked = state.fix === 'no' ? state.check(file.text, file.path) : fixed(input, file, state);
    report(input, checked, state);
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

function report(input: Input, { document, result }: Checked, state: Run): void {
  state.summary.files++;
  for (const { severity } of result.findings) state.summary[counters[severity]]++;
  if (result.findings.some(state.failing)) worsen(state, exitCodes.findings);
  for (const { rule, reason } of result.failures) {
    trouble(state, `${input.shown}: internal error: the rule ${rule} failed: ${reason}`, exitCodes.internal);
  }
  const said = state.outputs.file(checkedFile(input, document, result));
  if (!state.diff) findingsTo(state, [input]).write(said);
}

function checkedFile(input: Input, document: Document, { findings }: CheckResult): CheckedFile {
  let names: ReturnType<typeof fingerprints> | undefined;
  const fingerprint = (finding: Finding) => (names ??= fingerprints(document, findings)).get(finding) ?? '';
  return { path: input.shown, document, findings, suppressed: [], fingerprint };
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
