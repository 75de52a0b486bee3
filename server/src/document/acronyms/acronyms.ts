/** Joins the marks of one acronym over the whole text. */
import { languageData } from '../../languages';
import type { LanguageData } from '../../languages/data';
import { tokenize } from '../../text/tokens';
import { isLetterAt, isTitleWord, upperEnd } from '../../text/letters';
import { acronymKey, lexicon } from './acronymForms';
import type { Acronym, AcronymMark, Block, BlockKind, Part, Place } from '../model';
import { perWords } from '../perWords';

export type PlacedMark = Place & AcronymMark;

export function joinAcronyms(
  blocks: readonly Block[],
  language: (part: Part) => LanguageData | undefined,
  own: Readonly<Record<string, string>>,
): Acronym[] {
  const text = new Joiner(blocks, language, own);
  text.introduce();
  text.use();
  text.search();
  text.divide();
  return text.acronyms();
}

/** Each is looked for in the whole text. No text introduces more; one made to do so is read in linear time. */
const MOST_SEARCHED = 400;

interface Group {
  readonly key: string;
  readonly introductions: PlacedMark[];
  readonly marks: PlacedMark[];
}

class Joiner {
  private readonly groups = new Map<string, Group>();
  private readonly inBlock = new Map<Block, PlacedMark[]>();
  /** By block that was asked about, then by stretch of its words: what overlaps a mark is found beside it. */
  private readonly stretches = new Map<Block, Map<number, PlacedMark[]>>();
  /** Marks that turned out to be part of a longer form. */
  private readonly gone = new Set<PlacedMark>();
  private readonly ownKeys: ReadonlyMap<string, string>;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly language: (part: Part) => LanguageData | undefined,
    private readonly own: Readonly<Record<string, string>>,
  ) {
    this.ownKeys = new Map(Object.keys(own).map((form) => [acronymKey(form), form]));
  }

  /** Introductions first: they are the proof of forms that are not all capitals. */
  introduce(): void {
    for (const block of this.blocks) {
      for (const mark of block.acronymMarks) {
        if (mark.role === 'introduction') this.add(acronymKey(mark.form), { ...mark, block });
      }
    }
  }

  use(): void {
    for (const block of this.blocks) {
      const uses = block.acronymMarks.filter(({ role }) => role === 'use');
      for (let at = 0; at < uses.length;) at += this.place(block, uses[at]!, uses[at + 1]);
    }
  }

  /** Gives a use to its group. @returns how many marks were used: two where they are one form with a space in it */
  private place(block: Block, mark: AcronymMark, next: AcronymMark | undefined): number {
    const both = next === undefined ? undefined : joinedForm(block, mark, next);
    if (both !== undefined && this.isProven(block, acronymKey(both.form))) {
      this.add(acronymKey(both.form), { ...both, block });
      return 2;
    }
    for (const one of this.parts(block, mark)) this.add(acronymKey(one.form), { ...one, block });
    return 1;
  }

  /** The mark itself, or the parts of `EU-NATO`; nothing where a form that is not all capitals has no proof. */
  private parts(block: Block, mark: AcronymMark): AcronymMark[] {
    if (this.isProven(block, acronymKey(mark.form))) return [mark];
    if (!/[-/]/.test(mark.form)) return isPlain(mark.form) ? [mark] : [];
    const pieces = splitForm(mark);
    // EU-NightNet is a name: no reader asks what its EU stands for.
    const isName = pieces.some(({ form }) => !isPlain(form) && !this.isProven(block, acronymKey(form)));
    return pieces.filter(
      ({ form }) => this.isProven(block, acronymKey(form)) || (!isName && isPlain(form) && form.length > 1),
    );
  }

  private isProven({ part }: Block, key: string): boolean {
    return this.isIntroduced(key) || this.ownKeys.has(key) || lexicon(this.language(part)).byKey.has(key);
  }

  private isKnown({ part }: Block, key: string): boolean {
    return this.ownKeys.has(key) || lexicon(this.language(part)).byKey.get(key)?.known === true;
  }

  private isIntroduced(key: string): boolean {
    return (this.groups.get(key)?.introductions.length ?? 0) > 0;
  }

  /** Forms that tokens alone do not show: `mil CERT`, `IPA III`, a name the data does not know. */
  search(): void {
    const keys = new Map<string, string>();
    for (const { key, introductions } of this.groups.values()) {
      const form = introductions[0]?.form;
      if (form !== undefined && !isPlain(form) && keys.size < MOST_SEARCHED) keys.set(form, key);
    }
    const places = occurrences(this.blocks, [...keys.keys()]);
    for (const [form, marks] of places) for (const mark of marks) this.found(keys.get(form)!, mark);
  }

  /** A place of a searched form: marks of its pieces there give way to it, longer introductions do not. */
  private found(key: string, mark: PlacedMark): void {
    const others = this.beside(mark).filter((other) => overlaps(other, mark));
    if (
      others.some(
        (other) =>
          acronymKey(other.form) === key || (other.role === 'introduction' && lengthOf(other) >= lengthOf(mark)),
      )
    )
      return;
    for (const other of others) this.gone.add(other);
    this.add(key, mark);
  }

  private add(key: string, mark: PlacedMark): void {
    const group = this.group(key);
    (mark.role === 'introduction' ? group.introductions : group.marks).push(mark);
    const others = this.inBlock.get(mark.block);
    if (others) others.push(mark);
    else this.inBlock.set(mark.block, [mark]);
    const stretches = this.stretches.get(mark.block);
    if (stretches) addTo(stretches, mark);
  }

  private beside(mark: PlacedMark): readonly PlacedMark[] {
    let stretches = this.stretches.get(mark.block);
    if (stretches === undefined) {
      this.stretches.set(mark.block, (stretches = new Map<number, PlacedMark[]>()));
      for (const other of this.inBlock.get(mark.block) ?? []) addTo(stretches, other);
    }
    return stretchesOf(mark).flatMap((stretch) => stretches.get(stretch) ?? []);
  }

  /** `mil CERT` also says what CERT is. */
  divide(): void {
    for (const { introductions } of [...this.groups.values()]) {
      for (const introduction of introductions) {
        for (const part of splitForm(introduction)) {
          const group = this.groups.get(acronymKey(part.form));
          if (
            group === undefined ||
            !isPlain(part.form) ||
            group.introductions.length > 0 ||
            group.marks.every((mark) => this.gone.has(mark))
          )
            continue;
          if (this.isKnown(introduction.block, group.key)) continue;
          group.introductions.push({ ...introduction, ...part, block: introduction.block });
        }
      }
    }
  }

  acronyms(): Acronym[] {
    return [...this.groups.values()]
      .map((group) => ({ ...group, marks: group.marks.filter((mark) => !this.gone.has(mark)) }))
      .filter((group) => this.isAcronym(group))
      .map((group) => this.acronym(group))
      .map((acronym) => ({ acronym, first: firstOffset(acronym) }))
      .sort((one, other) => one.first - other.first)
      .map(({ acronym }) => acronym);
  }

  /** Known somehow; or used where it counts, and no word that is also written small in this text. */
  private isAcronym({ key, introductions, marks }: Group): boolean {
    if (introductions.length === 0 && marks.length === 0) return false;
    if (introductions.length > 0 || marks.some(({ block }) => this.isProven(block, key))) return true;
    if (marks.every(({ incidental }) => incidental)) return false;
    const small = marks[0]!.form.toLowerCase();
    return !this.blocks.some((block) => hasWord(block, small));
  }

  private acronym({ key, introductions, marks }: Group): Acronym {
    const first = introductions[0] ?? marks[0]!;
    const entry = lexicon(this.language(first.block.part)).byKey.get(key);
    const own = this.ownKeys.get(key);
    const spelled = new Set(marks.map((mark) => mark.form));
    const form =
      introductions[0]?.form ?? [own, entry?.form].find((one) => one !== undefined && spelled.has(one)) ?? first.form;
    const uses = marks.filter((mark) => mark.form === form);
    const name = introductions[0]?.name;
    const said = name === undefined ? undefined : first.block.flow.text.slice(name.from, name.to);
    const expansion = said ?? (own === undefined ? undefined : this.own[own]) ?? entry?.expansion;
    return {
      form,
      known: this.isKnown(first.block, key),
      ...(expansion === undefined || expansion === '' ? {} : { expansion }),
      introductions: inOrder(introductions),
      uses: inOrder(uses),
      variants: inOrder(marks.filter((mark) => mark.form !== form)),
    };
  }

  private group(key: string): Group {
    let group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, (group = { key, introductions: [], marks: [] }));
    return group;
  }
}

