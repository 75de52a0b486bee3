/** Lists that count by themselves: headings I, II with A, B below them; points (a), (b). */
import type { Block } from '../document/model';
import { numeralLike } from '../edits/numerals';
import { renumberList } from '../edits/renumber';
import { findBreaks, sayBreak } from './breaks';
import { labelPlace } from './footnotes';
import type { RawFinding, RawFix } from './rule';

export interface List {
  readonly blocks: Block[];
  /** Where the list begins: after 1 where it goes on from one of the same kind (C, D below heading II behind A, B below I). */
  readonly first: number;
  /** Members written in another way than the list: 2 between I and III. */
  readonly strangers: Block[];
}

interface OpenList extends List {
  readonly style: string;
  last: number;
}

/**
 * Cuts labelled blocks of one depth into lists. A label in another style than those before opens a list below them;
 * one in the style of a list above goes on with that.
 * @param startsAnew whether a list that begins at one again here is a new one
 */
export function listsOf(blocks: readonly Block[], startsAnew: (block: Block, before: Block) => boolean = () => false): List[] {
  const lists: OpenList[] = [];
  const stack: OpenList[] = [];
  const reached = new Map<string, number>();
  let before: Block | undefined;
  for (const block of blocks) {
    const value = block.label?.value ?? 0;
    if (value <= 0) continue;
    const list = listFor(stack, block, value, before !== undefined && value === 1 && startsAnew(block, before)) ?? open(block);
    list.blocks.push(block);
    list.last = value;
    reached.set(list.style, value);
    before = block;
  }
  return lists;

  function open(block: Block): OpenList {
    const style = styleOf(block);
    const runsOn = (reached.get(style) ?? 0) + 1 === block.label!.value;
    const list: OpenList = { style, blocks: [], first: runsOn ? block.label!.value : 1, strangers: [], last: 0 };
    stack.push(list);
    lists.push(list);
    return list;
  }
}

/** The open list a label goes on with; lists below it are over. */
function listFor(stack: OpenList[], block: Block, value: number, anew: boolean): OpenList | undefined {
  const style = styleOf(block);
  const at = stack.findLastIndex((list) => list.style === style);
  if (at >= 0) {
    stack.length = anew ? at : at + 1;
    return anew ? undefined : stack[at];
  }
  const current = stack.at(-1);
  if (current === undefined || value === 1 || value !== current.last + 1) return undefined;
  current.strangers.push(block);
  return current;
}

/** Series, form and case: `(a)`, `a)` and `A.` are three styles. */
function styleOf({ label }: Block): string {
  if (label === undefined) return '';
  const upper = label.text !== label.text.toLowerCase();
  return `${label.series} ${label.form} ${upper}`;
}

/** Breaks and strangers of one list. */
export function* listFindings(list: List, one: string, letters: string): Iterable<RawFinding> {
  const { blocks, first, strangers } = list;
  const strange = new Set(strangers);
  const breaks = findBreaks(blocks.map(({ label }) => label!.value), first);
  const fix = breaks.length === 0 ? undefined : fixOf(list, one, letters);
  for (const [at, found] of breaks.entries()) {
    const block = blocks[found.index]!;
    const other = found.other === undefined ? undefined : blocks[found.other];
    const write = (value: number): string => numeralLike({ ...block.label!, suffix: '' }, value, letters);
    yield {
      at: labelPlace(block),
      message: sayBreak(found, block.label!.value, { one, write }),
      ...(other && { related: [{ at: labelPlace(other), message: `${one} ${other.label!.text} stands here.` }] }),
      ...(fix && at < 20 && { fix }),
    };
    strange.delete(block);
  }
  for (const block of strange) yield stranger(block, blocks[0]!, one);
}

function stranger(block: Block, first: Block, one: string): RawFinding {
  const written = (each: Block): string => each.label!.form.replace('#', each.label!.text);
  return {
    at: labelPlace(block),
    message: `${one} ${written(block)} is not numbered like the others of its list, which begins with ${written(first)}.`,
    related: [{ at: labelPlace(first), message: 'The list begins here.' }],
  };
}

function fixOf({ blocks, first, strangers }: List, one: string, letters: string): RawFix | undefined {
  if (strangers.length > 0) return undefined;
  const { edits, certain } = renumberList(blocks, letters, first);
  return edits.length === 0 ? undefined : { title: `Renumber the ${one.toLowerCase()}s of this list`, safe: certain, edits };
}
