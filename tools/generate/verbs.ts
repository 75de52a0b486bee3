/** Takes verb patterns of the language data apart, for the grammar and the snippets. */
import type { LanguageData, VerbPattern } from '../../server/src/languages/data';

/** The operative words of a pattern, in the runs its slots cut it into: `[['MOEDIGT'], ['AAN']]`, `[['NEEMT', 'NOTA']]`. */
export type Runs = readonly (readonly string[])[];

/** `BEGRÜßT` is in capitals: many write ß so for want of a capital one. */
const isOperative = (word: string) => /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word.replaceAll('ß', ''));

/** `WIJST (…) NOGMAALS op` gives `[['WIJST'], ['NOGMAALS']]`: governed words and empty slots at the end fall away. */
export function runsOf(pattern: VerbPattern): Runs {
  const runs: string[][] = [[]];
  for (const word of pattern.split(/\s+/)) {
    if (word.includes('…')) runs.push([]);
    else if (isOperative(word)) runs.at(-1)?.push(word.replace(/,$/, ''));
    else break;
  }
  return runs.filter((run) => run.length > 0);
}

const patternsOf = (group: Readonly<Record<string, readonly VerbPattern[]>>) => Object.values(group).flat();

export const finitePatterns = (data: LanguageData) => [
  ...patternsOf(data.verbs.singular),
  ...patternsOf(data.verbs.plural),
];
export const participlePatterns = (data: LanguageData) => patternsOf(data.verbs.participles);
