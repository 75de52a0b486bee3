/**
 * A stretch of the source text: UTF-16 offsets, end exclusive.
 * Line/character positions exist only in lsp/ and cli/.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}
