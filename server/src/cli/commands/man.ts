/** `conclusions man`: the manual page, made from the tables of commands and options. */
import { commandNames, commands } from '../commands';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io';
import { helpOption, optionForm, type Arguments, type Option } from '../options';
import type { Command } from '../main';
import { version } from '../../version';

export const command: Command = {
  operands: '',
  about: 'Prints the manual page, for man.',
  options: [],
  notes: 'conclusions man > conclusions.1 && man ./conclusions.1',
  run,
};

function run({ positionals }: Arguments, io: Io): ExitCode {
  if (positionals.length > 0)
    throw new UsageError('man takes no operand; `conclusions help COMMAND` is about one command');
  io.stdout.write(page());
  return exitCodes.clean;
}

function page(): string {
  const sections = commandNames.map((name) => {
    const { operands, about, options, notes } = commands[name].load();
    const list = [...options, helpOption].map(entry).join('');
    const more = notes === undefined ? '' : `.PP\n.nf\n${roff(notes)}\n.fi\n`;
    return `.SS "conclusions ${name} [OPTION...] ${roff(operands)}"\n${roff(about)}\n${list}${more}`;
  });
  return `.TH CONCLUSIONS 1 "" "conclusions ${version}"
.SH NAME
conclusions \\- checks conclusions of the Council of the European Union
.SH SYNOPSIS
.B conclusions
.I COMMAND
[OPTION...] [PATH...]
.SH COMMANDS
${sections.join('')}.SH "EXIT STATUS"
0 nothing was found that makes the run fail; 1 something was; 2 wrong usage, a faulty configuration or a text that
cannot be read; 3 an internal error.
`;
}

function entry(option: Option): string {
  const letter = option.short === undefined ? '' : `\\-${option.short}, `;
  return `.TP\n\\fB${letter}${roff(optionForm(option))}\\fR\n${roff(option.about)}\n`;
}

/** A line that begins with a stop or a quotation mark would be an instruction. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('…', '...')
    .replace(/^(?=['.])/gm, '\\&');
}
