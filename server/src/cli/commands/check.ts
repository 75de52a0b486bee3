/** `conclusions check`: reads, fixes if asked to, reports, and says with its exit code how it went. */
import { FileError, writeText, type TextFile } from '../files';
import { inputsOf, readOrTell, stdinNameOption, tell, type Input } from '../inputs';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io';
import type { Command } from '../main';
import type { Arguments, Option } from '../options';
import { counters, formats, type Reporter, type Summary } from '../reports/report';
import { checkerFor, settingsOptions, type Checked, type Checker } from '../settings';
import { painter } from '../terminal';
import { severities, type Finding } from '../../service';

const options: readonly Option[] = [
  { name: 'format', value: 'FORMAT', choices: Object.keys(formats), about: 'How to report (default: human).' },
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
  readonly reporter: Reporter;
  readonly fix: FixMode;
  readonly diff: boolean;
  readonly failing: (finding: Finding) => boolean;
  readonly summary: Summary;
  /** The worst exit code so far. */
  code: ExitCode;
}

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const state: Run = {
    io,
    check: checkerFor(args, io.cwd),
    reporter: formats[(args.value('format') ?? 'human') as keyof typeof formats]()(painter(args.value('color'), io)),
    fix: fixMode(args),
    diff: args.has('diff'),
    failing: failingFrom(args.value('fail-on') ?? 'error'),
    summary: { files: 0, errors: 0, warnings: 0, information: 0, hints: 0 },
    code: exitCodes.clean,
  };
  const { inputs, problems } = await inputsOf(args.positionals.length > 0 ? args.positionals : ['.'], args, io);
  for (const problem of problems) trouble(state, problem);
  for (const input of inputs) handle(input, state);
  if (!state.diff) findingsTo(state, inputs).write(state.reporter.end(state.summary));
  const forPeople = (args.value('format') ?? 'human') === 'human' && !state.diff;
  if (forPeople && inputs.length > 0) io.stderr.write(summaryLine(state.summary));
  return state.code;
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
  worsen(state, code);
}

function worsen(state: Run, code: ExitCode): void {
  state.code = Math.max(state.code, code) as ExitCode;
}

function handle(input: Input, state: Run): void {
  const file = readOrTell(input, state.io);
  if (!file) return worsen(state, exitCodes.usage);
  try {
    const checked = state.fix === 'no' ? state.check(file.text, file.path) : fixed(input, file, state);
    report(input, checked, state);
  } catch (error) {
    if (error instanceof UsageError) throw error;
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
  const said = state.reporter.file({ path: input.shown, document, result });
  if (!state.diff) findingsTo(state, [input]).write(said);
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
