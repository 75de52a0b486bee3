/** The register of commitments: who is asked to do what by when. A row a task; two deadlines in one clause are two rows. */
import { tasksOf, type Task } from '../document/clauses';
import type { Block, Clause, Day, Deadline, Document, Span } from '../document/model';
import { endsSentence } from '../document/sentences';
import { tokenize } from '../text/tokens';

export interface Commitment {
  /** Where the clause stands; of a point below a lead-in, the point. */
  readonly block: Block;
  /** Span of the clause in the block's flow, to the end of its sentence. */
  readonly span: Span;
  /** Number of the paragraph as written; null outside numbered paragraphs. */
  readonly paragraph: string | null;
  /** The form in the language data: `MOEDIGT … AAN`. */
  readonly verb: string;
  readonly concept: string;
  readonly class: 'request' | 'commitment';
  /** 1 (encourage) to 5 (task); 0 for commitments. */
  readonly strength: number;
  readonly addressees: readonly { readonly concept: string; readonly text: string }[];
  /** The clause as it stands, without footnote calls. */
  readonly text: string;
  /** What is to be done: the words behind verb and addressees. */
  readonly task: string;
  readonly deadline: CommitmentDeadline | null;
  /** Labels of the notes called in the clause. */
  readonly footnotes: readonly string[];
}

export interface CommitmentDeadline {
  readonly text: string;
  readonly kind: Deadline['kind'];
  /** First day of the period; null where only an end is set. */
  readonly earliest: Day | null;
  /** Last day on which the task is on time; null for vague ones and those counted from an event. */
  readonly latest: Day | null;
}

/** The rows of a document in the order of the text. */
export function commitmentsOf(document: Document): Commitment[] {
  return document.blocks.flatMap((block) => tasksOf(block).flatMap((task) => rows(task)));
}

function rows(task: Task): Commitment[] {
  const { block, clause } = task;
  const own = block.clauses.includes(clause);
  const span = own ? sentenceSpan(block, clause) : { from: block.label?.to ?? 0, to: block.flow.text.length };
  const base = {
    block,
    span,
    paragraph: paragraphOf(block),
    verb: clause.verb.pattern,
    concept: clause.verb.concept,
    class: clause.verb.class as 'request' | 'commitment',
    strength: clause.verb.strength,
    addressees: clause.addressees.map(({ concept, text }) => ({ concept, text })),
    text: wordsOf(block, span),
    task: own ? taskWords(block, clause, span) : wordsOf(block, span),
    footnotes: block.calls.filter(({ from }) => from >= span.from && from < span.to).map(({ label }) => label),
  };
  const dated = task.deadlines.filter(({ latest }) => latest !== undefined);
  const told = dated.length > 0 ? dated : task.deadlines.slice(0, 1);
  return told.length === 0
    ? [{ ...base, deadline: null }]
    : told.map((deadline) => ({ ...base, deadline: deadlineOf(block, deadline) }));
}

function deadlineOf({ flow }: Block, { from, to, kind, earliest, latest }: Deadline): CommitmentDeadline {
  return { text: flow.text.slice(from, to), kind, earliest: earliest ?? null, latest: latest ?? null };
}

function paragraphOf(block: Block): string | null {
  for (let at: Block | undefined = block; at !== undefined; at = at.parent) {
    if (at.kind === 'paragraph') return at.label?.text ?? null;
  }
  return null;
}

/** From the verb to the end of its sentence, or to the next verb; a joining word and comma before that are left out. */
function sentenceSpan({ flow }: Block, { from, to, deadlines }: Clause): Span {
  const furthest = Math.max(from, ...deadlines.map((deadline) => deadline.to));
  const tokens = tokenize(flow.text.slice(from, to));
  const end = tokens.findIndex((token, index) => from + token.to > furthest && endsSentence(tokens, index));
  if (end >= 0) return { from, to: from + tokens[end]!.to };
  return {
    from,
    to: to < flow.text.length ? from + joinedEnd(tokens) : from + flow.text.slice(from, to).trimEnd().length,
  };
}

/** `…, and` before the next verb belongs to neither clause. */
function joinedEnd(tokens: ReturnType<typeof tokenize>): number {
  const comma = tokens.findLastIndex(({ key }) => key === ',' || key === ';');
  const behind = tokens.length - 1 - comma;
  const last = comma > 0 && behind <= 2 ? tokens[comma - 1] : tokens.at(-1);
  return last?.to ?? 0;
}

/** Behind the first part of the verb and the addressees: without the second part of a split verb. */
function taskWords(block: Block, { verb, addressees }: Clause, span: Span): string {
  const [first, ...others] = verb.parts;
  const from = Math.max(first!.to, ...addressees.filter(({ concept }) => concept !== 'other').map(({ to }) => to));
  const holes = others.filter((part) => part.from >= from);
  const pieces: Span[] = [];
  let at = from;
  for (const part of [...holes, { from: span.to, to: span.to }]) {
    pieces.push({ from: at, to: part.from });
    at = part.to;
  }
  return pieces
    .map((piece) => wordsOf(block, piece))
    .filter((words) => words !== '')
    .join(' ')
    .replace(/^[,;:]\s*/, '')
    .replace(/[.;,]$/, '');
}

/** The words of a span without the calls in it. */
function wordsOf({ flow, calls }: Block, { from, to }: Span): string {
  let words = '';
  let at = from;
  for (const call of calls) {
    if (call.to <= from || call.from >= to) continue;
    words += flow.text.slice(at, call.from);
    at = call.to;
  }
  return (words + flow.text.slice(at, to)).trim();
}
