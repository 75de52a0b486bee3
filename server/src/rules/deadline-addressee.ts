import { addresseeNames } from '../document/clauses/addresseeNames';
import { indexAt } from '../document/clauses/addressees';
import { givesTask } from '../document/clauses/clauses';
import type { Block, Clause, Deadline } from '../document/model';
import { sentenceEnd, sentenceStart } from '../document/sentences';
import type { LanguageData } from '../languages/data';
import { say } from '../messages/message';
import { tokenize, type Token } from '../text/tokens';
import type { BlockRule } from './rule';
import { isOperative, place, textOf } from './wording';

export const deadlineAddressee: BlockRule = {
  id: 'deadline-addressee',
  family: 'commitments',
  severity: 'hint',
  about: 'a deadline in another sentence than the request it belongs to',
  source: 'Drafting advice: a deadline belongs to an addressee and a task: verb, who, what and when in one sentence.',

  *checkBlock(block, context) {
    const data = context.language(block.part);
    if (!data || !isOperative(block)) return;
    for (const clause of block.clauses.filter(({ verb }) => givesTask(verb))) {
      const { parts } = clause.verb;
      for (const deadline of clause.deadlines) {
        if (!apart(clause, block, data).has(deadline)) continue;
        yield {
          at: place(block, deadline),
          message: say(
            'This sentence asks nobody, so it is left open who has to keep “{deadline}”. Say who, what and when in one sentence.',
            { deadline: textOf(block, deadline) },
          ),
          related: [{ at: place(block, parts[0]!), message: say('The request it seems to belong to.') }],
        };
      }
    }
  },
};

/** The days of a clause that stand in a later sentence than its verb, which names nobody who could be asked. */
function apart({ from, to, deadlines }: Clause, { flow }: Block, data: LanguageData): ReadonlySet<Deadline> {
  const days = deadlines.filter(({ latest }) => latest !== undefined);
  const tokens = days.length === 0 ? [] : tokenize(flow.text.slice(from, to));
  return new Set(days.filter((deadline) => standsApart(tokens, indexAt(tokens, deadline.from - from), data)));
}

function standsApart(tokens: readonly Token[], at: number, data: LanguageData): boolean {
  const start = sentenceStart(tokens, at);
  if (start === 0) return false;
  const sentence = tokens.slice(start, sentenceEnd(tokens, at));
  const names = addresseeNames(data);
  return !sentence.some((_, index) => names.at(sentence, index) !== undefined);
}
