/** Cuts lines into blocks: what begins here, and what goes on with what stood before. */
import type { Line } from '../../text/lines';
import { tokenize } from '../../text/tokens';
import type { Range } from '../../text/range';
import type { Source } from '../../text/source';
import type { BlockKind } from '../model';
import { endsEarly, type Carrier } from './carrier';
import { hardGap, nextText, openText, type Checkpoint, type Cut, type Cutting, type Draft } from './cutting';
import { checkpointOf, resumed, rejoined, type Before } from './recut';
import {
  ending,
  endsWithConjunction,
  firstWord,
  isInCapitals,
  lastWord,
  startsInCapitals,
  startsInLowerCase,
} from './endings';
import { furnitureEnd } from './furnitureEnd';
import { labelAt, type RawLabel } from './labels';
import { beginsBlock, isArabicHeading } from './begins';
import { isLeadIn, isNumberedRecital, leadsIn } from './leadIns';
import { noteColumn, type NoteColumn } from './noteColumns';
import { beginsNote, continuesNote } from './notes';
import { isConjunction } from './structureWords';
import { signAt, type Sign } from './signs';

/** @param before the cut of the text before an edit: the result is the same as without it */
export function cut(source: Source, lines: readonly Line[], carrier: Carrier, before?: Before): Cut {
  const checkpoints: Checkpoint[] = [];
  const { state, from } =
    (before && resumed(source, lines, carrier, before, checkpoints)) ?? started(source, lines, carrier);
  let known = state.drafts.length;
  for (let index = from; index < lines.length;) {
    if (state.drafts.length > known) {
      known = state.drafts.length;
      const here = checkpointOf(state, index);
      const whole = before && rejoined(state, here, before, checkpoints);
      if (whole) return { ...whole, carrier };
      checkpoints.push(here);
    }
    index = cutLine(state, index);
  }
  settleFirstPart(state);
  const { drafts, parts, looksBack } = state;
  return { drafts, parts, carrier, checkpoints, looksBack, moved: 0 };
}

function started(source: Source, lines: readonly Line[], carrier: Carrier): { state: Cutting; from: number } {
  const state: Cutting = {
    source,
    lines,
    carrier,
    drafts: [],
    parts: [{ kind: 'cover' }],
    open: undefined,
    gap: 0,
    bridged: false,
    phase: 'front',
    lastParagraph: 0,
    lastRecital: 0,
    paragraphForm: undefined,
    lastHeading: 0,
    notes: { open: undefined, last: 0, afterRule: false, gap: 0 },
    horizon: 0,
    looksBack: false,
  };
  return { state, from: frontMatter(state) };
}

/** Handles the line at `index` and says which one is next. */
function cutLine(state: Cutting, index: number): number {
  const line = state.lines[index]!;
  if (line.onlyComment !== undefined) {
    comment(state, line, line.onlyComment);
    return index + 1;
  }
  if (line.pageBreak) pageBreak(state);
  if (line.rule) {
    state.notes.afterRule = true;
    state.notes.open = undefined;
  }
  if (line.rule || line.start === line.end) {
    state.gap++;
    state.notes.gap++;
    return index + 1;
  }
  const text = state.source.text.slice(line.start, line.end);
  const behind = furnitureEnd(state, index, text);
  if (behind > index) {
    const furniture = state.lines.slice(index, behind).filter(({ start, end }) => end > start);
    push(state, { kind: 'furniture', part: state.parts.length - 1, lines: furniture });
    state.bridged = true;
    endNoteAtFurniture(state);
    return behind;
  }
  const column = noteColumn(state, index);
  if (column !== undefined) return cutColumn(state, column);
  if (!cutNote(state, line, text)) cutText(state, index, line, text);
  return index + 1;
}

function cutColumn(state: Cutting, { notes, end }: NoteColumn): number {
  for (const note of notes) push(state, note);
  state.notes.open = undefined;
  state.notes.last += notes.length;
  state.bridged = true;
  return end;
}

/** Below a footer the text goes on, not the note above it; one in the middle of a sentence may. */
function endNoteAtFurniture({ notes, source }: Cutting): void {
  const last = notes.open?.lines.at(-1);
  if (last === undefined) return;
  if (ending(source.text.slice(last.start, last.end)) === 'closed') {
    notes.open = undefined;
    notes.afterRule = false;
  } else notes.gap = Math.max(notes.gap, 1);
}

