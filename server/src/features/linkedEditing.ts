/** A footnote call in brackets and its note: type in one, and the others follow. */
import type { Block, Call, Document } from '../document/model';
import type { Range } from '../text/range';
import { thingAt } from './things';

/** The labels that change together; undefined where nothing is linked. The label under the cursor is among them. */
export function linkedRanges(document: Document, offset: number): readonly Range[] | undefined {
  const thing = thingAt(document, offset);
  if (thing?.kind !== 'footnote') return undefined;
  const { calls, notes } = thing.footnote;
  if (calls.some(({ form }) => form !== 'bracket') || notes.some(({ label }) => label?.form !== '[^#]:'))
    return undefined;
  const ranges = [
    ...calls.map((call) => inner(call.block, call)),
    ...notes.flatMap((note) => (note.label ? [inner(note, note.label)] : [])),
  ].sort((a, b) => a.start - b.start);
  const inside = ranges.some(({ start, end }) => start <= offset && offset <= end);
  return inside && ranges.length > 1 ? ranges : undefined;
}

/** What stands between `[^` and `]`. */
function inner({ flow }: Block, { from, to }: Pick<Call, 'from' | 'to'>): Range {
  const open = flow.text.indexOf('^', from) + 1;
  const close = flow.text.indexOf(']', open);
  return flow.range({ from: open, to: close < 0 || close > to ? to : close });
}
