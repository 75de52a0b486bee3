/** Clauses: what belongs to one operative verb, who it speaks to and by when. */
import type { LanguageData } from '../languages/data';
import type { Token } from '../text/tokens';
import { indexAt, readAddressees } from './addressees';
import { deadlineTable } from './deadlineTable';
import type { Block, Clause, Deadline, OperativeVerb } from './model';

/**
 * The clauses of a block, each from its verb to the next verb or the end of the block.
 * @param verbs those of the block, in order
 * @param deadlines those of the block, in order; a clause takes the ones that bind someone in it
 */
export function readClauses(
  tokens: readonly Token[],
  text: string,
  verbs: readonly OperativeVerb[],
  deadlines: readonly Deadline[],
  data: LanguageData,
): Clause[] {
  let next = 0;
  return verbs.map((verb, index) => {
    const from = verb.parts[0]!.from;
    const end = verbs[index + 1]?.parts[0]!.from ?? text.length;
    const to = from + text.slice(from, end).trimEnd().length;
    const own: Deadline[] = [];
    for (; next < deadlines.length && deadlines[next]!.to <= to; next++) {
      const deadline = deadlines[next]!;
      if (deadline.from >= from && binds(tokens, deadline, verb, data)) own.push(deadline);
    }
    return { from, to, verb, addressees: readAddressees(tokens, text, verb, to, data), deadlines: own };
  });
}

/** Whether a verb gives someone something to do. */
export function givesTask(verb: OperativeVerb): boolean {
  return verb.class === 'request' || verb.class === 'commitment';
}

/** `from` sets no end; `in 2022` is a deadline only where someone is to act, and not beside `adopted`. */
function binds(tokens: readonly Token[], deadline: Deadline, verb: OperativeVerb, data: LanguageData): boolean {
  if (deadline.limit === 'from' || verb.number === 'participle') return false;
  if (deadline.limit !== 'in') return true;
  return givesTask(verb) && !tellsOfPast(tokens, deadline, data);
}

/** `adopted in 2019`, `in 2019 aangenomen`; but `to be adopted in 2023` lies ahead. */
function tellsOfPast(tokens: readonly Token[], { from, to }: Deadline, data: LanguageData): boolean {
  const { past, planned } = deadlineTable(data);
  const first = indexAt(tokens, from);
  const behind = indexAt(tokens, to);
  const holds = (table: typeof past, start: number, end: number): boolean => {
    for (let at = Math.max(0, start); at < Math.min(end, tokens.length); at++) if (table.at(tokens, at)) return true;
    return false;
  };
  if (holds(past, first - 2, first)) return !holds(planned, first - 5, first);
  return holds(past, behind, behind + 3) && !holds(planned, behind, behind + 3);
}

/** A deadline and the clause it belongs to. */
export interface Task {
  readonly block: Block;
  readonly clause: Clause;
  readonly deadlines: readonly Deadline[];
}

/**
 * What each request and commitment of a block asks, with the deadlines in the clause itself and, for what stands
 * before the first verb of a point, those the clause of the lead-in governs.
 */
export function tasksOf(block: Block): Task[] {
  const own = block.clauses.map((clause) => ({ block, clause, deadlines: clause.deadlines }));
  const end = block.clauses[0]?.from ?? block.flow.text.length;
  const governing = hasWords(block, end) ? governingClause(block) : undefined;
  const led = governing && {
    block,
    clause: governing,
    deadlines: block.deadlines.filter(({ to, limit }) => to <= end && limit !== 'from'),
  };
  return [...(led ? [led] : []), ...own].filter(({ clause }) => givesTask(clause.verb));
}

/** Whether anything is said before the first verb. */
function hasWords({ flow, label }: Block, end: number): boolean {
  return flow.text.slice(label?.to ?? 0, end).trim().length > 1;
}

/**
 * The clause a block without a verb at its head goes on with: the last one of the nearest block above a point or item
 * (`INVITES the Commission to: (a) present …`), or of the lead-in above a paragraph (`INVITES THE MEMBER STATES TO:`).
 */
export function governingClause(block: Block): Clause | undefined {
  let top = block;
  for (let above = block.parent; above; above = above.parent) {
    const last = above.clauses.at(-1);
    if (last) return last;
    top = above;
  }
  if (block.kind === 'continuation' || top.kind !== 'paragraph' || top.clauses.length > 0) return undefined;
  return leadInOf(top)?.clauses.at(-1);
}

/** The lead-in that speaks for a paragraph: the last one above it, unless items or a paragraph with a verb lie between. */
export function leadInOf(block: Block): Block | undefined {
  const { blocks } = block.part;
  for (let at = blocks.indexOf(block) - 1; at >= 0; at--) {
    const above = blocks[at]!;
    if (isLeadIn(above)) return above;
    if (above.kind === 'item' || (above.kind === 'paragraph' && hasVerb(above))) return undefined;
  }
  return undefined;
}

function isLeadIn({ kind, flow, verbs }: Block): boolean {
  if (kind !== 'heading' && kind !== 'text') return kind === 'leadIn';
  return verbs.length > 0 || flow.text.trimEnd().endsWith(':');
}

/** In the block itself or what stands below it. */
export function hasVerb({ verbs, children }: Block): boolean {
  return verbs.length > 0 || children.some(hasVerb);
}
