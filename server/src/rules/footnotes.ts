/** Footnotes as the rules look at them: one numbering at a time, and slips that explain two faults at once. */
import type { Block, Document, Footnote, Place } from '../document/model';
import { firstCall, footnoteNumberings, offsetOf } from '../edits/renumber';
import { kept } from '../text/kept';
import { isLetterOrNumberAt } from '../text/letters';

/** Footnotes that are numbered together. */
export interface Numbering {
  readonly footnotes: readonly Footnote[];
  /** The number the first call should have: 1, or the next one where numbers run on from the part before. */
  readonly first: number;
  /** Those that are called, in the order of their first calls. */
  readonly called: readonly CalledFootnote[];
  /** All notes in the order in which they stand. */
  readonly notes: readonly { readonly block: Block; readonly footnote: Footnote }[];
  readonly byLabel: ReadonlyMap<string, Footnote>;
}

export interface CalledFootnote {
  readonly footnote: Footnote;
  readonly call: Place;
}

export const numberings = kept((document: Document): readonly Numbering[] => {
  let last = 0;
  return footnoteNumberings(document).map((footnotes) => {
    const numbering = numberingOf(footnotes, last);
    last = footnotes.reduce((most, { label }) => Math.max(most, Number(label)), 0);
    return numbering;
  });
});

function numberingOf(footnotes: readonly Footnote[], last: number): Numbering {
  const called = footnotes.flatMap((footnote) => {
    const call = firstCall(footnote);
    return call ? [{ footnote, call, offset: offsetOf(call) }] : [];
  });
  called.sort((one, other) => one.offset - other.offset);
  const notes = footnotes.flatMap((footnote) => footnote.notes.map((block) => ({ block, footnote })));
  notes.sort((one, other) => one.block.range.start - other.block.range.start);
  const runsOn = last > 0 && called[0]?.footnote.label === String(last + 1);
  return {
    footnotes,
    first: runsOn ? last + 1 : 1,
    called,
    notes,
    byLabel: new Map(footnotes.map((each) => [each.label, each])),
  };
}

/** Numbers typed wrong, and the footnote that is meant. */
export interface Slips {
  /** A call without a note, where the call of a note is due. */
  readonly calls: ReadonlyMap<Footnote, Footnote>;
  /** A note that is not called or stands twice, where the note of a call is due. */
  readonly notes: ReadonlyMap<Block, Footnote>;
}

export const slipsIn = kept((numbering: Numbering): Slips => {
  const { called, notes, byLabel, first } = numbering;
  const calls = new Map<Footnote, Footnote>();
  for (const [at, { footnote }] of called.entries()) {
    const due = byLabel.get(String(at === 0 ? first : Number(called[at - 1]!.footnote.label) + 1));
    if (footnote.notes.length === 0 && due?.calls.length === 0) calls.set(footnote, due);
  }
  const wrongNotes = new Map<Block, Footnote>();
  for (const [at, { block, footnote }] of notes.entries()) {
    const due = byLabel.get(String(at === 0 ? first : Number(notes[at - 1]!.footnote.label) + 1));
    if ((footnote.calls.length === 0 || footnote.notes.length > 1) && due?.notes.length === 0)
      wrongNotes.set(block, due);
  }
  return { calls, notes: wrongNotes };
});

/** Slips of all numberings. */
export const slipsOf = kept((document: Document): Slips => {
  const all = numberings(document).map(slipsIn);
  return {
    calls: new Map(all.flatMap(({ calls }) => [...calls])),
    notes: new Map(all.flatMap(({ notes }) => [...notes])),
  };
});

/** Faults of one footnote have one cause. */
export function causeOf({ part, label }: Footnote): string {
  return `footnote ${label} of part ${part.index}`;
}

export function labelPlace(block: Block): Place {
  return { block, from: block.label?.from ?? 0, to: block.label?.to ?? block.flow.text.length };
}

/** A call that stands in the text by its form, whatever its label: `[^kosovo]`; not a star. */
export function hasOwnLabel(label: string): boolean {
  for (let at = 0; at < label.length; at++) if (isLetterOrNumberAt(label, at)) return true;
  return false;
}

/** The first call that stands there, in a note if there is no other. */
export function anyCall(footnote: Footnote): Place | undefined {
  return firstCall(footnote) ?? footnote.calls[0];
}

/** Something stands behind the label of the note, and be it a number. */
export function hasWords({ flow, label, children }: Block): boolean {
  return children.length > 0 || hasOwnLabel(flow.text.slice(label?.to ?? 0));
}
