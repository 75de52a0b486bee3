/** `conclusions check`: what it is called with, and how often it runs. */
import { cacheOptions, fixOptions } from '../work';
import { baselineOptions } from '../baseline';
import { changedOptions } from '../changed';
import { gateOptions } from '../gates';
import { stdinNameOption } from '../inputs';
import type { ExitCode, Io } from '../io';
import type { Command } from '../main';
import type { Arguments, Option } from '../options';
import { formatOption } from '../outputs';
import { runOnce } from '../run';
import { commentOptions, settingsOptions } from '../settings';
import { jobsOption } from '../threads';

const options: readonly Option[] = [
  formatOption,
  ...settingsOptions,
  ...commentOptions,
  ...gateOptions,
  ...baselineOptions,
  ...fixOptions,
  ...changedOptions,
  stdinNameOption,
  { name: 'watch', short: 'w', about: 'Stay, and check what changes, until Ctrl-C.' },
  jobsOption,
  ...cacheOptions,
  { name: 'stats', about: 'Show at the end what each rule found and how long it took.' },
  {
    name: 'color',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    about: 'Colours (default: auto, on a terminal).',
  },
];

export const command: Command = {
  operands: '[PATH…]',
  about:
    'Checks texts. PATH is a file, a folder, a glob in quotation marks or - for standard input (default: this folder).',
  options,
  notes: `Exit codes: 0 nothing found at or above --fail-on, 1 something found, 2 wrong usage,
configuration or unreadable text, 3 internal error.`,
  run,
};

function run(args: Arguments, io: Io): Promise<ExitCode> {
  if (!args.has('watch')) return runOnce(args, io);
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only when asked for
  const { watch } = require('../watch') as typeof import('../watch');
  return watch(args, io);
}
