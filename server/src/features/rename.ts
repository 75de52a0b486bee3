/** Renaming an acronym or a footnote in all its places; what cannot be renamed says why. */
import type { Block, Call, Document, Footnote } from '../document/model';
import type { Edit } from '../check';
import type { Range } from '../text/range';
import { rangeOf } from './cursor';
import { acronymMarks, footnoteMentions, thingAt, type AcronymThing, type FootnoteThing } from './things';

export interface Refused {
  readonly refused: string;
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
  if (thing) return { refused: 'Paragraphs are renumbered, not renamed: use the quick fix of paragraph-number.' };
  return { refused: 'Put the cursor on an acronym, a footnote call or a note to rename it.' };
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
    return { refused: `“${name}” is no acronym: letters, digits, hyphens and single spaces, with a capital.` };
  const taken = acronyms.find(({ form }) => form === name);
  if (taken && taken !== acronym && taken.introductions.length > 0) {
    return { refused: `${name} already stands for another name in this document.` };
  }
  return acronymMarks(acronym).map((mark) => ({ range: rangeOf(mark), newText: name }));
}

function isShortForm(name: string): boolean {
  return name.length <= 40 && /^[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*$/u.test(name) && name !== name.toLowerCase();
}

function renameFootnote({ footnotes }: Document, { footnote }: FootnoteThing, name: string): readonly Edit[] | Refused {
  const { calls, notes, part } = footnote;
  const bracketsOnly =
    calls.every(({ form }) => form === 'bracket') && notes.every(({ label }) => label?.form === '[^#]:');
  if (bracketsOnly ? !/^[\p{L}\p{N}_-]{1,40}$/u.test(name) : !/^[1-9]\d{0,3}$/.test(name)) {
    return {
      refused: bracketsOnly
        ? `“${name}” cannot be the label of a footnote.`
        : `A footnote here has a number, not “${name}”.`,
    };
  }
  const taken = footnotes.some((other) => other !== footnote && other.part === part && other.label === name);
  if (taken) return { refused: `There is a footnote ${name} already.` };
  const edits = [
    ...calls.map((call) => relabelled(call.block, call, footnote, name)),
    ...notes.flatMap((note) => (note.label ? [relabelled(note, note.label, footnote, name)] : [])),
    ...footnoteMentions(footnote).map((range) => ({ range, newText: name })),
  ];
  return edits.sort((a, b) => a.range.start - b.range.start);
}

/** Changes the number inside `[^3]`, `(3)`, `³` or `EU3` and leaves all around it. */
function relabelled(block: Block, mark: Pick<Call, 'from' | 'to'>, { label }: Footnote, name: string): Edit {
  const written = block.flow.text.slice(mark.from, mark.to);
  const superscript = [...label].map((digit) => SUPERSCRIPTS[digit as '0'] ?? digit).join('');
  for (const [old, newText] of [
    [label, name],
    [superscript, raised(name)],
  ] as const) {
    const at = written.indexOf(old);
    if (at >= 0) return { range: rangeOf({ block, from: mark.from + at, to: mark.from + at + old.length }), newText };
  }
  return { range: rangeOf({ block, from: mark.from, to: mark.to }), newText: name };
}

const SUPERSCRIPTS = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' } as const;

function raised(name: string): string {
  return [...name].map((digit) => SUPERSCRIPTS[digit as unknown as keyof typeof SUPERSCRIPTS] ?? digit).join('');
}
