/**
 * Things that are named in several places: a footnote (calls and note), an acronym (introduction and uses),
 * a numbered paragraph (its number and the references to it). Going to a definition, finding references,
 * highlighting and renaming all start here.
 */
import type { Acronym, AcronymMark, Block, CrossReference, Document, Footnote, Part, Place } from '../document/model';
import { homeOf } from '../edits/renumber';
import type { Range } from '../text/range';
import { cursorAt, rangeOf, valueAt, type Cursor } from './cursor';

export type Thing = FootnoteThing | AcronymThing | ParagraphThing;

interface Named {
  /** Under the cursor. */
  readonly here: Range;
}

export interface FootnoteThing extends Named {
  readonly kind: 'footnote';
  readonly footnote: Footnote;
  /** The cursor is on the note, not on a call. */
  readonly onNote: boolean;
}

export interface AcronymThing extends Named {
  readonly kind: 'acronym';
  readonly acronym: Acronym;
}

export interface ParagraphThing extends Named {
  readonly kind: 'paragraph';
  readonly paragraph: Block;
  readonly onLabel: boolean;
}

export function thingAt(document: Document, offset: number): Thing | undefined {
  const cursor = cursorAt(document, offset);
  if (!cursor) return undefined;
  return (
    callAt(document, cursor) ?? labelAt(document, cursor) ?? numberAt(document, cursor) ?? acronymAt(document, cursor)
  );
}

function callAt(document: Document, { block, at }: Cursor): Thing | undefined {
  const call = valueAt(block.calls, at);
  const footnote = call && footnoteOf(document, { block, from: call.from, to: call.to });
  return footnote && { kind: 'footnote', footnote, onNote: false, here: rangeOf({ block, ...span(call) }) };
}

export function footnoteOf({ footnotes }: Document, { block, from }: Place): Footnote | undefined {
  return footnotes.find(({ calls }) => calls.some((call) => call.block === block && call.from === from));
}

function labelAt({ footnotes }: Document, { block, at }: Cursor): Thing | undefined {
  const { label } = block;
  if (!label || at < label.from || at > label.to) return undefined;
  const here = rangeOf({ block, ...span(label) });
  if (block.kind === 'paragraph') return { kind: 'paragraph', paragraph: block, onLabel: true, here };
  const footnote = block.kind === 'note' ? footnotes.find(({ notes }) => notes.includes(block)) : undefined;
  return footnote && { kind: 'footnote', footnote, onNote: true, here };
}

/** The number in `paragraph 12`, or the words before it where they name one number. */
function numberAt(document: Document, { block, at }: Cursor): Thing | undefined {
  const reference = valueAt(block.crossReferences, at);
  if (!reference || reference.external) return undefined;
  const number = valueAt(reference.numbers, at) ?? (reference.numbers.length === 1 ? reference.numbers[0] : undefined);
  if (!number) return undefined;
  const here = rangeOf({ block, ...span(number) });
  if (reference.target === 'footnote') {
    const footnote = footnoteNamed(document, block, numeral(number));
    return footnote && { kind: 'footnote', footnote, onNote: false, here };
  }
  const paragraph = paragraphOf(document, block, number);
  return paragraph && { kind: 'paragraph', paragraph, onLabel: false, here };
}

type ReferenceNumber = CrossReference['numbers'][number];

function numeral({ value, suffix }: ReferenceNumber): string {
  return `${value}${suffix}`;
}

/** The paragraph a number means where it is said. */
function paragraphOf(document: Document, block: Block, { value, suffix }: ReferenceNumber): Block | undefined {
  const home = homeOf(document, block);
  return home?.paragraphs.find(({ label }) => label?.value === value && label.suffix === suffix);
}

/** The footnote a label means where it is said: that of the part, or the only one where numbers run through. */
function footnoteNamed({ footnotes }: Document, { part }: Block, wanted: string): Footnote | undefined {
  const named = footnotes.filter(({ label }) => label === wanted);
  return named.find((footnote) => footnote.part === part) ?? (named.length === 1 ? named[0] : undefined);
}

function acronymAt(document: Document, { block, at }: Cursor): Thing | undefined {
  const mark = valueAt(block.acronymMarks, at);
  const acronym = mark && acronymOf(document, block, mark);
  return acronym && { kind: 'acronym', acronym, here: rangeOf({ block, ...span(mark) }) };
}

export function acronymOf({ acronyms }: Document, block: Block, { from }: AcronymMark): Acronym | undefined {
  return acronyms.find((acronym) => acronymMarks(acronym).some((mark) => mark.block === block && mark.from === from));
}

/** All places of an acronym, in the order of the text. */
export function acronymMarks({ introductions, uses, variants }: Acronym): (Place & AcronymMark)[] {
  const marks = new Map<string, Place & AcronymMark>();
  for (const mark of [...introductions, ...uses, ...variants]) {
    const { start } = rangeOf(mark);
    marks.set(`${start}`, mark);
  }
  return [...marks.values()].sort((a, b) => rangeOf(a).start - rangeOf(b).start);
}

/** The places that refer to each paragraph: its number in a cross-reference. Paragraphs without any are not in it. */
export function paragraphReferences(document: Document): ReadonlyMap<Block, readonly Range[]> {
  const found = new Map<Block, Range[]>();
  const byNumber = new Map(document.parts.map((part) => [part, numbered(part)]));
  for (const block of document.blocks) {
    for (const number of block.crossReferences.flatMap(innerNumbers)) {
      const home = homeOf(document, block);
      const paragraph = home && byNumber.get(home)?.get(numeral(number));
      if (!paragraph) continue;
      const ranges = found.get(paragraph);
      const range = rangeOf({ block, ...span(number) });
      if (ranges) ranges.push(range);
      else found.set(paragraph, [range]);
    }
  }
  return found;
}

/** The first paragraph of each number. */
function numbered({ paragraphs }: Part): Map<string, Block> {
  return new Map([...paragraphs].reverse().map((block) => [`${block.label?.value}${block.label?.suffix}`, block]));
}

function innerNumbers({ external, target, numbers }: CrossReference): readonly ReferenceNumber[] {
  return external || target !== 'paragraph' ? [] : numbers;
}

/** The places that refer to a footnote in words: `see footnote 3`. */
export function footnoteMentions(document: Document, footnote: Footnote): Range[] {
  return document.blocks.flatMap((block) =>
    block.crossReferences
      .filter(({ target, external }) => target === 'footnote' && !external)
      .flatMap(({ numbers }) => numbers.filter((number) => numeral(number) === footnote.label))
      .filter((number) => footnoteNamed(document, block, numeral(number)) === footnote)
      .map((number) => rangeOf({ block, ...span(number) })),
  );
}

function span({ from, to }: { readonly from: number; readonly to: number }): { from: number; to: number } {
  return { from, to };
}
