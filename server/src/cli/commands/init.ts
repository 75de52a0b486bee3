/** `conclusions init`: a configuration to start from. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configFiles } from '../../config/discover';
import { reasonOf } from '../files';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io';
import type { Command } from '../main';
import type { Arguments } from '../options';

export const command: Command = {
  operands: '',
  about: 'Writes a configuration, with comments, into the working folder.',
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['json', 'yaml', 'toml'],
      about: 'What to write it in (default: json): conclusions.json, .yaml or .toml.',
    },
  ],
  run,
};

function run(args: Arguments, io: Io): ExitCode {
  if (args.positionals.length > 0) throw new UsageError('init takes no operand; it writes into the working folder');
  const format = (args.value('format') ?? 'json') as keyof typeof templates;
  const name = `conclusions.${format}`;
  const there = configFiles.find((each) => existsSync(join(io.cwd, each)));
  if (there !== undefined) throw new UsageError(`${there}: is there already; it was left as it is`);
  try {
    writeFileSync(join(io.cwd, name), templates[format], { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${name}: cannot be written: ${reasonOf(error)}`);
  }
  io.stderr.write(`conclusions: wrote ${name}\n`);
  return exitCodes.clean;
}

const templates = {
  json: `{
  // How far the texts have come: draft, revision (5a and square brackets are fine) or final (neither).
  "stage": "draft",

  // The language of all texts below this folder; without it, names (x.nl.conclusions) and content tell it.
  // "language": "nl",

  // The severity of a rule: error, warning, information, hint or off. \`conclusions rules\` lists the rules.
  "rules": {
    // "acronym-unused": "off",
  },

  // Acronyms that need no introduction, with their full names.
  "acronyms": {
    // "NATO": "North Atlantic Treaty Organization",
  },

  // Operative verbs of your own, by language and by what they mean.
  "verbs": {
    // "nl": { "singular": { "urge": ["SPREEKT … AAN op"] } },
  },

  // What your house does not write, with what it writes in its place.
  "wordings": {
    // "en": { "in order to": "to" },
  },

  // Values for some of the texts only. The later go before the earlier.
  "overrides": [
    // { "files": "adopted/**", "stage": "final" },
  ],
}
`,
  yaml: `# How far the texts have come: draft, revision (5a and square brackets are fine) or final (neither).
stage: draft

# The language of all texts below this folder; without it, names (x.nl.conclusions) and content tell it.
# language: nl

# The severity of a rule: error, warning, information, hint or off. \`conclusions rules\` lists the rules.
rules:
  # acronym-unused: off

# Acronyms that need no introduction, with their full names.
acronyms:
  # NATO: North Atlantic Treaty Organization

# Operative verbs of your own, by language and by what they mean.
verbs:
  # nl: { singular: { urge: [SPREEKT … AAN op] } }

# What your house does not write, with what it writes in its place.
wordings:
  # en: { in order to: to }

# Values for some of the texts only. The later go before the earlier.
overrides:
  # - { files: adopted/**, stage: final }
`,
  toml: `# How far the texts have come: draft, revision (5a and square brackets are fine) or final (neither).
stage = "draft"

# The language of all texts below this folder; without it, names (x.nl.conclusions) and content tell it.
# language = "nl"

# The severity of a rule: error, warning, information, hint or off. \`conclusions rules\` lists the rules.
[rules]
# acronym-unused = "off"

# Acronyms that need no introduction, with their full names.
[acronyms]
# NATO = "North Atlantic Treaty Organization"

# Operative verbs of your own, by language and by what they mean.
[verbs]
# nl.singular.urge = ["SPREEKT … AAN op"]

# What your house does not write, with what it writes in its place.
[wordings]
# en = { "in order to" = "to" }

# Values for some of the texts only. The later go before the earlier.
# [[overrides]]
# files = "adopted/**"
# stage = "final"
`,
} as const;
