import type { Token } from '../text/tokens';

/**
 * Whether the token at `index` ends a sentence. `2022. gada`, `23. Mai`, `Nr. 5` and `U. Name` go on;
 * so does a short number before a capital (`lid 7. NEEMT`), which readers of verbs see by the verb itself.
 */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.text !== '.' && token.text !== '!' && token.text !== '?') return false;
  const next = tokens[index + 1];
  if (!next) return true;
  if (next.glued && next.kind !== 'superscript') return false;
  if (next.kind !== 'word') return next.kind === 'mark' && next.text !== ',' && next.text !== ';' && next.text !== ')';
  if (next.shape === 'lower') return false;
  const before = tokens[index - 1];
  if (token.text !== '.' || !before?.kind) return true;
  if (before.kind === 'number') return before.text.length > 2;
  return !(before.kind === 'word' && before.text.length === 1);
}

/** Further than this nobody looks for the end of a sentence: a text without full stops is read as fast as any. */
const longestSentence = 150;

/** The first token of the sentence that holds the token at `index`. */
export function sentenceStart(tokens: readonly Token[], index: number): number {
  const least = Math.max(0, index - longestSentence);
  let at = index;
  while (at > least && !endsSentence(tokens, at - 1)) at--;
  return at;
}

/** The token behind the last one of the sentence that holds the token at `index`. */
export function sentenceEnd(tokens: readonly Token[], index: number): number {
  const most = Math.min(tokens.length, index + longestSentence);
  let at = index;
  while (at < most && !(tokens[at]!.kind === 'mark' && endsSentence(tokens, at))) at++;
  return Math.min(at + 1, tokens.length);
}
