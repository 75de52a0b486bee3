import type { Block, Deadline, Document } from '../document/model';
import { say, type Message } from '../messages/message';
import type { RawFinding, Rule } from './rule';
import { operativeBlocks, place, sureness, textOf } from './wording';

export const deadlineInconsistent: Rule = {
  id: 'deadline-inconsistent',
  family: 'deadlines',
  severity: 'information',
  about: 'two wordings for the same kind of deadline in one document',
  source: 'Drafting advice: readers and translators look for a difference in meaning where the wording differs.',

  *check(document, context) {
    for (const uses of kinds(document).values()) {
      const found = uneven(uses);
      if (found) yield { ...found, ...sureness(context.language(found.at.block.part)?.confidence.deadlines) };
    }
  },
};

interface Use {
  readonly block: Block;
  readonly deadline: Deadline;
}

/** Ends of years, half-years, quarters, months; a limit at a quarter is one at its end. Days and bare years differ too much. */
const kindOf: Readonly<Partial<Record<Deadline['kind'], string>>> = {
  yearEnd: 'year',
  yearMiddle: 'middle of a year',
  halfYear: 'half-year',
  halfYearEnd: 'half-year',
  quarter: 'quarter',
  quarterEnd: 'quarter',
  monthEnd: 'month',
};

/** Of each language and kind, in order. */
function kinds({ blocks }: Document): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const block of operativeBlocks(blocks)) {
    for (const deadline of block.deadlines) {
      const kind = kindOf[deadline.kind];
      if (
        kind === undefined ||
        (deadline.limit !== 'by' && deadline.limit !== 'before') ||
        deadline.latest === undefined
      )
        continue;
      // Before a quarter is before it begins, which is another thing than its end.
      const key = `${block.part.language} ${kind} ${deadline.limit === 'before' && !deadline.kind.endsWith('End')}`;
      const others = uses.get(key);
      if (others) others.push({ block, deadline });
      else uses.set(key, [{ block, deadline }]);
    }
  }
  return uses;
}

/** One finding: the first use that is not worded as most are (or as the first, where none leads). */
function uneven(uses: readonly Use[]): RawFinding | undefined {
  const counts = new Map<string, number>();
  for (const { deadline } of uses) counts.set(deadline.wording, (counts.get(deadline.wording) ?? 0) + 1);
  if (counts.size < 2) return undefined;
  const [usual] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
  const odd = uses.find(({ deadline }) => deadline.wording !== usual)!;
  const others = uses.filter(({ deadline }) => deadline.wording !== odd.deadline.wording);
  const first = new Map<string, Use>();
  for (const use of others) if (!first.has(use.deadline.wording)) first.set(use.deadline.wording, use);
  return {
    at: place(odd.block, odd.deadline),
    message: say(
      '{here} here, {others} elsewhere: if the same kind of limit is meant, word it the same way throughout.',
      { here: quoted(odd), others: [...first.values()].map(quoted) },
    ),
    related: others.slice(0, 20).map((use) => ({ at: place(use.block, use.deadline), message: quoted(use) })),
  };
}

function quoted({ block, deadline }: Use): Message {
  return say('“{words}”', { words: textOf(block, deadline) });
}
