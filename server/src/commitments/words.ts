/** The words of a row: a clause cut where its sentence ends, a task cut where the addressees end. */
import { addresseeReader, isOpener } from '../document/clauses/addresseeNames';
import type { Addressee, Block, Clause, Span } from '../document/model';
import { endsSentence } from '../document/sentences';
import { languageData } from '../languages';
import { tokenize, type Token } from '../text/tokens';

/** The words of a span without the calls in it. */
export function wordsOf({ flow, calls }: Block, { from, to }: Span): string {
  let words = '';
  let at = from;
  for (const call of calls) {
    if (call.to <= at || call.from >= to) continue;
    words += flow.text.slice(at, Math.max(at, call.from));
    at = call.to;
  }
  return (words + flow.text.slice(at, Math.max(at, to))).replace(/ {2,}/g, ' ').trim();
}

export function joined(pieces: readonly string[]): string {
  return pieces.filter((words) => words !== '').join(' ');
}

/** From the verb to the end of its sentence, or to the next verb; words that lead to that verb are left out. */
export function sentenceSpan(block: Block, { from, to, deadlines }: Clause): Span {
  const { flow } = block;
  const furthest = Math.max(from, ...deadlines.map((deadline) => deadline.to));
  const tokens = tokenize(flow.text.slice(from, to));
  const end = tokens.findIndex((token, index) => from + token.to > furthest && endsSentence(tokens, index));
  if (end >= 0) return { from, to: from + tokens[end]!.to };
  const isLast = flow.text.slice(to).trim() === '';
  return { from, to: isLast ? to : from + (withoutTail(block, tokens).at(-1)?.to ?? 0) };
}

/** Without `, and further` or `; the Council` at the end: they lead to the next verb. */
function withoutTail({ flow, part }: Block, all: readonly Token[]): readonly Token[] {
  if (part.language === null) return all;
  const { links, names, table } = addresseeReader(all, flow.text, languageData(part.language), false);
  let tokens = all;
  for (let length = 1; length <= 4 && length < tokens.length;) {
    const at = tokens.length - length;
    const isMark = length === 1 && (tokens[at]!.text === ',' || tokens[at]!.text === ';');
    const name = names.at(tokens, at);
    const leads =
      isMark ||
      links.at(tokens, at)?.length === length ||
      table.adverbs.at(tokens, at)?.length === length ||
      (name?.value === 'council' && name.length === length);
    if (leads) tokens = tokens.slice(0, at);
    length = leads ? 1 : length + 1;
  }
  return tokens;
}

/** Behind the first part of the verb and those asked, without the second part of a split verb. */
export function taskWords(block: Block, clause: Clause, span: Span): string {
  const [first, ...others] = clause.verb.parts;
  const from = Math.max(first!.to, askedEnd(block, clause.addressees, clause));
  const pieces: string[] = [];
  let at = from;
  for (const part of [...others.filter((each) => each.from >= from), { from: span.to, to: span.to }]) {
    pieces.push(wordsOf(block, { from: at, to: part.from }));
    at = part.to;
  }
  return stripped(block, joined(pieces));
}

/**
 * Where those asked end, with the short form in brackets behind the last; 0 where nobody is.
 * What is encouraged is no addressee: it is the task.
 */
export function askedEnd({ flow, part }: Block, addressees: readonly Addressee[], { verb }: Clause): number {
  const last = addressees.at(-1);
  if (last === undefined || part.language === null) return 0;
  const tokens = tokenize(flow.text.slice(last.to, last.to + 300));
  const reader = addresseeReader(tokens, flow.text, languageData(part.language), false);
  const bracket = tokens[0]?.text === '(' ? tokens.slice(0, 20).findIndex(({ text }) => text === ')') : -1;
  const next = tokens[bracket + 1];
  const isKnown = addressees.some(({ concept }) => concept !== 'other');
  const isSplit = verb.parts.length > 1 && !/^\p{Ll}/u.test(last.text);
  const isName = /^[\p{Lu}\p{Lt}]/u.test(last.text) && next?.kind === 'word';
  const isSetOff = verb.concept !== 'encourage' && (isName || next?.text === ',' || next?.text === ':');
  if (!isKnown && !isSplit && !isSetOff && !isOpener(reader, bracket + 1)) return 0;
  return bracket >= 0 ? last.to + tokens[bracket]!.to : last.to;
}

/** Without marks at either end, and without the `and` before the next point. */
export function stripped({ part }: Block, words: string): string {
  const tokens = tokenize(words);
  const isMark = (token: Token | undefined): boolean => token !== undefined && /^[.,;:]$/.test(token.text);
  let from = 0;
  while (isMark(tokens[from])) from++;
  let to = tokens.length;
  const links =
    part.language === null ? undefined : addresseeReader(tokens, words, languageData(part.language), false).links;
  while (to > from && (isMark(tokens[to - 1]) || (isMark(tokens[to - 2]) && links?.at(tokens, to - 1)?.length === 1)))
    to--;
  return from < to ? words.slice(tokens[from]!.from, tokens[to - 1]!.to) : '';
}
