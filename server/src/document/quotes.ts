import type { Token } from '../text/tokens';

/** What closes each opening mark. The straight one closes itself. */
const closings: Readonly<Record<string, readonly string[]>> = {
  '"': ['"'],
  '‘': ['’'],
  '“': ['”', '“'],
  '„': ['”', '“', '"'],
  '”': ['”'],
  '«': ['»'],
  '»': ['«', '»'],
};
/** A quotation longer than this is an unclosed mark. */
const longest = 60;

/** Indices of the tokens between quotation marks. */
export function quotedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at]!;
    const marks = kind === 'mark' ? closings[text] : undefined;
    if (!marks || isApostrophe(tokens, at)) continue;
    const end = closingAt(tokens, at, marks);
    if (end === undefined) continue;
    for (let inside = at + 1; inside < end; inside++) quoted.add(inside);
    at = end;
  }
  return quoted;
}

function closingAt(tokens: readonly Token[], open: number, marks: readonly string[]): number | undefined {
  for (let at = open + 1; at < tokens.length && at <= open + longest; at++)
    if (marks.includes(tokens[at]!.text) && !isApostrophe(tokens, at)) return at;
  return undefined;
}

/** Single marks inside a word (`Europe’s`), or typed the wrong way round before a short one (`‘s nachts`). */
function isApostrophe(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at]!, tokens[at + 1]];
  if (mark.text === '’') return next?.kind === 'word' && next.glued;
  if (mark.text !== '‘') return false;
  return next?.glued !== true || next.text.length < 2 || (mark.glued && tokens[at - 1]?.kind === 'word');
}
