/** After `[^`: the footnotes there are, and a new one with its note. */
import type { Block, Footnote } from '../document/model';
import type { Completion, Place } from './completion';
import { bodyText, excerpt } from './words';

/** Undefined where no call is being written. */
export function callCompletions(place: Place): Completion[] | undefined {
  const { document, part, line, word, offset } = place;
  const open = line.lastIndexOf('[^');
  if (open < 0 || line.slice(open + 2) !== place.typed) return undefined;
  const { text } = document.source;
  const closed = text[offset] === ']';
  const close = closed ? '' : ']';
  const own = document.footnotes.filter((footnote) => footnote.part === part && isWritten(footnote, offset));
  const existing = own.map((footnote, index): Completion => {
    const note = footnote.notes[0];
    const words = note ? bodyText(note) : 'There is no note yet.';
    return {
      kind: 'call',
      label: footnote.label,
      detail: excerpt(words, 60),
      documentation: excerpt(words, 400),
      replace: word,
      insert: footnote.label + close,
      snippet: false,
      rank: 10 + index,
    };
  });
  return [newFootnote(place, own, close), ...existing];
}

/** Not what is just being written. */
function isWritten({ calls, notes }: Footnote, offset: number): boolean {
  return notes.length > 0 || calls.some(({ block, from, to }) => !touches(block, from, to, offset));
}

function touches({ flow }: Block, from: number, to: number, offset: number): boolean {
  const { start, end } = flow.range({ from, to });
  return start <= offset && offset <= end;
}

function newFootnote({ document, part, word }: Place, own: readonly Footnote[], close: string): Completion {
  const { source } = document;
  const number = 1 + own.reduce((most, { label }) => Math.max(most, /^\d{1,4}$/.test(label) ? Number(label) : 0), 0);
  const lastNote = part.blocks.filter(({ kind }) => kind === 'note').at(-1);
  const lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n';
  const at = lastNote?.range.end ?? endOf(part.blocks, source.text.length);
  return {
    kind: 'call',
    label: `${number} – new footnote`,
    detail: 'call and note',
    replace: word,
    insert: `${number}${close}`,
    documentation: 'Puts the note at the end; the quick fix of footnote-order renumbers.',
    snippet: false,
    rank: 0,
    also: [{ range: { start: at, end: at }, newText: `${lineEnd}${lastNote ? '' : lineEnd}[^${number}]: ` }],
  };
}

function endOf(blocks: readonly Block[], otherwise: number): number {
  return blocks.length > 0 ? Math.max(...blocks.slice(-50).map(({ range }) => range.end)) : otherwise;
}
