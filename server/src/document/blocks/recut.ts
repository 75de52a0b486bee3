/**
 * Cutting again after an edit: from the last checkpoint that the edit cannot have touched, to the first behind it
 * where all is as it was. What lies beyond is the same blocks, moved. Proven equal to cutting anew
 * (test/document/readings.test.ts).
 */
import type { Line, LineChange } from '../../text/lines';
import type { Source } from '../../text/source';
import type { Carrier } from './carrier';
import type { Checkpoint, Cut, Cutting, Draft, Standing } from './cutting';

/** The cut of the text before, and which lines have changed since. */
export interface Before {
  readonly cut: Cut;
  readonly change: LineChange;
}

export function checkpointOf(state: Cutting, index: number): Checkpoint {
  const {
    drafts,
    parts,
    open,
    horizon,
    phase,
    paragraphForm,
    lastParagraph,
    lastRecital,
    lastHeading,
    gap,
    bridged,
    notes,
  } = state;
  return {
    index,
    horizon: Math.max(horizon, index - 1),
    drafts: drafts.length,
    parts: parts.length,
    open: standing(drafts, open),
    note: standing(drafts, notes.open),
    phase,
    paragraphForm,
    lastParagraph,
    lastRecital,
    lastHeading,
    gap,
    bridged,
    notes: { last: notes.last, afterRule: notes.afterRule, gap: notes.gap },
  };
}

function standing(drafts: readonly Draft[], draft: Draft | undefined): Standing | undefined {
  return draft && { at: placeAmong(drafts, draft), lines: draft.lines.length };
}

/** Drafts stand in the order of their first lines; what is still open may lie far above. */
function placeAmong(drafts: readonly Draft[], draft: Draft): number {
  const line = firstLine(draft);
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstLine(drafts[middle]!) < line) low = middle + 1;
    else high = middle;
  }
  return drafts[low] === draft ? low : drafts.lastIndexOf(draft);
}

function firstLine({ lines }: Draft): number {
  return lines[0]?.index ?? -1;
}

/** The state at the last checkpoint that saw no line that changed, and the line to go on from. */
export function resumed(
  source: Source,
  lines: readonly Line[],
  carrier: Carrier,
  { cut, change }: Before,
  checkpoints: Checkpoint[],
): { state: Cutting; from: number } | undefined {
  const at = cut.checkpoints.findLastIndex(({ horizon }) => horizon < change.first);
  const here = cut.checkpoints[at];
  if (here === undefined) return undefined;
  for (let each = 0; each <= at; each++) checkpoints.push(cut.checkpoints[each]!);
  const drafts = cut.drafts.slice(0, here.drafts);
  const reopened = (one: Standing | undefined): Draft | undefined => {
    if (one === undefined) return undefined;
    const draft = drafts[one.at]!;
    return (drafts[one.at] = { ...draft, lines: draft.lines.slice(0, one.lines) });
  };
  const open = reopened(here.open);
  const note = here.note?.at === here.open?.at ? open : reopened(here.note);
  const { phase, paragraphForm, lastParagraph, lastRecital, lastHeading, gap, bridged, notes, horizon } = here;
  const state: Cutting = {
    source,
    lines,
    carrier,
    drafts,
    parts: [{ kind: 'cover' }, ...cut.parts.slice(1, here.parts)],
    open,
    gap,
    bridged,
    phase,
    lastParagraph,
    lastRecital,
    paragraphForm,
    lastHeading,
    notes: { ...notes, open: note },
    horizon,
    looksBack: cut.looksBack,
  };
  return { state, from: here.index };
}

/**
 * The whole cut, where from here on all goes as it went before: the edit lies behind, all that is known is the same,
 * the blocks in between are of the same kinds, and what may still go on began behind the edit.
 */
export function rejoined(
  state: Cutting,
  here: Checkpoint,
  { cut, change }: Before,
  checkpoints: readonly Checkpoint[],
): Omit<Cut, 'carrier'> | undefined {
  if (here.index < change.newEnd || state.looksBack) return undefined;
  const down = change.newEnd - change.oldEnd;
  const at = placeOf(cut.checkpoints, here.index - down);
  const there = cut.checkpoints[at];
  if (there === undefined || !isSame(here, there) || !isAlike(state.drafts, cut.drafts, here.drafts)) return undefined;
  const isNew = (one: Standing | undefined): boolean =>
    one === undefined || state.drafts[one.at]!.lines[0]!.index >= change.newEnd;
  if (!isNew(here.open) || !isNew(here.note)) return undefined;
  const moved = (draft: Draft): Draft => movedDraft(draft, state.lines, down, change.shift);
  const drafts = state.drafts.slice();
  for (const one of [here.open, here.note]) if (one) drafts[one.at] = moved(cut.drafts[one.at]!);
  for (let each = here.drafts; each < cut.drafts.length; each++) drafts.push(moved(cut.drafts[each]!));
  return {
    drafts,
    parts: cut.parts,
    checkpoints: [
      ...checkpoints,
      ...cut.checkpoints.slice(at).map((each) => movedCheckpoint(each, down, here.horizon)),
    ],
    looksBack: false,
    moved: cut.drafts.length - here.drafts,
  };
}

/** Index of the checkpoint before this line; -1 where there is none. */
function placeOf(checkpoints: readonly Checkpoint[], line: number): number {
  let low = 0;
  let high = checkpoints.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { index } = checkpoints[middle]!;
    if (index === line) return middle;
    if (index < line) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function isSame(one: Checkpoint, other: Checkpoint): boolean {
  return (
    one.drafts === other.drafts &&
    one.parts === other.parts &&
    isSameStanding(one.open, other.open) &&
    isSameStanding(one.note, other.note) &&
    one.phase === other.phase &&
    one.paragraphForm === other.paragraphForm &&
    one.lastParagraph === other.lastParagraph &&
    one.lastRecital === other.lastRecital &&
    one.lastHeading === other.lastHeading &&
    one.gap === other.gap &&
    one.bridged === other.bridged &&
    one.notes.last === other.notes.last &&
    one.notes.afterRule === other.notes.afterRule &&
    one.notes.gap === other.notes.gap
  );
}

function isSameStanding(one: Standing | undefined, other: Standing | undefined): boolean {
  return one === other || (one?.at === other?.at && one?.lines === other?.lines);
}

/** What lies above is asked for kinds, labels and parts only. */
function isAlike(drafts: readonly Draft[], before: readonly Draft[], count: number): boolean {
  for (let at = count - 1; at >= 0; at--) {
    const [one, other] = [drafts[at]!, before[at]!];
    // From here up they are the drafts of the cut before.
    if (one === other) return true;
    if (one.kind !== other.kind || one.part !== other.part) return false;
    if (one.label?.text !== other.label?.text || one.label?.form !== other.label?.form) return false;
    if (one.label?.kind !== other.label?.kind || one.sign?.length !== other.sign?.length) return false;
  }
  return true;
}

function movedDraft(draft: Draft, lines: readonly Line[], down: number, shift: number): Draft {
  const { label } = draft;
  return {
    ...draft,
    lines: draft.lines.map(({ index }) => lines[index + down]!),
    ...(label && {
      label: { ...label, start: label.start + shift, end: label.end + shift, rest: label.rest + shift },
    }),
  };
}

/** @param least what was looked at on the way here, now */
function movedCheckpoint(one: Checkpoint, down: number, least: number): Checkpoint {
  const horizon = Math.max(one.horizon + down, least);
  return down === 0 && horizon === one.horizon ? one : { ...one, index: one.index + down, horizon };
}
