/** Deadlines in house form: the end of this year and the next ones with its limit, and other periods for behind one. */
import type { LanguageData, PeriodKind } from '../languages/data';
import { say } from '../messages/message';
import { isInside, typedOf, type Completion, type Place } from './completion';

export function deadlineCompletions(place: Place): Completion[] {
  const { data, today } = place;
  if (!data || !isInside(place)) return [];
  const year = Number(today.slice(0, 4));
  const ends = [year, year + 1, year + 2].map((each) => yearEnd(data, each));
  const periods = [year, year + 1].flatMap((each) => periodsOf(data, each));
  return [...new Set([...ends, ...periods])].map((words, index): Completion => {
    const named = /\d{4}/.exec(words)![0];
    return {
      kind: 'deadline',
      label: words,
      detail: place.words(say('deadline')),
      documentation: () => place.words(say('In the house form of this language.')),
      replace: typedOf(place, words),
      insert: words.replace(named, `\${1:${named}}`),
      plain: words,
      snippet: true,
      rank: 500 + index,
    };
  });
}

/** `by the end of 2027` */
export function yearEnd({ deadlines }: LanguageData, year: number): string {
  return deadlines.byYearEnd.replace('{yyyy}', String(year));
}

const OFFERED: readonly PeriodKind[] = ['yearEnd', 'yearMiddle', 'yearStart', 'halfYear', 'quarter', 'quarterEnd'];

/** For behind a limit that is written already: `mid-2027`, `the first quarter of 2027`. */
function periodsOf({ deadlines: { house }, dates: { ordinals } }: LanguageData, year: number): string[] {
  return OFFERED.flatMap((kind) => {
    const form = house[kind]?.replace('{yyyy}', String(year));
    if (form === undefined || form === String(year)) return [];
    if (!form.includes('{ord}')) return form.includes('{') ? [] : [form];
    const count = kind === 'halfYear' ? 2 : 4;
    return ordinals.slice(0, count).flatMap(([ordinal]) => (ordinal ? [form.replace('{ord}', ordinal)] : []));
  });
}
