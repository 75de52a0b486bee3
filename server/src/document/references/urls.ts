/** Web and mail addresses: their insides are neither references nor acronyms. */
import type { Token } from '../../text/tokens';

/** The index after the last token of an address that begins at `index`; undefined where none does. */
export function urlEnd(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  // In every address a mark stands behind its first word.
  if (token?.kind !== 'word' || tokens[index + 1]?.kind !== 'mark') return undefined;
  if (!opensAddress(tokens, index)) return undefined;
  let end = index + 1;
  while (end < tokens.length && tokens[end]!.glued) end++;
  while (end > index + 1 && /^[.,;:)\]”"’»]$/.test(tokens[end - 1]!.text)) end--;
  return end;
}

function opensAddress(tokens: readonly Token[], index: number): boolean {
  const { key } = tokens[index]!;
  if (key === 'http' || key === 'https') return tokens[index + 1]?.text === ':' && tokens[index + 2]?.text === '/';
  if (key === 'www') return tokens[index + 1]?.text === '.' && tokens[index + 2]?.glued === true;
  return tokens[index + 1]?.text === '@' && tokens[index + 2]?.kind === 'word' && tokens[index + 2]!.glued;
}
