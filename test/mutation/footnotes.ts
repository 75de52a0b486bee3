/** Faults in footnotes. */
import type { Block, Call, Footnote, Place } from '../../server/src/document/model';
import type { Edit, Mutant, Mutator, Subject } from './mutant';
import { allDefined, rangeOfPlace, replaceInside, wholeLines } from './mutant';

type CallPlace = Place & Call;

function* paired(subject: Subject): Iterable<{ footnote: Footnote; call: CallPlace; note: Block }> {
  for (const footnote of subject.document.footnotes) {
    const [call, second] = footnote.calls;
    const [note, copy] = footnote.notes;
    if (call && note && !second && !copy) yield { footnote, call, note };
  }
}

function dropped(subject: Subject, note: Block): Edit {
  return { range: wholeLines(subject.text, note.range), newText: '' };
}

/** The words of a note, without its label. */
function words(note: Block): { start: number; end: number } {
  return note.flow.range({ from: note.label ? note.label.to : 0, to: note.flow.text.length });
}

function relabel(subject: Subject, { label, ...call }: CallPlace, newLabel: string): Edit | undefined {
  return replaceInside(subject.text, rangeOfPlace({ ...call }), label, newLabel);
}

function relabelNote(subject: Subject, note: Block, newLabel: string): Edit | undefined {
  return note.label && replaceInside(subject.text, note.flow.range(note.label), note.label.text, newLabel);
}

function unusedLabel(subject: Subject): string {
  return String(Math.max(0, ...subject.document.footnotes.map(({ label }) => Number(label) || 0)) + 3);
}

/** Takes a call and its note out and closes the gap they leave, as an editor would. */
function withoutPair(subject: Subject, { footnote, call, note }: { footnote: Footnote; call: CallPlace; note: Block }) {
  const edits: (Edit | undefined)[] = [{ range: callRange(subject, call), newText: '' }, dropped(subject, note)];
  for (const later of subject.document.footnotes) {
    if (later.part !== footnote.part || !(Number(later.label) > Number(footnote.label))) continue;
    const newLabel = String(Number(later.label) - 1);
    for (const place of later.calls) edits.push(relabel(subject, place, newLabel));
    for (const other of later.notes) edits.push(relabelNote(subject, other, newLabel));
  }
  return allDefined(edits) ? edits : undefined;
}

/** With the space before it, where the call is not glued. */
function callRange(subject: Subject, call: CallPlace): { start: number; end: number } {
  const { start, end } = rangeOfPlace(call);
  return { start: subject.text[start - 1] === ' ' ? start - 1 : start, end };
}

const noteDropped: Mutator = {
  kind: 'note dropped',
  rules: ['footnote-undefined'],
  *plant(subject) {
    for (const { call, note } of paired(subject)) {
      yield { rules: this.rules, at: [rangeOfPlace(call).start], edits: [dropped(subject, note)] };
    }
  },
};

const callDropped: Mutator = {
  kind: 'call dropped',
  rules: ['footnote-unused'],
  *plant(subject) {
    for (const { call, note } of paired(subject)) {
      yield {
        rules: this.rules,
        at: [note.range.start],
        edits: [{ range: callRange(subject, call), newText: '' }],
        companions: [missingNote(call)],
      };
    }
  },
};

/** The item or act that has lost its call. */
function missingNote(call: CallPlace) {
  const { block } = call;
  const acts = block.references.map((reference) => rangeOfPlace({ ...reference, block }).start);
  return { rules: ['footnote-missing'], at: [block.range.start, rangeOfPlace(call).start, ...acts] };
}

const noteDuplicated: Mutator = {
  kind: 'note given twice',
  rules: ['footnote-duplicate'],
  *plant(subject) {
    for (const { note } of paired(subject)) {
      const range = wholeLines(subject.text, note.range);
      const newText = subject.text.slice(range.start, range.end);
      const edit = { range: { start: range.end, end: range.end }, newText };
      yield { rules: this.rules, at: [note.range.start, { edit, offset: newText.search(/\S/) }], edits: [edit] };
    }
  },
};

