/** What a text is checked with: the command line before the nearest `conclusions.json` before the defaults. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../config';
import { languageCodes, type LanguageCode } from '../languages/data';
import type { Severity, Stage } from '../rules/rule';
import { positionAt, source } from '../text/source';
import { check, readDocument, rules, severities, stages, type CheckResult } from '../service';
import type { Document } from '../document/model';
import { FileError, readText } from './files';
import { shownPath } from './find';
import { UsageError } from './io';
import { notAChoice, type Arguments, type Option } from './options';

export const languageOption: Option = {
  name: 'language',
  value: 'CODE',
  choices: languageCodes,
  about: 'The language of the texts, where neither name nor content tells it: en, nl …',
};

export const settingsOptions: readonly Option[] = [
  { name: 'stage', value: 'STAGE', choices: stages, about: 'How far the text has come (default: draft).' },
  languageOption,
  {
    name: 'rule',
    value: 'RULE=SEVERITY',
    repeatable: true,
    about: `Give a rule another severity (${severities.join(', ')}, off). Repeatable.`,
  },
];

export const commentOptions: readonly Option[] = [
  { name: 'no-inline-config', about: 'Let comments in the texts silence nothing.' },
  { name: 'report-unused', about: 'Warn of comments that silence nothing (suppression-unused).' },
];

export interface Checked {
  readonly document: Document;
  readonly result: CheckResult;
}

/** Reads and checks a text. @param path of its file, for the language its name says and the configuration above it */
export type Checker = (text: string, path: string) => Checked;

/** @throws UsageError for a `--rule` that is none; the checker, for a configuration with a problem */
export function checkerFor(args: Arguments, cwd: string): Checker {
  const given = givenOn(args);
  const configs = new ConfigFinder(cwd);
  return (text, path) => {
    const { acronyms, language, stage, rules: severities } = { ...configs.for(path), ...given.config };
    const document = readDocument(text, {
      fileName: path,
      ...(language && { language }),
      ...(acronyms && { acronyms }),
    });
    const result = check(document, {
      ...(stage && { stage }),
      rules: { ...severities, ...given.rules },
      comments: !args.has('no-inline-config'),
    });
    return { document, result };
  };
}

/** Only what the command line says. */
function givenOn(args: Arguments): {
  readonly config: Config;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
} {
  const stage = args.value('stage') as Stage | undefined;
  const language = args.value('language') as LanguageCode | undefined;
  const unused = args.has('report-unused') ? { 'suppression-unused': 'warning' as const } : {};
  const severities = Object.fromEntries(args.values('rule').map(ruleSeverity));
  return { config: { ...(stage && { stage }), ...(language && { language }) }, rules: { ...unused, ...severities } };
}

function ruleSeverity(given: string): [string, Severity | 'off'] {
  const [id = '', severity = ''] = given.split('=', 2);
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) throw new UsageError(notAChoice('--rule', id, ids));
  const known = [...severities, 'off'];
  if (!known.includes(severity)) throw new UsageError(notAChoice(`--rule ${id}`, severity, known));
  return [id, severity as Severity | 'off'];
}

/** Looks upwards for `conclusions.json`; the nearest holds alone. */
class ConfigFinder {
  private readonly byFolder = new Map<string, Config>();

  constructor(private readonly cwd: string) {}

  for(path: string): Config {
    const folder = dirname(path);
    const known = this.byFolder.get(folder);
    if (known) return known;
    const file = join(folder, 'conclusions.json');
    const config = existsSync(file) ? loadConfig(file, this.cwd) : folder === dirname(folder) ? {} : this.for(folder);
    this.byFolder.set(folder, config);
    return config;
  }
}

function loadConfig(path: string, cwd: string): Config {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only when there is a configuration
  const { parseConfig } = require('../config') as typeof import('../config');
  const shown = shownPath(path, cwd);
  const text = configText(path, shown);
  const { config, problems } = parseConfig(
    text,
    rules.map(({ id }) => id),
  );
  if (problems.length === 0) return config;
  const told = problems.map(({ message, range }) => {
    const { line, character } = positionAt(source(text), range.start);
    return `${shown}:${line + 1}:${character + 1}: ${message}`;
  });
  throw new UsageError(told.join('\nconclusions: '));
}

function configText(path: string, shown: string): string {
  try {
    return readText(path).text;
  } catch (error) {
    throw error instanceof FileError ? new UsageError(`${shown}: ${error.message}`) : error;
  }
}
