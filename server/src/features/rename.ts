/** Renaming an acronym or a footnote in all its places; what cannot be renamed says why. */
import type { Edit } from '../check';
import type { Document, Footnote } from '../document/model';
import { readDocument } from '../document/read';
import { relabel, renumber } from '../edits/numerals';
import { applyEdits } from '../fix';
import { say, type Message } from '../messages/message';
import type { Range } from '../text/range';
import { rangeOf } from './cursor';
import { acronymMarks, footnoteMentions, thingAt, type AcronymThing, type FootnoteThing } from './things';

export interface Refused {
  /** Why it cannot be done, and what to do. */
  readonly refused: Message;
}

export interface RenameStart {
  readonly range: Range;
  /** The present name. */
  readonly name: string;
}

export function prepareRename(document: Document, offset: number): RenameStart | Refused {
  const thing = thingAt(document, offset);
  if (thing?.kind === 'acronym') return { range: thing.here, name: thing.acronym.form };
  if (thing?.kind === 'footnote') return { range: thing.here, name: thing.footnote.label };
  if (thing) return { refused: say('Paragraphs are renumbered, not renamed: use the quick fix of paragraph-number.') };
  return { refused: say('Put the cursor on an acronym, a footnote call or a note to rename it.') };
}

/** @returns edits that do not overlap, in the order of the text */
export function rename(document: Document, offset: number, newName: string): readonly Edit[] | Refused {
  const thing = thingAt(document, offset);
  const name = newName.trim();
  if (thing?.kind === 'acronym') return renameAcronym(document, thing, name);
  if (thing?.kind === 'footnote') return renameFootnote(document, thing, name);
  return prepareRename(document, offset) as Refused;
}

function renameAcronym({ acronyms }: Document, { acronym }: AcronymThing, name: string): readonly Edit[] | Refused {
  if (!isShortForm(name))
    return {
      refused: say('“{name}” is no acronym. Use letters, digits, hyphens and single spaces, with a capital.', { name }),
    };
  const taken = acronyms.find(({ form }) => form === name);
  if (taken && taken !== acronym && taken.introductions.length > 0) {
    return { refused: say('{name} already stands for another name in this document. Choose another.', { name }) };
  }
  return acronymMarks(acronym).map((mark) => ({ range: rangeOf(mark), newText: name }));
}

function isShortForm(name: string): boolean {
  return name.length <= 40 && /^[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*$/u.test(name) && name !== name.toLowerCase();
}

function renameFootnote(document: Document, { footnote }: FootnoteThing, name: string): readonly Edit[] | Refused {
  const { calls, notes, part } = footnote;
  const restarts = new Set(document.footnotes.map(({ label }) => label)).size < document.footnotes.length;
  const bracketsOnly =
    calls.every(({ form }) => form === 'bracket') && notes.every(({ label }) => label?.form === '[^#]:');
  if (bracketsOnly ? !/^[\p{L}\p{N}_-]{1,40}$/u.test(name) : !/^[1-9]\d{0,3}$/.test(name)) {
    return {
      refused: bracketsOnly
        ? say('“{name}” cannot be the label of a footnote. Use letters, digits and hyphens.', { name })
        : say('Footnotes have numbers in this text: “{name}” is none.', { name }),
    };
  }
  const taken = document.footnotes.some(
    (other) => other !== footnote && other.label === name && (other.part === part || !restarts),
  );
  if (taken) return { refused: say('There is a footnote {name} already. Choose another number.', { name }) };
  const numbers = [
    ...calls.flatMap((call) => renumber(call.block, call, footnote.label, name)),
    ...notes.flatMap((note) => relabel(note, name)),
  ];
  const edits = [
    ...numbers.map(({ at, newText }) => ({ range: rangeOf(at), newText })),
    ...footnoteMentions(document, footnote).map((range) => ({ range, newText: name })),
  ];
  edits.sort((a, b) => a.range.start - b.range.start);
  return isStillRead(document, footnote, edits, name)
    ? edits
    : { refused: say('{name} would not be read as a footnote here: its number stands glued to a word.', { name }) };
}

/** A number glued to a word is a call only while it fits the others: the text is read again, all its footnotes with it. */
function isStillRead(document: Document, footnote: Footnote, edits: readonly Edit[], name: string): boolean {
  if (footnote.calls.every(({ form }) => form === 'bracket')) return true;
  const after = readDocument(
    applyEdits(document.source.text, edits),
    document.language ? { language: document.language } : {},
    document,
  );
  const told = ({ label, calls, notes }: Footnote, called = label): string =>
    `${called} ${calls.length} ${notes.length}`;
  const wanted = document.footnotes.map((each) => told(each, each === footnote ? name : each.label)).sort();
  const found = after.footnotes.map((each) => told(each)).sort();
  return wanted.every((each, index) => each === found[index]);
}
