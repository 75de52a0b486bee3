/** One planted fault: what is changed in the text, and what the check must say about it. */
import type { Block, Document, Place, Span } from '../../server/src/document/model';
import type { LanguageData } from '../../server/src/languages/data';
import type { Range } from '../../server/src/text/range';

export interface Edit {
  readonly range: Range;
  readonly newText: string;
}

/** An offset of the unchanged text, or one in the new text of an edit. */
export type Anchor = number | { readonly edit: Edit; readonly offset: number };

export interface Expected {
  /** Any of these is the right rule. */
  readonly rules: readonly string[];
  /** The finding must begin on the line of one of these. */
  readonly at: readonly Anchor[];
}

export interface Mutant extends Expected {
  readonly edits: readonly Edit[];
  /** What the same fault may rightly make other rules say: a note left without its call, say. */
  readonly companions?: readonly Expected[];
}

export interface Subject {
  readonly name: string;
  readonly text: string;
  readonly document: Document;
  data(block: Block): LanguageData;
}

/** All the places of a text where one kind of fault can be planted. */
export interface Mutator {
  readonly kind: string;
  readonly rules: readonly string[];
  plant(subject: Subject, random: Random): Iterable<Mutant>;
}

export type Random = (below: number) => number;

/** The same numbers for the same seed, on every machine (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function apply(text: string, edits: readonly Edit[]): string {
  let mutated = text;
  for (const { range, newText } of inOrder(edits).reverse()) {
    mutated = mutated.slice(0, range.start) + newText + mutated.slice(range.end);
  }
  return mutated;
}

/** Where an anchor lies once the edits are made. */
export function afterEdits(anchor: Anchor, edits: readonly Edit[]): number {
  const offset = typeof anchor === 'number' ? anchor : anchor.edit.range.start;
  let moved = offset;
  for (const edit of edits) {
    const { range, newText } = edit;
    if (typeof anchor !== 'number' && edit === anchor.edit) continue;
    if (range.end <= offset) moved += newText.length - (range.end - range.start);
    else if (range.start < offset) moved += range.start - offset;
  }
  return typeof anchor === 'number' ? moved : moved + anchor.offset;
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

export function rangeOf(block: Block, span: Span): Range {
  return block.flow.range(span);
}

export function rangeOfPlace(place: Place): Range {
  return place.block.flow.range(place);
}

export function replace(block: Block, span: Span, newText: string): Edit {
  return { range: rangeOf(block, span), newText };
}

/** Replaces the first `old` inside a range of the text; undefined where it is not there as such. */
export function replaceInside(text: string, { start, end }: Range, old: string, newText: string): Edit | undefined {
  const at = text.slice(start, end).indexOf(old);
  if (at < 0) return undefined;
  return { range: { start: start + at, end: start + at + old.length }, newText };
}

/** From the start of the first line of a range to the start of the line after its last. */
export function wholeLines(text: string, { start, end }: Range): Range {
  let from = start;
  while (from > 0 && !isLineEnd(text, from - 1)) from--;
  let to = end;
  while (to < text.length && !isLineEnd(text, to)) to++;
  if (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10) to++;
  return { start: from, end: Math.min(text.length, to + 1) };
}

function isLineEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13;
}

export function textOf(block: Block, { from, to }: Span): string {
  return block.flow.text.slice(from, to);
}

export function allDefined<T>(values: readonly (T | undefined)[]): values is readonly T[] {
  return values.every((value) => value !== undefined);
}

export function pick<T>(values: readonly T[], random: Random): T | undefined {
  return values.length === 0 ? undefined : values[random(values.length)];
}
