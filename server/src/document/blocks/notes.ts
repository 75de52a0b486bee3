/** Footnote notes: where one begins, and which lines go on with it. */
import { isLowerAt } from '../../text/letters';
import type { Line } from '../../text/lines';
import { ahead, hardGap, nextText, openText, type Cutting } from './cutting';
import { ending, startsInLowerCase } from './endings';
import { isFurniture } from './furniture';
import { labelAt, type RawLabel } from './labels';
import { isNumberWord } from './structureWords';

export function beginsNote(state: Cutting, line: Line, label: RawLabel | undefined): boolean {
  if (label === undefined) return false;
  switch (label.kind) {
    case 'note':
    case 'superscript':
      return true;
    case 'star':
      return state.notes.afterRule || state.notes.open !== undefined;
    case 'number':
      return label.form === '#'
        ? beginsNumberNote(state, line, label)
        : label.form === '(#)' && beginsBracketNote(state, line, label);
    default:
      return false;
  }
}

/** `12 Doc. 7290/21.` at a page bottom. */
function beginsNumberNote(state: Cutting, line: Line, label: RawLabel): boolean {
  const { notes } = state;
  if (!/^\d{1,3}$/.test(label.text)) return false;
  const value = Number(label.text);
  if (label.rest === line.end) return isEmptyNote(state, line, value);
  if (notes.afterRule && notes.open === undefined) return true;
  // A page begins with a space: `3 million passengers` at its top goes on with the text.
  if (line.indent > 0 && value <= notes.last && notes.open !== undefined) return false;
  if (notes.afterRule) return startsNoteWords(state, label);
  if (notes.open !== undefined && notes.open.label?.form === '#')
    return notes.gap === 0 ? startsNoteWords(state, label) && near(value, notes.last) : value === notes.last + 1;
  return value === notes.last + 1 && state.open !== undefined && startsBlockOfNotes(state, line, value);
}

/** The number that is due, alone right below the rule, or between the notes before and behind it. */
function isEmptyNote(state: Cutting, line: Line, value: number): boolean {
  const { notes, source } = state;
  if (value !== notes.last + 1) return false;
  if (notes.afterRule && notes.open === undefined) return true;
  const last = notes.open?.lines.at(-1);
  if (last === undefined || notes.gap > 0) return false;
  if (ending(source.text.slice(last.start, last.end)) !== 'closed') return false;
  const next = ahead(state, line.index + 1);
  // The last one of a page: below it comes the end, a footer, or the next page with the space it begins with.
  if (next === undefined || next.end === next.start || next.indent > 0 || next.pageBreak) return true;
  if (isFurniture(source.text.slice(next.start, next.end))) return true;
  return labelAt(source.text, next.start, next.end)?.text === String(value + 1);
}

/** Within a block of notes a number may be wrong, but not by much. */
const near = (value: number, last: number): boolean => Math.abs(value - last) <= 12;

/** `145 delegaties` goes on with a note; a new one begins with a capital, a mark or a web address. */
function startsNoteWords(state: Cutting, label: RawLabel): boolean {
  const words = state.source.text.slice(label.rest, label.rest + 8);
  return !isLowerAt(words, 0) || /^(http|www|doc|ibid|see|cf)/.test(words);
}

/** Without a rule above: behind a finished block, with the next note or the end of the page below. */
function startsBlockOfNotes(state: Cutting, line: Line, value: number): boolean {
  const { text } = state.source;
  if (isLowerAt(text.slice(line.start, line.end).replace(/^\d+\s+/, ''), 0)) return false;
  const next = nextText(state, line.index);
  const behind = next === undefined ? undefined : labelAt(text, next.start, next.end);
  const followed = behind?.form === '#' && behind.text === String(value + 1);
  if (followed) return true;
  if (ending(openText(state)) === 'open') return false;
  return looksLikeSource(text.slice(line.start, line.end)) || isLastCalledNote(state, line, next);
}

/** The last note of a page or of the text, whatever its words, below those that call it. */
function isLastCalledNote(state: Cutting, line: Line, next: Line | undefined): boolean {
  const { notes, source } = state;
  const ends = next === undefined || next.pageBreak || isFurniture(source.text.slice(next.start, next.end));
  return ends && isGluedAbove(state, line, String(notes.last + 1));
}

