/** `conclusions explain`: the page of a rule. */
import { exitCodes, UsageError, type ExitCode, type Io } from '../io';
import type { Command } from '../main';
import { notAChoice, type Arguments } from '../options';
import { rulePage } from '../pages';
import { rules } from '../../service';

export const command: Command = {
  operands: 'RULE',
  about: 'Explains a rule: what it finds, why, a wrong and a right example, its fix and its source.',
  options: [],
  choices: rules.map(({ id }) => id),
  run,
};

function run({ positionals: [id, ...more] }: Arguments, io: Io): ExitCode {
  if (id === undefined || more.length > 0)
    throw new UsageError('explain takes one RULE; `conclusions rules` lists them');
  const rule = rules.find((each) => each.id === id);
  if (!rule)
    throw new UsageError(
      notAChoice(
        'explain',
        id,
        rules.map((each) => each.id),
      ),
    );
  const page = rulePage(id) ?? `# ${rule.id}\n\n${rule.about}\n\n## Source\n\n${rule.source}\n`;
  io.stdout.write(`${page.trimEnd()}\n\nSeverity: ${rule.severity}, unless the configuration says otherwise.\n`);
  return exitCodes.clean;
}
