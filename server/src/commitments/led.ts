/** Points and paragraphs that a clause above leads in: they are the tasks, the clause alone is none. */
import { leadOf, ledEnd, ledTask, type Lead } from '../document/clauses/clauses';
import type { Block, Clause, Deadline, Document } from '../document/model';

/** A deadline and the block it stands in: that of the lead-in holds for its points. */
export interface Placed {
  readonly block: Block;
  readonly deadline: Deadline;
}

export interface Led {
  readonly block: Block;
  readonly lead: Lead;
  /** Points above it, below the lead, whose words it goes on with. */
  readonly above: readonly Block[];
  /** Points below it that belong to the same task. */
  readonly below: readonly Block[];
  /** Its own, else those of what leads it in. */
  readonly deadlines: readonly Placed[];
  /** Where what is led in ends: at the first verb of the block. */
  readonly end: number;
}

/** The tasks below each clause that leads some in. */
export function ledBelow({ blocks }: Document): ReadonlyMap<Clause, readonly Led[]> {
  const tasks = new Map<Clause, Led[]>();
  for (const block of blocks) {
    const lead = leadOf(block);
    if (!lead || !isLed(block, lead) || isLed(block.parent, lead)) continue;
    tasks.set(lead.clause, [...(tasks.get(lead.clause) ?? []), ...tasksAt(block, lead, [])]);
  }
  return tasks;
}

function isLed(block: Block | undefined, lead: Lead): block is Block {
  return block !== undefined && block !== lead.block && ledTask(block)?.clause === lead.clause;
}

/** A point is one task with the points below it, unless those have deadlines of their own. */
function tasksAt(block: Block, lead: Lead, above: readonly Block[]): Led[] {
  const below = block.clauses.length > 0 ? [] : block.children.filter((child) => isLed(child, lead));
  if (below.some(hasDay)) return below.flatMap((child) => tasksAt(child, lead, [...above, block]));
  return [
    {
      block,
      lead,
      above,
      below: below.flatMap(withChildren),
      deadlines: deadlinesOf(block, lead, above, below),
      end: ledEnd(block),
    },
  ];
}

function hasDay(block: Block): boolean {
  return (ledTask(block)?.deadlines ?? []).some(({ latest }) => latest !== undefined) || block.children.some(hasDay);
}

function withChildren(block: Block): Block[] {
  return [block, ...block.children.flatMap(withChildren)];
}

/** The nearest that name a day; where none does, the nearest there are. */
function deadlinesOf(block: Block, lead: Lead, above: readonly Block[], below: readonly Block[]): readonly Placed[] {
  const own = [block, ...above].map((each) => placed(each, ledTask(each)?.deadlines ?? []));
  const all = [
    ...own,
    placed(lead.block, lead.clause.deadlines),
    below.flatMap((each) => placed(each, ledTask(each)?.deadlines ?? [])),
  ];
  return (
    all.find((some) => some.some(({ deadline }) => deadline.latest !== undefined)) ??
    all.find((some) => some.length > 0) ??
    []
  );
}

export function placed(block: Block, deadlines: readonly Deadline[]): Placed[] {
  return deadlines.map((deadline) => ({ block, deadline }));
}
