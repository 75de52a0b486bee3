/** docs/options.md: every option of every command, from the tables the command line is parsed with. */
import { commandNames, commands } from '../../server/src/cli/commands';
import { optionForm, type Option } from '../../server/src/cli/options';
import type { GeneratedFile } from '../repository';

export function generate(): readonly GeneratedFile[] {
  const sections = commandNames.flatMap((name) => {
    const { options, operands, about } = commands[name].load();
    const usage = `conclusions ${name}${options.length > 0 ? ' [OPTION…]' : ''}${operands ? ` ${operands}` : ''}`;
    return [`## ${name}`, '', inMarkdown(about), '', '```', usage, '```', '', ...table(options)];
  });
  const head = [
    '# Every option',
    '',
    '<!-- Made by npm run generate from server/src/cli: do not edit. -->',
    '',
    'What the options mean in full stands in [cli.md](cli.md). Every command has `--help`, too.',
    '',
  ];
  return [{ path: 'docs/options.md', text: `${[...head, ...sections].join('\n').trimEnd()}\n` }];
}

function table(options: readonly Option[]): string[] {
  if (options.length === 0) return [];
  return ['| option | | values | |', '|---|---|---|---|', ...options.map(row), ''];
}

function row(option: Option): string {
  const { short, choices, about } = option;
  const values = choices?.map((choice) => `\`${choice}\``).join(' ') ?? '';
  const cells = [`\`${optionForm(option)}\``, short ? `\`-${short}\`` : '', values, inMarkdown(about)];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function inMarkdown(text: string): string {
  return text.replace(/[<>*_[\]]/g, '\\$&');
}
