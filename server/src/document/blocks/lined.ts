/** A text's lines and what they were cut into, and both again after an edit. */
import { changeBetween } from '../../text/change';
import { findComments } from '../../text/comments';
import { changedLines, rescanLines, scanLines, type Line } from '../../text/lines';
import type { Source } from '../../text/source';
import { carrierAfter, carrierOf } from './carrier';
import { cut } from './cut';
import type { Cut } from './cutting';

export interface Lined {
  readonly source: Source;
  readonly lines: readonly Line[];
  readonly cut: Cut;
  readonly hasComments: boolean;
}

/**
 * @param before the same text before an edit
 * @returns how many characters what lies behind the edit has moved by as well
 */
export function linedAgain(source: Source, before: Lined | undefined): { lined: Lined; shift: number } {
  const comments = findComments(source.text);
  const hasComments = comments.length > 0;
  if (before === undefined || hasComments || before.hasComments) {
    const lines = scanLines(source, comments);
    return { lined: { source, lines, cut: cut(source, lines, carrierOf(source.text, lines)), hasComments }, shift: 0 };
  }
  const edit = changeBetween(before.source.text, source.text);
  if (edit === undefined) return { lined: before, shift: 0 };
  const change = changedLines(before.source, source, edit);
  const lines = rescanLines(before.lines, source, change);
  const { carrier } = before.cut;
  const now = carrierAfter({ text: before.source.text, lines: before.lines, carrier }, source.text, lines, change);
  const isAlike = now.spaced === carrier.spaced && now.width === carrier.width;
  return {
    lined: {
      source,
      lines,
      cut: cut(source, lines, now, isAlike ? { cut: before.cut, change } : undefined),
      hasComments,
    },
    shift: change.shift,
  };
}
