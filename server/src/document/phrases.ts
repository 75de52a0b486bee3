/**
 * The one matcher for phrases of the language data (notation: `Phrase` in languages/data.ts).
 * All phrases of a table are spread out into one trie over token keys; a look-up walks it from one token
 * and takes the longest match, so reading is linear in the tokens whatever the size of the table.
 */
import { perLanguage } from '../languages/compiled';
import type { LanguageData, Phrase } from '../languages/data';
import { tokenize } from '../text/tokens';
import type { Token } from '../text/tokens';

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
  const root = node<T>();
  for (const { phrase, value } of entries) {
    for (const sequence of spreadPhrase(phrase)) if (sequence.length > 0) insert(root, sequence, value, key);
  }
  const slot = slotReader(data);
  const begins = new Map<string, boolean>();
  const mayBegin = (word: string): boolean => {
    let known = begins.get(word);
    if (known === undefined) {
      if (begins.size >= MOST_REMEMBERED) begins.clear();
      begins.set(word, (known = beginsAtRoot(root, key(word), data)));
    }
    return known;
  };
  return {
    at(tokens, index) {
      const token = tokens[index];
      if (token === undefined || (token.kind !== 'number' && !mayBegin(token.key))) return undefined;
      return longest(root, { tokens, slot, key }, index, index, noSlots);
    },
    mayBegin,
  };
}

function beginsAtRoot<T>(root: Node<T>, word: string, data: LanguageData): boolean {
  if (root.words.has(word)) return true;
  for (const length of root.stemLengths)
    if (word.length >= length && root.stems.has(word.slice(0, length))) return true;
  return [...root.slots.keys()].some((name) => wordsOfSlot(name, data)?.mayBegin(word) === true);
}

/** The words that fill a place; undefined for those that only numbers fill. */
function wordsOfSlot(name: SlotName, data: LanguageData): PhraseTable<number> | undefined {
  if (name === 'month') return months(data);
  if (name === 'ord') return ordinals(data);
  return name === 'n' ? numerals(data) : undefined;
}

/** Letters without accents: capitals are often written without (ETATS, ΤΟΝΙΖΕΙ). */
export function withoutAccents(key: string): string {
  return /^[\x00-\x7f]*$/.test(key) ? key : key.normalize('NFD').replace(/\p{M}/gu, '');
}

type SlotName = keyof Slots;
type Atom = { readonly word: string } | { readonly stem: string } | { readonly slot: SlotName };

interface Node<T> {
  readonly words: Map<string, Node<T>>;
  /** `word*`, by what stands before the star. */
  readonly stems: Map<string, Node<T>>;
  readonly stemLengths: Set<number>;
  readonly slots: Map<SlotName, Node<T>>;
  end?: { readonly value: T };
}

/** Words whose beginning no phrase is kept in mind, before the memory starts anew. */
const MOST_REMEMBERED = 20_000;

const noSlots: Slots = {};
const slotNames: ReadonlySet<string> = new Set<SlotName>(['yyyy', 'd', 'm', 'month', 'ord', 'n']);
/** A phrase with more readings than this is cut short: no hand-written phrase comes near. */
const mostReadings = 2000;

function node<T>(): Node<T> {
  return { words: new Map(), stems: new Map(), stemLengths: new Set(), slots: new Map() };
}

function insert<T>(root: Node<T>, sequence: readonly Atom[], value: T, key: (key: string) => string): void {
  let at = root;
  for (const atom of sequence) {
    if ('slot' in atom) at = child(at.slots, atom.slot);
    else if ('word' in atom) at = child(at.words, key(atom.word));
    else {
      const stem = key(atom.stem);
      at.stemLengths.add(stem.length);
      at = child(at.stems, stem);
    }
  }
  at.end ??= { value };
}

function child<K, T>(children: Map<K, Node<T>>, key: K): Node<T> {
  let found = children.get(key);
  if (!found) children.set(key, (found = node<T>()));
  return found;
}

interface Walk {
  readonly tokens: readonly Token[];
  readonly slot: SlotReader;
  readonly key: (key: string) => string;
}

function longest<T>(at: Node<T>, walk: Walk, start: number, index: number, slots: Slots): PhraseMatch<T> | undefined {
  let best: PhraseMatch<T> | undefined = at.end && { value: at.end.value, length: index - start, slots };
  const token = walk.tokens[index];
  if (!token) return best;
  const key = walk.key(token.key);
  const next = at.words.get(key);
  if (next) best = longer(best, longest(next, walk, start, index + 1, slots));
  for (const length of at.stemLengths) {
    const stem = key.length >= length ? at.stems.get(key.slice(0, length)) : undefined;
    if (stem) best = longer(best, longest(stem, walk, start, index + 1, slots));
  }
  for (const [name, inner] of at.slots) {
    const filled = walk.slot(name, walk.tokens, index);
    if (filled)
      best = longer(best, longest(inner, walk, start, index + filled.length, { ...slots, [name]: filled.value }));
  }
  return best;
}

/** Of two as long the first. */
function longer<T>(one: PhraseMatch<T> | undefined, other: PhraseMatch<T> | undefined): PhraseMatch<T> | undefined {
  return other && (!one || other.length > one.length) ? other : one;
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

/** All readings of a phrase: `(the) end|close of {yyyy}` has four. */
function spreadPhrase(phrase: Phrase): readonly (readonly Atom[])[] {
  return spread(phrase, { at: 0 });
}

/** Reads up to a closing bracket or the end; the cursor is left behind it. */
function spread(phrase: string, cursor: { at: number }): readonly (readonly Atom[])[] {
  let readings: readonly (readonly Atom[])[] = [[]];
  while (cursor.at < phrase.length) {
    const char = phrase.charAt(cursor.at);
    if (char === ')') {
      cursor.at++;
      break;
    }
    if (char === '(') {
      cursor.at++;
      readings = both(readings, [[], ...spread(phrase, cursor)]);
    } else if (char === ' ') cursor.at++;
    else readings = both(readings, piece(phrase, cursor).split('|').map(atoms));
  }
  return readings;
}

function piece(phrase: string, cursor: { at: number }): string {
  const from = cursor.at;
  while (cursor.at < phrase.length && !' ()'.includes(phrase.charAt(cursor.at))) cursor.at++;
  return phrase.slice(from, cursor.at);
}

function both(left: readonly (readonly Atom[])[], right: readonly (readonly Atom[])[]): readonly (readonly Atom[])[] {
  return left.flatMap((before) => right.map((after) => [...before, ...after])).slice(0, mostReadings);
}

function atoms(text: string): readonly Atom[] {
  return text.split(/[{}]/).flatMap((part, index) => {
    if (index % 2 === 0) return literals(part);
    return slotNames.has(part) ? [{ slot: part as SlotName }] : [];
  });
}

function literals(text: string): readonly Atom[] {
  const tokens = tokenize(text);
  return tokens.flatMap((token, index): readonly Atom[] => {
    if (token.text === '*') return [];
    return [tokens[index + 1]?.text === '*' ? { stem: token.key } : { word: token.key }];
  });
}
