import type { Block, Span } from '../document/model';
import { say } from '../messages/message';
import type { BlockRule, RawFinding } from './rule';
import { place, textOf } from './wording';

export const deadlineInvalid: BlockRule = {
  id: 'deadline-invalid',
  family: 'deadlines',
  severity: 'error',
  about: 'a day or period that the calendar does not have',
  source: 'The calendar.',

  *checkBlock(block) {
    const periods = block.deadlines.filter(({ impossible }) => impossible).map(({ periodSpan }) => periodSpan);
    for (const span of periods) yield finding(block, span);
    for (const date of block.dates) {
      if (date.day === undefined && !periods.some((span) => span.from < date.to && date.from < span.to))
        yield finding(block, date);
    }
  },
};

function finding(block: Block, span: Span): RawFinding {
  const date = textOf(block, span);
  return { at: place(block, span), message: say('The calendar has no “{date}”. Correct the date.', { date }) };
}
