/** Clauses: what belongs to one operative verb, who it speaks to and by when. */
import { languageData } from '../../languages';
import type { LanguageData } from '../../languages/data';
import { kept } from '../../text/kept';
import { tokenize, type Token } from '../../text/tokens';
import { indexAt, readAddressees } from './addressees';
import { deadlineTable } from '../deadlines/deadlineTable';
import type { Block, Clause, Deadline, OperativeVerb } from '../model';
import { perWords } from '../perWords';
import { endsSentence, sentenceStart } from '../sentences';

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
  const starts = verbs.map((verb, index) => sentenceOf(tokens, verb, verbs[index - 1]));
  return verbs.map((verb, index) => {
    const from = verb.parts[0]!.from;
    const end = verbs[index + 1]?.parts[0]!.from ?? text.length;
    const to = from + text.slice(from, end).trimEnd().length;
    const last = starts[index + 1] ?? text.length;
    const own: Deadline[] = [];
    for (; next < deadlines.length && deadlines[next]!.to <= last; next++) {
      const deadline = deadlines[next]!;
      const isFronted = deadline.from >= starts[index]! && isAtHead(tokens, starts[index]!, deadline);
      if ((deadline.from >= from || isFronted) && binds(tokens, deadline, verb, data)) own.push(deadline);
    }
    return { from, to, verb, addressees: readAddressees(tokens, text, verb, to, data), deadlines: own };
  });
}

/** Where the sentence of a verb begins; the verb itself where another one stands before it in the sentence. */
function sentenceOf(tokens: readonly Token[], { parts }: OperativeVerb, before: OperativeVerb | undefined): number {
  const { from } = parts[0]!;
  const start = tokens[sentenceStart(tokens, indexAt(tokens, from))]?.from ?? from;
  return before && start <= before.parts[0]!.from ? from : start;
}

/** `By the end of 2028, the Council WILL TAKE STOCK`; but not `Since emissions must fall by 2030, INVITES …`. */
function isAtHead(tokens: readonly Token[], start: number, { from }: Deadline): boolean {
  return indexAt(tokens, from) - indexAt(tokens, start) <= 1;
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
  const find = (table: typeof past, start: number, end: number): number => {
    for (let at = Math.max(0, start); at < Math.min(end, tokens.length); at++) if (table.at(tokens, at)) return at;
    return -1;
  };
  for (let at = Math.max(0, first - 4); at < first; at++) {
    const length = past.at(tokens, at)?.length ?? 0;
    if (length > 0 && at + length >= first - 1) return find(planned, first - 5, first) < 0;
  }
  const told = find(past, behind, behind + 3);
  // `het in 2021 gestarte programma te evalueren`: what is far behind belongs to another verb.
  return told >= 0 && find(planned, behind, told + 2) < 0;
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
  const led = ledTask(block);
  return [...(led ? [led] : []), ...own].filter(({ clause }) => givesTask(clause.verb));
}

/** What stands before the first verb of a block, where a clause above leads it in. */
export function ledTask(block: Block): Task | undefined {
  const end = ledEnd(block);
  const clause =
    block.flow.text.slice(block.label?.to ?? 0, end).trim().length > 1 ? governingClause(block) : undefined;
  if (!clause) return undefined;
  const inside = block.deadlines.filter(({ to }) => to <= end);
  if (inside.length === 0 || block.part.language === null) return { block, clause, deadlines: [] };
  const data = languageData(block.part.language);
  const tokens = tokensOf(block);
  return { block, clause, deadlines: inside.filter((deadline) => binds(tokens, deadline, clause.verb, data)) };
}

const tokensOf = perWords(({ flow }) => tokenize(flow.text));

/** Where in a block the words end that a clause above may lead in. */
export function ledEnd(block: Block): number {
  return block.clauses[0]?.from ?? block.flow.text.length;
}

/**
 * The clause a block without a verb at its head goes on with: the last one of the nearest block above a point or item
 * (`INVITES the Commission to: (a) present …`), or of the lead-in above a paragraph (`INVITES THE MEMBER STATES TO:`).
 */
export function governingClause(block: Block): Clause | undefined {
  return leadOf(block)?.clause;
}

/** A clause that leads other blocks in, and the block it stands in. */
export interface Lead {
  readonly block: Block;
  readonly clause: Clause;
}

/** See governingClause. A clause whose sentence is over leads nothing in. */
export function leadOf(block: Block): Lead | undefined {
  const lead = block.kind === 'continuation' ? undefined : nearestAbove(block);
  return lead && isOpen(lead.clause, lead.block) ? lead : undefined;
}

function nearestAbove(block: Block): Lead | undefined {
  return above(block.part.blocks).leads.get(block);
}

/** What stands above the blocks of a part, where there is something. */
interface Above {
  readonly leads: ReadonlyMap<Block, Lead>;
  readonly leadIns: ReadonlyMap<Block, Block>;
}

const above = kept((blocks: readonly Block[]): Above => {
  const leads = new Map<Block, Lead>();
  const leadIns = new Map<Block, Block>();
  /** Of each block, its last continuation so far that has clauses: it may lead in points of its own. */
  const continuations = new Map<Block, Block>();
  let leadIn: Block | undefined;
  for (const block of blocks) {
    const { parent } = block;
    // Parents stand before their children: what leads a parent in is known when a child asks.
    const lead = parent
      ? (lastLead(continuations.get(parent)) ?? lastLead(parent) ?? leads.get(parent))
      : outermost(block, leadIn);
    if (lead) leads.set(block, lead);
    if (leadIn) leadIns.set(block, leadIn);
    if (parent && block.kind === 'continuation' && block.clauses.length > 0) continuations.set(parent, block);
    if (isLeadIn(block)) leadIn = block;
    else if (block.kind === 'item' || (block.kind === 'paragraph' && hasVerb(block))) leadIn = undefined;
  }
  return { leads, leadIns };
});

function outermost({ kind, clauses }: Block, leadIn: Block | undefined): Lead | undefined {
  return kind === 'paragraph' && clauses.length === 0 ? lastLead(leadIn) : undefined;
}

/** The last; but `INVITES THE MEMBER STATES, IN ACCORDANCE WITH THE PRINCIPLE OF SUBSIDIARITY, TO:` invites. */
function lastLead(block: Block | undefined): Lead | undefined {
  const clause = block?.clauses.findLast(({ verb }) => verb.number !== 'participle') ?? block?.clauses.at(-1);
  return block && clause && { block, clause };
}

/** `INVITES the Commission to:` is open; behind `… to report. The report covers:` the clause is over. */
const isOpen = kept((clause: Clause, { flow }: Block): boolean => {
  const tokens = tokenize(flow.text.slice(clause.from));
  return !tokens.some((_, index) => endsSentence(tokens, index));
});

/** The lead-in that speaks for a paragraph: the last one above it, unless items or a paragraph with a verb lie between. */
export function leadInOf(block: Block): Block | undefined {
  return above(block.part.blocks).leadIns.get(block);
}

function isLeadIn({ kind, flow, verbs }: Block): boolean {
  if (kind !== 'heading' && kind !== 'text') return kind === 'leadIn';
  return verbs.length > 0 || flow.text.trimEnd().endsWith(':');
}

/** In the block itself or what stands below it. */
export function hasVerb({ verbs, children }: Block): boolean {
  return verbs.length > 0 || children.some(hasVerb);
}
