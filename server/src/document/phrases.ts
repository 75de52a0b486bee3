/**
 * The one matcher for phrases of the language data (notation: `Phrase` in languages/data.ts).
 * Each phrase is a small graph whose edges are token keys; the edges that begin phrases are found by key. A look-up
 * follows the graphs from one token and takes the longest match. Most tokens begin no phrase and are passed over.
 */
import { perLanguage } from '../languages/compiled';
import type { LanguageData, Phrase } from '../languages/data';
import { remembered } from '../text/kept';
import { isAscii, tokenize, wordKey } from '../text/tokens';
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
  const root = new Root<T>(key);
  for (const [order, { phrase, value }] of entries.entries()) root.add(phrase, { value, order });
  const slot = slotReader(data);
  const lookUp = (word: string): boolean => root.mayBegin(key(word), data);
  const mayBegin = root.beginsWithWords ? lookUp : remembered(lookUp);
  return {
    at(tokens, index) {
      const token = tokens[index];
      if (token === undefined || (token.kind !== 'number' && !mayBegin(token.key))) return undefined;
      return root.longest({ tokens, slot, key }, index);
    },
    mayBegin,
  };
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

type SlotName = keyof Slots;
/** A slot may ask for an ending: `{month-ssa}`. */
type Slot = { readonly slot: SlotName; readonly ending: string };
type Atom = { readonly word: string } | { readonly stem: string } | Slot;

type Edge<T> = Atom & { readonly to: Node<T> };

interface Node<T> {
  readonly edges: Edge<T>[];
  /** A phrase may end here; of two as long the one with the lower order counts. */
  end?: End<T>;
}

interface End<T> {
  readonly value: T;
  readonly order: number;
}

/** Where phrases begin with one word: those already made a graph, and those not yet met in a text. */
interface Branch<T> {
  readonly nodes: Node<T>[];
  waiting: { readonly phrase: Phrase; readonly end: End<T> }[];
}

/**
 * Where all phrases of a table begin: their first edges, each found once for all phrases that share it.
 * A phrase is made a graph when its first word is first met: a text uses few of the phrases of its language.
 */
class Root<T> {
  private readonly words = new Map<string, Branch<T>>();
  private readonly stems: { readonly stem: string; readonly nodes: Node<T>[] }[] = [];
  private readonly slots: { readonly slot: Slot; readonly nodes: Node<T>[] }[] = [];

  /** @param key how a word is looked up */
  constructor(private readonly key: (key: string) => string) {}

  /** No phrase begins with a stem or a slot. */
  get beginsWithWords(): boolean {
    return this.stems.length === 0 && this.slots.length === 0;
  }

  add(phrase: Phrase, end: End<T>): void {
    const first = plainFirstWord(phrase);
    if (first !== undefined) this.branch(this.key(wordKey(first))).waiting.push({ phrase, end });
    else this.grow(phrase, end);
  }

  private branch(word: string): Branch<T> {
    let branch = this.words.get(word);
    if (branch === undefined) this.words.set(word, (branch = { nodes: [], waiting: [] }));
    return branch;
  }

  private grow(phrase: Phrase, end: End<T>): void {
    const start: Node<T> = { edges: [] };
    const ends = append([start], parsePhrase(phrase), this.key);
    for (const node of ends) if (node !== start) node.end = end;
    for (const edge of start.edges) {
      if ('word' in edge) this.branch(edge.word).nodes.push(edge.to);
      else if ('stem' in edge) this.fileStem(edge.stem, edge.to);
      else this.fileSlot(edge, edge.to);
    }
  }

  private nodesOf(word: string): readonly Node<T>[] | undefined {
    const branch = this.words.get(word);
    if (branch !== undefined && branch.waiting.length > 0) {
      const { waiting } = branch;
      branch.waiting = [];
      for (const { phrase, end } of waiting) this.grow(phrase, end);
    }
    return branch?.nodes;
  }

  private fileStem(stem: string, to: Node<T>): void {
    const known = this.stems.find((each) => each.stem === stem);
    if (known) known.nodes.push(to);
    else this.stems.push({ stem, nodes: [to] });
  }

  private fileSlot({ slot, ending }: Slot, to: Node<T>): void {
    const known = this.slots.find((each) => each.slot.slot === slot && each.slot.ending === ending);
    if (known) known.nodes.push(to);
    else this.slots.push({ slot: { slot, ending }, nodes: [to] });
  }

  mayBegin(word: string, data: LanguageData): boolean {
    if (this.words.has(word)) return true;
    for (const { stem } of this.stems) if (word.startsWith(stem)) return true;
    for (const { slot } of this.slots) if (wordsOfSlot(slot.slot, data)?.mayBegin(word) === true) return true;
    return false;
  }

  longest(walk: Walk, index: number): PhraseMatch<T> | undefined {
    const token = walk.tokens[index]!;
    const key = walk.key(token.key);
    let best = furthest(this.nodesOf(key), walk, index + 1, noSlots, undefined);
    for (const { stem, nodes } of this.stems)
      if (key.startsWith(stem)) best = furthest(nodes, walk, index + 1, noSlots, best);
    for (const { slot, nodes } of this.slots) {
      const filled = fill(slot, walk, index);
      if (filled) best = furthest(nodes, walk, index + filled.length, { [slot.slot]: filled.value }, best);
    }
    return best && { value: best.end.value, length: best.index - index, slots: best.slots };
  }
}

