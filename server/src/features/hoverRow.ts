/** What the register of commitments says of a clause: who is to do what by when. */
import { commitmentsOf, type Commitment } from '../commitments/register';
import { distance, weekday, writtenDay } from '../document/deadlines/days';
import type { Block, Clause, Day, Deadline, Document, OperativeVerb } from '../document/model';
import { say, type Message, type Words } from '../messages/message';
import type { Markup } from './markup';
import { excerpt } from './words';

interface Context {
  readonly markup: Markup;
  readonly today: Day;
  readonly words: Words;
}

/** Points of one clause that are shown. */
const MOST = 6;
const TASK_LENGTH = 200;

const rows = new WeakMap<Document, readonly Commitment[]>();

/** Of one text they are made once. */
function rowsOf(document: Document): readonly Commitment[] {
  const known = rows.get(document) ?? commitmentsOf(document);
  rows.set(document, known);
  return known;
}

/** Of the clause of a verb; of one that leads points in, each point. Empty where it asks for nothing. */
export function verbRow(document: Document, verb: OperativeVerb, context: Context): string[] {
  const rows = rowsOf(document).filter(({ clause }) => clause.verb === verb);
  const [first] = rows;
  if (!first) return [];
  if (rows.every((row) => row.task === first.task)) return rowTold(first, rows, context);
  const shown = rows.slice(0, MOST).map((row) => pointTold(row, context));
  const rest = rows.length > MOST ? [told(say('… and {count} more.', { count: rows.length - MOST }), context)] : [];
  return [...whoTold(first, context), ...shown, ...rest];
}

/** Of the clause a deadline belongs to, without the deadline. */
export function deadlineRow(document: Document, block: Block, deadline: Deadline, context: Context): string[] {
  const clause = block.clauses.find((each: Clause) => each.deadlines.includes(deadline));
  const row = rowsOf(document).find((each) =>
    clause
      ? each.clause === clause
      : each.block === block && each.span.from <= deadline.from && deadline.to <= each.span.to,
  );
  return row ? [...whoTold(row, context), ...taskTold(row, context)] : [];
}

/** Several rows of one task differ in their day. */
function rowTold(row: Commitment, rows: readonly Commitment[], context: Context): string[] {
  const { footnotes } = row;
  const days = rows.flatMap(({ deadline }) =>
    deadline ? [told(say('By when: {day}', { day: when(deadline, context) }), context)] : [],
  );
  const notes =
    footnotes.length > 0 ? [told(say('Footnotes: {labels}', { labels: footnotes.join(', ') }), context)] : [];
  return [...whoTold(row, context), ...taskTold(row, context), ...days, ...notes];
}

function whoTold({ addressees }: Commitment, context: Context): string[] {
  const names = addressees.map(({ text }) => text).join(', ');
  return names === '' ? [] : [told(say('Who: {names}', { names }), context)];
}

function taskTold({ task }: Commitment, context: Context): string[] {
  return task === '' ? [] : [told(say('What: {task}', { task: excerpt(task, TASK_LENGTH) }), context)];
}

function pointTold({ point, task, deadline }: Commitment, context: Context): string {
  const day = deadline?.latest ? ` (${context.words(writtenDay(deadline.latest))})` : '';
  return context.markup.text(`${point ?? '–'} ${excerpt(task, TASK_LENGTH / 2)}${day}`);
}

function when({ text, latest }: NonNullable<Commitment['deadline']>, { today }: Context): string | Message {
  if (latest === null) return text;
  return say('{written} ({weekday} {day}, {distance})', {
    written: text,
    weekday: weekday(latest),
    day: writtenDay(latest),
    distance: distance(today, latest),
  });
}

function told(message: Message, { markup, words }: Context): string {
  return markup.text(words(message));
}
