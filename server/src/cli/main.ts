/** The command line: finds the command, loads it, and turns what goes wrong into a message and an exit code. */
import { closest } from '../text/closest';
import { commandNames, commands, type CommandName } from './commands';
import { exitCodes, UsageError, type ExitCode, type Io } from './io';
import { helpOption, optionsHelp, parseOptions, type Arguments, type Option } from './options';
import { version } from '../version';

/** A command; each lies in a file of commands/ and is loaded when it is called. */
export interface Command {
  /** What may follow its name: `[PATH…]`. */
  readonly operands: string;
  readonly about: string;
  /** Shown below the options: what is worth knowing. */
  readonly notes?: string;
  readonly options: readonly Option[];
  /** What its operand may be, where that can be told; a file otherwise. */
  readonly choices?: readonly string[];
  run(args: Arguments, io: Io): ExitCode | Promise<ExitCode>;
}

/** @param argv what follows the name of the program */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr.write(`conclusions: ${error.message}\n`);
      return exitCodes.usage;
    }
    io.stderr.write(
      `conclusions: internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return exitCodes.internal;
  }
}

async function dispatch([first, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  if (first === undefined) {
    io.stderr.write(overview());
    return exitCodes.usage;
  }
  if (first === '--version' || first === '-V') return say(io, `${version}\n`);
  if (first === '--help' || first === '-h') return say(io, overview());
  if (first === 'help') return help(rest, io);
  const name = commandNames.find((each) => each === first);
  if (name === undefined) throw new UsageError(unknownCommand(first));
  const command = commands[name].load();
  const args = parseOptions(rest, [...command.options, helpOption]);
  return args.has('help') ? say(io, helpOf(name, command)) : command.run(args, io);
}

function help([topic]: readonly string[], io: Io): ExitCode {
  const name = commandNames.find((each) => each === topic);
  if (topic !== undefined && name === undefined) throw new UsageError(unknownCommand(topic));
  return say(io, name === undefined ? overview() : helpOf(name, commands[name].load()));
}

function say(io: Io, text: string): ExitCode {
  io.stdout.write(text);
  return exitCodes.clean;
}

function unknownCommand(word: string): string {
  if (word.startsWith('-')) return `${word} stands before the command; write conclusions COMMAND ${word}`;
  const near = closest(word, commandNames);
  if (near !== undefined) return `there is no command "${word}"; did you mean "${near}"?`;
  return `there is no command "${word}"; to check a text, write conclusions check ${word}`;
}

function overview(): string {
  const width = Math.max(...commandNames.map(({ length }) => length));
  const list = commandNames.map((name) => `  ${name.padEnd(width)}  ${commands[name].about}\n`).join('');
  return `Checks conclusions of the Council of the European Union.

Usage: conclusions COMMAND [OPTION…] [PATH…]

Commands:
${list}
conclusions COMMAND --help says more of a command; conclusions --version gives the version.
`;
}

function helpOf(name: CommandName, { operands, about, notes, options }: Command): string {
  const usage = `Usage: conclusions ${name}${options.length > 0 ? ' [OPTION…]' : ''}${operands ? ` ${operands}` : ''}`;
  return `${about}\n\n${usage}\n\nOptions:\n${optionsHelp([...options, helpOption])}${notes ? `\n${notes}\n` : ''}`;
}
