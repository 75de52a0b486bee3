/**
 * Phrases of the language data as a graph (notation: `Phrase` in languages/data.ts). Each phrase is a few nodes whose
 * edges are token keys; a step is all nodes that the words so far lead to, made when a text first gets there. So a
 * look-up takes one step a word, however many phrases share their beginnings, and a phrase no text uses costs nothing.
 */
import type { Phrase } from '../languages/data';
import { tokenize, wordKey } from '../text/tokens';

/** What may stand in a place of a phrase. */
export type SlotName = 'yyyy' | 'd' | 'm' | 'month' | 'ord' | 'n';
/** A slot may ask for an ending: `{month-ssa}`. */
type Slot = { readonly slot: SlotName; readonly ending: string };
type Atom = { readonly word: string } | { readonly stem: string } | Slot;

type Edge<T> = Atom & { readonly to: Node<T> };

interface Node<T> {
  readonly edges: Edge<T>[];
  /** A phrase may end here; of two as long the one with the lower order counts. */
  end?: End<T>;
}

export interface End<T> {
  readonly value: T;
  readonly order: number;
}

const slotNames: ReadonlySet<string> = new Set<SlotName>(['yyyy', 'd', 'm', 'month', 'ord', 'n']);

/** Where the words so far have led. */
export class Step<T> {
  /** The phrase that may end here. */
  end: End<T> | undefined;
  /** Places that may come next; those of one name differ in the ending they ask for. */
  readonly slots: { readonly name: SlotName; readonly ways: Filled<T>[] }[] = [];
  protected readonly words = new Map<string, Node<T>[]>();
  private readonly stems: { readonly stem: string; readonly nodes: Node<T>[] }[] = [];
  private readonly steps = new Map<string, Step<T>>();

  constructor(nodes: readonly Node<T>[]) {
    for (const { end, edges } of nodes) {
      if (end !== undefined && (this.end === undefined || end.order < this.end.order)) this.end = end;
      for (const edge of edges) this.file(edge);
    }
  }

  protected file(edge: Edge<T>): void {
    if ('word' in edge) {
      const known = this.words.get(edge.word);
      if (known) known.push(edge.to);
      else this.words.set(edge.word, [edge.to]);
    } else if ('stem' in edge) {
      const known = this.stems.find(({ stem }) => stem === edge.stem);
      if (known) known.nodes.push(edge.to);
      else this.stems.push({ stem: edge.stem, nodes: [edge.to] });
    } else {
      const ways = this.slots.find(({ name }) => name === edge.slot)?.ways ?? [];
      if (ways.length === 0) this.slots.push({ name: edge.slot, ways });
      const known = ways.find(({ ending }) => ending === edge.ending);
      if (known) known.nodes.push(edge.to);
      else ways.push(new Filled(edge.ending, [edge.to]));
    }
  }

  /** Some word or stem of this key comes next. */
  mayGoOn(key: string): boolean {
    if (this.words.has(key)) return true;
    for (const { stem } of this.stems) if (key.startsWith(stem)) return true;
    return false;
  }

  /** The step behind a word. */
  behind(key: string): Step<T> | undefined {
    let step = this.steps.get(key);
    if (step === undefined && this.mayGoOn(key)) this.steps.set(key, (step = new Step(this.nodesBehind(key))));
    return step;
  }

  protected nodesBehind(key: string): Node<T>[] {
    const nodes = [...(this.words.get(key) ?? [])];
    for (const each of this.stems) if (key.startsWith(each.stem)) nodes.push(...each.nodes);
    return nodes;
  }
}

/** The step behind a place that was filled. */
class Filled<T> {
  private made: Step<T> | undefined;

  constructor(
    readonly ending: string,
    readonly nodes: Node<T>[],
  ) {}

  get step(): Step<T> {
    return (this.made ??= new Step(this.nodes));
  }
}

/** Where all phrases begin. A phrase is made nodes when its first word is first met. */
export class PhraseGraph<T> extends Step<T> {
  private readonly waiting = new Map<string, { readonly phrase: Phrase; readonly end: End<T> }[]>();

  /** @param key how a word is looked up */
  constructor(private readonly key: (key: string) => string) {
    super([]);
  }

  add(phrase: Phrase, end: End<T>): void {
    const first = plainFirstWord(phrase);
    if (first === undefined) return this.grow(phrase, end);
    const word = this.key(wordKey(first));
    const known = this.waiting.get(word);
    if (known) known.push({ phrase, end });
    else this.waiting.set(word, [{ phrase, end }]);
  }

  override mayGoOn(key: string): boolean {
    return this.waiting.has(key) || super.mayGoOn(key);
  }

  protected override nodesBehind(key: string): Node<T>[] {
    for (const { phrase, end } of this.waiting.get(key) ?? []) this.grow(phrase, end);
    this.waiting.delete(key);
    return super.nodesBehind(key);
  }

  private grow(phrase: Phrase, end: End<T>): void {
    const start: Node<T> = { edges: [] };
    const ends = append([start], parsePhrase(phrase), this.key);
    for (const node of ends) if (node !== start) node.end = end;
    for (const edge of start.edges) this.file(edge);
  }
}

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
