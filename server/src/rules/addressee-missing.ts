import { addresseeNames, articlesOf } from '../document/clauses/addresseeNames';
import { indexAt } from '../document/clauses/addressees';
import type { Block, Clause, OperativeVerb } from '../document/model';
import { withoutAccents } from '../document/phrases';
import { sentenceEnd } from '../document/sentences';
import { verbTable } from '../document/clauses/verbForms';
import type { LanguageData } from '../languages/data';
import { say } from '../messages/message';
import { tokenize, type Token } from '../text/tokens';
import type { BlockRule } from './rule';
import { isOperative, place, textOf } from './wording';

export const addresseeMissing: BlockRule = {
  id: 'addressee-missing',
  family: 'commitments',
  severity: 'hint',
  about: 'a request that names nobody who is asked',
  source: 'Drafting advice: a request has a verb, somebody who is asked, and a task.',

  *checkBlock(block, context) {
    const data = context.language(block.part);
    if (!data || !isOperative(block)) return;
    for (const [index, clause] of block.clauses.entries()) {
      if (!asksNobody(block, clause, data) || block.clauses[index - 1]?.verb.class === 'request') continue;
      const { parts } = clause.verb;
      const span = { from: parts[0]!.from, to: parts.at(-1)!.to };
      yield {
        at: place(block, span),
        message: say(
          '“{verb}” asks nobody in particular. Say who is to act: what nobody is asked to do, nobody does.',
          {
            verb: textOf(block, parts[0]!),
          },
        ),
      };
    }
  },
};

/** Verbs that speak to somebody; what is encouraged, urged or requested may be a thing: `URGES that talks resume`. */
const speaking: ReadonlySet<string> = new Set(['invite', 'callOn', 'task']);

/** The task begins right behind the verb, and nobody is named in its sentence. */
function asksNobody({ flow }: Block, { verb, addressees, from, to }: Clause, data: LanguageData): boolean {
  if (!speaking.has(verb.concept) || verb.number === 'participle' || verb.missing !== undefined) return false;
  if (addressees.length > 0) return false;
  const tokens = tokenize(flow.text.slice(from, to));
  const first = indexAt(tokens, verb.parts.at(-1)!.to - from);
  return opensTask(tokens, first, verb, data) && !namesSomebody(tokens.slice(first, sentenceEnd(tokens, first)), data);
}

/**
 * `to report`. A word that may lead to somebody as well says nothing: one the verb governs, one before an article, and
 * any in a language without articles.
 */
function opensTask(tokens: readonly Token[], at: number, { pattern }: OperativeVerb, data: LanguageData): boolean {
  const { openers, taskComma } = verbTable(data);
  const articles = articlesOf(data);
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word || !next || articles.size === 0) return false;
  if (taskComma && word.text === ',') return true;
  const leadsToSomebody = articles.has(next.key) || pattern.split(' ').includes(word.key);
  return openers.has(withoutAccents(word.key)) && next.shape === 'lower' && !leadsToSomebody;
}

function namesSomebody(tokens: readonly Token[], data: LanguageData): boolean {
  const names = addresseeNames(data);
  return tokens.some((_, index) => names.at(tokens, index) !== undefined);
}
