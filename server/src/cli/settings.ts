/** What a text is checked with: the command line before the configurations before the defaults. */
import type { Values } from '../config';
import { languageCodes, type LanguageCode } from '../languages/data';
import type { Severity, Stage } from '../rules/rule';
import { check, readDocument, rules, severities, stages, type CheckResult } from '../service';
import type { Document } from '../document/model';
import { ConfigFinder, configModule, type Layer } from './configs';
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
  const layers = layersFor(args, cwd);
  return (text, path) => {
    const config = together(layers(path));
    const document = readWith(text, path, config);
    const result = check(document, {
      ...(config.stage && { stage: config.stage }),
      ...(config.rules && { rules: config.rules }),
      comments: !args.has('no-inline-config'),
    });
    return { document, result };
  };
}

/** Reads a text without checking it: for commands that show what stands in it. */
export function readerFor(args: Arguments, cwd: string): (text: string, path: string) => Document {
  const layers = layersFor(args, cwd);
  return (text, path) => readWith(text, path, together(layers(path)));
}

function readWith(text: string, fileName: string, { acronyms, language }: Values): Document {
  return readDocument(text, { fileName, ...(language && { language }), ...(acronyms && { acronyms }) });
}

/** What is said of a text, and by whom: the later before the earlier. */
export function layersFor(args: Arguments, cwd: string): (path: string) => readonly Layer[] {
  const given = { origin: 'command line', values: givenOn(args) };
  const configs = new ConfigFinder(cwd);
  return (path) => [...configs.layers(path), given];
}

function together(layers: readonly Layer[]): Values {
  return layers.map(({ values }) => values).reduce((below, above) => configModule().over(below, above));
}

/** Only what the command line says. */
function givenOn(args: Arguments): Values {
  const stage = args.value('stage') as Stage | undefined;
  const language = args.value('language') as LanguageCode | undefined;
  const unused = args.has('report-unused') ? { 'suppression-unused': 'warning' as const } : {};
  const severities = Object.fromEntries(args.values('rule').map(ruleSeverity));
  return { ...(stage && { stage }), ...(language && { language }), rules: { ...unused, ...severities } };
}

function ruleSeverity(given: string): [string, Severity | 'off'] {
  const [id = '', severity = ''] = given.split('=', 2);
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) throw new UsageError(notAChoice('--rule', id, ids));
  const known = [...severities, 'off'];
  if (!known.includes(severity)) throw new UsageError(notAChoice(`--rule ${id}`, severity, known));
  return [id, severity as Severity | 'off'];
}
