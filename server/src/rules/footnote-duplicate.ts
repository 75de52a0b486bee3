import type { Block, Footnote } from '../document/model';
import { relabel } from '../edits/numerals';
import { say } from '../messages/message';
import { causeOf, hasOwnLabel, labelPlace, slipsOf } from './footnotes';
import type { RawFinding, Rule } from './rule';

export const footnoteDuplicate: Rule = {
  id: 'footnote-duplicate',
  family: 'footnotes',
  severity: 'error',
  about: 'two footnote notes with one number',
  source: 'Plain logic of footnotes: one number, one note.',

  *check(document) {
    const { notes: meant } = slipsOf(document);
    for (const footnote of document.footnotes) {
      if (footnote.notes.length < 2 || !hasOwnLabel(footnote.label)) continue;
      const right = footnote.notes.find((note) => !meant.has(note)) ?? footnote.notes[0]!;
      for (const note of footnote.notes) if (note !== right) yield secondNote(footnote, note, right, meant.get(note));
    }
  },
};

function secondNote({ label }: Footnote, note: Block, right: Block, due: Footnote | undefined): RawFinding {
  const related = [{ at: labelPlace(right), message: say('The other note {label}.', { label }) }];
  if (due === undefined) {
    return {
      at: labelPlace(note),
      message: say(
        'There are two notes {label}: a call can mean only one. Give one of them its own number and call, or take it away.',
        { label },
      ),
      related,
    };
  }
  return {
    at: labelPlace(note),
    message: say('There are two notes {label}, and call {due} has no note: this should be note {due}.', {
      label,
      due: due.label,
    }),
    related,
    cause: causeOf(due),
    fix: {
      title: say('Change the note to {label}', { label: due.label }),
      safe: true,
      edits: relabel(note, due.label),
    },
  };
}
