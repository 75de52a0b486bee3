/** All that is read of a text, without the ties between blocks: two readings of one text can be compared. */
import type { Document } from '../../server/src/document/model';

export function plainDocument({ blocks, footnotes, acronyms, date, language }: Document): object {
  return {
    language,
    date,
    blocks: blocks.map(({ part, parent, children, flow, ...block }) => ({
      ...block,
      part: part.index,
      parent: parent?.range,
      children: children.map(({ range }) => range),
      words: flow.text,
      place: flow.range({ from: 0, to: flow.text.length }),
    })),
    footnotes: footnotes.map(({ label, calls, notes }) => [label, calls.length, notes.length]),
    acronyms: acronyms.map(({ form, introductions, uses }) => [form, introductions.length, uses.length]),
  };
}
