/** The register of commitments: who is asked to do what by when. A row a task; two deadlines in one task are two rows. */
import { leadOf } from '../document/clauses/clauses';
import type { Block, Clause, Day, Deadline, Document } from '../document/model';
import type { VerbClass } from '../languages/data';
import { addresseesOf, askedIn, type Asked } from './addressees';
import { fromAdoption } from './adoption';
import { ledBelow, placed, type Led, type Placed } from './led';
import { joined, sentenceSpan, stripped, taskWords, wordsOf } from './words';

export interface Commitment {
  /** Where the task stands; of a point below a lead-in, the point. */
  readonly block: Block;
  /** The clause that sets it: its own, or the one above a point. */
  readonly clause: Clause;
  /** Span in the block's flow: of a clause to the end of its sentence, of a point all that the clause above leads in. */
  readonly span: { readonly from: number; readonly to: number };
  /** Number of the paragraph as written; null outside numbered paragraphs. */
  readonly paragraph: string | null;
  /** The labels of the point and those above it, as written: `(b) i.`; null outside points. */
  readonly point: string | null;
  /** The form in the language data: `MOEDIGT … AAN`. */
  readonly verb: string;
  readonly concept: string;
  readonly class: VerbClass;
  /** 1 (encourage) to 5 (task); 0 for all that is no request. */
  readonly strength: number;
  readonly addressees: readonly Asked[];
  /** The sentence as it stands, with the clause that leads a point in, without footnote calls. */
  readonly text: string;
  /** What is to be done: the words behind verb and addressees. */
  readonly task: string;
  readonly deadline: CommitmentDeadline | null;
  /** Labels of the notes called in the sentence. */
  readonly footnotes: readonly string[];
}

export interface CommitmentDeadline {
  readonly text: string;
  readonly kind: Deadline['kind'];
  /** First day of the period; null where only an end is set. */
  readonly earliest: Day | null;
  /** Last day on which the task is on time; null for vague ones and those counted from an event no day is known of. */
  readonly latest: Day | null;
}

/** What sets tasks; the other classes say what the Council thinks. */
export const taskClasses: ReadonlySet<VerbClass> = new Set(['request', 'commitment']);

/**
 * The rows of a document in the order of the text.
 * @param classes of the verbs that make a row; participles (RECALLING) never do
 */
export function commitmentsOf(document: Document, classes: ReadonlySet<VerbClass> = taskClasses): Commitment[] {
  const wanted = ({ verb }: Clause): boolean => classes.has(verb.class) && verb.number !== 'participle';
  const led = ledBelow(document);
  return document.blocks.flatMap((block) => {
    const own = block.clauses
      .filter((clause) => wanted(clause) && !led.has(clause))
      .flatMap((clause) => ownRows(document, block, clause));
    const lead = leadOf(block);
    const below =
      lead && wanted(lead.clause) ? (led.get(lead.clause) ?? []).filter((each) => each.block === block) : [];
    return [...below.flatMap((each) => ledRows(document, each)), ...own];
  });
}

function ownRows(document: Document, block: Block, clause: Clause): Commitment[] {
  const span = sentenceSpan(block, clause);
  const row = {
    ...common(block, clause),
    span,
    addressees: addresseesOf(block, clause),
    text: wordsOf(block, span),
    task: taskWords(block, clause, span),
    footnotes: callsIn(block, span),
  };
  return withDeadlines(document, row, placed(block, clause.deadlines));
}

/** A point, or a paragraph below a lead-in, with all that stands between it and the clause above. */
function ledRows(document: Document, { block, lead, above, below, deadlines, end }: Led): Commitment[] {
  const span = { from: block.label?.to ?? 0, to: end };
  const leadSpan = { from: lead.clause.from, to: lead.block.flow.text.length };
  const asked = askedIn(block, span, lead);
  const task = [
    ...above.map((each) => wordsOf(each, { from: each.label?.to ?? 0, to: each.flow.text.length })),
    wordsOf(block, { from: asked.to, to: end }),
    ...below.map((each) => wordsOf(each, { from: 0, to: each.flow.text.length })),
  ];
  const row = {
    ...common(block, lead.clause),
    span,
    addressees: asked.addressees,
    text: joined([
      wordsOf(lead.block, leadSpan),
      ...task.slice(0, above.length),
      wordsOf(block, span),
      ...task.slice(above.length + 1),
    ]),
    task: stripped(block, joined(task)),
    footnotes: [...callsIn(lead.block, leadSpan), ...[block, ...below].flatMap((each) => callsIn(each, span))],
  };
  return withDeadlines(document, row, deadlines);
}

type Row = Omit<Commitment, 'deadline'>;

function common(block: Block, clause: Clause) {
  const { verb } = clause;
  return {
    block,
    clause,
    paragraph: paragraphOf(block),
    point: pointOf(block),
    verb: verb.pattern,
    concept: verb.concept,
    class: verb.class,
    strength: verb.strength,
  };
}

/** Beside a date, vague words are colour. */
function withDeadlines(document: Document, row: Row, deadlines: readonly Placed[]): Commitment[] {
  const read = deadlines.map((each) => deadlineOf(document, each));
  const dated = read.filter(({ latest }) => latest !== null);
  const told = dated.length > 0 ? dated : read.slice(0, 1);
  return told.length === 0 ? [{ ...row, deadline: null }] : told.map((deadline) => ({ ...row, deadline }));
}

function deadlineOf(document: Document, { block, deadline }: Placed): CommitmentDeadline {
  const { from, to, kind, earliest, latest } = deadline;
  const counted = kind === 'duration' ? fromAdoption(block, deadline, document.date) : undefined;
  return {
    text: block.flow.text.slice(from, counted?.to ?? to),
    kind,
    earliest: earliest ?? null,
    latest: latest ?? counted?.latest ?? null,
  };
}

function callsIn({ calls }: Block, span: { readonly from: number; readonly to: number }): string[] {
  return calls.filter(({ from }) => from >= span.from && from < span.to).map(({ label }) => label);
}

function paragraphOf(block: Block): string | null {
  for (let at: Block | undefined = block; at !== undefined; at = at.parent) {
    if (at.kind === 'paragraph') return at.label?.text ?? null;
  }
  return null;
}

function pointOf(block: Block): string | null {
  const labels: string[] = [];
  for (let at: Block | undefined = block; at !== undefined; at = at.parent) {
    if (at.label && (at.kind === 'point' || at.kind === 'item'))
      labels.unshift(at.label.form.replace('#', at.label.text));
  }
  return labels.length > 0 ? labels.join(' ') : null;
}
