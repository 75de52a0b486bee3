/**
 * Things that are named in several places: a footnote (calls and note), an acronym (introduction and uses),
 * a numbered paragraph (its number and the references to it). Going to a definition, finding references,
 * highlighting and renaming all start here.
 */
import type { Acronym, AcronymMark, Block, CrossReference, Document, Footnote, Place } from '../document/model';
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
    const footnote = document.footnotes.find(({ part, label }) => part === block.part && label === numeral(number));
    return footnote && { kind: 'footnote', footnote, onNote: false, here };
  }
  const paragraph = paragraphOf(block, number);
  return paragraph && { kind: 'paragraph', paragraph, onLabel: false, here };
}

type ReferenceNumber = CrossReference['numbers'][number];

function numeral({ value, suffix }: ReferenceNumber): string {
  return `${value}${suffix}`;
}

/** The paragraph a number means in the part where it is said. */
export function paragraphOf(
  { part }: Block,
  { value, suffix }: Pick<ReferenceNumber, 'value' | 'suffix'>,
): Block | undefined {
  return part.paragraphs.find(({ label }) => label?.value === value && label.suffix === suffix);
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
export function paragraphReferences({ parts }: Document): ReadonlyMap<Block, readonly Range[]> {
  const found = new Map<Block, Range[]>();
  for (const { blocks, paragraphs } of parts) {
    const byNumber = new Map<string, Block>();
    for (const paragraph of paragraphs) {
      const { label } = paragraph;
      const key = label ? `${label.value}${label.suffix}` : '';
      if (!byNumber.has(key)) byNumber.set(key, paragraph);
    }
    for (const block of blocks) {
      for (const number of block.crossReferences.flatMap(innerNumbers)) {
        const paragraph = byNumber.get(numeral(number));
        if (!paragraph) continue;
        const range = rangeOf({ block, ...span(number) });
        found.set(paragraph, [...(found.get(paragraph) ?? []), range]);
      }
    }
  }
  return found;
}

function innerNumbers({ external, target, numbers }: CrossReference): readonly ReferenceNumber[] {
  return external || target !== 'paragraph' ? [] : numbers;
}

/** The places that refer to a footnote in words: `see footnote 3`. */
export function footnoteMentions({ part, label }: Footnote): Range[] {
  return part.blocks.flatMap((block) =>
    block.crossReferences
      .filter(({ target, external }) => target === 'footnote' && !external)
      .flatMap(({ numbers }) => numbers.filter((number) => numeral(number) === label))
      .map((number) => rangeOf({ block, ...span(number) })),
  );
}

function span({ from, to }: { readonly from: number; readonly to: number }): { from: number; to: number } {
  return { from, to };
}
