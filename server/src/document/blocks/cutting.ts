/** What is known while going down the lines of a text to cut it into blocks. */
import type { Line } from '../../text/lines';
import type { Source } from '../../text/source';
import type { Carrier } from './carrier';
import { ending } from './endings';
import type { RawLabel } from './labels';
import type { BlockKind } from '../model';
import type { Sign } from './signs';

/** A block before its words are read. */
export interface Draft {
  kind: BlockKind;
  readonly part: number;
  readonly lines: Line[];
  readonly label?: RawLabel & { readonly start: number };
  /** The sign it begins with. */
  readonly sign?: Sign;
}

export interface DraftPart {
  kind: 'cover' | 'body' | 'annex';
}

/** What is known while going down the lines. */
export interface Cutting {
  readonly source: Source;
  readonly lines: readonly Line[];
  readonly carrier: Carrier;
  readonly drafts: Draft[];
  readonly parts: DraftPart[];
  /** The block of the text proper that may go on; notes and furniture do not close it. */
  open: Draft | undefined;
  /** Blank lines since the last line that was no note and no furniture. */
  gap: number;
  /** A page bottom, page top or form feed lies between. */
  bridged: boolean;
  /** front: before the Council line; preamble: behind it; body: from the first paragraph on. */
  phase: 'front' | 'preamble' | 'body';
  lastParagraph: number;
  /** Number of the last numbered recital: paragraphs may go on counting from it. */
  lastRecital: number;
  paragraphForm: string | undefined;
  lastHeading: number;
  notes: NoteState;
  /** The furthest line looked at so far: what was decided hangs on no line behind it. */
  horizon: number;
  /** The words of blocks above were searched: what comes next may hang on any of them. */
  looksBack: boolean;
}

export interface NoteState {
  open: Draft | undefined;
  /** Number of the last note. */
  last: number;
  /** A rule stands above, and nothing but notes since. */
  afterRule: boolean;
  /** Blank lines since the last line of a note. */
  gap: number;
}

export interface Cut {
  readonly drafts: readonly Draft[];
  readonly parts: readonly DraftPart[];
  readonly carrier: Carrier;
  /** Where a later cut may begin, in order. */
  readonly checkpoints: readonly Checkpoint[];
  /** See `Cutting`. */
  readonly looksBack: boolean;
  /** So many drafts at the end are those of the cut before, moved. */
  readonly moved: number;
}

/** What was known before the line `index`, where a block had just begun. */
export interface Checkpoint {
  readonly index: number;
  readonly horizon: number;
  readonly drafts: number;
  readonly parts: number;
  readonly open: Standing | undefined;
  readonly note: Standing | undefined;
  readonly phase: Cutting['phase'];
  readonly paragraphForm: string | undefined;
  readonly lastParagraph: number;
  readonly lastRecital: number;
  readonly lastHeading: number;
  readonly gap: number;
  readonly bridged: boolean;
  readonly notes: Omit<NoteState, 'open'>;
}

/** A draft that may go on: its place among the drafts, and how many lines it had. */
export interface Standing {
  readonly at: number;
  readonly lines: number;
}

/** Whether this number goes on counting from the paragraph or recital before. */
export function isDue({ lastParagraph, lastRecital }: Cutting, value: number): boolean {
  return value === lastParagraph + 1 || (lastRecital > 0 && value === lastRecital + 1);
}

/** A line ahead of the one that is being cut; undefined behind the last. */
export function ahead(state: Cutting, index: number): Line | undefined {
  if (index > state.horizon) state.horizon = index;
  return state.lines[index];
}

/** The next line that is not blank. */
export function nextText(state: Cutting, index: number): Line | undefined {
  for (let at = index + 1; ; at++) {
    const line = ahead(state, at);
    if (line === undefined || line.end > line.start) return line;
  }
}

/** Blank lines that end a block: not those an extractor puts between all lines, not those round a page bottom. */
export function hardGap(state: Cutting): boolean {
  if (state.gap === 0 && !state.bridged) return false;
  if (state.carrier.spaced) return false;
  return !(state.bridged && state.open !== undefined && ending(openText(state)) === 'open');
}

/** The last line of the open block. */
export function openText({ open, source }: Cutting): string {
  const last = open?.lines[open.lines.length - 1];
  return last === undefined ? '' : source.text.slice(last.start, last.end);
}
