/** `conclusions rules`: the list of rules. */
import { exitCodes, UsageError, type ExitCode, type Io } from '../io';
import type { Command } from '../main';
import type { Arguments } from '../options';
import { rules } from '../../service';

export const command: Command = {
  operands: '',
  about: 'Lists the rules with their severities.',
  options: [{ name: 'format', value: 'FORMAT', choices: ['text', 'json'], about: 'How to list them (default: text).' }],
  notes: '`conclusions explain RULE` says more about one.',
  run,
};

function run(args: Arguments, io: Io): ExitCode {
  if (args.positionals.length > 0)
    throw new UsageError('rules takes no operand; `conclusions explain RULE` is about one rule');
  io.stdout.write(args.value('format') === 'json' ? asJson() : asText());
  return exitCodes.clean;
}

function asJson(): string {
  const list = rules.map(({ id, family, severity, about, source }) => ({ id, family, severity, about, source }));
  return `${JSON.stringify({ schemaVersion: 1, rules: list }, null, 2)}\n`;
}

function asText(): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, severity, about }) => `${id.padEnd(width)}  ${severity.padEnd(11)}  ${about}\n`).join('');
}
