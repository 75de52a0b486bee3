/** After `[^`: the footnotes there are, and a new one with its note. */
import type { Edit } from '../check';
import type { Block, Document, Footnote, Part } from '../document/model';
import { firstLineEnd } from '../fix';
import { say } from '../messages/message';
import type { Completion, Place } from './completion';
import { cursorAt } from './cursor';
import { withFootnote } from './footnoteEdits';
import { bodyText, excerpt } from './words';

const OPEN = '[^';

/** Undefined where no call is being written. */
export function callCompletions(place: Place): Completion[] | undefined {
  const { document, part, line, word, offset } = place;
  const open = line.lastIndexOf(OPEN);
  if (open < 0 || line.slice(open + OPEN.length) !== place.typed) return undefined;
  const { text } = document.source;
  const closed = text[offset] === ']';
  const close = closed ? '' : ']';
  const own = document.footnotes.filter((footnote) => footnote.part === part && isWritten(footnote, offset));
  const existing = own.map((footnote, index): Completion => {
    const note = footnote.notes[0];
    const words = note ? bodyText(note) : place.words(say('There is no note yet.'));
    return {
      kind: 'call',
      label: footnote.label,
      detail: excerpt(words, 60),
      documentation: () => excerpt(words, 400),
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

/** The call, its note among the notes, and all later ones counted on. */
function newFootnote(
  { document, part, word, offset, words }: Place,
  own: readonly Footnote[],
  close: string,
): Completion {
  const cursor = cursorAt(document, offset);
  const where = { start: word.start - OPEN.length, end: word.end };
  const inserted = cursor && withFootnote(document, cursor, where, '');
  const call = inserted?.find(({ range }) => range.start === where.start && range.end === where.end);
  const ready = call ? inserted!.filter((edit) => edit !== call) : atTheEnd(document, part, own);
  const number = call ? call.newText.slice(OPEN.length, -1) : String(nextNumber(own));
  return {
    kind: 'call',
    label: words(say('{number} – new footnote', { number })),
    detail: words(say('call and note')),
    replace: word,
    insert: `${number}${close}`,
    documentation: () => words(say('Puts the note among the notes; those behind it count on.')),
    snippet: false,
    rank: 0,
    also: ready,
  };
}

function nextNumber(own: readonly Footnote[]): number {
  return 1 + own.reduce((most, { label }) => Math.max(most, /^\d{1,4}$/.test(label) ? Number(label) : 0), 0);
}

/** Where nothing tells to which block the call belongs. */
function atTheEnd({ source }: Document, part: Part, own: readonly Footnote[]): Edit[] {
  const lineEnd = firstLineEnd(source.text);
  const last = part.blocks.findLast(({ kind }) => kind === 'note');
  const at = last?.range.end ?? endOf(part.blocks, source.text.length);
  const newText = `${lineEnd}${last ? '' : lineEnd}${OPEN}${nextNumber(own)}]: `;
  return [{ range: { start: at, end: at }, newText }];
}

function endOf(blocks: readonly Block[], otherwise: number): number {
  return blocks.length > 0 ? Math.max(...blocks.slice(-50).map(({ range }) => range.end)) : otherwise;
}
