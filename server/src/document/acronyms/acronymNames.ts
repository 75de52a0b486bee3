/** Whether a name and a short form belong together, and where the name begins. */
import type { AcronymEntry } from '../../languages/data';
import { isLetterAt } from '../../text/letters';
import { tokenize, wordKey } from '../../text/tokens';
import type { Token } from '../../text/tokens';

/**
 * The letters of the form stand at the beginnings of the words, in their order: most of them, for the words may be
 * a translation. Or the parts of the form (`EU`, `Cyber`, `Net`) begin words, in any order. Or the data says so.
 */
export function belongsTo(form: string, words: readonly Token[], entry: AcronymEntry | undefined): boolean {
  if (words.length === 0) return false;
  if (entry !== undefined && saysTheSame(entry.expansion, words)) return true;
  const letters = lettersOf(form);
  if (
    letters.length >= 2 &&
    common(
      letters,
      words.map(({ key }) => key.charAt(0)),
    ) >= Math.max(2, Math.ceil(letters.length * 0.6))
  )
    return true;
  const parts = form.split(/[-\s]|(?<=\p{Ll})(?=\p{Lu})/u).map(wordKey);
  const begun = parts.filter((part) => part.length > 1 && words.some(({ key }) => key.startsWith(part))).length;
  return begun > 1 && begun * 3 >= parts.length * 2;
}

/** Every letter of an all-capital or title form, the capitals of a mixed one. */
function lettersOf(form: string): readonly string[] {
  const bare = [...form].filter((char) => isLetterAt(char, 0));
  const capitals = bare.filter((char) => char !== char.toLowerCase());
  return (capitals.length < 2 ? bare : capitals).map(wordKey);
}

/** Length of the longest common subsequence; both are short. */
function common(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const letter of one) {
    const next = [0];
    for (const [at, initial] of other.entries())
      next.push(letter === initial ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    row = next;
  }
  return row[other.length]!;
}

/** At least half of the long words of the expansion are there, endings aside. */
function saysTheSame(expansion: string, words: readonly Token[]): boolean {
  const long = tokenize(expansion).filter(({ kind, text }) => kind === 'word' && text.length >= 4);
  const there = long.filter(({ key }) => words.some((word) => word.key.slice(0, 5) === key.slice(0, 5)));
  return long.length > 0 && there.length * 2 > long.length;
}

/**
 * The first token of the name that ends before `end`: as the data says, else where the letters of the form begin,
 * else behind the last comma.
 * @param start the first token the name may have
 */
export function nameStart(
  tokens: readonly Token[],
  start: number,
  end: number,
  form: string,
  entry: AcronymEntry | undefined,
): number {
  const known = entry === undefined ? undefined : knownStart(tokens, start, end, entry.expansion);
  return known ?? alignedStart(tokens, start, end, lettersOf(form));
}

/** Where the words of the expansion begin, or the last of them: a name may be cut short, or go before by another word. */
function knownStart(tokens: readonly Token[], start: number, end: number, expansion: string): number | undefined {
  const words = tokenize(expansion);
  let same = 0;
  while (same < words.length && end - same > start && isAlike(tokens[end - same - 1]!, words[words.length - same - 1]!))
    same++;
  if (same === words.length) return end - same;
  while (same > 0 && !isLikely(tokens[end - same]!)) same--;
  return same >= 3 ? end - same : undefined;
}

function isAlike(one: Token, other: Token): boolean {
  return one.key.slice(0, 4) === other.key.slice(0, 4);
}

function alignedStart(tokens: readonly Token[], start: number, end: number, letters: readonly string[]): number {
  const reach = Math.max(start, end - 2 * letters.length - 4);
  let best: { readonly at: number; readonly score: number } | undefined;
  for (let at = end - 1; at >= reach && tokens[at]!.text !== ','; at--) {
    if (tokens[at]!.key.charAt(0) !== letters[0] || !isLikely(tokens[at]!)) continue;
    const score = common(
      letters,
      tokens.slice(at, end).map(({ key }) => key.charAt(0)),
    );
    if (best === undefined || score > best.score) best = { at, score };
  }
  return best?.at ?? likelyStart(tokens, reach, end);
}

/** Not a small word: `en het netwerk` begins with `netwerk`. */
function isLikely({ kind, shape, text }: Token): boolean {
  return kind === 'word' && (shape !== 'lower' || text.length > 4);
}

/** Behind the last comma, and behind small words: `, en het netwerk voor …` */
function likelyStart(tokens: readonly Token[], reach: number, end: number): number {
  let at = end;
  while (at > reach && tokens[at - 1]!.text !== ',') at--;
  while (at < end - 1 && !isLikely(tokens[at]!)) at++;
  return at === end ? end - 1 : at;
}
