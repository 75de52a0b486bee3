/** Acronyms: those of the text with their names, and known ones, which are introduced where they stand first. */
import type { Acronym } from '../document/model';
import { say } from '../messages/message';
import { typedOf, type Completion, type Place } from './completion';

export function acronymCompletions(place: Place): Completion[] {
  if (place.typed === '') return [];
  const own = place.document.acronyms.filter(({ introductions, known }) => introductions.length > 0 || known);
  return [...own.map((acronym) => ofText(place, acronym)), ...ofLanguage(place, new Set(own.map(({ form }) => form)))];
}

function ofText(place: Place, { form, expansion = '', introductions, uses }: Acronym): Completion {
  return {
    kind: 'acronym',
    label: form,
    detail: expansion,
    replace: typedOf(place, form),
    insert: form,
    snippet: false,
    rank: 300,
    documentation: () =>
      introductions.length > 0
        ? place.words(say('{name} — introduced here, used {count} times', { name: expansion, count: uses.length }))
        : place.words(say('{name} — well known', { name: expansion })),
  };
}

/** Of the language: what needs no introduction as it is, all others with their name before them. */
function ofLanguage(place: Place, taken: ReadonlySet<string>): Completion[] {
  const typed = place.typed.toLowerCase();
  const begins = (words: string): boolean => words.toLowerCase().startsWith(typed);
  return (place.data?.acronyms ?? []).flatMap(({ form, expansion, known }) => {
    // There are hundreds of them.
    if (taken.has(form) || !(begins(form) || begins(expansion))) return [];
    const common = {
      kind: 'acronym',
      snippet: false,
      replace: typedOf(place, begins(form) ? form : expansion),
    } as const;
    if (known)
      return [
        {
          ...common,
          label: form,
          detail: expansion,
          insert: form,
          rank: 350,
          documentation: () => place.words(say('{name} — well known: needs no introduction', { name: expansion })),
        },
      ];
    const insert = `${expansion} (${form})`;
    return [
      {
        ...common,
        label: place.words(say('{form} – introduce here', { form })),
        detail: expansion,
        insert,
        rank: 360,
        documentation: () => place.words(say('{words}: from here on {form} is enough.', { words: insert, form })),
      },
    ];
  });
}
