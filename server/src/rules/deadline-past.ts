import { tasksOf } from '../document/clauses/clauses';
import { writtenDay } from '../document/deadlines/days';
import { say } from '../messages/message';
import type { BlockRule } from './rule';
import { isOperative, place, sureness, textOf } from './wording';

export const deadlinePast: BlockRule = {
  id: 'deadline-past',
  family: 'deadlines',
  severity: 'warning',
  about: 'a deadline that lies before the date of the document itself',
  source:
    'Drafting advice: nobody can be asked to act in the past; deadlines are often left over from an earlier draft.',

  *checkBlock(block, context) {
    const { date, citedYear } = context;
    const first = date ?? (citedYear && `${citedYear}-01-01`);
    if (!first || !isOperative(block)) return;
    for (const deadline of tasksOf(block).flatMap(({ deadlines }) => deadlines)) {
      if (deadline.limit === 'in' || deadline.latest === undefined || deadline.latest >= first) continue;
      const about = { deadline: textOf(block, deadline), day: writtenDay(deadline.latest) };
      yield {
        at: place(block, deadline),
        message:
          date === undefined
            ? say(
                '“{deadline}” ended on {day}, but these conclusions cite what appeared in {year}. Set a new deadline.',
                {
                  ...about,
                  year: citedYear!,
                },
              )
            : say('“{deadline}” ended on {day}, before these conclusions of {date}. Set a new deadline.', {
                ...about,
                date: writtenDay(date),
              }),
        ...sureness(context.language(block.part)?.confidence.deadlines),
      };
    }
  },
};
