/** The latest year of what a text cites, where nothing says when it was adopted. */
import type { Document, ReferenceValue } from '../model';

/** Of the notes, the recitals and the line of the Official Journal; undefined where nothing is cited. */
export function latestYearCited({ blocks }: Document): number | undefined {
  let latest = 0;
  for (const { kind, references, flow } of blocks) {
    if (kind === 'journalLine')
      latest = Math.max(latest, Number(/(?:19|20)\d\d/.exec(flow.text.slice(0, 30))?.[0] ?? 0));
    if (kind !== 'note' && kind !== 'item') continue;
    for (const { value } of references) latest = Math.max(latest, yearOf(value));
  }
  return latest === 0 ? undefined : latest;
}

function yearOf(value: ReferenceValue): number {
  switch (value.kind) {
    case 'article':
      return 0;
    case 'journal':
      return Number(value.date?.slice(0, 4) ?? 0);
    default:
      return value.year;
  }
}
