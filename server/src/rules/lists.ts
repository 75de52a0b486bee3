/** Lists that count by themselves: headings I, II with A, B below them; points (a), (b). */
import type { Block, Label } from '../document/model';
import { numeralLike } from '../edits/numerals';
import { renumberList } from '../edits/renumber';
import { say, type Message } from '../messages/message';
import { findBreaks, offersFix, sayBreak, type Naming } from './breaks';
import { labelPlace } from './footnotes';
import type { RawFinding, RawFix } from './rule';

export interface List {
  readonly blocks: Block[];
  readonly series: Label['series'];
  /** Of each block, in the series of the list. */
  readonly values: number[];
  /** Where the list begins: after 1 where it goes on from one of the same kind (C, D below heading II behind A, B below I). */
  readonly first: number;
  /** Members written in another way than the list: 2 between I and III. */
  readonly strangers: Block[];
}

interface OpenList extends List {
  readonly style: string;
}

/**
 * Cuts labelled blocks into lists. A label in another style than those before opens a list below them;
 * one in the style of a list above goes on with that.
 * @param startsAnew whether a number one that comes again opens a second list
 */
export function listsOf(blocks: readonly Block[], startsAnew: (block: Block) => boolean = () => false): List[] {
  const lists: OpenList[] = [];
  const stack: OpenList[] = [];
  const reached = new Map<string, number>();
  for (const block of blocks) {
    const { label } = block;
    if (label === undefined || label.value <= 0) continue;
    const { series, value } = label;
    const style = styleOf(label);
    let list = listFor(stack, style, value, value === 1 && startsAnew(block));
    if (list === undefined) {
      const runsOn = (reached.get(style) ?? 0) + 1 === value;
      list = {
        style,
        series,
        blocks: [],
        values: [],
        first: runsOn ? value : 1,
        strangers: [],
      };
      stack.push(list);
      lists.push(list);
    } else if (list.style !== style) list.strangers.push(block);
    list.blocks.push(block);
    list.values.push(value);
    reached.set(list.style, value);
  }
  return lists;
}

/** The open list a label goes on with; lists below it are over. */
function listFor(stack: OpenList[], style: string, value: number, anew: boolean): OpenList | undefined {
  const at = stack.findLastIndex((list) => list.style === style);
  if (at >= 0) {
    stack.length = anew ? at : at + 1;
    return anew ? undefined : stack[at];
  }
  const current = stack.at(-1);
  return current !== undefined && value !== 1 && value === current.values.at(-1)! + 1 ? current : undefined;
}

/** Series, form and case: `(a)`, `a)` and `A.` are three styles. */
function styleOf({ series, form, text }: Label): string {
  return `${series} ${form} ${text !== text.toLowerCase()}`;
}

/** What the members of a list are called. */
export interface Unit {
  readonly named: Naming['named'];
  /** The title of the fix that renumbers them. */
  readonly renumber: Message;
}

/** Breaks and strangers of one list. */
export function* listFindings(list: List, unit: Unit, letters: string): Iterable<RawFinding> {
  const { blocks, series, values, first, strangers } = list;
  if (isDoubtful(values)) return;
  const strange = new Set(strangers);
  const breaks = findBreaks(values, first);
  const fix = breaks.length === 0 ? undefined : fixOf(list, unit, letters);
  for (const [at, found] of breaks.entries()) {
    const block = blocks[found.index]!;
    const other = blocks[found.other ?? -1];
    const write = (value: number): string => numeralLike({ ...block.label!, series }, value, letters);
    yield {
      at: labelPlace(block),
      message: sayBreak(found, values[found.index]!, { named: unit.named, write }),
      ...(other && { related: [standsHere(other, unit.named)] }),
      ...(fix && offersFix(breaks, at) && { fix }),
    };
    strange.delete(block);
  }
  for (const block of strange) yield stranger(block, blocks[0]!, unit);
}

export function standsHere(block: Block, named: Naming['named']): NonNullable<RawFinding['related']>[number] {
  return { at: labelPlace(block), message: say('{name} stands here.', { name: named(block.label!.text) }) };
}

/** A single number, or numbers far from one: a name with an initial (`J. Monnet`), or an excerpt. */
function isDoubtful(values: readonly number[]): boolean {
  return values.length === 1 || values.every((value) => value > 3);
}

function stranger(block: Block, first: Block, { named }: Unit): RawFinding {
  const written = (each: Block): string => each.label!.form.replace('#', each.label!.text);
  return {
    at: labelPlace(block),
    message: say(
      '{name} is not numbered like the others of its list, which begins with {first}. Number it like these.',
      {
        name: named(written(block)),
        first: written(first),
      },
    ),
    related: [{ at: labelPlace(first), message: say('The list begins here.') }],
  };
}

function fixOf({ blocks, series, first, strangers }: List, { renumber }: Unit, letters: string): RawFix | undefined {
  if (strangers.length > 0) return undefined;
  const { edits, certain } = renumberList(blocks, series, letters, first);
  return edits.length === 0 ? undefined : { title: renumber, safe: certain, edits };
}
