/**
 * The one matcher for phrases of the language data. A look-up follows the graph of a table (phraseGraph.ts) from one
 * token and takes the longest match. Most tokens begin no phrase and are passed over.
 */
import { perLanguage } from '../languages/compiled';
import type { LanguageData, Phrase } from '../languages/data';
import { remembered } from '../text/kept';
import { isAscii } from '../text/tokens';
import type { Token } from '../text/tokens';
import { PhraseGraph, type End, type SlotName, type Step } from './phraseGraph';

/** What stood in the places of a phrase: years in full, months 1–12, first = 1. */
export interface Slots {
  readonly yyyy?: number;
  readonly d?: number;
  readonly m?: number;
  readonly month?: number;
  readonly ord?: number;
  readonly n?: number;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Tokens used. */
  readonly length: number;
  readonly slots: Slots;
}

export interface PhraseTable<T> {
  /** The longest phrase that begins at token `index`. */
  at(tokens: readonly Token[], index: number): PhraseMatch<T> | undefined;
  /** Whether some phrase begins with a word of this key: most words begin none, and are passed over by this alone. */
  mayBegin(key: string): boolean;
  /** Whether some phrase begins with any number there is: `{d} {month}`. */
  readonly takesNumbers: boolean;
}

export interface PhraseEntry<T> {
  readonly phrase: Phrase;
  readonly value: T;
}

/**
 * Of two entries with the same words the first counts.
 * @param key how a token is looked up: without accents, say, where capitals may lack them
 */
export function phraseTable<T>(
  entries: readonly PhraseEntry<T>[],
  data: LanguageData,
  key: (key: string) => string = (same) => same,
): PhraseTable<T> {
  const graph = new PhraseGraph<T>(key);
  for (const [order, { phrase, value }] of entries.entries()) graph.add(phrase, { value, order });
  const slot = slotReader(data);
  const mayBegin = remembered((word: string): boolean => {
    return graph.mayGoOn(key(word)) || graph.slots.some(({ name }) => wordsOfSlot(name, data)?.mayBegin(word));
  });
  const table: PhraseTable<T> = {
    at(tokens, index) {
      const token = tokens[index];
      if (token === undefined || !mayBeginWith(table, token)) return undefined;
      const found = follow(graph, { tokens, slot, key }, index, noSlots);
      return found && { value: found.end.value, length: found.index - index, slots: found.slots };
    },
    mayBegin,
    takesNumbers: graph.slots.some(({ name }) => (name === 'ord' ? ordinals(data).takesNumbers : name !== 'month')),
  };
  return table;
}

/** Whether some phrase of a table may begin with this token, told by its key and kind. */
export function mayBeginWith(
  { takesNumbers, mayBegin }: Pick<PhraseTable<unknown>, 'takesNumbers' | 'mayBegin'>,
  token: Token,
): boolean {
  return (takesNumbers && token.kind === 'number') || mayBegin(token.key);
}

/** The words that fill a place; undefined for those that only numbers fill. */
function wordsOfSlot(name: SlotName, data: LanguageData): PhraseTable<number> | undefined {
  if (name === 'month') return months(data);
  if (name === 'ord') return ordinals(data);
  return name === 'n' ? numerals(data) : undefined;
}

/** Letters without accents: capitals are often written without (ETATS, ΤΟΝΙΖΕΙ). */
export function withoutAccents(key: string): string {
  return isAscii(key) ? key : key.normalize('NFD').replace(/\p{M}/gu, '');
}

interface Walk {
  readonly tokens: readonly Token[];
  readonly slot: SlotReader;
  readonly key: (key: string) => string;
}

/** A phrase that ends before token `index`. */
interface Found<T> {
  readonly end: End<T>;
  readonly index: number;
  readonly slots: Slots;
}

/** The longest way on from a step, with the token at `index` next. */
function follow<T>(step: Step<T>, walk: Walk, index: number, slots: Slots): Found<T> | undefined {
  let best: Found<T> | undefined = step.end && { end: step.end, index, slots };
  const token = walk.tokens[index];
  if (token === undefined) return best;
  const next = step.behind(walk.key(token.key));
  if (next !== undefined) best = longer(best, follow(next, walk, index + 1, slots));
  for (const { name, ways } of step.slots) {
    const filled = walk.slot(name, walk.tokens, index);
    if (filled === undefined) continue;
    const to = index + filled.length;
    const last = walk.tokens[to - 1]!.key;
    const more = { ...slots, [name]: filled.value };
    for (const way of ways) if (last.endsWith(way.ending)) best = longer(best, follow(way.step, walk, to, more));
  }
  return best;
}

const noSlots: Slots = {};

function longer<T>(one: Found<T> | undefined, other: Found<T> | undefined): Found<T> | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.index > one.index || (other.index === one.index && other.end.order < one.end.order) ? other : one;
}

type SlotReader = (
  name: SlotName,
  tokens: readonly Token[],
  index: number,
) => { readonly value: number; readonly length: number } | undefined;

function slotReader(data: LanguageData): SlotReader {
  return (name, tokens, index) => {
    if (name === 'month') return monthAt(tokens, index, data);
    if (name === 'ord') return ordinals(data).at(tokens, index);
    const token = tokens[index]!;
    if (token.kind !== 'number') return name === 'n' ? numerals(data).at(tokens, index) : undefined;
    const value = Number(token.text);
    const fits =
      name === 'yyyy' ? token.text.length === 4 && isYear(value) : token.text.length <= (name === 'n' ? 3 : 2);
    return fits ? { value, length: 1 } : undefined;
  };
}

/** Whether a number can be the year of an act or a deadline. */
export function isYear(value: number): boolean {
  return value >= 1900 && value < 2200;
}

/** The month named at a token, 1–12; its name may have several words. */
export function monthAt(tokens: readonly Token[], index: number, data: LanguageData): PhraseMatch<number> | undefined {
  return months(data).at(tokens, index);
}

/** The ordinal at a token: first = 1. */
export function ordinalAt(
  tokens: readonly Token[],
  index: number,
  data: LanguageData,
): PhraseMatch<number> | undefined {
  return ordinals(data).at(tokens, index);
}

const months = perLanguage((data) => {
  const lists = Array.from({ length: 12 }, (_, month) =>
    [data.dates.months[month], data.dates.monthsInDate[month], ...(data.dates.monthForms?.[month] ?? [])].filter(
      isText,
    ),
  );
  return numbered(lists, data);
});

const ordinals = perLanguage((data) => numbered(data.dates.ordinals, data));

const numerals = perLanguage((data) => numbered(data.deadlines.numerals, data));

function numbered(lists: readonly (readonly Phrase[])[], data: LanguageData): PhraseTable<number> {
  return phraseTable(
    lists.flatMap((forms, index) => forms.map((phrase) => ({ phrase, value: index + 1 }))),
    data,
  );
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
