/** What can be moved, deleted or inserted as a whole: a paragraph, point, recital or section, with all under it. */
import type { Block, Document } from '../document/model';
import { say, type Message } from '../messages/message';
import type { Range } from '../text/range';
import { bodyText, excerpt, labelText } from './words';

export interface Unit {
  readonly head: Block;
  /** From its first character to the last of what hangs under it. */
  readonly range: Range;
}

export const unitKinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'point', 'item', 'heading']);

/** `paragraph 4.`, `recital –`; a heading names its section. */
export function unitName(head: Block): Message {
  const label = labelText(head);
  switch (head.kind) {
    case 'paragraph':
      return say('paragraph {label}', { label });
    case 'point':
      return say('point {label}', { label });
    case 'item':
      return say('recital {label}', { label });
    default:
      return say('section {label}', { label: label || excerpt(bodyText(head), 40) });
  }
}

/** Undefined for what is no unit, and where other text (a note, a page bottom) stands inside. */
export function unitOf(document: Document, head: Block): Unit | undefined {
  if (!unitKinds.has(head.kind)) return undefined;
  const end = head.kind === 'heading' ? sectionEnd(head) : reach(head);
  const range = { start: head.range.start, end };
  const own = head.kind === 'heading' ? undefined : new Set(family(head));
  const strangers = document.blocks.some(
    (block) =>
      block.range.start >= range.start &&
      block.range.start < range.end &&
      (block.kind === 'note' || block.kind === 'furniture' || (own && block.kind !== 'comment' && !own.has(block))),
  );
  return strangers ? undefined : { head, range };
}

/** The unit before or behind, where it can change places with this one. */
export function neighbourOf(document: Document, unit: Unit, step: -1 | 1): Unit | undefined {
  const { head } = unit;
  const candidate =
    head.kind === 'paragraph' ? adjacent(unit, step) : siblingsOf(head)[siblingsOf(head).indexOf(head) + step];
  if (!candidate) return undefined;
  const other =
    candidate.kind === 'heading' && head.kind === 'paragraph'
      ? { head: candidate, range: candidate.range }
      : unitOf(document, candidate);
  if (!other) return undefined;
  const [first, second] = step < 0 ? [other, unit] : [unit, other];
  const between = document.source.text.slice(first.range.end, second.range.start);
  return first.range.end <= second.range.start && between.trim() === '' ? other : undefined;
}

/** The points of one list, the headings of one level within a section; in order. */
export function siblingsOf(head: Block): readonly Block[] {
  if (head.kind === 'heading') return headingSiblings(head);
  if (head.kind === 'paragraph') return head.part.paragraphs;
  const all = head.parent?.children ?? head.part.blocks.filter(({ parent }) => parent === undefined);
  return all.filter(
    ({ kind, level, label }) =>
      kind === head.kind &&
      level === head.level &&
      label?.form === head.label?.form &&
      label?.series === head.label?.series,
  );
}

/** The paragraph or heading right before or behind a paragraph. */
function adjacent({ head, range }: Unit, step: -1 | 1): Block | undefined {
  const { blocks } = head.part;
  const found =
    step > 0
      ? blocks.find(({ range: { start } }) => start >= range.end)
      : blocks.findLast(({ range: { end }, kind }) => end <= range.start && kind !== 'comment');
  let top = found;
  while (top && top.kind !== 'paragraph' && top.parent) top = top.parent;
  if (top?.kind === 'heading') return head.parent === undefined ? top : undefined;
  return top?.kind === 'paragraph' && top.parent === head.parent ? top : undefined;
}

function family(head: Block): Block[] {
  return [head, ...head.children.flatMap(family)];
}

function reach(head: Block): number {
  return Math.max(head.range.end, ...head.children.map(reach));
}

/** Headings count in levels by the order in which their kinds first appear. */
function levelOf(heading: Block): number {
  const kind = ({ label }: Block): string => `${label?.series} ${label?.form}`;
  const kinds = [...new Set(heading.part.headings.map(kind))];
  return kinds.indexOf(kind(heading));
}

function sectionEnd(head: Block): number {
  const { headings, blocks } = head.part;
  const level = levelOf(head);
  const next = headings.slice(headings.indexOf(head) + 1).find((other) => levelOf(other) <= level);
  const last = blocks.findLast(
    ({ kind, range: { start } }) => kind !== 'note' && (next === undefined || start < next.range.start),
  );
  return Math.max(last?.range.end ?? 0, head.range.end);
}

function headingSiblings(head: Block): Block[] {
  const { headings } = head.part;
  const level = levelOf(head);
  const at = headings.indexOf(head);
  const from = headings.findLastIndex((other, index) => index < at && levelOf(other) < level) + 1;
  const outer = headings.findIndex((other, index) => index > at && levelOf(other) < level);
  return headings.slice(from, outer < 0 ? undefined : outer).filter((other) => levelOf(other) === level);
}
