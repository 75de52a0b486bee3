/** The commands, in the order the help shows them. A command's file is loaded when the command is called. */
import type { Command } from './main';

/* eslint-disable @typescript-eslint/no-require-imports */
export const commands = {
  check: {
    about: 'Check texts and say what is wrong in them.',
    load: () => (require('./commands/check') as typeof import('./commands/check')).command,
  },
  outline: {
    about: 'Show headings, paragraphs, footnotes and acronyms of a text.',
    load: () => (require('./commands/outline') as typeof import('./commands/outline')).command,
  },
  commitments: {
    about: 'List who is asked to do what by when.',
    load: () => (require('./commands/commitments') as typeof import('./commands/commitments')).command,
  },
  explain: {
    about: 'Explain a rule.',
    load: () => (require('./commands/explain') as typeof import('./commands/explain')).command,
  },
  rules: {
    about: 'List the rules.',
    load: () => (require('./commands/rules') as typeof import('./commands/rules')).command,
  },
  config: {
    about: 'Show what a text is checked with, and where that is said.',
    load: () => (require('./commands/config') as typeof import('./commands/config')).command,
  },
  init: {
    about: 'Write a conclusions.json to start from.',
    load: () => (require('./commands/init') as typeof import('./commands/init')).command,
  },
  lsp: {
    about: 'Start the language server for an editor.',
    load: () => (require('./commands/lsp') as typeof import('./commands/lsp')).command,
  },
  completions: {
    about: 'Print the completions for a shell.',
    load: () => (require('./commands/completions') as typeof import('./commands/completions')).command,
  },
  man: {
    about: 'Print the manual page.',
    load: () => (require('./commands/man') as typeof import('./commands/man')).command,
  },
} satisfies Record<string, { readonly about: string; load(): Command }>;
/* eslint-enable @typescript-eslint/no-require-imports */

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as readonly CommandName[];