const callsSwapped: Mutator = {
  kind: 'two calls swapped',
  rules: ['footnote-order'],
  *plant(subject) {
    const pairs = [...paired(subject)];
    for (const [index, { footnote, call }] of pairs.entries()) {
      const next = pairs[index + 1];
      if (!next || next.footnote.part !== footnote.part) continue;
      const edits = [relabel(subject, call, next.footnote.label), relabel(subject, next.call, footnote.label)];
      if (allDefined(edits)) {
        yield { rules: this.rules, at: [rangeOfPlace(call).start, rangeOfPlace(next.call).start], edits };
      }
    }
  },
};

const callRenumbered: Mutator = {
  kind: 'call with a wrong number',
  rules: ['footnote-undefined'],
  *plant(subject) {
    for (const { call, note } of paired(subject)) {
      const edit = relabel(subject, call, unusedLabel(subject));
      const companions = [{ rules: ['footnote-unused'], at: [note.range.start] }];
      if (edit) yield { rules: this.rules, at: [rangeOfPlace(call).start], edits: [edit], companions };
    }
  },
};

const noteRenumbered: Mutator = {
  kind: 'note with a wrong number',
  rules: ['footnote-unused'],
  *plant(subject) {
    for (const { call, note } of paired(subject)) {
      const edit = relabelNote(subject, note, unusedLabel(subject));
      const companions = [{ rules: ['footnote-undefined'], at: [rangeOfPlace(call).start] }];
      if (edit) yield { rules: this.rules, at: [note.range.start], edits: [edit], companions };
    }
  },
};

const noteEmptied: Mutator = {
  kind: 'note emptied',
  rules: ['footnote-empty'],
  *plant(subject) {
    for (const { note } of paired(subject)) {
      yield { rules: this.rules, at: [note.range.start], edits: [{ range: words(note), newText: '' }] };
    }
  },
};

const noteStopDropped: Mutator = {
  kind: 'full stop of a note dropped',
  rules: ['footnote-punctuation'],
  *plant(subject) {
    for (const { note } of paired(subject)) {
      const { start, end } = words(note);
      const stop = subject.text.slice(start, end).lastIndexOf('.');
      if (stop < 0 || start + stop !== end - 1) continue;
      const range = { start: start + stop, end };
      yield { rules: this.rules, at: [note.range.start, end - 1, end - 2], edits: [{ range, newText: '' }] };
    }
  },
};

const itemNoteDropped: Mutator = {
  kind: 'item without a note among its siblings',
  rules: ['footnote-missing'],
  *plant(subject) {
    for (const pair of paired(subject)) {
      if (pair.call.block.kind !== 'item' || siblingsWithNotes(pair.call.block) < 3) continue;
      const edits = withoutPair(subject, pair);
      if (edits) yield { ...missingNote(pair.call), edits };
    }
  },
};

function siblingsWithNotes({ parent }: Block): number {
  return parent ? parent.children.filter(({ calls }) => calls.length > 0).length : 0;
}

const actNoteDropped: Mutator = {
  kind: 'act cited without a note',
  rules: ['footnote-missing'],
  *plant(subject): Iterable<Mutant> {
    for (const pair of paired(subject)) {
      const { block, from } = pair.call;
      const cited = block.references.some(({ value, to }) => value.kind === 'act' && to <= from);
      if (block.kind !== 'paragraph' || !cited) continue;
      const edits = withoutPair(subject, pair);
      if (edits) yield { ...missingNote(pair.call), edits };
    }
  },
};

export const footnoteMutators: readonly Mutator[] = [
  noteDropped,
  callDropped,
  noteDuplicated,
  callsSwapped,
  callRenumbered,
  noteRenumbered,
  noteEmptied,
  noteStopDropped,
  itemNoteDropped,
  actNoteDropped,
];
