/** Notes with the same words: all but the first send the reader to it. */
import type { Edit } from '../check';
import type { Block, Document, Footnote } from '../document/model';
import { dataOf } from '../document/read';
import { firstCall, footnoteNumberings, offsetOf } from '../edits/renumber';
import { bodyText } from './words';

/** `See footnote 1.` in the language of the note, in the place of words that footnote 1 has already. */
export function sendingBack(document: Document): readonly Edit[] {
  return footnoteNumberings(document)
    .flatMap((numbering) => sendingBackIn([...numbering].sort((one, other) => offsetIn(one) - offsetIn(other))))
    .sort((a, b) => a.range.start - b.range.start);
}

function sendingBackIn(footnotes: readonly Footnote[]): Edit[] {
  const first = new Map<string, string>();
  return footnotes.flatMap(({ label, notes }) => {
    const [note] = notes;
    if (!note || notes.length > 1) return [];
    const words = wordsOf(note);
    const earlier = first.get(words);
    if (earlier === undefined) first.set(words, label);
    const form = earlier === undefined ? undefined : seeFootnote(note, earlier);
    // A call or a further paragraph in the note would be lost; what already sends the reader on says where.
    if (form === undefined || words === '' || note.calls.length > 0 || note.children.length > 0) return [];
    return note.crossReferences.some(({ target }) => target === 'footnote') ? [] : [replaced(note, form)];
  });
}

function offsetIn(footnote: Footnote): number {
  const call = firstCall(footnote);
  return call ? offsetOf(call) : Infinity;
}

function wordsOf(note: Block): string {
  return bodyText(note).replace(/\s+/g, ' ').replace(/\.$/, '');
}

function seeFootnote({ part: { language } }: Block, label: string): string | undefined {
  return dataOf(language)?.references.seeFootnote.replace('{n}', label);
}

function replaced(note: Block, newText: string): Edit {
  const { flow, label } = note;
  let from = label?.to ?? 0;
  while (flow.text[from] === ' ') from++;
  return { range: flow.range({ from, to: flow.text.length }), newText };
}
