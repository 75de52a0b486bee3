/** What a text is checked with: the command line before the configurations before the defaults. */
import { checkOptions, over, readOptions, type Values } from '../config/values';
import { languageCodes, type LanguageCode } from '../languages/data';
import type { Severity, Stage } from '../rules/rule';
import { readDocument, rules, severities, stages, type CheckOptions, type ReadOptions } from '../service';
import type { Document } from '../document/model';
import { ConfigFinder, type Layer } from './configs';
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

/** How a text is read and checked: data only, and all that the result depends on besides the text. */
export interface Plan {
  readonly read: ReadOptions;
  readonly check: CheckOptions;
}

/**
 * The plan for the text of a file, by its path.
 * @throws UsageError for a `--rule` that is none; what it gives, for a configuration with a problem
 */
export function plansFor(args: Arguments, cwd: string): (path: string) => Plan {
  const layers = layersFor(args, cwd);
  return (path) => {
    const values = together(layers(path));
    const comments = !args.has('no-inline-config');
    return { read: readOptions(values, path), check: { ...checkOptions(values), comments } };
  };
}

/** Reads a text without checking it: for commands that show what stands in it. */
export function readerFor(args: Arguments, cwd: string): (text: string, path: string) => Document {
  const layers = layersFor(args, cwd);
  return (text, path) => readDocument(text, readOptions(together(layers(path)), path));
}

/** What is said of a text, and by whom: the later before the earlier. */
export function layersFor(args: Arguments, cwd: string): (path: string) => readonly Layer[] {
  const given = { origin: 'command line', values: givenOn(args) };
  const configs = new ConfigFinder(cwd);
  return (path) => [...configs.layers(path), given];
}

function together(layers: readonly Layer[]): Values {
  return layers.map(({ values }) => values).reduce(over);
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
