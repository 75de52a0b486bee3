/** Round brackets that match, as pairs of token indices, in the order they close. */
import type { Token } from '../text/tokens';

export function bracketPairs(tokens: readonly Token[]): [open: number, close: number][] {
  const pairs: [number, number][] = [];
  const open: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue;
    if (token.text === '(') open.push(index);
    else if (token.text === ')' && open.length > 0) pairs.push([open.pop()!, index]);
  }
  return pairs;
}