function pageBreak(state: Cutting): void {
  state.bridged = true;
  state.notes.open = undefined;
  state.notes.afterRule = false;
}

/** `---` … `---` at the very top. Gives the index of the first line behind it. */
function frontMatter(state: Cutting): number {
  const { lines, source } = state;
  const fence = (index: number): boolean => source.text.slice(lines[index]!.start, lines[index]!.end) === '---';
  if (lines.length < 2 || !fence(0)) return 0;
  const limit = Math.min(lines.length, 40);
  for (let index = 1; index < limit; index++) {
    state.horizon = index;
    if (!fence(index)) continue;
    push(state, { kind: 'frontMatter', part: 0, lines: lines.slice(0, index + 1) });
    return index + 1;
  }
  return 0;
}

/** A comment is a block of its own and interrupts nothing. */
function comment(state: Cutting, line: Line, range: Range): void {
  const own = { ...line, ...range };
  const last = state.drafts.at(-1);
  const goesOn = last?.kind === 'comment' && !state.source.text.startsWith('<!--', range.start);
  if (goesOn) last.lines.push(own);
  else push(state, { kind: 'comment', part: state.parts.length - 1, lines: [own] });
}

function cutNote(state: Cutting, line: Line, text: string): boolean {
  const { notes } = state;
  const label = labelAt(state.source.text, line.start, line.end);
  if (beginsNote(state, line, label)) {
    const draft: Draft = {
      kind: 'note',
      part: state.parts.length - 1,
      lines: [line],
      label: { ...label!, start: line.start },
    };
    push(state, draft);
    notes.open = draft;
    notes.last = Number(label!.text) || notes.last;
  } else if (notes.open !== undefined && continuesNote(state, line, text)) {
    notes.open.lines.push(line);
  } else {
    notes.open = undefined;
    notes.afterRule = false;
    return false;
  }
  if (state.open !== undefined) state.bridged = true;
  notes.gap = 0;
  return true;
}

function cutText(state: Cutting, index: number, line: Line, text: string): void {
  const sign = signFor(state, text);
  const label = sign === undefined ? textLabel(state, line) : undefined;
  if (sign === undefined && label === undefined && state.open !== undefined && goesOn(state, index, text)) {
    state.open.lines.push(line);
  } else {
    begin(state, index, line, text, sign, label);
  }
  state.gap = 0;
  state.bridged = false;
}

function textLabel(state: Cutting, line: Line): (RawLabel & { start: number }) | undefined {
  const { text } = state.source;
  let start = line.start;
  // Drafts bracket or strike what is not agreed: [5a. NOTES …]
  while (start < line.end && (text[start] === '[' ? text[start + 1] !== '^' : text[start] === '~')) start++;
  const found = labelAt(text, start, line.end);
  if (found === undefined) return undefined;
  const label = continuesLetters(state, found) ? { ...found, kind: 'upperLetter' as const } : found;
  return beginsBlock(state, line, label) ? { ...label, start } : undefined;
}

/** `C.` behind `B.` is a letter and no Roman hundred. */
function continuesLetters({ drafts }: Cutting, label: RawLabel): boolean {
  if (label.kind !== 'upperRoman' || label.text.length > 1) return false;
  const last = drafts.findLast(
    (draft) => draft.label?.kind === 'upperLetter' || draft.label?.kind === 'upperRoman',
  )?.label;
  return last?.kind === 'upperLetter' && last.text.charCodeAt(0) === label.text.charCodeAt(0) - 1;
}

/** Signs count where the part they open or stand in can be; a title word in the middle of a sentence does not. */
function signFor(state: Cutting, text: string): Sign | undefined {
  const sign = signAt(text);
  if (sign === undefined) return undefined;
  const inside = state.open !== undefined && !hardGap(state) && ending(openText(state)) === 'open';
  switch (sign.kind) {
    case 'annexMark':
    case 'councilLine':
      return sign.kind === 'annexMark' || state.phase !== 'body' || !inside ? sign : undefined;
    default:
      return state.phase === 'front' &&
        !(inside && startsInLowerCase(text) && sign.kind !== 'label') &&
        !(inside && sign.kind === 'title' && namesTitle(state.open!))
        ? sign
        : undefined;
  }
}

