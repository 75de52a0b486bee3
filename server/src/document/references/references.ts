/**
 * References as values: the same document, act or article has the same value in whatever language it is cited.
 * What is a reference is told by its structure; how it should be written here, by the language's data.
 */
import type { LanguageData } from '../../languages/data';
import type { Token } from '../../text/tokens';
import { readAct } from './actReferences';
import { articlePlaces, readArticle } from './articleReferences';
import { bracketPairs } from '../brackets';
import { readCommissionDocument, readCouncilDocument } from './documentReferences';
import { readJournal } from './journalReferences';
import type { Reference } from '../model';
import { isMark } from './referenceTokens';
import type { Found, Reading } from './referenceTokens';
import { urlEnd } from './urls';

/** @param tokens of one block, without footnote calls; `text` is the flow they were cut from */
export function readReferences(tokens: readonly Token[], text: string, data: LanguageData | undefined): Reference[] {
  const reading: Reading = { tokens, text, data };
  const articles = data && articlePlaces(tokens, data);
  const found: Found[] = [];
  for (let index = 0; index < tokens.length;) {
    const begun =
      foundAt(reading, index, found.at(-1)) ?? (articles?.has(index) ? readArticle(reading, index) : undefined);
    const reference = begun !== undefined && begun.first >= (found.at(-1)?.next ?? 0) ? begun : undefined;
    if (reference !== undefined) found.push(reference);
    index = reference?.next ?? urlEnd(tokens, index) ?? index + 1;
  }
  const pairs = found.length === 0 ? [] : bracketPairs(tokens);
  return found.map((one) => asReference(tokens, one, pairs));
}

/** A document or an act. Most tokens are ordinary words and marks: what can begin a reference is told first. */
function foundAt(reading: Reading, index: number, previous: Found | undefined): Found | undefined {
  const { kind, shape, text } = reading.tokens[index]!;
  if (kind === 'mark') return text === '(' ? readAct(reading, index, previous) : undefined;
  const capitals = shape === 'upper' && text.length <= 4;
  if (capitals) {
    const document = readJournal(reading, index) ?? readCommissionDocument(reading, index);
    if (document !== undefined) return document;
  }
  if (kind === 'number') {
    const act = isMark(reading.tokens, index + 1, '/') ? readAct(reading, index, previous) : undefined;
    const document = act ?? readCouncilDocument(reading, index);
    if (document !== undefined) return document;
  }
  return undefined;
}

function asReference(
  tokens: readonly Token[],
  { first, next, value, house }: Found,
  pairs: readonly (readonly [number, number])[],
): Reference {
  const bracketed = pairs.some(([open, close]) => open < first && close >= next);
  const span = { from: tokens[first]!.from, to: tokens[next - 1]!.to };
  return { ...span, value, bracketed, ...(house === undefined ? {} : { house }) };
}
