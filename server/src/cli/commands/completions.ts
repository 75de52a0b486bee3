/** `conclusions completions`: what a shell offers at the tab key, made from the tables of commands and options. */
import { commandNames, commands } from '../commands';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io';
import { helpOption, notAChoice, type Arguments, type Option } from '../options';
import type { Command } from '../main';

export const command: Command = {
  operands: 'bash|zsh|fish',
  choices: ['bash', 'zsh', 'fish'],
  about: 'Prints the completions for a shell.',
  options: [],
  notes: `bash: eval "$(conclusions completions bash)", in ~/.bashrc
zsh:  eval "$(conclusions completions zsh)", in ~/.zshrc behind compinit
fish: conclusions completions fish > ~/.config/fish/completions/conclusions.fish`,
  run,
};

const shells: Readonly<Record<string, () => string>> = { bash, zsh, fish };

function run({ positionals: [shell, ...more] }: Arguments, io: Io): ExitCode {
  const known = Object.keys(shells);
  if (shell === undefined || more.length > 0) throw new UsageError(`completions takes one shell: ${known.join(', ')}`);
  if (!known.includes(shell)) throw new UsageError(notAChoice('completions', shell, known));
  io.stdout.write(shells[shell]!());
  return exitCodes.clean;
}

type Name = (typeof commandNames)[number];

function optionsOf(name: Name): readonly Option[] {
  return [...commands[name].load().options, helpOption];
}

/** Of the operand; none where it is a file. */
function choicesOf(name: Name): readonly string[] {
  return commands[name].load().choices ?? [];
}

/** Whether the operand is a file: it is shown in capitals then, PATH or FILE. */
function takesFiles(name: Name): boolean {
  const { operands, choices } = commands[name].load();
  return choices === undefined && operands !== '';
}

/** Words of one command: `--stage=draft`, `--quiet`. */
function wordsOf(option: Option): string[] {
  const { name, value, choices, optional } = option;
  if (value === undefined) return [`--${name}`];
  const each = (choices ?? ['']).map((choice) => `--${name}=${choice}`);
  return optional ? [`--${name}`, ...each] : each;
}

/** Bash takes `--stage`, `=` and the value for three words: only the last is asked for. */
function bash(): string {
  const words = (name: Name) => [...optionsOf(name).flatMap(wordsOf), ...choicesOf(name)].join(' ');
  const cases = commandNames.map((name) => `    ${name}) words='${words(name)}' ;;\n`);
  return `_conclusions() {
  local words='${commandNames.join(' ')} help --help --version' current="\${COMP_LINE:0:COMP_POINT}"
  current="\${current##* }"
  if [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
${cases.join('')}    help) words='${commandNames.join(' ')}' ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  case "$current" in
    *=*) COMPREPLY=("\${COMPREPLY[@]#*=}") ;;
  esac
}
complete -o default -o nospace -F _conclusions conclusions
`;
}

function zsh(): string {
  const described = commandNames.map((name) => `    '${name}:${inZsh(commands[name].about)}'\n`);
  const cases = commandNames.map((name) => {
    const choices = choicesOf(name).join(' ');
    const operands = takesFiles(name) ? [`'*:file:_files'`] : choices === '' ? [] : [`'1:operand:(${choices})'`];
    const specs = [...optionsOf(name).flatMap(specsInZsh), ...operands];
    return `    ${name}) _arguments -s : \\\n${specs.map((spec) => `      ${spec}`).join(' \\\n')} ;;\n`;
  });
  return `#compdef conclusions
_conclusions() {
  local -a names=(
${described.join('')}    'help:Say more of a command.'
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command names
    compadd -- --help --version
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join('')}    help) _describe -t commands command names ;;
  esac
}
if [[ $funcstack[1] == _conclusions ]]; then _conclusions "$@"; else compdef _conclusions conclusions; fi
`;
}

/** `'*--format=[How to report]:FORMAT:(json sarif)'`; a letter of its own has a line of its own. */
function specsInZsh({ name, short, value, optional, choices, repeatable, about }: Option): string[] {
  const many = repeatable ? '*' : '';
  const values = choices ? `(${choices.join(' ')})` : /FILE|FOLDER/.test(value ?? '') ? '_files' : ' ';
  const argument = value === undefined ? '' : `${optional ? '::' : ':'}${value}:${values}`;
  const sign = value === undefined ? '' : optional ? '=-' : '=';
  const rest = `[${inZsh(about)}]${argument}'`;
  const letter = short === undefined ? [] : [`'${many}-${short}${value === undefined ? '' : '+'}${rest}`];
  return [`'${many}--${name}${sign}${rest}`, ...letter];
}

function inZsh(text: string): string {
  return text.replace(/[\\:[\]]/g, '\\$&').replaceAll("'", `'\\''`);
}

function fish(): string {
  const line = (words: string) => `complete -c conclusions ${words}\n`;
  const top = [
    line('-n __fish_use_subcommand -f -a help -d "Say more of a command."'),
    ...commandNames.map((name) => line(`-n __fish_use_subcommand -f -a ${name} -d '${quoted(commands[name].about)}'`)),
    line(`-n '__fish_seen_subcommand_from help' -f -a '${commandNames.join(' ')}'`),
  ];
  const below = commandNames.flatMap((name) => {
    const within = `-n '__fish_seen_subcommand_from ${name}'`;
    const choices = choicesOf(name);
    const operands = choices.length > 0 ? [`-f -a '${choices.join(' ')}'`] : takesFiles(name) ? [] : ['-f'];
    return [...optionsOf(name).flatMap(specsInFish), ...operands].map((words) => line(`${within} ${words}`));
  });
  return [...top, ...below].join('');
}

/** A value that may be left out fish does not know of: \`--fix=all\` is offered as a word. */
function specsInFish({ name, short, value, choices, about, optional }: Option): string[] {
  const values = value === undefined || optional ? '' : choices ? ` -x -a '${choices.join(' ')}'` : ' -r';
  const letter = short === undefined ? '' : ` -s ${short}`;
  const whole = optional ? (choices ?? []).map((choice) => `-a '--${name}=${choice}' -d '${quoted(about)}'`) : [];
  return [`-l ${name}${letter}${values} -d '${quoted(about)}'`, ...whole];
}

function quoted(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
