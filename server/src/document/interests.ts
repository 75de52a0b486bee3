/**
 * What the words of a block may begin. Each reader says which words may begin what it reads (a verb, a deadline, an
 * article …); every word is then looked up once for all readers together, and a reader goes from one place that may
 * interest it to the next. Most words interest nobody, and most blocks only a few readers.
 */
import { perLanguage } from '../languages/compiled';
import type { LanguageData } from '../languages/data';
import type { Token } from '../text/tokens';

/** Whether a word or number may begin something; told by its key and kind alone. */
export type MayBegin = (token: Token) => boolean;

/** The places in one block where a reader has to look. */
export interface Places {
  has(at: number): boolean;
  /** The first one from `at` on; behind the last token where there is none. */
  next(at: number): number;
}

/** One bit for each reader. */
const readers: ((data: LanguageData) => MayBegin)[] = [];

/**
 * @param tell makes the test ready for a language; it is asked once a word
 * @returns finds the places in the tokens of a block
 */
export function interest(
  tell: (data: LanguageData) => MayBegin,
): (tokens: readonly Token[], data: LanguageData) => Places {
  const bit = 1 << (readers.push(tell) - 1);
  return (tokens, data) => {
    const { bits, some } = bitsOf(tokens, data);
    const next = (from: number): number => {
      let at = from;
      while (at < bits.length && (bits[at]! & bit) === 0) at++;
      return at;
    };
    return { has: (at) => (bits[at]! & bit) !== 0, next: (some & bit) === 0 ? () => bits.length : next };
  };
}

interface Bits {
  readonly tokens: readonly Token[];
  readonly data: LanguageData;
  readonly bits: readonly number[];
  /** Those of all tokens together. */
  readonly some: number;
}

/** Those of the block that is being read: its readers come one after the other. */
let last: Bits | undefined;

function bitsOf(tokens: readonly Token[], data: LanguageData): Bits {
  if (last?.tokens === tokens && last.data === data) return last;
  const tell = wordBits(data);
  let some = 0;
  const bits = tokens.map((token) => {
    const bits = tell(token);
    some |= bits;
    return bits;
  });
  return (last = { tokens, data, bits, some });
}

/** Words that were asked about, before the memory starts anew. */
const MOST_WORDS = 20_000;

const wordBits = perLanguage((data) => {
  const mays: MayBegin[] = [];
  const known = new Map<string, number>();
  const told = (token: Token): number => {
    // A reader whose module came later knows nothing of the words before.
    if (mays.length < readers.length) {
      mays.push(...readers.slice(mays.length).map((tell) => tell(data)));
      known.clear();
    }
    if (known.size >= MOST_WORDS) known.clear();
    let bits = 0;
    for (let reader = 0; reader < mays.length; reader++) if (mays[reader]!(token)) bits |= 1 << reader;
    known.set(token.key, bits);
    return bits;
  };
  return (token: Token): number => (mays.length === readers.length ? known.get(token.key) : undefined) ?? told(token);
});
