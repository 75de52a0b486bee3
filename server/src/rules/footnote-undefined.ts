import type { Footnote } from '../document/model';
import { renumber } from '../edits/numerals';
import { say } from '../messages/message';
import { anyCall, causeOf, hasOwnLabel, slipsOf } from './footnotes';
import type { RawFinding, Rule } from './rule';

export const footnoteUndefined: Rule = {
  id: 'footnote-undefined',
  family: 'footnotes',
  severity: 'error',
  about: 'a footnote call without a note',
  source: 'Plain logic of footnotes: every call has a note.',

  *check(document) {
    const missing = document.footnotes.filter(
      ({ label, calls, notes }) => notes.length === 0 && calls.length > 0 && hasOwnLabel(label),
    );
    if (missing.length >= 3 && document.footnotes.every(({ notes }) => notes.length === 0)) {
      yield noNotesAtAll(missing);
      return;
    }
    const { calls, notes } = slipsOf(document);
    const explained = new Set(notes.values());
    for (const footnote of missing) {
      const meant = calls.get(footnote);
      if (meant !== undefined) yield wrongCall(footnote, meant);
      else yield { ...withoutNote(footnote), ...(explained.has(footnote) && { severity: 'warning' }) };
    }
  },
};

function withoutNote(footnote: Footnote): RawFinding {
  const { label, calls } = footnote;
  const at = anyCall(footnote)!;
  return {
    at,
    message: say('Footnote {label} is called in the text but has no note. Add the note, or take the call away.', {
      label,
    }),
    cause: causeOf(footnote),
    related: calls
      .filter((call) => call !== at)
      .map((call) => ({ at: call, message: say('Footnote {label} is called here too.', { label }) })),
  };
}

function wrongCall(footnote: Footnote, meant: Footnote): RawFinding {
  return {
    at: anyCall(footnote)!,
    message: say('There is no note {label}, and note {due} is not called: call {due} is due here.', {
      label: footnote.label,
      due: meant.label,
    }),
    cause: causeOf(meant),
    fix: {
      title: say('Change the call to {label}', { label: meant.label }),
      safe: true,
      edits: footnote.calls.flatMap((call) => renumber(call.block, call, footnote.label, meant.label)),
    },
  };
}

/** What an extractor that drops page bottoms leaves: one fault, not one a call. */
function noNotesAtAll(missing: readonly Footnote[]): RawFinding {
  const places = missing.map((footnote) => anyCall(footnote)!);
  return {
    at: places[0]!,
    message: say(
      'None of the {count} footnotes called in this text has a note. Were the notes lost when the text was copied? Copy them too.',
      { count: missing.length },
    ),
    related: places.slice(1, 20).map((at) => ({ at, message: say('This call has no note either.') })),
  };
}
