import type { Block, Document, Footnote, Place } from '../document/model';
import { relabel } from '../edits/numerals';
import { say } from '../messages/message';
import { findBreaks } from './breaks';
import { causeOf, hasOwnLabel, labelPlace, numberings, slipsIn, slipsOf } from './footnotes';
import type { RawFinding, Rule } from './rule';

export const footnoteUnused: Rule = {
  id: 'footnote-unused',
  family: 'footnotes',
  severity: 'error',
  about: 'a footnote note without a call',
  source: 'Plain logic of footnotes: every note has a call.',

  *check(document) {
    const unused = document.footnotes.filter(
      ({ label, calls, notes }) => calls.length === 0 && notes.length > 0 && isCallable(label, notes),
    );
    if (unused.length >= 3 && document.footnotes.every(({ calls }) => calls.length === 0)) {
      yield noCallsAtAll(unused.map(({ notes }) => notes[0]!));
      return;
    }
    const { notes: meant } = slipsOf(document);
    const explained = explainedBy(document);
    for (const footnote of unused) {
      const note = footnote.notes[0]!;
      const due = meant.get(note);
      if (due !== undefined) yield wrongNote(note, footnote, due);
      else yield { ...withoutCall(note, footnote), ...(explained.has(footnote) && { severity: 'warning' }) };
    }
  },
};

/** A star answers to a star, which is not read as a call. */
function isCallable(label: string, notes: readonly Block[]): boolean {
  return hasOwnLabel(label) || notes[0]?.label?.form === '[^#]:';
}

/** Notes that are not called because another number stands at the place of their call: one fault, told there. */
function explainedBy(document: Document): ReadonlySet<Footnote> {
  const found = new Set<Footnote>();
  for (const numbering of numberings(document)) {
    for (const footnote of slipsIn(numbering).calls.values()) found.add(footnote);
    const labels = numbering.called.map(({ footnote }) => Number(footnote.label));
    for (const { kind, expected } of findBreaks(labels, numbering.first)) {
      const due = numbering.byLabel.get(String(expected));
      if (kind === 'wrong' && due !== undefined) found.add(due);
    }
  }
  return found;
}

function withoutCall(note: Block, footnote: Footnote): RawFinding {
  return {
    at: wholeNote(note),
    cause: causeOf(footnote),
    message: say(
      'Note {label} is not called anywhere in the text. Put its call where it belongs, or take the note away.',
      { label: footnote.label },
    ),
    unnecessary: true,
  };
}

function wrongNote(note: Block, { label }: Footnote, due: Footnote): RawFinding {
  return {
    at: labelPlace(note),
    message: say('Note {label} is not called, and call {due} has no note: this should be note {due}.', {
      label,
      due: due.label,
    }),
    cause: causeOf(due),
    fix: {
      title: say('Change the note to {label}', { label: due.label }),
      safe: true,
      edits: relabel(note, due.label),
    },
  };
}

function noCallsAtAll(notes: readonly Block[]): RawFinding {
  return {
    at: wholeNote(notes[0]!),
    message: say(
      'None of the {count} notes is called in the text. Were the calls lost when the text was copied? Put them back.',
      { count: notes.length },
    ),
    related: notes
      .slice(1, 20)
      .map((note) => ({ at: labelPlace(note), message: say('This note is not called either.') })),
  };
}

function wholeNote(block: Block): Place {
  return { block, from: 0, to: block.flow.text.length };
}