/** `Control5` stands on the page above, behind a word or a mark. */
function isGluedAbove(state: Cutting, { start }: Line, label: string): boolean {
  state.looksBack = true;
  const { text } = state.source;
  const top = Math.max(0, start - PAGE);
  for (let at = text.lastIndexOf(label, start - 1); at > top; at = text.lastIndexOf(label, at - 1)) {
    if (/[\p{L}"”’»).;,]/u.test(text[at - 1]!) && !/[\p{L}\p{N}/-]/u.test(text[at + label.length] ?? '')) return true;
  }
  return false;
}

/** Characters of a page, and more. */
const PAGE = 8000;

/** `(1) OJ C 12, 13.1.2020, p. 1.` as in the Official Journal: below a rule, or a source behind the text that calls it. */
function beginsBracketNote(state: Cutting, line: Line, label: RawLabel): boolean {
  const { notes } = state;
  const value = Number(label.text);
  if (label.rest === line.end) return isEmptyNote(state, line, value) || beginsWithEmptyNote(state, line, value);
  if (notes.afterRule) return true;
  const words = state.source.text.slice(label.rest, line.end);
  if (notes.open?.label?.form === '(#)') return notes.gap === 0 || value === notes.last + 1 || looksLikeSource(words);
  if (state.open === undefined || !(hardGap(state) || state.carrier.spaced) || ending(openText(state)) === 'open')
    return false;
  if (goesOnCounting(state, label, value)) return false;
  return (
    looksLikeSource(words) ||
    (value === notes.last + 1 && !openText(state).endsWith(':') && isCalledAbove(state, line, label))
  );
}

/** The number that is due in a list or among paragraphs numbered `(1)`, `(2)`, which may well cite a document. */
function goesOnCounting({ drafts, parts }: Cutting, { form }: RawLabel, value: number): boolean {
  const last = drafts.findLast(({ kind, label }) => kind !== 'note' && label?.form === form);
  return last !== undefined && last.part === parts.length - 1 && Number.parseInt(last.label!.text, 10) === value - 1;
}

/** `(3)` stands behind a word somewhere above, and is no number of an article or point. */
function isCalledAbove(state: Cutting, line: Line, label: RawLabel): boolean {
  const { source, drafts, parts } = state;
  const listed = drafts.some(
    ({ part, kind, label: own }) => part === parts.length - 1 && kind !== 'note' && own?.form === label.form,
  );
  if (listed) return false;
  state.looksBack = true;
  const { text } = source;
  const call = `(${label.text})`;
  const top = Math.max(0, line.start - FURTHEST_CALL);
  for (let at = text.lastIndexOf(call, line.start - 1); at > top; at = text.lastIndexOf(call, at - 1)) {
    const words = text.slice(Math.max(0, at - 40), at).split(/[ \u00a0\t]/);
    const before = words.pop() || words.pop() || '';
    if (/\p{L}["”’»)]?$/u.test(before) && !isNumberWord(before.toLowerCase())) return true;
  }
  return false;
}

/** How far above its note a call may stand, in characters: a part of a text. */
const FURTHEST_CALL = 60_000;

/** `(1)` alone, with `(2) OJ …` on the next line. */
function beginsWithEmptyNote(state: Cutting, line: Line, value: number): boolean {
  const next = ahead(state, line.index + 1);
  const behind = next === undefined ? undefined : labelAt(state.source.text, next.start, next.end);
  if (value !== 1 || behind?.form !== '(#)' || behind.text !== '2') return false;
  return looksLikeSource(state.source.text.slice(behind.rest, next!.end));
}

/** Begins with a journal, a document, a web address: abbreviations in capitals and numbers near the start. */
export function looksLikeSource(words: string): boolean {
  const start = words
    .replace(/^\(?\d{1,3}\)?\s+/, '')
    .slice(0, 60)
    .replace(/\s/g, ' ');
  return /^https?:|^www\.|\d{1,5}\/\d{2,4}|\(\d{4}\)|^\p{Lu}[\p{L}.]{0,5} [LC],? |^\p{L}{2,6}\. (vēst\. )?[LC] ?\d/u.test(
    start,
  );
}

export function continuesNote(state: Cutting, line: Line, text: string): boolean {
  const { notes } = state;
  const open = notes.open!;
  const first = open.lines[0]!;
  const last = open.lines[open.lines.length - 1]!;
  const words = state.source.text.slice(last.start, last.end);
  // A page begins with a space: its first line is none of the note's.
  const staysOnPage = line.indent === 0 || first.indent > 0;
  if (notes.gap === 0) return open.label?.form === '[^#]:' ? !startsOther(state, line, words) : staysOnPage;
  if (open.label?.form === '[^#]:') {
    if (line.indent >= 2) return last.index === line.index - 1 - notes.gap;
    return (
      state.carrier.spaced &&
      notes.gap === 1 &&
      ending(words) !== 'closed' &&
      (isLowerAt(text, 0) || /^[\d(]/.test(text)) &&
      !startsOther(state, line, words)
    );
  }
  return (
    state.carrier.spaced &&
    staysOnPage &&
    ending(words) === 'open' &&
    startsInLowerCase(text) &&
    ending(openText(state)) !== 'open'
  );
}

/**
 * A line that begins a numbered or dashed block of its own right behind a note; `vom⏎21. November 2012` and
 * `3.12.2007.,⏎1. lpp.` go on with it.
 */
function startsOther({ source, lastParagraph }: Cutting, line: Line, last: string): boolean {
  const label = labelAt(source.text, line.start, line.end);
  if (label?.kind !== 'number' || label.form !== '#.' || label.rest === line.end) return label?.kind === 'dash';
  if (ending(last) === 'comma' && startsInLowerCase(source.text.slice(label.rest, line.end))) return false;
  return ending(last) !== 'open' || Number(label.text) === lastParagraph + 1;
}
