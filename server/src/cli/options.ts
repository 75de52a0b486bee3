/** One table of options for each command: it is what is parsed, what `--help` shows and what docs/cli.md lists. */
import { parseArgs } from 'node:util';
import { closest } from '../text/closest';
import { UsageError } from './io';

export interface Option {
  readonly name: string;
  readonly short?: string;
  /** Placeholder of its value: `STAGE`; absent for a switch. */
  readonly value?: string;
  /** `--fix` and `--fix=all`: the value may be left out, and is given with `=` only. */
  readonly optional?: true;
  readonly choices?: readonly string[];
  /** A choice may be followed by the file it is about: `sarif=out.sarif`. */
  readonly target?: true;
  /** May be given several times. */
  readonly repeatable?: true;
  readonly about: string;
}

export interface Arguments {
  /** As they were given. */
  readonly argv: readonly string[];
  readonly positionals: readonly string[];
  /** Whether an option was given, with or without a value. */
  has(name: string): boolean;
  /** The value given last. */
  value(name: string): string | undefined;
  values(name: string): readonly string[];
}

export const helpOption: Option = { name: 'help', short: 'h', about: 'Show this help.' };

/** @throws UsageError for an unknown option, a value that is missing, unexpected or none of the choices */
export function parseOptions(argv: readonly string[], options: readonly Option[]): Arguments {
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokensOf(argv, options)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    if (!option) throw new UsageError(unknownOption(token.rawName, options));
    const value = valueOf(option, token.value, token.inlineValue === true);
    if (!option.repeatable) given.delete(option.name);
    given.set(option.name, [...(given.get(option.name) ?? []), ...(value === undefined ? [] : [value])]);
  }
  return {
    argv,
    positionals,
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  };
}

function tokensOf(argv: readonly string[], options: readonly Option[]) {
  const table = Object.fromEntries(
    options.map(({ name, short, value, optional }) => [
      name,
      { type: value !== undefined && !optional ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
    ]),
  );
  return parseArgs({ args: [...argv], options: table, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function valueOf({ name, value, optional, choices, target }: Option, given: string | undefined, inline: boolean) {
  if (value === undefined) {
    if (given !== undefined) throw new UsageError(`--${name} takes no value`);
    return undefined;
  }
  if (given === undefined && optional) return undefined;
  if (given === undefined || (!inline && given.length > 1 && given.startsWith('-'))) {
    throw new UsageError(`--${name} needs a value: --${name}=${choices?.join('|') ?? value}`);
  }
  const choice = target ? given.split('=', 1)[0]! : given;
  if (choices && !choices.includes(choice)) throw new UsageError(notAChoice(`--${name}`, choice, choices));
  return given;
}

export function notAChoice(what: string, given: string, choices: readonly string[]): string {
  const near = closest(given, choices);
  return `${what}: there is no "${given}"; ${near === undefined ? `choose one of ${choices.join(', ')}` : `did you mean "${near}"?`}`;
}

function unknownOption(rawName: string, options: readonly Option[]): string {
  const near = closest(
    rawName.replace(/^-+/, ''),
    options.map(({ name }) => name),
  );
  return `unknown option ${rawName}; ${near === undefined ? '--help lists what there is' : `did you mean --${near}?`}`;
}

/** The options as the help shows them, one a line. */
export function optionsHelp(options: readonly Option[]): string {
  const left = options.map((option) => `${option.short ? `-${option.short}, ` : '    '}${optionForm(option)}`);
  const width = Math.max(...left.map(({ length }) => length));
  return options.map(({ about }, index) => `  ${left[index]!.padEnd(width)}  ${about}\n`).join('');
}

/** `--stage STAGE`, `--fix[=all]`, `--format FORMAT[=FILE]` */
export function optionForm({ name, value, optional, choices, target }: Option): string {
  if (value === undefined) return `--${name}`;
  const shown = choices && choices.length <= 4 ? choices.join('|') : value;
  return optional ? `--${name}[=${shown}]` : `--${name} ${shown}${target ? '[=FILE]' : ''}`;
}
