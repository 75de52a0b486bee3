/** Titles in quotation marks: what is said there is said by another text. */
import type { Token } from '../../text/tokens';
import { quotedTokens } from '../quotes';

const opening = '"“„«»”‘‚‹';
/** Shorter quotations are terms and short forms. */
const shortest = 4;
/** A quotation longer than this is an unclosed mark. */
const longest = 60;

/** Indices of the tokens of titles in quotes of any kind, `‘Action plan on bread’` too. */
export function quotedTitles(tokens: readonly Token[]): ReadonlySet<number> {
  const titles = new Set<number>();
  if (!tokens.some(({ kind, text }) => kind === 'mark' && opening.includes(text))) return titles;
  const quoted = quotedTokens(tokens);
  for (let index = 0; index < tokens.length; index++) {
    const end = quoted.has(index) ? runEnd(quoted, index) : singleQuotedEnd(tokens, index);
    // Nothing between the marks.
    if (end === undefined || end === index) continue;
    if (end - index >= shortest) for (let at = index; at < end; at++) titles.add(at);
    index = end - 1;
  }
  return titles;
}

function runEnd(quoted: ReadonlySet<number>, index: number): number {
  let end = index;
  while (quoted.has(end)) end++;
  return end;
}

/** Where a quotation in single marks ends: at a mark with no letter behind it, which would make it an apostrophe. */
function singleQuotedEnd(tokens: readonly Token[], index: number): number | undefined {
  const closing = tokens[index - 1]?.text === '‘' ? '’' : tokens[index - 1]?.text === '‚' ? '‘' : undefined;
  if (closing === undefined) return undefined;
  for (let at = index; at < tokens.length && at < index + longest; at++) {
    if (tokens[at]!.text === closing && !(tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.glued)) return at;
  }
  return undefined;
}
