/** Semantic tokens: packed as the protocol wants them, whole, of a range, or as the difference to the last answer. */
import type { SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from 'vscode-languageserver';
import { semanticTokens, tokenModifiers, tokenTypes } from '../features/semanticTokens';
import type { Range } from '../text/range';
import type { Session } from './session';
import type { View } from './views';

export const legend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

/** The last answer for each text, which the next difference is told against. */
export type TokenAnswers = Map<string, SemanticTokens & { readonly resultId: string }>;

export function tokensOf(view: View, { tokenAnswers }: Session): SemanticTokens {
  const { uri } = view.text;
  const resultId = String(Number(tokenAnswers.get(uri)?.resultId ?? 0) + 1);
  const answer = { resultId, data: pack(view) };
  tokenAnswers.set(uri, answer);
  return answer;
}

export function tokensIn(view: View, range: Range): SemanticTokens {
  return { data: pack(view, range) };
}

export function tokensSince(view: View, previous: string, session: Session): SemanticTokens | SemanticTokensDelta {
  const before = session.tokenAnswers.get(view.text.uri);
  const now = tokensOf(view, session);
  if (before?.resultId !== previous) return now;
  return { resultId: now.resultId!, edits: difference(before.data, now.data) };
}

/** Five numbers a token: lines and characters since the one before, length, type, modifiers. */
function pack(view: View, within?: Range): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { range, type, modifier } of semanticTokens(view.document, within)) {
    const { start, end } = view.lspRange(range);
    const modifiers = modifier === undefined ? 0 : 1 << tokenModifiers.indexOf(modifier);
    data.push(start.line - line, start.line === line ? start.character - character : start.character);
    data.push(end.character - start.character, tokenTypes.indexOf(type), modifiers);
    ({ line, character } = start);
  }
  return data;
}

/** One edit: what differs between the beginning and the end the two have in common. */
function difference(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const deleteCount = before.length - start - tail;
  const data = after.slice(start, after.length - tail);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
