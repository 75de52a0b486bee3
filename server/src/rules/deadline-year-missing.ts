import { tasksOf } from '../document/clauses/clauses';
import type { Block, Deadline } from '../document/model';
import { say } from '../messages/message';
import type { BlockRule } from './rule';
import { isOperative, place, sureness, textOf } from './wording';

export const deadlineYearMissing: BlockRule = {
  id: 'deadline-year-missing',
  family: 'deadlines',
  severity: 'warning',
  about: 'a deadline without its year',
  source: 'Drafting advice: conclusions are read years later, and drafts slip past the turn of a year.',

  *checkBlock(block, context) {
    if (!isOperative(block)) return;
    for (const deadline of block.deadlines) {
      if (!deadline.yearMissing || deadline.impossible || !setsLimit(block, deadline)) continue;
      yield {
        at: place(block, deadline),
        message: say(
          '“{deadline}” does not say of which year. Name the year: the text will be read long after its date.',
          {
            deadline: textOf(block, deadline),
          },
        ),
        ...sureness(context.language(block.part)?.confidence.deadlines),
      };
    }
  },
};

/** `by` and `before` always do, save in a recital; `later this year` only where someone is to act. */
function setsLimit(block: Block, deadline: Deadline): boolean {
  const clause = block.clauses.find(({ from, to }) => from <= deadline.from && deadline.to <= to);
  if (clause?.verb.number === 'participle') return false;
  if (deadline.limit === 'by' || deadline.limit === 'before') return true;
  return tasksOf(block).some(({ deadlines }) => deadlines.includes(deadline));
}
