/** `conclusions init`: a configuration to start from. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../files';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io';
import type { Command } from '../main';
import type { Arguments } from '../options';

export const command: Command = {
  operands: '',
  about: 'Writes a conclusions.json, with comments, into the working folder.',
  options: [],
  run,
};

function run({ positionals }: Arguments, io: Io): ExitCode {
  if (positionals.length > 0) throw new UsageError('init takes no operand; it writes into the working folder');
  try {
    writeFileSync(join(io.cwd, 'conclusions.json'), template, { flag: 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new UsageError(
      `conclusions.json: ${exists ? 'is there already; it was left as it is' : `cannot be written: ${reasonOf(error)}`}`,
    );
  }
  io.stderr.write('conclusions: wrote conclusions.json\n');
  return exitCodes.clean;
}

const template = `{
  // How far the texts have come: draft, revision (5a and square brackets are fine) or final (neither).
  "stage": "draft",

  // The language of all texts below this folder, where names (x.nl.conclusions) and content do not tell it.
  // "language": "nl",

  // The severity of a rule: error, warning, information, hint or off. \`conclusions rules\` lists the rules.
  "rules": {
    // "acronym-unused": "off",
  },

  // Acronyms that need no introduction, with their full names.
  "acronyms": {
    // "NATO": "North Atlantic Treaty Organization",
  },

  // Values for some of the texts only. The later go before the earlier.
  "overrides": [
    // { "files": "adopted/**", "stage": "final" },
  ],
}
`;
