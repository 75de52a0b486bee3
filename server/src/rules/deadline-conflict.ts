import { tasksOf } from '../document/clauses/clauses';
import type { Block, Deadline, Document } from '../document/model';
import { sentenceEnd } from '../document/sentences';
import { say } from '../messages/message';
import { kept } from '../text/kept';
import { tokenize, type Token } from '../text/tokens';
import type { RawFinding, Rule } from './rule';
import { operativeBlocks, place, textOf } from './wording';

export const deadlineConflict: Rule = {
  id: 'deadline-conflict',
  family: 'commitments',
  severity: 'information',
  about: 'one task asked of the same addressees with two different last days',
  source: 'Drafting advice: a task that is said twice is changed in one place only.',

  *check(document) {
    const known = new Map<string, Use>();
    for (const use of uses(document)) {
      const first = known.get(use.task);
      known.set(use.task, first ?? use);
      if (first === undefined || first.deadline.latest === use.deadline.latest) continue;
      yield conflict(first, use);
    }
  },
};

interface Use {
  readonly block: Block;
  readonly deadline: Deadline;
  /** Those asked and the words of the task, in no order. */
  readonly task: string;
}

/** Tasks of one's own with one day each: a text may well ask for a first report and a second. */
function* uses({ blocks }: Document): Iterable<Use> {
  for (const block of operativeBlocks(blocks)) {
    if (block.deadlines.length === 0) continue;
    for (const { clause, deadlines } of tasksOf(block)) {
      const [deadline, ...others] = deadlines.filter(({ latest }) => latest !== undefined);
      if (!deadline || others.length > 0 || !block.clauses.includes(clause)) continue;
      const from = Math.max(clause.verb.parts.at(-1)!.to, ...clause.addressees.map(({ to }) => to));
      const words = taskWords(deadline, block, from, clause.to);
      const who = clause.addressees.map(({ concept, text }) => (concept === 'other' ? text : concept)).sort();
      if (words.size >= FEWEST && who.length > 0) {
        yield { block, deadline, task: `${who.join()}: ${[...words].sort().join(' ')}` };
      }
    }
  }
}

/** Fewer words say too little: `to report by the end of 2027`. */
const FEWEST = 4;

/** Of the sentence, without the deadline and the smallest words; numbers and names tell tasks apart. */
const taskWords = kept((deadline: Deadline, { flow }: Block, from: number, to: number): ReadonlySet<string> => {
  const tokens = tokenize(flow.text.slice(from, to));
  const counts = ({ kind, text, ...at }: Token): boolean =>
    (kind === 'number' || (kind === 'word' && text.length > 2)) &&
    (from + at.to <= deadline.from || from + at.from >= deadline.to);
  return new Set(
    tokens
      .slice(0, sentenceEnd(tokens, 0))
      .filter(counts)
      .map(({ key }) => key),
  );
});

function conflict(first: Use, { block, deadline }: Use): RawFinding {
  return {
    at: place(block, deadline),
    message: say(
      'The same is asked of the same addressees with another deadline, “{deadline}”. Ask it once, or give both the same last day.',
      { deadline: textOf(first.block, first.deadline) },
    ),
    related: [{ at: place(first.block, first.deadline), message: say('The other deadline of this task.') }],
  };
}
