/** The words and shapes the grammar is made of. */
import { languageCodes } from '../../server/src/languages/data';
import { languageData } from '../../server/src/languages/index';

type Captures = Readonly<Record<string, { readonly name?: string; readonly patterns?: readonly Rule[] }>>;
export interface Rule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly include?: string;
  readonly patterns?: readonly Rule[];
}

export const suffix = 'council-conclusions';
export const scope = (...names: readonly string[]) => names.map((name) => `${name}.${suffix}`).join(' ');
export const include = (name: string): Rule => ({ include: `#${name}` });
export const all = languageCodes.map(languageData);

export const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Between two words. Bounded, as all that repeats inside a pattern is: a line of blanks must not be searched many times over. */
export const space = '[ \\t\\x{A0}]{1,8}';
/** A word alone: no letter, digit, or hyphened or elided half beside it. */
export const before = '(?<![\\p{L}\\p{M}\\p{N}_]|[\\p{L}\\p{N}][-\\x{2011}])';
export const after = "(?![\\p{L}\\p{M}\\p{N}_]|[-\\x{2011}'\\x{2019}][\\p{L}\\p{N}])";
const word = (text: string) => escape(text).replace(/['’]/g, "['\\x{2019}]");
export const phrase = (words: readonly string[]) => words.map(word).join(space);
/** Longest first: an alternation takes the first that fits. */
export const either = (sources: Iterable<string>) =>
  [...new Set(sources)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
