/** Words a house adds to those of a language: its own operative verbs, and the wordings it does not want. */
import type { LanguageCode, LanguageData, VerbConcept, VerbPattern } from './data';

/** In the shape of `verbs` in the language data: forms in the singular, in the plural, and participles, by concept. */
export type OwnVerbForms = Readonly<
  Partial<Record<VerbNumber, Readonly<Partial<Record<VerbConcept, readonly VerbPattern[]>>>>>
>;
export type OwnVerbs = Readonly<Partial<Record<LanguageCode, OwnVerbForms>>>;

/** By language: a phrase (see `Phrase` in data.ts) that is not written, with the words that are. */
export type OwnWordings = Readonly<Partial<Record<LanguageCode, Readonly<Record<string, string>>>>>;

export const verbNumbers = ['singular', 'plural', 'participles'] as const;
type VerbNumber = (typeof verbNumbers)[number];

/** So many sets of own words are remembered for each language; a set more begins anew. */
const MOST_SETS = 32;

/** Remembers what was made of a language's data and words of a house: the same words in two objects are the same. */
export function perOwnWords<W extends object, T>(
  make: (data: LanguageData, words: W) => T,
): (data: LanguageData, words: W) => T {
  const same = new WeakMap<W, WeakMap<LanguageData, T>>();
  const alike = new WeakMap<LanguageData, Map<string, T>>();
  return (data, words) => {
    const known = same.get(words)?.get(data) ?? madeOfWords(alike, data, words, make);
    if (!same.has(words)) same.set(words, new WeakMap());
    same.get(words)!.set(data, known);
    return known;
  };
}

function madeOfWords<W, T>(
  alike: WeakMap<LanguageData, Map<string, T>>,
  data: LanguageData,
  words: W,
  make: (data: LanguageData, words: W) => T,
): T {
  const key = JSON.stringify(words);
  let known = alike.get(data);
  if (known === undefined || known.size > MOST_SETS) alike.set(data, (known = new Map<string, T>()));
  let result = known.get(key);
  if (result === undefined) known.set(key, (result = make(data, words)));
  return result;
}

/** The data of a language with the verbs of a house among its own: all that is made from the data is made anew. */
export function withOwnVerbs<D extends LanguageData | undefined>(data: D, verbs: OwnVerbs | undefined): D {
  const own = data && verbs?.[data.code];
  return own === undefined ? data : (joined(data!, own) as D);
}

const joined = perOwnWords((data, own: OwnVerbForms): LanguageData => {
  const lists = verbNumbers.flatMap((number) => {
    const forms = own[number];
    return forms === undefined ? [] : [[number, withForms(data.verbs[number], forms)] as const];
  });
  return { ...data, verbs: { ...data.verbs, ...Object.fromEntries(lists) } };
});

type Forms = Readonly<Partial<Record<string, readonly VerbPattern[]>>>;

/** A verb the house gives another concept has this one only. */
function withForms(known: Forms, own: Forms): Forms {
  const taken = new Set(Object.values(own).flatMap((patterns) => patterns ?? []));
  const kept = Object.entries(known).map(([concept, patterns = []]): [string, readonly VerbPattern[]] => [
    concept,
    patterns.filter((pattern) => !taken.has(pattern)),
  ]);
  const lists = new Map(kept);
  for (const [concept, patterns = []] of Object.entries(own))
    lists.set(concept, [...(lists.get(concept) ?? []), ...patterns]);
  return Object.fromEntries(lists);
}
