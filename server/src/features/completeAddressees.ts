/** Those who can be asked: with the full title, or the name and its acronym, where they are named first; short after that. */
import type { Document } from '../document/model';
import type { LanguageData } from '../languages/data';
import { say } from '../messages/message';
import { isInside, typedOf, type Completion, type Place } from './completion';

export function addresseeCompletions(place: Place): Completion[] {
  const { data, document } = place;
  if (!data || !isInside(place)) return [];
  const uses = usesIn(document);
  return Object.entries(data.addressees).flatMap(([concept, phrases]) => {
    const written = phrases.filter(isWritten);
    const [short] = written;
    if (short === undefined) return [];
    const count = uses.get(concept) ?? 0;
    const full = count === 0 ? fullName(document, data, concept, written) : undefined;
    const acronym = acronymOf(data, concept);
    const known = document.acronyms.some(({ form, introductions }) => form === acronym && introductions.length > 0);
    const later = known && acronym ? articleOf(written) + acronym : short;
    const names = full === undefined ? [later] : [full, later];
    return names.map((name, index): Completion => ({
      kind: 'addressee',
      label: name,
      detail: place.words(
        full === undefined
          ? say('addressee')
          : index === 0
            ? say('addressee, named here first')
            : say('addressee, short'),
      ),
      documentation: () => written.join(' · '),
      replace: typedOf(place, name),
      insert: name,
      snippet: false,
      rank: 400 + index - Math.min(50, count),
    }));
  });
}

/** A phrase without alternatives: it can be written as it stands. */
const isWritten = (phrase: string): boolean => !/[*()|{]/.test(phrase);

/** How often each is asked in the text. */
function usesIn({ blocks }: Document): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { clauses } of blocks) {
    for (const { addressees } of clauses) {
      for (const { concept } of addressees) uses.set(concept, (uses.get(concept) ?? 0) + 1);
    }
  }
  return uses;
}

/** There is but one of these, and its title goes on behind the name people use. */
const TITLED: ReadonlySet<string> = new Set(['highRepresentative']);

/** With the title in full, or with the acronym that stands for it from then on. */
function fullName(
  { acronyms }: Document,
  data: LanguageData,
  concept: string,
  written: readonly string[],
): string | undefined {
  const [first = '', bare = first] = written;
  if (TITLED.has(concept)) {
    const titles = written.filter((phrase) => phrase.startsWith(`${bare} `)).sort((a, b) => b.length - a.length);
    return titles[0] === undefined ? undefined : articleOf(written) + titles[0];
  }
  const form = acronymOf(data, concept);
  const introduced = acronyms.some((each) => each.form === form && (each.introductions.length > 0 || each.known));
  return form === undefined || introduced || first === articleOf(written) + form ? undefined : `${first} (${form})`;
}

/** The acronym by which the addressee is known, where it needs an introduction. */
function acronymOf({ acronyms }: LanguageData, concept: string): string | undefined {
  return acronyms.find((entry) => entry.concept === concept && !entry.known)?.form;
}

/** `the ` of `the Commission`, which is also known as `Commission`. */
function articleOf([first = '', bare = '']: readonly string[]): string {
  return bare !== '' && first !== bare && first.endsWith(bare) ? first.slice(0, first.length - bare.length) : '';
}