/** The title stands inside the subject and the sentence to the delegations: a line may begin with it. */
function namesTitle({ kind }: Draft): boolean {
  return kind === 'subject' || kind === 'transmission';
}

function begin(
  state: Cutting,
  index: number,
  line: Line,
  text: string,
  sign?: Sign,
  label?: RawLabel & { start: number },
): void {
  if (sign?.kind === 'annexMark') openPart(state);
  const kind =
    sign?.kind ?? (label === undefined ? unlabelledKind(state, index, text) : labelledKind(state, index, line, label));
  const draft: Draft = {
    kind,
    part: state.parts.length - 1,
    lines: [line],
    ...(sign === undefined ? {} : { sign }),
    ...(label === undefined ? {} : { label }),
  };
  push(state, draft);
  state.open = draft;
  if (kind === 'councilLine') state.phase = 'preamble';
  if (kind === 'paragraph') {
    state.phase = 'body';
    state.lastParagraph = Number.parseInt(label!.text, 10);
    state.paragraphForm ??= label!.form;
  }
  if (kind === 'item' && label?.kind === 'number') state.lastRecital = Number.parseInt(label.text, 10);
  if (kind === 'heading' && label !== undefined) state.lastHeading++;
}

function push(state: Cutting, draft: Draft): void {
  state.drafts.push(draft);
}

/** An annex begins: numbering starts anew. */
function openPart(state: Cutting): void {
  const first = state.parts.length === 1 && state.phase === 'front' && state.parts[0]!.kind === 'cover';
  state.parts.push({ kind: first ? 'body' : 'annex' });
  state.phase = 'front';
  state.lastParagraph = 0;
  state.lastRecital = 0;
  state.lastHeading = 0;
  state.paragraphForm = undefined;
  state.open = undefined;
}

/** A text without annex mark has no cover, or a cover that ends where the title behind it begins. */
export function settleFirstPart(state: Pick<Cutting, 'drafts' | 'parts'>): void {
  const end = state.drafts.findIndex((draft) => draft.part > 0);
  const own = end < 0 ? state.drafts : state.drafts.slice(0, end);
  const council = own.some((draft) => draft.kind === 'councilLine');
  const cover = own.some(
    (draft) => draft.kind === 'subject' || draft.kind === 'transmission' || draft.kind === 'label',
  );
  if (council || (!cover && own.length > 0)) state.parts[0]!.kind = 'body';
}

function labelledKind(state: Cutting, index: number, line: Line, label: RawLabel): BlockKind {
  if (label.kind === 'upperRoman' && label.form !== '(#)') return 'heading';
  if (label.kind === 'upperLetter' || label.kind === 'upperRoman')
    return state.phase === 'body' || opensSection(state, index, line, label) ? 'heading' : 'item';
  if (state.phase === 'front' && state.parts.length === 1 && label.kind !== 'number') return 'item';
  if (label.kind !== 'number') return state.phase === 'body' ? 'point' : 'item';
  if (isArabicHeading(state, index, line, label)) return 'heading';
  if (state.phase === 'body') return isNested(state, label) ? 'point' : 'paragraph';
  return isNumberedRecital(state, label) ? 'item' : 'paragraph';
}

/**
 * `A.` right behind heading I is a heading, in capitals anywhere behind one or behind the Council line, and so is the
 * first letter alone before the first paragraph; recitals have words that lead to them, or marks at their end.
 */
function opensSection(state: Cutting, index: number, line: Line, label: RawLabel): boolean {
  const { open, source, lastHeading } = state;
  if (open?.kind === 'heading') return true;
  const words = source.text.slice(label.rest, line.end);
  if ((open?.kind === 'councilLine' || lastHeading > 0) && isInCapitals(words)) return true;
  return /^[AΑА]$/u.test(label.text) && state.phase === 'preamble' && isBareHeading(state, index, words);
}

/** A number in another form than the paragraphs have, or one that starts at 1 again behind a colon. */
function isNested(state: Cutting, label: RawLabel): boolean {
  if (label.form !== state.paragraphForm) return true;
  const value = Number.parseInt(label.text, 10);
  const last = state.drafts.findLast((draft) => draft.kind === 'point' || draft.kind === 'paragraph');
  if (value === state.lastParagraph + 1) return false;
  if (value === 1) return ending(openText(state)) === 'closed' && openText(state).endsWith(':');
  return (
    last?.kind === 'point' && last.label?.form === label.form && Number.parseInt(last.label.text, 10) === value - 1
  );
}

