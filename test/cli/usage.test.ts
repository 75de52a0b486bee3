import { runCase, type Case } from './cases';
import { clean, removeFolders } from './run';

const good = { 'a.en.conclusions': clean };

const usage: readonly Case[] = [
  { does: 'no command', argv: [], code: 2, err: /Usage: conclusions COMMAND/ },
  {
    does: 'a command there is not',
    argv: ['chek'],
    code: 2,
    err: 'conclusions: there is no command "chek"; did you mean "check"?\n',
  },
  {
    does: 'a file in place of a command',
    argv: ['posture.conclusions'],
    code: 2,
    err: /write conclusions check posture\.conclusions/,
  },
  {
    does: 'an option before the command',
    argv: ['--stage=final', 'check'],
    code: 2,
    err: /--stage=final stands before the command/,
  },
  {
    does: 'an option there is not',
    argv: ['check', '--stag', 'final'],
    code: 2,
    err: 'conclusions: unknown option --stag; did you mean --stage?\n',
  },
  {
    does: 'an option nothing like any',
    argv: ['check', '--xyzzy'],
    code: 2,
    err: /unknown option --xyzzy; --help lists what there is/,
  },
  { does: 'a short option there is not', argv: ['check', '-x'], code: 2, err: /unknown option -x/ },
  {
    does: 'a value that is missing',
    argv: ['check', '--stage'],
    code: 2,
    err: 'conclusions: --stage needs a value: --stage=draft|revision|final\n',
  },
  { does: 'an option in place of a value', argv: ['check', '--stage', '--fix'], code: 2, err: /--stage needs a value/ },
  { does: 'a value too much', argv: ['check', '--diff=yes'], code: 2, err: /--diff takes no value/ },
  {
    does: 'a value that is none of the choices',
    argv: ['check', '--stage=finall'],
    code: 2,
    err: 'conclusions: --stage: there is no "finall"; did you mean "final"?\n',
  },
  {
    does: 'a value nothing like any',
    argv: ['check', '--format', 'papyrus'],
    code: 2,
    err: /choose one of human, concise, grouped, json, /,
  },
  {
    does: 'a language there is not',
    argv: ['check', '--language=latin'],
    code: 2,
    err: /--language: there is no "latin"/,
  },
  {
    does: 'a rule there is not',
    argv: ['check', '--rule=footnote-undefind=off'],
    files: good,
    code: 2,
    err: /--rule: there is no "footnote-undefind"; did you mean "footnote-undefined"\?/,
  },
  {
    does: 'a severity there is not',
    argv: ['check', '--rule=footnote-undefined=fatal'],
    files: good,
    code: 2,
    err: /--rule footnote-undefined: there is no "fatal"; choose one of error, warning, information, hint, off/,
  },
  {
    does: 'a rule without a severity',
    argv: ['check', '--rule=footnote-undefined'],
    files: good,
    code: 2,
    err: /there is no ""/,
  },
  { does: '--prune alone', argv: ['check', '--prune'], code: 2, err: /--prune goes with --baseline=FILE/ },
  {
    does: '--write-baseline and --prune together',
    argv: ['check', '--baseline=b.json', '--write-baseline', '--prune'],
    code: 2,
    err: /--write-baseline leaves nothing to prune; leave --prune out/,
  },
  {
    does: '--bom for what is no CSV',
    argv: ['commitments', '--bom'],
    files: good,
    code: 2,
    err: /--bom goes with --format csv/,
  },
  { does: 'no shell', argv: ['completions'], code: 2, err: /completions takes one shell: bash, zsh, fish/ },
  {
    does: 'two shells',
    argv: ['completions', 'zsh', 'fish'],
    code: 2,
    err: /completions takes one shell: bash, zsh, fish/,
  },
  {
    does: 'two files for config',
    argv: ['config', 'a', 'b'],
    code: 2,
    err: /config is about one FILE; leave the others out/,
  },
  { does: 'a file for lsp', argv: ['lsp', 'a'], code: 2, err: /lsp takes no operand: the editor sends the texts/ },
  {
    does: 'a rule for rules',
    argv: ['rules', 'verb-case'],
    code: 2,
    err: /rules takes no operand; `conclusions explain RULE` is about one rule/,
  },
  {
    does: '--unsafe-fixes alone',
    argv: ['check', '--unsafe-fixes'],
    files: good,
    code: 2,
    err: /--unsafe-fixes goes with --fix or --diff/,
  },
  {
    does: '--stdin-filename without standard input',
    argv: ['check', '--stdin-filename=a'],
    files: good,
    code: 2,
    err: /give - as the path/,
  },
  {
    does: 'a path much like one there is',
    argv: ['check', 'a.en.conclusion'],
    files: good,
    code: 2,
    err: /there is no such file or folder; did you mean "a\.en\.conclusions"\?/,
  },
];

describe('wrong usage is told with a remedy, and exits with 2:', () => {
  usage.forEach(runCase);
  afterEach(removeFolders);
});
