/** The same verb in the other languages, first in those that drafts are negotiated in. */
import { languageData } from '../languages/index';
import { languageCodes, type LanguageCode, type VerbConcept } from '../languages/data';

const PIVOTS: readonly LanguageCode[] = ['en', 'fr', 'de'];
const ORDER = [...PIVOTS, ...languageCodes.filter((code) => !PIVOTS.includes(code))];

/** `en: INVITES`, in the form to write first; languages without a verb for it are left out. */
export function counterparts(
  concept: VerbConcept | 'other',
  language: LanguageCode | null,
  number: 'singular' | 'plural' | 'participle' = 'singular',
): readonly string[] {
  if (concept === 'other') return [];
  return ORDER.filter((code) => code !== language).flatMap((code) => {
    const { verbs } = languageData(code);
    const table = number === 'plural' ? verbs.plural : number === 'participle' ? verbs.participles : verbs.singular;
    const pattern = table[concept]?.[0];
    return pattern === undefined ? [] : [`${code}: ${pattern}`];
  });
}
