import type { Token } from '../text/tokens';

/** What closes each opening mark. The straight one closes itself; single ones are apostrophes too often to tell. */
const closings: Readonly<Record<string, readonly string[]>> = {
  '"': ['"'],
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
    const marks = closings[tokens[at]!.text];
    if (!marks) continue;
    const end = closingAt(tokens, at, marks);
    if (end === undefined) continue;
    for (let inside = at + 1; inside < end; inside++) quoted.add(inside);
    at = end;
  }
  return quoted;
}

function closingAt(tokens: readonly Token[], open: number, marks: readonly string[]): number | undefined {
  for (let at = open + 1; at < tokens.length && at <= open + longest; at++) if (marks.includes(tokens[at]!.text)) return at;
  return undefined;
}
