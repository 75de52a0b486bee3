/** The deadline wordings of a language made ready for look-up. */
import { perLanguage } from '../../languages/compiled';
import type { LanguageData, LimitKind, PeriodKind, Phrase } from '../../languages/data';
import { tokenize, type Token } from '../../text/tokens';
import { dayTable } from './dates';
import type { Deadline } from '../model';
import { mayBeginWith, phraseTable } from '../phrases';
import type { PhraseEntry, PhraseTable } from '../phrases';

/** What stands for itself, without a limit word of its own. */
export interface Open {
  readonly kind: Deadline['kind'];
  readonly limit?: LimitKind;
  readonly month?: number;
}

export interface DeadlineTable {
  readonly limits: PhraseTable<LimitKind>;
  readonly limitsAfter: PhraseTable<LimitKind>;
  readonly links: PhraseTable<true>;
  /** Words that also stand between the first and the last: `bis`. */
  readonly through: PhraseTable<true>;
  readonly periods: PhraseTable<{ readonly kind: PeriodKind; readonly faulty: boolean }>;
  readonly open: PhraseTable<Open>;
  readonly recurring: PhraseTable<true>;
  readonly past: PhraseTable<true>;
  readonly planned: PhraseTable<true>;
  /** All words of limits and periods: what may stand between two dates of one expression. */
  readonly words: ReadonlySet<string>;
  /** Whether a limit, a period or an open wording may begin with this token. */
  mayBegin(token: Token): boolean;
}

export const deadlineTable: (data: LanguageData) => DeadlineTable = perLanguage((data) => {
  const { deadlines } = data;
  const marks = (phrases: readonly Phrase[] = []): PhraseTable<true> =>
    phraseTable(entries(phrases, true as const), data);
  const limits = phraseTable(byKey(deadlines.limits), data);
  const periods = periodTable(data);
  const open = openTable(data);
  return {
    limits,
    limitsAfter: phraseTable(byKey(deadlines.limitsAfter), data),
    links: marks(deadlines.links),
    through: marks(data.references.through),
    periods,
    open,
    recurring: marks(deadlines.recurring),
    past: marks(deadlines.past),
    planned: marks(deadlines.planned),
    words: wordsOf(data),
    mayBegin: (token) => [limits, periods, open].some((table) => mayBeginWith(table, token)),
  };
});

function openTable(data: LanguageData): DeadlineTable['open'] {
  const { whole, durations, vague, relative } = data.deadlines;
  return phraseTable<Open>(
    [
      ...whole.map(({ phrase, period, ...rest }) => ({ phrase, value: { kind: period, ...rest } })),
      ...Object.values(durations).flatMap((phrases) => entries<Open>(phrases, { kind: 'duration', limit: 'by' })),
      ...entries<Open>(vague, { kind: 'vague', limit: 'by' }),
      ...entries<Open>(relative, { kind: 'relative' }),
    ],
    data,
  );
}

/** Periods as the house writes them come first: of two phrases with the same words the first counts. */
function periodTable(data: LanguageData): DeadlineTable['periods'] {
  const kinds = (lists: Readonly<Partial<Record<PeriodKind, readonly Phrase[]>>>, faulty: boolean) =>
    byKey(lists).map(({ phrase, value }) => ({ phrase, value: { kind: value, faulty } }));
  const table = phraseTable(
    [...kinds(data.deadlines.periods, false), ...kinds(data.deadlines.faulty ?? {}, true)],
    data,
  );
  const days = dayTable(data);
  return {
    mayBegin: (word) => table.mayBegin(word) || days.mayBegin(word),
    takesNumbers: table.takesNumbers || days.takesNumbers,
    at(tokens, index) {
      const period = table.at(tokens, index);
      const day = days.at(tokens, index);
      if (!day || (period && period.length >= day.length)) return period;
      return { value: { kind: 'day', faulty: day.value === 'faulty' }, length: day.length, slots: day.slots };
    },
  };
}

function entries<T>(phrases: readonly Phrase[], value: T): PhraseEntry<T>[] {
  return phrases.map((phrase) => ({ phrase, value }));
}

function byKey<K extends string>(lists: Readonly<Partial<Record<K, readonly Phrase[]>>>): PhraseEntry<K>[] {
  return Object.entries(lists).flatMap(([key, phrases]) => entries((phrases ?? []) as readonly Phrase[], key as K));
}

function wordsOf({ deadlines, structure }: LanguageData): ReadonlySet<string> {
  const phrases = [deadlines.limits, deadlines.limitsAfter, deadlines.periods].flatMap((lists) =>
    Object.values(lists).flat(),
  );
  const tokens = [...phrases, ...deadlines.links, ...structure.conjunctions].flatMap((phrase) => tokenize(phrase));
  return new Set(tokens.filter(({ kind }) => kind === 'word').map(({ key }) => key));
}
