import type { Document, Footnote } from '../document/model';
import { renumber } from '../edits/numerals';
import { renumberFootnotes } from '../edits/renumber';
import { say, type Message } from '../messages/message';
import { findBreaks, offersFix, type Break } from './breaks';
import { causeOf, numberings, type CalledFootnote, type Numbering } from './footnotes';
import type { RawFinding, RawFix, Rule } from './rule';

export const footnoteOrder: Rule = {
  id: 'footnote-order',
  family: 'footnotes',
  severity: 'error',
  about: 'footnote calls that do not run 1, 2, 3 … in order of first appearance',
  source: 'Interinstitutional Style Guide, 8: calls are numbered in reading order, anew in each annex.',

  *check(document) {
    for (const numbering of numberings(document)) {
      const breaks = breaksOf(numbering);
      if (breaks.length === 0) continue;
      const fix = fixOf(document, numbering);
      for (const [at, each] of breaks.entries())
        yield toFinding(numbering, each, offersFix(breaks, at) ? fix : undefined);
    }
  },
};

/** Breaks that no other fault explains: a note that is missing, stands twice or is not called is another rule's. */
function breaksOf(numbering: Numbering): Break[] {
  const { called, byLabel, first } = numbering;
  const labels = called.map(({ footnote }) => Number(footnote.label));
  return findBreaks(labels, first).filter(({ index, kind, expected }) => {
    const { footnote } = called[index]!;
    if (footnote.notes.length === 0) return false;
    if (kind !== 'gap') return true;
    const missing = Number(footnote.label) - expected;
    const left = Array.from({ length: Math.min(missing, 100) }, (_, at) => byLabel.get(String(expected + at)));
    const uncalled = left.filter((each) => each !== undefined).length;
    const doubled = (called[index - 1]?.footnote.notes.length ?? 1) - 1;
    return missing > uncalled + doubled;
  });
}

function toFinding(
  { called, byLabel }: Numbering,
  { index, kind, expected, other }: Break,
  renumbering: RawFix | undefined,
): RawFinding {
  const { footnote, call } = called[index]!;
  const due = kind === 'wrong' ? byLabel.get(String(expected)) : undefined;
  const fix = due?.calls.length === 0 && footnote.calls.length > 1 ? callDue(called[index]!, due) : renumbering;
  const second = called[other ?? -1];
  return {
    at: call,
    message: say('{fault} Number footnotes in the order in which they are first called.', {
      fault: faultOf(kind, footnote.label, expected, second?.footnote.label),
    }),
    ...(due && { cause: causeOf(due) }),
    ...(second && {
      related: [
        { at: second.call, message: say('Footnote {label} is first called here.', { label: second.footnote.label }) },
      ],
    }),
    ...(fix && { fix }),
  };
}

/** The note that is due here is not called, and this one is called again where it belongs: a slip of one number. */
function callDue({ footnote, call }: CalledFootnote, due: Footnote): RawFix {
  return {
    title: say('Change the call to {label}', { label: due.label }),
    safe: true,
    edits: renumber(call.block, call, footnote.label, due.label),
  };
}

/** A sentence of its own. */
function faultOf(kind: Break['kind'], label: string, due: number, other: string | undefined): Message {
  if (kind === 'gap')
    return say('Call {label} stands where call {due} is due, and there is no footnote {due}.', { label, due });
  if (other !== undefined) return say('Footnotes {label} and {other} have changed places.', { label, other });
  return say('Footnote {label} is first called where footnote {due} is due.', { label, due });
}

function fixOf(document: Document, { footnotes, first }: Numbering): RawFix | undefined {
  if (footnotes.some(({ notes }) => notes.length > 1)) return undefined;
  const { edits, certain } = renumberFootnotes(document, footnotes, first);
  return edits.length === 0
    ? undefined
    : { title: say('Renumber the footnotes, calls and notes together'), safe: certain, edits };
}
