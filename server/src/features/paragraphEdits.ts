/** One paragraph made two, and two made one; numbers and the places that cite them follow. */
import { ending } from '../document/blocks/endings';
import type { Block, Document } from '../document/model';
import { renameParagraphs } from '../edits/renumber';
import { firstLineEnd } from '../fix';
import { say } from '../messages/message';
import { cursorAt, type Cursor } from './cursor';
import { inOrder, nextLabel, placed, shifted, type Restructured } from './restructure';
import { neighbourOf, unitOf } from './units';

/** Whether the cursor stands between two sentences of a paragraph or point. */
export function canSplit({ block, at }: Cursor): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'point') return false;
  const before = block.flow.text.slice(block.label?.to ?? 0, at).trim();
  const behind = block.flow.text.slice(at).trim();
  return before !== '' && ending(before) === 'closed' && /^\p{Lu}/u.test(behind);
}

export function split(document: Document, offset: number): Restructured {
  const cursor = cursorAt(document, offset);
  if (!cursor || !canSplit(cursor)) return { refused: say('Put the cursor between two sentences of a paragraph.') };
  const { block } = cursor;
  const label = nextLabel(block);
  const shift = shifted(document, block, 1);
  if ('refused' in shift) return shift;
  const { text } = document.source;
  let [start, end] = [offset, offset];
  while (/\s/.test(text[start - 1] ?? '')) start--;
  while (/\s/.test(text[end] ?? '')) end++;
  if (label === undefined || start <= block.range.start) return { refused: say('There is no next number here.') };
  const lineEnd = firstLineEnd(text);
  return inOrder([...placed(shift), { range: { start, end }, newText: `${lineEnd}${lineEnd}${label} ` }]);
}

/** With the paragraph behind it; that one's number is gone, and what cited it cites this one. */
export function join(document: Document, head: Block): Restructured {
  const unit = head.kind === 'paragraph' ? unitOf(document, head) : undefined;
  const next = unit && neighbourOf(document, unit, 1)?.head;
  if (!next || next.kind !== 'paragraph' || !next.label || !head.label)
    return { refused: say('There is no paragraph right behind this one.') };
  if (head.children.length > 0) return { refused: say('A paragraph that ends in a list cannot go on with another.') };
  const later = shifted(document, next, -1);
  if ('refused' in later) return later;
  const [own, gone] = [`${head.label.value}${head.label.suffix}`, `${next.label.value}${next.label.suffix}`];
  const both = document.blocks.some(({ crossReferences }) =>
    crossReferences.some(({ numbers }) => {
      const cited = numbers.map(({ value, suffix }) => `${value}${suffix}`);
      return cited.includes(own) && cited.includes(gone);
    }),
  );
  if (both) return { refused: say('Both paragraphs are cited in one place: change that first.') };
  const cites = renameParagraphs(document, head.part, new Map([[next, own]])).edits;
  let end = next.flow.range(next.label).end;
  while (/[^\S\r\n]/.test(document.source.text[end] ?? '')) end++;
  const seam = { start: head.range.end, end };
  const kept = placed([...cites, ...later]).filter(({ range }) => range.end <= seam.start || range.start >= seam.end);
  return inOrder([...kept, { range: seam, newText: ' ' }]);
}
