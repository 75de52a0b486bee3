/** What the register of commitments says of a clause: who is to do what by when. */
import { commitmentsOf, type Commitment } from '../commitments/register';
import { distance, weekday, writtenDay } from '../document/deadlines/days';
import type { Block, Clause, Day, Deadline, Document, OperativeVerb } from '../document/model';
import { inEnglish } from '../messages/message';
import type { Markup } from './markup';
import { excerpt } from './words';

interface Context {
  readonly markup: Markup;
  readonly today: Day;
}

/** Points of one clause that are shown. */
const MOST = 6;
const TASK_LENGTH = 200;

/** Of the clause of a verb; of one that leads points in, each point. Empty where it asks for nothing. */
export function verbRow(document: Document, verb: OperativeVerb, context: Context): string[] {
  const rows = commitmentsOf(document).filter(({ clause }) => clause.verb === verb);
  const [first] = rows;
  if (!first) return [];
  if (rows.every((row) => row.task === first.task)) return rowTold(first, rows, context);
  const shown = rows.slice(0, MOST).map((row) => pointTold(row, context));
  const rest = rows.length > MOST ? [context.markup.text(`… and ${rows.length - MOST} more.`)] : [];
  return [...whoTold(first, context), ...shown, ...rest];
}

/** Of the clause a deadline belongs to, without the deadline. */
export function deadlineRow(document: Document, block: Block, deadline: Deadline, context: Context): string[] {
  const clause = block.clauses.find((each: Clause) => each.deadlines.includes(deadline));
  const row = commitmentsOf(document).find((each) =>
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
    deadline ? [context.markup.text(`By when: ${when(deadline, context)}`)] : [],
  );
  const notes = footnotes.length > 0 ? [context.markup.text(`Footnotes: ${footnotes.join(', ')}`)] : [];
  return [...whoTold(row, context), ...taskTold(row, context), ...days, ...notes];
}

function whoTold({ addressees }: Commitment, { markup }: Context): string[] {
  return addressees.length === 0 ? [] : [markup.text(`Who: ${addressees.map(({ text }) => text).join(', ')}`)];
}

function taskTold({ task }: Commitment, { markup }: Context): string[] {
  return task === '' ? [] : [markup.text(`What: ${excerpt(task, TASK_LENGTH)}`)];
}

function pointTold({ point, task, deadline }: Commitment, context: Context): string {
  const day = deadline?.latest ? ` (${inEnglish(writtenDay(deadline.latest))})` : '';
  return context.markup.text(`${point ?? '–'} ${excerpt(task, TASK_LENGTH / 2)}${day}`);
}

function when({ text, latest }: NonNullable<Commitment['deadline']>, { today }: Context): string {
  return latest === null
    ? text
    : `${text} (${inEnglish(weekday(latest))} ${inEnglish(writtenDay(latest))}, ${inEnglish(distance(today, latest))})`;
}
