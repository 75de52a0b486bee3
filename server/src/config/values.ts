/** What a configuration says, and how several of them come to one. Light: it is loaded by every run. */
import type { CheckOptions } from '../check';
import type { ReadOptions } from '../document/read';
import type { LanguageCode } from '../languages/data';
import type { OwnVerbs, OwnWordings } from '../languages/own';
import type { Severity, Stage } from '../rules/rule';
import { matchesGlob } from '../text/glob';
import type { Range } from '../text/range';

/** What texts are checked with. */
export interface Values {
  readonly stage?: Stage;
  /** Of all texts below the file, whatever they look like. */
  readonly language?: LanguageCode;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Own acronyms by form, with their full names: they need no introduction. */
  readonly acronyms?: Readonly<Record<string, string>>;
  /** Operative verbs besides those of the language data. */
  readonly verbs?: OwnVerbs;
  /** What the house does not write, with what it writes in its place. */
  readonly wordings?: OwnWordings;
}

/** Values for some of the texts. */
export interface Override extends Values {
  /** Globs from the folder of the configuration; one without a slash is about the name. */
  readonly files: readonly string[];
}

/** A file that another extends, and where that says so. */
export interface Extended {
  /** From the folder of the file that extends it, with forward slashes. */
  readonly path: string;
  readonly range: Range;
}

export interface Config extends Values {
  /** False: where this file says nothing, the one in a folder above holds. */
  readonly root?: boolean;
  /** Files that hold where this one says nothing, the later before the earlier; all below its folder. */
  readonly extends?: readonly Extended[];
  /** Of several that name a text the later holds. */
  readonly overrides?: readonly Override[];
}

export interface ConfigProblem {
  /** What is wrong and what to do. */
  readonly message: string;
  /** UTF-16 offsets in the text of the configuration. */
  readonly range: Range;
}

/** Values with a problem are left out of `config`, all others stand. */
export interface ParsedConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** What holds for a text. @param path from the folder of the configuration, with forward slashes */
export function valuesFor(config: Config, path: string): Values {
  return overridesFor(config.overrides ?? [], path).reduce<Values>(over, over({}, config));
}

export function overridesFor(overrides: readonly Override[], path: string): readonly Override[] {
  return overrides.filter(({ files }) => files.some((pattern) => matchesGlob(pattern, path)));
}

/** The second where it says something, else the first; what has keys of its own is put together key by key. */
export function over(below: Values, above: Values): Values {
  const stage = above.stage ?? below.stage;
  const language = above.language ?? below.language;
  const rules = both(below.rules, above.rules);
  const acronyms = both(below.acronyms, above.acronyms);
  const verbs = both(below.verbs, above.verbs, bothVerbs);
  const wordings = both(below.wordings, above.wordings, both);
  return {
    ...(stage && { stage }),
    ...(language && { language }),
    ...(rules && { rules }),
    ...(acronyms && { acronyms }),
    ...(verbs && { verbs }),
    ...(wordings && { wordings }),
  };
}

/** @param join what two values of one key come to; the one above holds where nothing is said */
function both<T>(
  below: Readonly<Record<string, T>> | undefined,
  above: Readonly<Record<string, T>> | undefined,
  join: (below: T | undefined, above: T | undefined) => T | undefined = (_, each) => each,
): Readonly<Record<string, T>> | undefined {
  if (!below || !above) return above ?? below;
  const joined = Object.entries(above).map(([key, value]) => [key, join(own(below, key), value) ?? value] as const);
  return { ...below, ...Object.fromEntries(joined) };
}

/** Verbs only add: those of all that is said of a language hold together. */
function bothVerbs(below: OwnVerbs[LanguageCode], above: OwnVerbs[LanguageCode]): OwnVerbs[LanguageCode] {
  return both(below, above, (lists, more) =>
    both(lists, more, (patterns = [], others = []) => [...new Set([...patterns, ...others])]),
  );
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** How a text is read under these values: the same in an editor as on the command line. */
export function readOptions({ language, acronyms, verbs }: Values, fileName: string): ReadOptions {
  return { fileName, ...(language && { language }), ...(acronyms && { acronyms }), ...(verbs && { verbs }) };
}

/** How a text is checked under these values. */
export function checkOptions({ stage, rules, wordings }: Values): CheckOptions {
  return { ...(stage && { stage }), ...(rules && { rules }), ...(wordings && { wordings }) };
}