/** All capitals, in one piece. */
function isPlain(form: string): boolean {
  return form !== '' && upperEnd(form, 0) === form.length;
}

/** Two marks with one space or hyphen between them, as one. */
function joinedForm({ flow }: Block, mark: AcronymMark, next: AcronymMark): AcronymMark | undefined {
  const between = flow.text.slice(mark.to, next.from);
  if (between !== ' ' && between !== '-') return undefined;
  return {
    ...next,
    from: mark.from,
    form: `${mark.form}${between}${next.form}`,
    incidental: mark.incidental || next.incidental,
  };
}

/** The pieces of a form between its hyphens and spaces, each with its place. */
function splitForm<T extends AcronymMark>(mark: T): T[] {
  if (!/[-\s/]/.test(mark.form)) return [];
  const pieces: T[] = [];
  let at = mark.from;
  for (const form of mark.form.split(/[-\s/]/)) {
    pieces.push({ ...mark, form, from: at, to: at + form.length });
    at += form.length + 1;
  }
  return pieces.length > 1 ? pieces : [];
}

/** Places of the forms as whole words, form by form. */
function occurrences(blocks: readonly Block[], forms: readonly string[]): ReadonlyMap<string, readonly PlacedMark[]> {
  const places = new Map<string, PlacedMark[]>(forms.map((form) => [form, []]));
  if (forms.length === 0) return places;
  const sought = forms.join('\n');
  for (const block of blocks) {
    const last = lastSearch(block);
    if (last.sought !== sought) {
      last.sought = sought;
      last.found = forms.flatMap((form) => occurrencesIn(block.flow.text, form).map((mark) => ({ form, mark })));
    }
    for (const { form, mark } of last.found) places.get(form)!.push({ ...mark, block });
  }
  return places;
}

