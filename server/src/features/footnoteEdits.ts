/** Inserting and deleting footnotes, and turning inline references into footnotes and back; the others count on. */
import type { Edit } from '../check';
import { ending } from '../document/blocks/endings';
import type { Block, Document, Footnote, Reference } from '../document/model';
import { firstCall, footnoteNumberings, offsetOf, renumberFootnotes } from '../edits/renumber';
import { firstLineEnd } from '../fix';
import { say } from '../messages/message';
import type { Range } from '../text/range';
import { cursorAt, rangeOf, valueAt, type Cursor } from './cursor';
import { footnotesIn, inOrder, placed, without, type Restructured } from './restructure';
import { footnoteMentions, thingAt } from './things';
import { bodyText } from './words';

const CALLED: ReadonlySet<Block['kind']> = new Set([
  'leadIn',
  'item',
  'heading',
  'paragraph',
  'point',
  'continuation',
  'title',
]);

/** Where a call may be put: behind the word at the cursor, in a text whose calls are written in brackets. */
export function callPlace(document: Document, offset: number): number | undefined {
  const cursor = cursorAt(document, offset);
  if (!cursor || !CALLED.has(cursor.block.kind) || valueAt(cursor.block.calls, cursor.at)) return undefined;
  if (document.footnotes.some(({ calls }) => calls.some(({ form }) => form !== 'bracket'))) return undefined;
  const { text } = document.source;
  let place = offset;
  // Never into the middle of an emoji.
  if (/^[\udc00-\udfff]/.test(text[place] ?? '')) place++;
  while (place < text.length && /[\p{L}\p{N}]/u.test(text[place]!)) place++;
  const { block } = cursor;
  const label = block.label ? block.flow.range(block.label).end : block.range.start;
  return place > label && text.slice(label, place).trim() !== '' ? place : undefined;
}

/** An empty note and its call behind the word at the cursor. */
export function insertFootnote(document: Document, offset: number): Restructured {
  const place = callPlace(document, offset);
  if (place === undefined)
    return { refused: say('Put the cursor behind a word; calls must be written [^1] in this text.') };
  return withFootnote(document, cursorAt(document, offset)!, { start: place, end: place }, '');
}

/** The bracket round the reference at the cursor: `the report (doc. 9364/22)`. */
export function inlineReference({
  block,
  at,
}: Cursor): { readonly bracket: Range; readonly words: string } | undefined {
  const reference = valueAt(block.references, at);
  const span = reference?.bracketed && CALLED.has(block.kind) ? bracketOf(block, reference) : undefined;
  if (!span || block.calls.some(({ from }) => from > span.from && from < span.to)) return undefined;
  const words = block.flow.text.slice(span.from + 1, span.to - 1).trim();
  let { from } = span;
  while (block.flow.text[from - 1] === ' ') from--;
  return { bracket: block.flow.range({ from, to: span.to }), words };
}

function bracketOf({ flow: { text } }: Block, { from, to }: Reference): { from: number; to: number } | undefined {
  const open = text.lastIndexOf('(', from);
  if (open < 0 || text.slice(open + 1, from).includes(')')) return undefined;
  let depth = 1;
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at >= to ? { from: open, to: at + 1 } : undefined;
  }
  return undefined;
}

export function toFootnote(document: Document, offset: number): Restructured {
  const cursor = cursorAt(document, offset);
  const found = cursor && inlineReference(cursor);
  if (!found) return { refused: say('Put the cursor on a reference in brackets.') };
  if (document.footnotes.some(({ calls }) => calls.some(({ form }) => form !== 'bracket')))
    return { refused: say('Calls are not written [^1] in this text.') };
  const words = found.words.slice(0, 1).toUpperCase() + found.words.slice(1);
  return withFootnote(document, cursor, found.bracket, `${words}${ending(words) === 'closed' ? '' : '.'}`);
}

