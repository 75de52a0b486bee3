/** `conclusions outline`: the skeleton of one text. */
import { inputsOf, readOrTell, stdinNameOption, tell } from '../inputs';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io';
import type { Command } from '../main';
import type { Arguments, Option } from '../options';
import { languageOption, readerFor } from '../settings';
import { visible } from '../terminal';
import { outline, type Outline } from '../../service';

const options: readonly Option[] = [
  { name: 'format', value: 'FORMAT', choices: ['text', 'json'], about: 'How to show it (default: text).' },
  languageOption,
  stdinNameOption,
];

export const command: Command = {
  operands: 'FILE',
  about: 'Shows title, headings, paragraphs with their operative verbs, footnotes and acronyms of a text.',
  options,
  run,
};

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  if (args.positionals.length !== 1) throw new UsageError('outline takes one FILE, or - for standard input');
  const { inputs, problems } = await inputsOf(args.positionals, args, io);
  for (const problem of problems) tell(io, problem);
  if (inputs.length > 1) throw new UsageError(`outline takes one FILE; ${args.positionals[0]} names ${inputs.length}`);
  const file = inputs[0] && readOrTell(inputs[0], io);
  if (!file) return exitCodes.usage;
  const found = outline(readerFor(args, io.cwd)(file.text, file.path));
  io.stdout.write(args.value('format') === 'json' ? `${JSON.stringify(found, null, 2)}\n` : asText(found));
  return exitCodes.clean;
}

function asText({ language, title, headings, paragraphs, footnotes, acronyms }: Outline): string {
  const body = [
    ...headings.map(({ line, label, title: text }) => ({
      line,
      text: `\n${label === null ? '' : `${label}. `}${text}`,
    })),
    ...paragraphs.map(({ line, number, verbs }) => ({
      line,
      text: `${String(number).padStart(5)}. ${verbs.join(', ')}`,
    })),
  ];
  body.sort((one, other) => one.line - other.line);
  const notes = footnotes.map(({ label, text }) => `${label.padStart(5)}. ${text ?? '(no note)'}`);
  const names = acronyms.map(
    ({ form, expansion, uses }) => `  ${form}${expansion === null ? '' : ` – ${expansion}`} (${uses})`,
  );
  return [
    `${title ?? '(no title)'} [${language ?? 'language unknown'}]`,
    ...body.map(({ text }) => text),
    ...(notes.length > 0 ? ['\nFootnotes', ...notes] : []),
    ...(names.length > 0 ? ['\nAcronyms, and how often they are used', ...names] : []),
  ]
    .flatMap((entry) => entry.split('\n'))
    .map((line) => `${visible(line).text}\n`)
    .join('');
}