function furthest<T>(
  nodes: readonly Node<T>[] | undefined,
  walk: Walk,
  index: number,
  slots: Slots,
  before: Found<T> | undefined,
): Found<T> | undefined {
  let best = before;
  if (nodes !== undefined) for (const node of nodes) best = longer(best, follow(node, walk, index, slots));
  return best;
}

const noSlots: Slots = {};
const slotNames: ReadonlySet<string> = new Set<SlotName>(['yyyy', 'd', 'm', 'month', 'ord', 'n']);

/** A piece of a phrase: words that follow each other in one of several ways, or what may be left out. */
type Piece = { readonly ways: readonly (readonly Atom[])[] } | { readonly optional: readonly Piece[] };

/** Hangs pieces behind nodes. @returns the nodes behind the last one */
function append<T>(
  from: readonly Node<T>[],
  pieces: readonly Piece[],
  key: (key: string) => string,
): readonly Node<T>[] {
  let at = from;
  for (const piece of pieces) {
    if ('optional' in piece) at = [...at, ...append(at, piece.optional, key)];
    else at = piece.ways.map((atoms) => hang(at, atoms, key)).flat();
  }
  return at;
}

function hang<T>(from: readonly Node<T>[], atoms: readonly Atom[], key: (key: string) => string): readonly Node<T>[] {
  let at = from;
  for (const atom of atoms) {
    const to: Node<T> = { edges: [] };
    const keyed = 'word' in atom ? { word: key(atom.word) } : 'stem' in atom ? { stem: key(atom.stem) } : atom;
    for (const node of at) node.edges.push({ ...keyed, to });
    at = [to];
  }
  return at;
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

function follow<T>(node: Node<T>, walk: Walk, index: number, slots: Slots): Found<T> | undefined {
  let best: Found<T> | undefined = node.end && { end: node.end, index, slots };
  const token = walk.tokens[index];
  if (token === undefined || node.edges.length === 0) return best;
  const key = walk.key(token.key);
  for (const edge of node.edges) {
    if ('slot' in edge) {
      const filled = fill(edge, walk, index);
      if (filled)
        best = longer(best, follow(edge.to, walk, index + filled.length, { ...slots, [edge.slot]: filled.value }));
    } else if ('word' in edge ? key === edge.word : key.startsWith(edge.stem)) {
      best = longer(best, follow(edge.to, walk, index + 1, slots));
    }
  }
  return best;
}

function fill({ slot, ending }: Slot, { tokens, slot: read }: Walk, index: number): ReturnType<SlotReader> {
  const filled = read(slot, tokens, index);
  return filled === undefined || tokens[index + filled.length - 1]!.key.endsWith(ending) ? filled : undefined;
}

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

/** The word a phrase begins with in every one of its ways; undefined where it begins with anything but a plain word. */
function plainFirstWord(phrase: Phrase): string | undefined {
  let end = 0;
  while (end < phrase.length && isPlainLetter(phrase.charCodeAt(end))) end++;
  return end > 0 && (end === phrase.length || phrase.charAt(end) === ' ') ? phrase.slice(0, end) : undefined;
}

function isPlainLetter(char: number): boolean {
  if (char < 0x80) return (char >= 0x61 && char <= 0x7a) || (char >= 0x41 && char <= 0x5a);
  return char >= 0xc0 && char < 0x2000 && char !== 0xd7 && char !== 0xf7;
}

/** `(the) end|close of {yyyy}` as pieces. */
function parsePhrase(phrase: Phrase): readonly Piece[] {
  return pieces(phrase, { at: 0 });
}

/** Reads up to a closing bracket or the end; the cursor is left behind it. */
function pieces(phrase: string, cursor: { at: number }): readonly Piece[] {
  const found: Piece[] = [];
  while (cursor.at < phrase.length) {
    const char = phrase.charAt(cursor.at);
    if (char === ')') {
      cursor.at++;
      break;
    }
    if (char === '(') {
      cursor.at++;
      found.push({ optional: pieces(phrase, cursor) });
    } else if (char === ' ') cursor.at++;
    else found.push({ ways: piece(phrase, cursor).split('|').map(atoms) });
  }
  return found;
}

function piece(phrase: string, cursor: { at: number }): string {
  const from = cursor.at;
  while (cursor.at < phrase.length && !' ()'.includes(phrase.charAt(cursor.at))) cursor.at++;
  return phrase.slice(from, cursor.at);
}

function atoms(text: string): readonly Atom[] {
  return text.split(/[{}]/).flatMap((part, index) => {
    if (index % 2 === 0) return literals(part);
    const [name = '', ending = ''] = part.split('-');
    return slotNames.has(name) ? [{ slot: name as SlotName, ending }] : [];
  });
}

function literals(text: string): readonly Atom[] {
  if (/^[a-z]+$/i.test(text)) return [{ word: text.toLowerCase() }];
  const tokens = tokenize(text);
  return tokens.flatMap((token, index): readonly Atom[] => {
    if (token.text === '*') return [];
    return [tokens[index + 1]?.text === '*' ? { stem: token.key } : { word: token.key }];
  });
}
