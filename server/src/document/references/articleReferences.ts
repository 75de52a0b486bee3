/** References to articles: `artikel 42, lid 7`, `Article 42(7)`, `42 artiklan 7 kohta`. */
import { interest } from '../interests';
import { perLanguage } from '../../languages/compiled';
import type { Token } from '../../text/tokens';
import { mayBeginWith, phraseTable } from '../phrases';
import type { PhraseTable } from '../phrases';
import type { Found, Reading } from './referenceTokens';
import { digitsAt, isGlued, isMark, skipMark } from './referenceTokens';

/** @param index of the token the reference may begin at */
export function readArticle(reading: Reading, index: number): Found | undefined {
  const { tokens, data } = reading;
  if (data === undefined) return undefined;
  const article = articles(data).at(tokens, index);
  if (article?.slots.n === undefined) return undefined;
  const paragraph = paragraphAfter(reading, index + article.length);
  return {
    first: index,
    next: paragraph?.next ?? index + article.length,
    value: { kind: 'article', number: article.slots.n, paragraph: paragraph?.number ?? null },
  };
}

interface Paragraph {
  readonly number: number;
  readonly next: number;
}

/** `(7)` right behind the article, `, lid 7`, or the number in brackets beside its word: `alineatul (7)`, `(7) bekezdés`. */
function paragraphAfter({ tokens, data }: Reading, index: number): Paragraph | undefined {
  const bracketed = inBrackets(tokens, index);
  if (bracketed !== undefined && isGlued(tokens, index)) return bracketed;
  if (data === undefined) return undefined;
  const word = bracketed && paragraphs(data).at(tokens, bracketed.next);
  if (bracketed && word) return { ...bracketed, next: bracketed.next + word.length };
  const at = skipMark(tokens, index, ',');
  const match = paragraphs(data).at(tokens, at);
  if (match === undefined) return undefined;
  const next = at + match.length;
  return match.slots.n === undefined ? inBrackets(tokens, next) : { number: match.slots.n, next };
}

function inBrackets(tokens: readonly Token[], index: number): Paragraph | undefined {
  const digits = digitsAt(tokens, index + 1, 1, 2);
  if (digits === undefined || !isMark(tokens, index, '(') || !isMark(tokens, index + 2, ')')) return undefined;
  return { number: digits.value, next: index + 3 };
}

/** Where an article may begin. */
export const articlePlaces = interest(
  (data) => (token) => token.kind !== 'mark' && mayBeginWith(articles(data), token),
);

const articles = perLanguage((data): PhraseTable<true> =>
  phraseTable(
    data.references.article.map((phrase) => ({ phrase, value: true })),
    data,
  ),
);

const paragraphs = perLanguage((data): PhraseTable<true> =>
  phraseTable(
    (data.references.articleParagraph ?? []).map((phrase) => ({ phrase, value: true })),
    data,
  ),
);
