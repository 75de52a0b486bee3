/** Reading prose with a cursor `‸`, and showing ranges as words. */
import type { Document } from '../../server/src/document/model';
import { readDocument } from '../../server/src/document/read';
import type { LanguageCode } from '../../server/src/languages/data';
import type { Range } from '../../server/src/text/range';
import { parseMarks } from '../support/marks';

export interface Prose {
  readonly document: Document;
  readonly text: string;
  /** The first cursor. */
  readonly cursor: number;
  readonly words: (range: Range) => string;
}

export function read(prose: string, language: LanguageCode = 'en'): Prose {
  const { text, cursors } = parseMarks(prose);
  return {
    document: readDocument(text, { language }),
    text,
    cursor: cursors[0] ?? 0,
    words: ({ start, end }) => text.slice(start, end),
  };
}

/** The text with each range between `«` and `»`. */
export function shown(text: string, ranges: readonly Range[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    result += `${text.slice(done, start)}«${text.slice(start, end)}»`;
    done = end;
  }
  return result + text.slice(done);
}

/** A short text with one of everything. */
export const draft = `
  Council conclusions on night trains

  THE COUNCIL OF THE EUROPEAN UNION,

  RECALLING:

  – its conclusions on the railways of the Union[^1];
  – the strategy of the Commission of 9 December 2020[^2],

  I. RAILWAYS

  1. WELCOMES the work of the Network of Night Trains (NNT) on sleeping cars,
  which runs in twelve Member States.

  2. INVITES the Commission to report to the Council by the end of 2027, and
  ENCOURAGES the Member States to:

  (a) open their stations at night;

  (b) consult the NNT on timetables.

  II. FOLLOW-UP

  3. WILL REVERT to the matters in paragraph 2 of these conclusions in 2028.

  [^1]: Doc. 9364/22.
  [^2]: COM(2020) 789 final.
`;
