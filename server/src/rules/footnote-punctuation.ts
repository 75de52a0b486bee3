import type { Block, Place } from '../document/model';
import { say, type Message } from '../messages/message';
import { hasWords } from './footnotes';
import type { Context, RawFinding, RawFix, Rule } from './rule';

const CLOSERS = '"”“’‘»«›‹\')]*_~';
const ENDS = '.!?…';

export const footnotePunctuation: Rule = {
  id: 'footnote-punctuation',
  family: 'footnotes',
  severity: 'warning',
  about: 'a footnote note that does not end in a full stop',
  source:
    'Interinstitutional Style Guide, 8.2; a note that ends in a web or e-mail address needs none, one that ends in an ELI does.',

  *check({ footnotes }, context) {
    const notes = footnotes
      .flatMap((footnote) => footnote.notes)
      .filter((note) => hasWords(note) && note.children.length === 0);
    const open = notes.filter((note) => lacksStop(note, context));
    if (open.length >= 3 && open.length === notes.length) yield noStopsAtAll(open);
    else
      for (const note of open)
        yield { at: lastWord(note), message: message(note), fix: addStop([note], say('Add a full stop')) };
  },
};

/** A text that has its own way, the same in all notes, is told once. */
function noStopsAtAll(notes: readonly Block[]): RawFinding {
  const [first, ...others] = notes;
  return {
    at: lastWord(first!),
    message: say('None of the {count} notes ends in a full stop, as the notes of conclusions do. Add one to each.', {
      count: notes.length,
    }),
    related: others
      .slice(0, 20)
      .map((note) => ({ at: lastWord(note), message: say('This note has no full stop either.') })),
    fix: addStop(notes, say('Add a full stop to each note')),
  };
}

function message(note: Block): Message {
  return isLegislationAddress(lastWordOf(note))
    ? say('A note ends in a full stop, also behind an ELI. Add one.')
    : say('A note ends in a full stop. Add one.');
}

function lacksStop(note: Block, context: Context): boolean {
  const end = bareEnd(note);
  const last = note.flow.text.charAt(end - 1);
  if ((ENDS.includes(last) || last === ':') && !isOfReference(note, end, context)) return false;
  const word = lastWordOf(note);
  return !isPlaceholder(note) && (!isAddress(word) || isLegislationAddress(word));
}

/** `Regula … (OV L 343, 14.12.2012., 32. lpp.)`: the stop is the page's, in languages that have one; the note has none yet. */
function isOfReference({ flow: { text }, label, part, references }: Block, end: number, context: Context): boolean {
  const isPageStop = context.language(part)?.references.oldForm.endsWith('.') === true;
  const closes =
    text.slice(end).includes(')') &&
    !text
      .slice(label?.to ?? 0)
      .trimStart()
      .startsWith('(');
  return isPageStop && closes && references.some(({ from, to, bracketed }) => bracketed && from < end && to >= end - 1);
}

/** Where the words end: closing quotes and brackets stand behind the full stop or before it. */
function bareEnd({ flow: { text } }: Block): number {
  let end = text.length;
  while (end > 0 && (CLOSERS + ' ').includes(text.charAt(end - 1))) end--;
  return end;
}

/** `[reference to be added]`: not yet a note. */
function isPlaceholder({ flow: { text }, label }: Block): boolean {
  const words = text.slice(label?.to ?? 0).trim();
  return words.startsWith('[') && words.endsWith(']');
}

function lastWordOf(note: Block): string {
  const { from, to } = lastWord(note);
  return note.flow.text.slice(from, to);
}

function lastWord(block: Block): Place {
  const { text } = block.flow;
  return { block, from: text.lastIndexOf(' ', text.length - 1) + 1, to: text.length };
}

function isAddress(word: string): boolean {
  return (
    word.includes('://') ||
    word.includes('www.') ||
    /^[^@]+@[^@]+\.\p{L}/u.test(word) ||
    /^[\w.-]+\.[a-z]{2,4}\//.test(word)
  );
}

/** A European Legislation Identifier closes a reference, not a note of its own. */
function isLegislationAddress(word: string): boolean {
  return isAddress(word) && word.includes('/eli/');
}

function addStop(notes: readonly Block[], title: Message): RawFix {
  return { title, safe: true, edits: notes.map((block) => ({ at: endPlace(block), newText: '.' })) };
}

/** Behind the last character, or in place of a comma or semicolon. */
function endPlace(block: Block): Place {
  const to = block.flow.text.length;
  return { block, from: ',;'.includes(block.flow.text.charAt(to - 1)) ? to - 1 : to, to };
}
