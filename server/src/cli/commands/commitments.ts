/** `conclusions commitments`: who is asked to do what by when, of one text or many. */
import { merged, registerOf, type Register } from '../../commitments/entries';
import { filtered, type Filter } from '../../commitments/filter';
import { calendarDay } from '../../document/deadlines/calendar';
import type { VerbClass } from '../../languages/data';
import { inputsOf, readOrTell, stdinNameOption, tell } from '../inputs';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io';
import type { Command } from '../main';
import type { Arguments, Option } from '../options';
import { languageOption, readerFor } from '../settings';
import { painter } from '../terminal';

const classes: readonly VerbClass[] = ['request', 'commitment', 'welcome', 'statement', 'recital'];

type Writer = (register: Register, io: Io, args: Arguments) => string;

/* eslint-disable @typescript-eslint/no-require-imports -- each loaded when asked for */
const formats: Readonly<Record<string, Writer>> = {
  table: (register, io, args) => {
    const { table } = require('../registers/table') as typeof import('../registers/table');
    return table(register, widthOf(io), painter(args.value('color'), io));
  },
  json: ({ entries }) => `${JSON.stringify({ commitments: entries }, null, 2)}\n`,
  csv: (register, _io, args) => {
    const { csv } = require('../../commitments/formats/csv') as typeof import('../../commitments/formats/csv');
    return (args.has('bom') ? '\ufeff' : '') + csv(register);
  },
  md: (register) =>
    (require('../../commitments/formats/markdown') as typeof import('../../commitments/formats/markdown')).markdown(
      register,
    ),
  ics: (register) =>
    (require('../../commitments/formats/ics') as typeof import('../../commitments/formats/ics')).ics(register),
  html: (register) =>
    (require('../../commitments/formats/html') as typeof import('../../commitments/formats/html')).html(register),
};
/* eslint-enable @typescript-eslint/no-require-imports */

const options: readonly Option[] = [
  { name: 'format', value: 'FORMAT', choices: Object.keys(formats), about: 'How to show it (default: table).' },
  {
    name: 'addressee',
    value: 'NAME',
    repeatable: true,
    about: 'Only what asks NAME: commission, member-states … or words of the name. Repeatable.',
  },
  {
    name: 'class',
    value: 'CLASS',
    choices: classes,
    repeatable: true,
    about: `Only clauses of a class: ${classes.join(', ')}. Repeatable.`,
  },
  { name: 'all', about: 'Clauses of all classes, not requests and commitments only.' },
  { name: 'from', value: 'DAY', about: 'Only what is due on DAY (2027-03-31) or later.' },
  { name: 'to', value: 'DAY', about: 'Only what is due on DAY or earlier.' },
  { name: 'overdue', value: 'DAY', about: 'Only what was due before DAY.' },
  { name: 'bom', about: 'Begin CSV with a byte order mark: some spreadsheets need it.' },
  languageOption,
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
    'Lists who is asked to do what by when. PATH is a file, a folder, a glob in quotation marks or - for standard input.',
  options,
  notes: `One text keeps its order; several are one register, by date. Exit codes: 0, or 2 for wrong usage,
configuration or unreadable text.`,
  run,
};

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const filter = filterOf(args);
  const read = readerFor(args, io.cwd);
  const { inputs, problems } = await inputsOf(args.positionals.length > 0 ? args.positionals : ['.'], args, io);
  for (const problem of problems) tell(io, problem);
  let code: ExitCode = problems.length > 0 ? exitCodes.usage : exitCodes.clean;
  const registers: Register[] = [];
  for (const input of inputs) {
    const file = readOrTell(input, io);
    if (file) registers.push(registerOf(read(file.text, file.path), input.shown, wantedOf(args)));
    else code = exitCodes.usage;
  }
  if (registers.length === 0) return code;
  const register = merged(registers);
  const shown = { ...register, entries: filtered(register.entries, filter) };
  io.stdout.write(formats[args.value('format') ?? 'table']!(shown, io, args));
  return code;
}

function wantedOf(args: Arguments): ReadonlySet<VerbClass> | undefined {
  const given = args.values('class') as readonly VerbClass[];
  if (given.length > 0) return new Set(given);
  return args.has('all') ? new Set(classes) : undefined;
}

function filterOf(args: Arguments): Filter {
  const [from, to, overdue] = [day(args, 'from'), day(args, 'to'), day(args, 'overdue')];
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(`--from ${from} is later than --to ${to}: no day lies between them`);
  if (args.has('bom') && args.value('format') !== 'csv') throw new UsageError('--bom goes with --format csv');
  return {
    addressees: args.values('addressee'),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(overdue !== undefined && { overdue }),
  };
}

/** @throws UsageError for what is no day of the calendar */
function day(args: Arguments, name: string): string | undefined {
  const given = args.value(name);
  if (given === undefined) return undefined;
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(given) ?? [];
  if (calendarDay(Number(year), Number(month), Number(date)) !== given)
    throw new UsageError(`--${name}: "${given}" is no day; write it as 2027-03-31`);
  return given;
}

const USUAL_WIDTH = 100;

/** A table wider than this is hard to read, one narrower says nothing. */
function widthOf({ stdout, env }: Io): number {
  const width = stdout.columns?.() ?? Number(env['COLUMNS'] ?? USUAL_WIDTH);
  return Math.max(60, Math.min(width > 0 ? width : USUAL_WIDTH, 160));
}
