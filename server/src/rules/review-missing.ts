import { tasksOf } from '../document/clauses/clauses';
import type { Clause, Part } from '../document/model';
import { perWords } from '../document/perWords';
import { perLanguage } from '../languages/compiled';
import { phraseTable } from '../document/phrases';
import { say } from '../messages/message';
import { tokenize } from '../text/tokens';
import type { Context, Rule } from './rule';
import { conclusionsOf } from './conclusions';
import { operativeBlocks, place } from './wording';

export const reviewMissing: Rule = {
  id: 'review-missing',
  family: 'commitments',
  severity: 'hint',
  about: 'conclusions that set many deadlines and never say when the Council looks at them again',
  source:
    'Practice of adopted conclusions that set tasks: a last paragraph in which the Council returns to the matter.',

  *check(document, context) {
    const part = context.stage === 'final' ? undefined : conclusionsOf(document);
    if (!part || isReviewed(part, context)) return;
    const tasks = datedRequests(part);
    const last = tasks.at(-1);
    if (!last || tasks.length < MANY) return;
    const end = part.paragraphs.at(-1)!;
    yield {
      at: place(end, end.label!),
      message: say(
        '{count} tasks have a deadline, but no paragraph says when the Council will look at the results. Add one (WILL TAKE STOCK, WILL REVERT) if that is meant.',
        { count: tasks.length },
      ),
    };
  },
};

/** A text that asks for less may well do without. */
const MANY = 5;

function datedRequests({ blocks }: Part): Clause[] {
  const tasks = operativeBlocks(blocks).flatMap((block) => (block.deadlines.length === 0 ? [] : tasksOf(block)));
  return tasks
    .filter(({ clause, deadlines }) => clause.verb.class === 'request' && deadlines.some(({ latest }) => latest))
    .map(({ clause }) => clause);
}

/** The Council returns to the matter, or somebody is to report on these conclusions. */
function isReviewed(part: Part, context: Context): boolean {
  const data = context.language(part);
  if (!data) return true;
  return operativeBlocks(part.blocks).some(
    (block) => block.clauses.some(({ verb }) => verb.concepts.includes('revert')) || speaksOf(block, data),
  );
}

const ofThisText = perLanguage((data) =>
  phraseTable(
    data.references.ofThisText
      .filter((phrase) => phrase.includes(' '))
      .map((phrase) => ({ phrase, value: true as const })),
    data,
  ),
);

/** `the implementation of these conclusions`; but not `paragraph 4 of these conclusions`. */
const speaksOf = perWords(({ flow, crossReferences }, data) => {
  const table = ofThisText(data!);
  const tokens = tokenize(flow.text);
  return tokens.some(
    ({ from }, index) =>
      table.at(tokens, index) !== undefined && !crossReferences.some(({ to }) => to <= from && from - to <= 2),
  );
});