/** Puts a call in the place of a stretch of text, and its note among the notes. */
export function withFootnote(document: Document, { block }: Cursor, where: Range, words: string): readonly Edit[] {
  const numbering = numberingOf(document, block);
  const first = Math.min(...numbering.map(({ label }) => Number(label)), 1);
  const ordered = numbering.length === 0 || renumberFootnotes(document, numbering, first).edits.length === 0;
  const numbers = numbering.map(({ label }) => Number(label));
  const earlier = numbering.filter((footnote) => firstOffset(footnote) < where.start).length;
  const number = ordered ? first + earlier : Math.max(0, ...numbers) + 1;
  const later = numbering.filter(({ label }) => Number(label) >= number);
  const shifts = placed(renumberFootnotes(document, later, number + 1).edits);
  const kept = shifts.filter(({ range }) => range.end <= where.start || range.start >= where.end);
  const call = { range: where, newText: `[^${number}]` };
  return inOrder([...kept, call, noteEdit(document, block, numbering, number, words)]);
}

function noteEdit(
  document: Document,
  block: Block,
  numbering: readonly Footnote[],
  number: number,
  words: string,
): Edit {
  const { text } = document.source;
  const lineEnd = firstLineEnd(text);
  const note = `[^${number}]: ${words}`;
  const behind = numbering.find(({ label }) => Number(label) === number - 1)?.notes[0];
  if (behind) return { range: { start: behind.range.end, end: behind.range.end }, newText: `${lineEnd}${note}` };
  const before = numbering.find(({ label }) => Number(label) === number)?.notes[0];
  if (before) return { range: { start: before.range.start, end: before.range.start }, newText: `${note}${lineEnd}` };
  const last = block.part.blocks.findLast(({ kind }) => kind !== 'comment' && kind !== 'furniture');
  const end = Math.max(last?.range.end ?? 0, block.range.end);
  const gap = last?.kind === 'note' ? lineEnd : lineEnd + lineEnd;
  return { range: { start: end, end }, newText: `${gap}${note}` };
}

/** The list of numbers a new call in this block counts in. */
function numberingOf(document: Document, { part }: Block): readonly Footnote[] {
  const numberings = footnoteNumberings(document);
  const own = numberings.find((footnotes) => footnotes.some((footnote) => footnote.part === part));
  return own ?? (numberings.length === 1 && !restarts(numberings[0]!) ? numberings[0]! : []);
}

/** Notes of one part only: another part would count for itself. */
function restarts(footnotes: readonly Footnote[]): boolean {
  return footnotes.length > 0 && footnotes.every(({ part }) => part.kind === 'annex');
}

function firstOffset(footnote: Footnote): number {
  const call = firstCall(footnote);
  return call ? offsetOf(call) : Infinity;
}

/** Calls and note go, the others count back. */
export function deleteFootnote(document: Document, offset: number): Restructured {
  const thing = thingAt(document, offset);
  if (thing?.kind !== 'footnote') return { refused: say('Put the cursor on a call or a note.') };
  return removed(document, thing.footnote, () => '');
}

/** The words of the note in brackets, in the place of its only call. */
export function toInline(document: Document, offset: number): Restructured {
  const thing = thingAt(document, offset);
  const footnote = thing?.kind === 'footnote' ? thing.footnote : undefined;
  if (!footnote || !canStandInline(footnote))
    return { refused: say('Only a short note with one call can stand in the text.') };
  const words = bodyText(footnote.notes[0]!);
  return removed(document, footnote, () => ` (${words.endsWith('.') ? words.slice(0, -1) : words})`);
}

const LONGEST_INLINE = 200;

export function canStandInline({ calls, notes }: Footnote): boolean {
  const [note] = notes;
  if (calls.length !== 1 || notes.length !== 1 || !note || note.calls.length > 0) return false;
  const words = bodyText(note);
  return words !== '' && words.length <= LONGEST_INLINE;
}

function removed(document: Document, footnote: Footnote, instead: () => string): Restructured {
  const { calls, notes } = footnote;
  if (footnoteMentions(document, footnote).length > 0)
    return { refused: say('Footnote {label} is cited in the text: change that first.', { label: footnote.label }) };
  const places = calls.map(rangeOf).map((range) => ({ range, newText: instead() }));
  const others = placed(footnotesIn(document, (offset) => offset, [footnote]));
  return without(
    document.source.text,
    notes.map(({ range }) => range),
    [...places, ...others],
  );
}