/** What the last search found in the words of a block: an edit hardly ever changes what is looked for. */
const lastSearch = perWords((): Search => ({ sought: '', found: [] }));

interface Search {
  sought: string;
  found: readonly { readonly form: string; readonly mark: AcronymMark }[];
}

/** As whole words, with space, hyphen or nothing between the pieces of the form. */
function occurrencesIn(text: string, form: string): AcronymMark[] {
  const pieces = form.split(/[-\s]/);
  const found: AcronymMark[] = [];
  for (let from = text.indexOf(pieces[0]!); from >= 0; from = text.indexOf(pieces[0]!, from + 1)) {
    const to = piecesEnd(text, from, pieces);
    if (to === undefined || isLetter(text.charAt(from - 1)) || !endsWord(text, to, form)) continue;
    found.push({ from, to, form: text.slice(from, to), role: 'use', incidental: false });
  }
  return found;
}

function piecesEnd(text: string, from: number, pieces: readonly string[]): number | undefined {
  let at = from;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && /^[-\s]$/.test(text.charAt(at))) at++;
    if (!text.startsWith(piece, at)) return undefined;
    at += piece.length;
  }
  return at;
}

/** No letter follows, or the case ending of a name: `Enisan`. */
function endsWord(text: string, to: number, form: string): boolean {
  let end = to;
  while (end < to + 4 && isLetterAt(text, end)) end++;
  const tail = text.slice(to, end);
  return tail === '' || (tail.length <= 2 && tail === tail.toLowerCase() && isTitleWord(form, 3));
}

function hasWord(block: Block, word: string): boolean {
  const asked = askedWords(block);
  let has = asked.get(word);
  if (has === undefined) asked.set(word, (has = holdsWord(block.flow.text, word)));
  return has;
}

const askedWords = perWords(() => new Map<string, boolean>());

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length))) return true;
  }
  return false;
}

function isLetter(char: string): boolean {
  return char !== '' && char.toLowerCase() !== char.toUpperCase();
}

function lengthOf({ from, to }: PlacedMark): number {
  return to - from;
}

/** Longer than nearly all forms: a mark lies in one or two. */
const STRETCH = 64;

function stretchesOf({ from, to }: PlacedMark): number[] {
  const stretches = [Math.floor(from / STRETCH)];
  for (let at = stretches[0]! + 1; at * STRETCH <= to; at++) stretches.push(at);
  return stretches;
}

function addTo(stretches: Map<number, PlacedMark[]>, mark: PlacedMark): void {
  for (const stretch of stretchesOf(mark)) {
    const marks = stretches.get(stretch);
    if (marks) marks.push(mark);
    else stretches.set(stretch, [mark]);
  }
}

function overlaps(one: PlacedMark, other: PlacedMark): boolean {
  return one.block === other.block && one.from < other.to && other.from < one.to;
}

/** By place in the source. Marks are found block by block: they hardly ever stand in another order. */
export function inOrder(marks: PlacedMark[]): PlacedMark[] {
  let last = -1;
  for (const mark of marks) {
    const offset = offsetOf(mark);
    if (offset < last) return [...marks].sort((one, other) => offsetOf(one) - offsetOf(other));
    last = offset;
  }
  return marks;
}

function offsetOf({ block, from }: PlacedMark): number {
  return block.flow.toSource(from);
}

function firstOffset({ introductions, uses, variants }: Acronym): number {
  const offset = (mark: PlacedMark | undefined): number => (mark === undefined ? Infinity : offsetOf(mark));
  return Math.min(offset(introductions[0]), offset(uses[0]), offset(variants[0]));
}

const runningKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'point', 'continuation', 'text', 'item']);

/** Running text of the conclusions: here an acronym must have been introduced. Not headings, notes, covers, cited titles. */
export function isRunningText(block: Block): boolean {
  if (!runningKinds.has(block.kind) || block.part.kind === 'cover') return false;
  return block.kind === 'text' ? block.flow.text.length >= 60 : !citesDocument(block);
}

/** A recital item that names a document: it carries a note or a number, or is a name without a sentence. */
function citesDocument({ kind, calls, references, flow, parent }: Block): boolean {
  if (kind !== 'item') return false;
  if (calls.length > 0 || references.some(({ value }) => value.kind !== 'article')) return true;
  return flow.text.length < 120 && !(parent !== undefined && saysThat(parent));
}

/** CONSIDERING THAT: what follows are sentences. */
const saysThat = perWords(({ flow, part, kind }): boolean => {
  if (kind !== 'leadIn' || part.language === null) return false;
  const last = tokenize(flow.text.slice(-40)).findLast((token) => token.kind === 'word');
  return last !== undefined && languageData(part.language).verbs.openers?.includes(last.key) === true;
});

/** A use in running text that says something about the reader's knowledge. */
export function counts(mark: PlacedMark): boolean {
  return !mark.incidental && isRunningText(mark.block);
}