function unlabelledKind(state: Cutting, index: number, text: string): BlockKind {
  if (/^\(?(19|20)?\d{2,4}\/C [\d/]+\)?$|^\(C\/\d{4}\/\d+\)$|^ST\/\d+\/\d{4}\/INIT/.test(text)) return 'journalLine';
  if (state.phase === 'front') return 'text';
  if (state.phase === 'preamble') return startsInCapitals(text) || text.endsWith(':') ? 'leadIn' : 'text';
  if (openText(state) !== '' && isLeadIn(state, index, text)) return 'leadIn';
  if (isInCapitals(text) && !text.endsWith('.')) return text.endsWith(':') ? 'leadIn' : 'heading';
  if (startsInCapitals(text) && openText(state) !== '' && text.endsWith(':')) return 'leadIn';
  return isBareHeading(state, index, text) ? 'heading' : 'continuation';
}

/** A short line that ends open, alone between two blocks, before a numbered paragraph. */
function isBareHeading(state: Cutting, index: number, text: string): boolean {
  if (text.length > 100 || ending(text) !== 'open' || startsInLowerCase(text) || state.carrier.spaced) return false;
  const next = nextText(state, index);
  if (next === undefined || next.index === index + 1) return false;
  const label = labelAt(state.source.text, next.start, next.end);
  return label?.kind === 'number' && startsInCapitals(state.source.text.slice(label.rest, label.rest + 60));
}

/** Whether an unlabelled line goes on with the open block. */
function goesOn(state: Cutting, index: number, text: string): boolean {
  const open = state.open!;
  if (standsAlone(open)) return true;
  if (open.kind === 'annexMark' || open.kind === 'journalLine') return false;
  if (open.kind === 'councilLine') return continuesCouncilLine(state, text);
  if (hardGap(state)) return false;
  const last = openText(state);
  if (open.kind === 'heading') return continuesHeading(state, last, text);
  if (state.gap === 0 && !state.bridged)
    return !(open.kind === 'leadIn' && startsInCapitals(text) && ending(last) !== 'open');
  if (ending(last) !== 'open' && leadsIn(state, index, last, text)) return false;
  if (ending(last) !== 'closed') return open.kind !== 'title' || !isInCapitals(text);
  if (startsInLowerCase(text) || isCutNumber(last, text)) return true;
  return !endsEarly(state.carrier, last, text) && !endsWithConjunction(last);
}

/** `… dok.⏎15971/23`: a short form, and the figures it is for. */
function isCutNumber(last: string, text: string): boolean {
  return /^\d/.test(text) && last.endsWith('.') && lastWord(last).length <= LONGEST_SHORT_FORM;
}

/** `Nr.`, `dok.` */
const LONGEST_SHORT_FORM = 4;

/** A number alone on its line: its words come next, whatever lies between. */
function standsAlone({ label, lines }: Draft): boolean {
  return label !== undefined && lines.length === 1 && label.rest === lines[0]!.end;
}

/** The line of a joint text runs over several lines in capitals; a plain one is whole, with or without its comma. */
function continuesCouncilLine(state: Cutting, text: string): boolean {
  const { lines, sign } = state.open!;
  if (hardGap(state) || !isInCapitals(text) || lines.length > 4) return false;
  const last = openText(state);
  // `NEUVOSTO, joka`: the verbs come next.
  if (/[—–]$/.test(last) || (ending(last) === 'open' && startsInLowerCase(lastWordOf(last)))) return false;
  const plain = lines.length === 1 && tokenize(last).length - (ending(last) === 'comma' ? 1 : 0) === sign!.length;
  if (plain) return isConjunction(firstWord(text));
  return ending(last) === 'open' || (state.gap === 0 && !text.endsWith(':'));
}

const lastWordOf = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

function continuesHeading(state: Cutting, last: string, text: string): boolean {
  if (ending(last) !== 'open') return false;
  if (isInCapitals(last.replace(/^[IVXLC]+[.)]\s*/, ''))) return isInCapitals(text);
  return state.gap === 0 || startsInLowerCase(text);
}
