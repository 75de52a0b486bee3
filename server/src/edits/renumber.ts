/**
 * Renumbering that keeps a text whole: labels, footnote calls and notes, and the places that cite them, all at once.
 * Pure: gives edits, changes nothing.
 */
import type { Block, Document, Footnote, Label, Part, Place } from '../document/model';
import { numeralLike, relabel, renumber, type PlacedEdit } from './numerals';

export interface Renumbering {
  readonly edits: readonly PlacedEdit[];
  /** Nothing had to be guessed: every number that is cited stood once and is cited where it is meant. */
  readonly certain: boolean;
}

/**
 * Numbers the paragraphs of a part from `first` on, and the references to them.
 * Insertions keep their suffix: `5a` behind 6 becomes `6a`.
 * @param series those of the part that are numbered anew, where it counts more than once
 */
export function renumberParagraphs(
  document: Document,
  part: Part,
  first = 1,
  series: readonly Block[] = part.paragraphs,
): Renumbering {
  const names = new Map<Block, string>();
  const members = new Set(series);
  let last = first - 1;
  let before: Label | undefined;
  for (const block of part.paragraphs) {
    const { label } = block;
    if (label?.series !== 'arabic' || !members.has(block)) continue;
    if (label.suffix === '' || label.value !== before?.value) last++;
    before = label;
    names.set(block, last + label.suffix);
  }
  return renameParagraphs(document, part, names);
}

/**
 * Gives paragraphs of a part other numbers, and the references to them.
 * @param names by paragraph, `5a`; the others keep theirs
 */
export function renameParagraphs(document: Document, part: Part, names: ReadonlyMap<Block, string>): Renumbering {
  const edits: PlacedEdit[] = [];
  const renamed = new Renaming();
  for (const block of part.paragraphs) {
    const { label } = block;
    if (label?.series !== 'arabic') continue;
    const old = label.value + label.suffix;
    const name = names.get(block) ?? old;
    if (name !== old) edits.push(...relabel(block, name));
    renamed.set(old, name);
  }
  const cited = recite(document, 'paragraph', (block) => homeOf(document, block) === part, renamed);
  return { edits: [...edits, ...cited.edits], certain: cited.certain };
}

/** Numbers the blocks of one list from `first` on, in the series of the list. */
export function renumberList(
  blocks: readonly Block[],
  series: Label['series'],
  letters: string,
  first = 1,
): Renumbering {
  const edits = blocks.flatMap((block, at) =>
    block.label ? relabel(block, numeralLike({ ...block.label, series }, first + at, letters)) : [],
  );
  // Points are cited in ways that are not read here; one label by itself is surely a slip.
  return { edits, certain: edits.length <= 1 };
}

/**
 * The numbered footnotes, one list a numbering: one for the whole text, or one a part where numbers stand in two parts.
 * As document/footnotes.ts joins them.
 */
export function footnoteNumberings({ footnotes }: Document): Footnote[][] {
  const numbered = footnotes.filter(({ label }) => isNumber(label));
  const restarts = new Set(numbered.map(({ label }) => label)).size < numbered.length;
  const lists = new Map<Part | undefined, Footnote[]>();
  for (const footnote of numbered) {
    const key = restarts ? footnote.part : undefined;
    const list = lists.get(key);
    if (list) list.push(footnote);
    else lists.set(key, [footnote]);
  }
  return [...lists.values()];
}

/**
 * Numbers the footnotes of one numbering in the order in which they are first called, each note staying with its calls.
 * Notes that stood in order stand in order afterwards: their texts change places.
 * @param moved where text that is about to change places will stand
 */
export function renumberFootnotes(
  document: Document,
  footnotes: readonly Footnote[],
  first = 1,
  moved: Moved = (offset) => offset,
): Renumbering {
  const inOrder = [...footnotes].sort((one, other) => callOrder(one, moved) - callOrder(other, moved));
  const renamed = new Renaming();
  for (const [at, { label }] of inOrder.entries()) renamed.set(label, String(first + at));
  const calls = footnotes.flatMap(({ label, calls }) =>
    calls.flatMap((call) => renumber(call.block, call, label, renamed.get(label)!)),
  );
  const parts = new Set(
    footnotes.flatMap(({ part, calls, notes }) => [
      part,
      ...calls.map(({ block }) => block.part),
      ...notes.map((note) => note.part),
    ]),
  );
  const cited = recite(document, 'footnote', ({ part }) => parts.has(part), renamed);
  const whole = footnotes.every(({ calls, notes }) => calls.length > 0 && notes.length === 1);
  return {
    edits: [...calls, ...renameNotes(document, footnotes, renamed), ...cited.edits],
    certain: whole && cited.certain,
  };
}

