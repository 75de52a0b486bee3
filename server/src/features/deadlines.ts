/** Which of the times a text names are deadlines: in a recital, a note or a title they tell of what has been. */
import { governingClause } from '../document/clauses/clauses';
import type { Block, Deadline, Document } from '../document/model';

/** Of what the Council does or asks for; without a period that began before the text was written. */
export function deadlinesIn({ date }: Document, block: Block): readonly Deadline[] {
  if (block.deadlines.length === 0 || !isOperative(block)) return [];
  return block.deadlines.filter(
    ({ limit, earliest }) => limit !== 'from' || date === undefined || (earliest ?? date) >= date,
  );
}

function isOperative(block: Block): boolean {
  const { kind } = block;
  if (kind === 'item') return (governingClause(block)?.verb.number ?? 'participle') !== 'participle';
  return kind === 'paragraph' || kind === 'point' || kind === 'continuation';
}
