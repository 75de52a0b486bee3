/** Notes whose numbers an extractor puts on lines of their own: each above its note, or all above all notes. */
import type { Line } from '../../text/lines';
import { ahead, type Cutting, type Draft } from './cutting';
import { furnitureEnd } from './furnitureEnd';
import { labelAt } from './labels';
import { looksLikeSource } from './notes';

export interface NoteColumn {
  readonly notes: readonly Draft[];
  /** Index of the first line behind them. */
  readonly end: number;
}

/** The column of notes that begins at the line `index` with the number that is due. */
export function noteColumn(state: Cutting, index: number): NoteColumn | undefined {
  const numbers = numbersAlone(state, index);
  if (numbers.length === 0) return undefined;
  const { notes, end } = notesBelow(state, numbers.at(-1)!.index + 1, numbers.length);
  if (notes.length !== numbers.length) return undefined;
  const part = state.parts.length - 1;
  const { text } = state.source;
  return {
    end,
    notes: numbers.map((line, at) => ({
      kind: 'note',
      part,
      lines: [line, ...notes[at]!],
      label: { ...labelAt(text, line.start, line.end)!, start: line.start },
    })),
  };
}

/** Lines that hold nothing but the next numbers of notes, one right below the other. */
function numbersAlone(state: Cutting, index: number): Line[] {
  const { source, notes } = state;
  const numbers: Line[] = [];
  for (let at = index; ; at++) {
    const line = ahead(state, at);
    if (line === undefined || source.text.slice(line.start, line.end) !== String(notes.last + numbers.length + 1))
      break;
    numbers.push(line);
  }
  return numbers;
}

/** The lines of `count` notes: a source begins one, other lines go on; where each has one line, any words will do. */
function notesBelow(state: Cutting, from: number, count: number): { notes: Line[][]; end: number } {
  const { source } = state;
  const notes: Line[][] = [];
  const all: Line[] = [];
  let at = from;
  for (; ; at++) {
    const line = ahead(state, at);
    if (line === undefined) break;
    const text = source.text.slice(line.start, line.end);
    if (line.start === line.end ? all.length > 0 : line.pageBreak || furnitureEnd(state, at, text) > at) break;
    if (line.start === line.end) continue;
    if (labelAt(source.text, line.start, line.end)?.form === '#') return { notes: [], end: at };
    all.push(line);
    if (looksLikeSource(text)) notes.push([line]);
    else if (notes.length > 0) notes.at(-1)!.push(line);
    else break;
  }
  const single = count > 1 && all.length === count;
  return { notes: single ? all.map((line) => [line]) : notes, end: at };
}