export const isNumber = (label: string): boolean => /^\d+$/.test(label);

/** Where the text at a source offset will stand; Infinity for what will be gone. */
export type Moved = (offset: number) => number;

/** The first call in the text; a note cites others without calling them. */
export function firstCall({ calls }: Footnote): Place | undefined {
  let first: Place | undefined;
  for (const call of calls) {
    if (call.block.kind !== 'note' && (first === undefined || offsetOf(call) < offsetOf(first))) first = call;
  }
  return first;
}

export const offsetOf = ({ block, from }: Place): number => block.flow.toSource(from);

function callOrder({ calls }: Footnote, moved: Moved): number {
  let first = Number.MAX_SAFE_INTEGER;
  for (const call of calls) if (call.block.kind !== 'note') first = Math.min(first, moved(offsetOf(call)));
  return first;
}

function renameNotes({ source }: Document, footnotes: readonly Footnote[], renamed: Renaming): PlacedEdit[] {
  const notes = footnotes.flatMap(({ notes }) => notes).sort((one, other) => one.range.start - other.range.start);
  const newLabel = ({ label }: Block): number => Number(renamed.get(label?.text ?? ''));
  const texts = [...notes].sort((one, other) => newLabel(one) - newLabel(other));
  if (
    !ascending(notes.map(({ label }) => Number(label?.text))) ||
    texts.every((note, at) => note === notes[at]) ||
    !texts.every(isMovable)
  ) {
    return notes.flatMap((note) => relabel(note, String(newLabel(note))));
  }
  return notes.flatMap((note, at) => {
    const text = texts[at]!;
    const { start, end } = text.flow.range(wordsOf(text));
    const moved =
      text === note ? [] : [{ at: { block: note, ...wordsOf(note) }, newText: source.text.slice(start, end) }];
    return [...relabel(note, String(newLabel(text))), ...moved];
  });
}

const ascending = (values: readonly number[]): boolean =>
  values.every((value, at) => at === 0 || value > values[at - 1]!);

/** A note whose text can change places with another: it has words, and nothing in it is renumbered. */
function isMovable(note: Block): boolean {
  const { from, to } = wordsOf(note);
  return to > from && note.calls.length === 0 && note.crossReferences.length === 0 && note.children.length === 0;
}

function wordsOf({ flow, label }: Block): { from: number; to: number } {
  let from = label?.to ?? 0;
  while (flow.text.charAt(from) === ' ') from++;
  return { from, to: flow.text.length };
}

/** Old numbers and their new ones; a number that stood twice has more than one. */
class Renaming {
  private readonly names = new Map<string, string>();
  private readonly doubled = new Set<string>();

  set(old: string, name: string): void {
    if (this.names.has(old)) this.doubled.add(old);
    else this.names.set(old, name);
  }

  get(old: string): string | undefined {
    return this.names.get(old);
  }

  isPlain(old: string): boolean {
    return this.names.has(old) && !this.doubled.has(old);
  }
}

function recite(
  document: Document,
  target: 'paragraph' | 'footnote',
  within: (block: Block) => boolean,
  renamed: Renaming,
): Renumbering {
  const edits: PlacedEdit[] = [];
  let certain = true;
  for (const block of document.blocks) {
    for (const reference of block.crossReferences) {
      if (reference.target !== target || reference.external || !within(block)) continue;
      for (const number of reference.numbers) {
        const old = number.value + number.suffix;
        const name = renamed.get(old);
        certain &&= renamed.isPlain(old);
        if (name !== undefined && renamed.isPlain(old)) edits.push(...renumber(block, number, old, name));
      }
    }
  }
  return { edits, certain };
}

/** The part whose paragraphs a reference in this block means: its own, or the first that has any. */
export function homeOf({ parts }: Document, { part }: Block): Part | undefined {
  return part.paragraphs.length > 0
    ? part
    : parts.find(({ kind, paragraphs }) => kind !== 'cover' && paragraphs.length > 0);
}
