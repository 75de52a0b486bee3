/**
 * The document as a tree of stretches of text: parts, sections under headings, recitals, paragraphs, points,
 * notes. Children lie inside their parent and do not overlap. Outline, folding and selection rest on it.
 */
import type { Block, Document, Part } from '../document/model';
import { isSpace } from '../text/lines';
import type { Range } from '../text/range';

export type SectionKind =
  'cover' | 'annex' | 'title' | 'recitals' | 'recital' | 'heading' | 'paragraph' | 'point' | 'notes' | 'note';

export interface Section {
  readonly kind: SectionKind;
  /** The block that begins the section; absent for a cover and for a group of notes. */
  readonly block?: Block;
  readonly range: Range;
  readonly children: readonly Section[];
}

interface Draft extends Section {
  range: Range;
  readonly children: Draft[];
}

export function structure(document: Document): readonly Section[] {
  const { text } = document.source;
  const drafts = [...document.parts.flatMap((part) => ofPart(part, text)), ...noteGroups(document.blocks)];
  return nest(drafts);
}

function ofPart(part: Part, text: string): Draft[] {
  const written = part.blocks.filter((block) => block.kind !== 'note' && block.kind !== 'furniture');
  const first = part.blocks[0];
  const last = written.at(-1) ?? first;
  if (!first || !last) return [];
  const end = written.reduce((furthest, block) => Math.max(furthest, reach(block)), last.range.end);
  const whole = { start: written[0]?.range.start ?? first.range.start, end };
  return [...wrapper(part, whole), ...headings(part.headings, end, text), ...blockSections(written)];
}

/** A body stands for itself unless it hangs under an annex mark. */
function wrapper(part: Part, range: Range): Draft[] {
  if (part.kind === 'cover') return [draft('cover', range)];
  return part.annexMark ? [draft('annex', range, part.annexMark)] : [];
}

/** Each reaches to the next heading. */
function headings(blocks: readonly Block[], end: number, text: string): Draft[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const last = next ? endBefore(text, next.range.start) : end;
    return draft('heading', { start: block.range.start, end: Math.max(block.range.end, last) }, block);
  });
}

function endBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function blockSections(blocks: readonly Block[]): Draft[] {
  const kinds: Readonly<Partial<Record<Block['kind'], SectionKind>>> = {
    title: 'title',
    leadIn: 'recitals',
    item: 'recital',
    paragraph: 'paragraph',
    point: 'point',
  };
  return blocks.flatMap((block) => {
    const kind = kinds[block.kind];
    return kind ? [draft(kind, { start: block.range.start, end: reach(block) }, block)] : [];
  });
}

/** The end of a block and all that hangs under it. */
function reach(block: Block): number {
  let end = block.range.end;
  for (const child of block.children) end = Math.max(end, reach(child));
  return end;
}

/** Notes that follow each other are one group; a single note is a group of one. */
function noteGroups(blocks: readonly Block[]): Draft[] {
  const groups: Draft[] = [];
  let group: Draft | undefined;
  for (const block of blocks) {
    if (block.kind !== 'note') {
      group = undefined;
      continue;
    }
    const note = draft('note', block.range, block);
    if (!group) groups.push((group = draft('notes', block.range)));
    group.range = { start: group.range.start, end: Math.max(group.range.end, block.range.end) };
    groups.push(note);
  }
  return groups;
}

function draft(kind: SectionKind, range: Range, block?: Block): Draft {
  return { kind, range, children: [], ...(block && { block }) };
}

/** Puts each section into the one that holds its beginning; what would reach out of it is cut. */
function nest(drafts: readonly Draft[]): Draft[] {
  const sorted = drafts
    .filter(({ range }) => range.end > range.start)
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const roots: Draft[] = [];
  const open: Draft[] = [];
  for (const section of sorted) {
    while (open.length > 0 && open.at(-1)!.range.end <= section.range.start) open.pop();
    const parent = open.at(-1);
    if (parent && parent.range.end < section.range.end) {
      section.range = { start: section.range.start, end: parent.range.end };
    }
    (parent?.children ?? roots).push(section);
    open.push(section);
  }
  return roots;
}
