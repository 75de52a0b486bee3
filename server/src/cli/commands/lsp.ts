/** `conclusions lsp`: the language server, for any editor. */
import { exitCodes, UsageError, type ExitCode, type Io } from '../io';
import type { Command } from '../main';
import type { Arguments } from '../options';

export const command: Command = {
  operands: '',
  about: 'Starts the language server; an editor calls this.',
  options: [
    { name: 'stdio', about: 'Speak over standard input and output (the only way there is, and the default).' },
    { name: 'clientProcessId', value: 'ID', about: 'The process of the editor; some clients add it.' },
  ],
  run,
};

function run({ positionals }: Arguments, io: Io): ExitCode {
  if (positionals.length > 0) throw new UsageError('lsp takes no operand: the editor sends the texts');
  io.startServer();
  return exitCodes.clean;
}
