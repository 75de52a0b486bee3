/** Loads the messages of a language when they are first needed. */
import { inEnglish, wordsOf, type Catalogue, type Words } from './message';

// A require inside a function, as with language data: each file stays apart and only what is asked for is parsed.
declare function require(path: string): unknown;

const loaders: Readonly<Record<string, () => unknown>> = {
  de: () => require('./bundle.l10n.de.json'),
  fr: () => require('./bundle.l10n.fr.json'),
  nl: () => require('./bundle.l10n.nl.json'),
};

/** Languages the tool speaks besides English. */
export const spokenLanguages: readonly string[] = Object.keys(loaders);

/** @param locale `fr`, `fr-CA`, `nl_BE`; English where it is absent, or none that the tool speaks */
export function wordsFor(locale: string | undefined): Words {
  const language = locale?.split(/[-_.]/, 1)[0]!.toLowerCase() ?? '';
  return Object.hasOwn(loaders, language) ? wordsOf(loaders[language]!() as Catalogue) : inEnglish;
}
