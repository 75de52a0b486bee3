/** What the Enter key begins: the next paragraph, point or recital; on an empty one it ends the list. */
import type { Edit } from '../check';
import { ending, endsWithConjunction } from '../document/blocks/endings';
import { labelAt } from '../document/blocks/labels';
import type { Block, Document } from '../document/model';
import { firstLineEnd } from '../fix';
import { lineAt, lineRange } from '../text/source';
import { blockAt } from './cursor';
import { inOrder, nextLabel, placed, shifted } from './restructure';

/** @param offset of the cursor, in the line that Enter has just begun */
export function afterEnter(document: Document, offset: number): readonly Edit[] {
  const { source } = document;
  const line = lineAt(source, offset);
  const lineStart = source.lineStarts[line]!;
  if (line === 0 || source.text.slice(lineStart, offset).trim() !== '') return [];
  const before = lineRange(source, line - 1);
  const words = source.text.slice(before.start, before.end);
  const content = {
    start: before.start + words.length - words.trimStart().length,
    end: before.start + words.trimEnd().length,
  };
  if (content.end <= content.start) return [];
  const label = labelAt(source.text, content.start, content.end);
  if (label && label.rest >= content.end && label.kind !== 'note') return leave(document, content.start, offset);
  return begin(document, content, offset);
}

/** The empty label goes, and those behind it count back. */
function leave(document: Document, start: number, end: number): readonly Edit[] {
  const empty = document.blocks.find((block) => block.range.start === start && block.kind === 'paragraph');
  const back = empty ? shifted(document, empty, -1) : [];
  const others = 'refused' in back ? [] : placed(back).filter(({ range }) => range.start >= end || range.end <= start);
  return inOrder([...others, { range: { start, end }, newText: '' }]);
}

function begin(document: Document, { start, end }: { start: number; end: number }, offset: number): readonly Edit[] {
  const { text } = document.source;
  const found = blockAt(document, end);
  const block = found?.kind === 'continuation' ? found.parent : found;
  const words = text.slice(start, end);
  const label = block && isFinished(block, words) ? labelBehind(document, block, words.endsWith(':')) : undefined;
  if (!block || label === undefined) return [];
  const counted = words.endsWith(':') ? [] : counting(document, block, offset);
  const lineEnd = firstLineEnd(text);
  let tail = offset;
  while (text[tail] === ' ' || text[tail] === '\t') tail++;
  const gap = lineEnd.repeat(linesBetween(document, block));
  return inOrder([...counted, { range: { start: end, end: tail }, newText: `${gap}${label} ` }]);
}

/** In the middle of a sentence Enter only breaks the line. */
function isFinished({ kind }: Block, words: string): boolean {
  if (kind === 'paragraph') return ending(words) === 'closed';
  return (kind === 'point' || kind === 'item') && (ending(words) !== 'open' || endsWithConjunction(words));
}

function labelBehind({ blocks }: Document, block: Block, opens: boolean): string | undefined {
  if (!opens) return nextLabel(block);
  if (block.children.length > 0) return undefined;
  const level = block.kind === 'paragraph' ? 1 : block.level + 1;
  const example = blocks.find(
    ({ kind, level: its, label }) => kind === 'point' && its === level && label && label.value <= 1,
  );
  const { label } = example ?? {};
  return label ? example!.flow.text.slice(label.from, label.to) : level === 1 ? '(a)' : '–';
}

function counting(document: Document, block: Block, offset: number): Edit[] {
  const shift = shifted(document, block, 1);
  return 'refused' in shift
    ? []
    : placed(shift).filter(({ range }) => range.start >= offset || range.end <= block.range.end);
}

/** One blank line, or none where the list has none. */
function linesBetween({ source }: Document, block: Block): number {
  const before = block.parent?.children[block.parent.children.indexOf(block) - 1];
  if (!before) return 2;
  return lineAt(source, block.range.start) - lineAt(source, before.range.end) === 1 ? 1 : 2;
}
