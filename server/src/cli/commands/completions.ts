/** `conclusions completions`: what a shell offers at the tab key, made from the tables of commands and options. */
import { commandNames, commands } from '../commands';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io';
import { helpOption, notAChoice, type Arguments, type Option } from '../options';
import type { Command } from '../main';

export const command: Command = {
  operands: 'bash|zsh|fish',
  about: 'Prints the completions for a shell.',
  options: [],
  notes: `bash: eval "$(conclusions completions bash)", in ~/.bashrc
zsh:  eval "$(conclusions completions zsh)", in ~/.zshrc behind compinit
fish: conclusions completions fish > ~/.config/fish/completions/conclusions.fish`,
  run,
};

const shells: Readonly<Record<string, () => string>> = {
  bash,
  zsh: () => `autoload -U bashcompinit && bashcompinit\n${bash()}`,
  fish,
};

function run({ positionals: [shell, ...more] }: Arguments, io: Io): ExitCode {
  const known = Object.keys(shells);
  if (shell === undefined || more.length > 0) throw new UsageError(`completions takes one shell: ${known.join(', ')}`);
  if (!known.includes(shell)) throw new UsageError(notAChoice('completions', shell, known));
  io.stdout.write(shells[shell]!());
  return exitCodes.clean;
}

function optionsOf(name: (typeof commandNames)[number]): readonly Option[] {
  return [...commands[name].load().options, helpOption];
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
  const cases = commandNames.map((name) => `    ${name}) words='${optionsOf(name).flatMap(wordsOf).join(' ')}' ;;\n`);
  return `_conclusions() {
  local words='${commandNames.join(' ')} --help --version' current="\${COMP_LINE:0:COMP_POINT}"
  current="\${current##* }"
  if [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
${cases.join('')}    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  case "$current" in
    *=*) COMPREPLY=("\${COMPREPLY[@]#*=}") ;;
  esac
}
complete -o default -o nospace -F _conclusions conclusions
`;
}

function fish(): string {
  const top = commandNames.map(
    (name) => `complete -c conclusions -n __fish_use_subcommand -a ${name} -d '${quoted(commands[name].about)}'\n`,
  );
  const below = commandNames.flatMap((name) =>
    optionsOf(name).map(({ name: option, short, value, choices, about, optional }) => {
      const values = value === undefined || optional ? '' : choices ? ` -x -a '${choices.join(' ')}'` : ' -r';
      const letter = short === undefined ? '' : ` -s ${short}`;
      return `complete -c conclusions -n '__fish_seen_subcommand_from ${name}' -l ${option}${letter}${values} -d '${quoted(about)}'\n`;
    }),
  );
  return [...top, ...below].join('');
}

function quoted(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
