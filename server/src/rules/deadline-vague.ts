import { tasksOf } from '../document/clauses/clauses';
import { say } from '../messages/message';
import type { BlockRule } from './rule';
import { isOperative, place, sureness, textOf } from './wording';

export const deadlineVague: BlockRule = {
  id: 'deadline-vague',
  family: 'deadlines',
  severity: 'information',
  about: 'a request or commitment with a deadline that names no date',
  source: 'Drafting advice: whether a task is on time can only be told from a date.',

  *checkBlock(block, context) {
    if (!isOperative(block)) return;
    for (const { deadlines } of tasksOf(block)) {
      if (deadlines.some(({ latest, kind }) => latest !== undefined || kind === 'duration' || kind === 'relative'))
        continue;
      for (const deadline of deadlines) {
        if (deadline.kind !== 'vague') continue;
        yield {
          at: place(block, deadline),
          message: say(
            '“{deadline}” sets no date, so nobody can tell whether the task is late. Name a day, quarter or year if one is meant.',
            { deadline: textOf(block, deadline) },
          ),
          ...sureness(context.language(block.part)?.confidence.deadlines),
        };
      }
    }
  },
};
