import { addresseeNames } from '../document/addresseeNames';
import { indexAt } from '../document/addressees';
import type { Block, Clause } from '../document/model';
import { withoutAccents } from '../document/phrases';
import { sentenceEnd } from '../document/sentences';
import { verbTable } from '../document/verbForms';
import type { LanguageData } from '../languages/data';
import { tokenize, type Token } from '../text/tokens';
import type { Rule } from './rule';
import { isOperative, place, textOf } from './wording';

export const addresseeMissing: Rule = {
  id: 'addressee-missing',
  family: 'commitments',
  severity: 'hint',
  about: 'a request that names nobody who is asked',
  source: 'Drafting advice: a request has a verb, somebody who is asked, and a task.',

  *check({ blocks }, context) {
    for (const block of blocks) {
      const data = context.language(block.part);
      if (!data || !isOperative(block)) continue;
      for (const [index, clause] of block.clauses.entries()) {
        if (!asksNobody(block, clause, data) || block.clauses[index - 1]?.verb.class === 'request') continue;
        const { parts } = clause.verb;
        const span = { from: parts[0]!.from, to: parts.at(-1)!.to };
        yield {
          at: place(block, span),
          message: `“${textOf(block, parts[0]!)}” names nobody: who is to act? What is asked of nobody in particular is done by nobody.`,
        };
      }
    }
  },
};

/** Verbs that speak to somebody; what is encouraged, recommended or requested may be a thing. */
const speaking: ReadonlySet<string> = new Set(['invite', 'callOn', 'urge', 'task']);

/** The task begins right behind the verb, and nobody is named in its sentence. */
function asksNobody({ flow }: Block, { verb, addressees, from, to }: Clause, data: LanguageData): boolean {
  if (!speaking.has(verb.concept) || verb.number === 'participle' || verb.missing !== undefined) return false;
  if (addressees.length > 0) return false;
  const tokens = tokenize(flow.text.slice(from, to));
  const first = indexAt(tokens, verb.parts.at(-1)!.to - from);
  const { openers, taskComma } = verbTable(data);
  const behind = withoutAccents(tokens[first]?.key ?? '');
  const opens = (openers.has(behind) && tokens[first + 1]?.shape === 'lower') || (taskComma && behind === ',');
  return opens && !namesSomebody(tokens.slice(first, sentenceEnd(tokens, first)), data);
}

function namesSomebody(tokens: readonly Token[], data: LanguageData): boolean {
  const names = addresseeNames(data);
  return tokens.some((_, index) => names.at(tokens, index) !== undefined);
}
