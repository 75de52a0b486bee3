/** Whom a task asks, where the clause itself does not say: as the clause before, or at the head of the point. */
import { readAddresseesAt } from '../document/clauses/addressees';
import type { Lead } from '../document/clauses/clauses';
import type { Block, Clause, Span } from '../document/model';
import { verbTable } from '../document/clauses/verbForms';
import { languageData } from '../languages';
import { tokenize, type Token } from '../text/tokens';
import { askedEnd } from './words';

export interface Asked {
  /** Key of `addressees` in the language data, or `other`. */
  readonly concept: string;
  readonly text: string;
}

/** A clause may go on from one that goes on itself: what was told before is not looked up again. */
const known = new WeakMap<Clause, readonly Asked[]>();

/** Those the clause names; where it says `further` and names nobody, those of the request before it. */
export function addresseesOf(block: Block, clause: Clause): readonly Asked[] {
  let asked = known.get(clause);
  if (!asked) known.set(clause, (asked = lookUp(block, clause)));
  return asked;
}

function lookUp(block: Block, clause: Clause): readonly Asked[] {
  if (clause.addressees.length > 0 || clause.verb.class !== 'request') return clause.addressees.map(asked);
  const before = block.clauses[block.clauses.indexOf(clause) - 1];
  if (before?.verb.class !== 'request' || !goesOn(block, clause)) return [];
  return addresseesOf(block, before);
}

/** `VERZOEKT verder na te gaan`, `further INVITES to report`: an adverb stands beside the verb. */
function goesOn({ flow, part }: Block, { verb, from }: Clause): boolean {
  if (part.language === null) return false;
  const { adverbs } = verbTable(languageData(part.language));
  const first = verb.parts[0]!;
  const behind = tokenize(flow.text.slice(first.to, first.to + 60));
  if (adverbs.at(behind, 0)) return true;
  const inside = tokenize(flow.text.slice(first.from, first.to));
  if (adverbs.at(inside, 0)) return true;
  const before = tokenize(flow.text.slice(Math.max(0, from - 40), from));
  return [1, 2, 3].some((length) => adverbs.at(before, before.length - length)?.length === length);
}

/**
 * Those a point asks: whom the clause above names; where that names nobody before its colon, those at the head of
 * the point (`INVITES: (a) the Commission to report`), and where they end.
 */
export function askedIn(block: Block, span: Span, { block: leadBlock, clause }: Lead) {
  const none = { addressees: addresseesOf(leadBlock, clause), to: span.from };
  if (none.addressees.length > 0 || clause.verb.class !== 'request' || block.part.language === null) return none;
  const behind = leadBlock.flow.text.slice(clause.verb.parts.at(-1)!.to, clause.to);
  if (tokenize(behind).some(({ kind }) => kind === 'word')) return none;
  const tokens: readonly Token[] = tokenize(block.flow.text);
  const found = readAddresseesAt(tokens, block.flow.text, span.from, span.to, languageData(block.part.language));
  return found.length > 0
    ? { addressees: found.map(asked), to: Math.max(span.from, askedEnd(block, found, clause)) }
    : none;
}

function asked({ concept, text }: Asked): Asked {
  return { concept, text };
}
