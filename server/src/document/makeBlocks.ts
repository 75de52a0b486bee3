/** Drafts → blocks: flows, calls, values, labels, and which block belongs to which. */
import type { LanguageCode, LanguageData } from '../languages/data';
import { joinLines, type Flow, type Piece } from '../text/flow';
import type { Line } from '../text/lines';
import { kept } from '../text/kept';
import type { Source } from '../text/source';
import { perLanguage } from '../languages/compiled';
import { tokenize, wordKey } from '../text/tokens';
import { decideCalls, type Candidate, type NoteLabels } from './blocks/calls';
import { startsInCapitals } from './blocks/endings';
import type { Cut } from './blocks/cutting';
import type { Draft } from './blocks/cutting';
import { numbersRestart } from './blocks/footnotes';
import type { Block, BlockKind, Call, Label, Part } from './model';
import { LATIN, placeInLists, plainNumeral, type Level } from './blocks/series';
import type { Reading, Readings } from './readings';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
export type OpenBlock = Writable<Block> & { children: Block[] };
export type OpenPart = Writable<Part> & { blocks: Block[]; headings: Block[]; paragraphs: Block[] };

export type DataOf = (language: LanguageCode | null) => LanguageData | undefined;

/** A draft with its words. */
export interface Worded {
  readonly draft: Draft;
  readonly flow: Flow;
  readonly labelSpan: { readonly from: number; readonly to: number } | undefined;
  readonly reading: Reading;
  readonly data: LanguageData | undefined;
  /** It goes on with the sentence of a lead-in. */
  readonly led: boolean;
}

/** The drafts of the text before an edit with their words, and how far those at its end have moved since. */
export interface WordedBefore {
  readonly worded: readonly Worded[];
  readonly shift: number;
}

/**
 * @param readings takes up what is read, and gives what was read of the same words before
 * @param before what need not be joined and looked up again
 */
export function wordsOf(
  source: Source,
  { drafts, moved }: Cut,
  dataOf: (part: number) => LanguageData | undefined,
  readings: Readings,
  before?: WordedBefore,
): Worded[] {
  const back = before === undefined ? 0 : before.worded.length - drafts.length;
  const lists = new LedLists(source);
  return drafts.map((draft, index): Worded => {
    const data = dataOf(draft.part);
    const led = lists.leads(draft);
    const isSame = (one: Worded | undefined): one is Worded =>
      one !== undefined && one.data === data && one.led === led;
    const same = before?.worded[index];
    const old = index >= drafts.length - moved ? before?.worded[index + back] : undefined;
    const one =
      same?.draft === draft && isSame(same)
        ? same
        : isSame(old)
          ? { ...old, draft, flow: old.flow.movedBy(before!.shift) }
          : word(source, draft, data, led, readings);
    if (draft.kind === 'leadIn') lists.open(one);
    return one;
  });
}

/** Which numbered blocks go on with the sentence of a lead-in: those written like the first of its list. */
class LedLists {
  private isOpen = false;
  private style: string | undefined;

  constructor(private readonly source: Source) {}

  open(leadIn: Worded): void {
    this.isOpen = leadsOn(leadIn.reading, leadIn);
    this.style = undefined;
  }

  leads({ kind, label }: Draft): boolean {
    if (!LED.has(kind)) {
      if (!BESIDE.has(kind)) this.isOpen = false;
      return false;
    }
    if (!this.isOpen || label === undefined) return false;
    const inCapitals = startsInCapitals(this.source.text.slice(label.rest, label.rest + 40).trimStart());
    const style = `${label.kind} ${label.form} ${inCapitals}`;
    this.style ??= style;
    // 7. AGREE … behind 6. protect … is what the Council does, and so is 1. Stress … behind recitals with dashes.
    return style === this.style;
  }
}

/** What a lead-in may lead on to. */
const LED: ReadonlySet<BlockKind> = new Set(['paragraph', 'item']);
/** What stands between and ends no list. */
const BESIDE: ReadonlySet<BlockKind> = new Set(['point', 'continuation', 'note', 'furniture', 'comment']);

/** A lead-in in the middle of its sentence: INVITE THE MEMBER STATES TO, STRESSES THAT. */
const leadsOn = kept((_: Reading, { flow, data }: Worded): boolean => {
  const last = tokenize(flow.text.slice(-40)).findLast(({ kind }) => kind === 'word');
  return data !== undefined && last !== undefined && data.verbs.governed.includes(last.key);
});

export function makeBlocks(worded: readonly Worded[], parts: readonly OpenPart[], dataOf: DataOf): OpenBlock[] {
  const calls = callsOf(worded);
  const blocks = worded.map((one, index) => makeBlock(one, calls[index]!, parts[one.draft.part]!));
  for (const part of parts) relate(part, dataOf(part.language));
  return blocks;
}

function word(source: Source, draft: Draft, data: LanguageData | undefined, led: boolean, readings: Readings): Worded {
  const lines = draft.lines.flatMap(piecesOf);
  const flow = joinLines(source.text, lines, data && suspends(data));
  const { label } = draft;
  const labelSpan =
    label === undefined ? undefined : { from: flow.fromSource(label.start), to: flow.fromSource(label.end) };
  const reading = readings.of(flow.text, labelSpan?.to ?? 0, draft.kind, data, led);
  return { draft, flow, labelSpan, reading, data, led };
}

/** A line-end hyphen before `and` is suspended: `netwerk-` `en`. */
const suspends = perLanguage(({ structure }) => {
  const words = new Set(structure.conjunctions.map(wordKey));
  return (next: string): boolean => words.has(wordKey(next));
});

/** A line without the comments between its words. */
function piecesOf({ start, end, comments }: Line): Piece[] {
  if (comments === undefined) return [{ start, end }];
  const pieces: Piece[] = [];
  let from = start;
  for (const comment of comments) {
    pieces.push({ start: from, end: comment.start, ...(from === start ? {} : { sameLine: true }) });
    from = comment.end;
  }
  return [...pieces, { start: from, end, sameLine: true }];
}

/** Calls of each block. Numbering is one for the whole text, or by part where notes of two parts have one number. */
function callsOf(worded: readonly Worded[]): (readonly Call[])[] {
  const perPart = numbersRestart(
    worded.filter(({ draft }) => draft.kind === 'note').map(({ draft }) => [draft.label!.text, draft.part]),
  );
  const calls = new Set<Candidate>();
  for (const group of groupBy(worded, ({ draft }) => (perPart ? draft.part : 0))) {
    const candidates = group.flatMap(({ reading }) => reading.candidates);
    for (const call of decideCalls(candidates, noteLabels(group))) calls.add(call);
  }
  return worded.map(({ reading }) => {
    if (reading.candidates.length === 0) return NO_CALLS;
    const own = reading.candidates.filter((candidate) => calls.has(candidate));
    return own.map(({ label, form, from, to }) => ({ label, form, from, to }));
  });
}

const NO_CALLS: readonly Call[] = [];

function noteLabels(group: readonly Worded[]): NoteLabels {
  const notes = group.filter(({ draft }) => draft.kind === 'note');
  const labels = (test: (form: string) => boolean): Set<string> =>
    new Set(notes.filter(({ draft }) => test(draft.label!.form)).map(({ draft }) => draft.label!.text));
  return { plain: labels((form) => form === '#'), parenthesis: labels((form) => form === '(#)') };
}

function groupBy<T>(items: readonly T[], key: (item: T) => number): T[][] {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

function makeBlock(one: Worded, calls: readonly Call[], part: OpenPart): OpenBlock {
  const { draft, flow, reading } = one;
  const said = reading.values(calls);
  const block: OpenBlock = {
    kind: draft.kind,
    part,
    flow,
    range: { start: draft.lines[0]!.start, end: draft.lines[draft.lines.length - 1]!.end },
    children: [],
    level: 0,
    said,
    ...said,
  };
  if (draft.label !== undefined) block.label = labelOf(one);
  part.blocks.push(block);
  return block;
}

function labelOf({ draft, labelSpan }: Worded): Label {
  const { text, form } = draft.label!;
  return { text, form, ...plainNumeral(draft.label!), ...labelSpan! };
}

/** Gives each block of a part its parent, its level, and list labels their place in their series. */
function relate(part: OpenPart, data: LanguageData | undefined): void {
  const letters = data?.structure.letters ?? LATIN;
  const lists = new Lists(letters);
  for (const block of part.blocks as OpenBlock[]) {
    switch (block.kind) {
      case 'annexMark':
      case 'title':
      case 'councilLine':
        part[block.kind] ??= block;
        break;
      case 'heading':
        part.headings.push(block);
        lists.head(undefined);
        break;
      case 'leadIn':
        lists.lead(block);
        break;
      case 'paragraph':
        part.paragraphs.push(block);
        lists.paragraph(block);
        break;
      case 'item':
      case 'point':
        if (lists.governs(block)) part.paragraphs.push(block);
        else lists.add(block);
        break;
      case 'continuation':
        lists.continue(block);
        break;
    }
  }
}

/** Follows the lists below paragraphs and lead-ins. */
class Lists {
  private owner: OpenBlock | undefined;
  private leadIn: OpenBlock | undefined;
  private lastParagraph: OpenBlock | undefined;
  private levels: Level[] = [];
  private readonly at: OpenBlock[] = [];
  private last: OpenBlock | undefined;

  constructor(private readonly letters: string) {}

  /** A heading ends what the lead-in governs; a paragraph does not. */
  head(owner: OpenBlock | undefined): void {
    this.owner = owner;
    this.levels = [];
    this.last = owner;
    if (owner === undefined) this.leadIn = undefined;
  }

  lead(block: OpenBlock): void {
    this.head(block);
    this.leadIn = block;
  }

  /**
   * A numbered block below a lead-in with a finite verb (INVITES THE MEMBER STATES TO:) is a paragraph, though it was
   * taken for a recital; so is one that counts on from such paragraphs below the next lead-in (CONSIDERING THAT:), and
   * one that begins `The Council STRESSES`.
   */
  governs(block: OpenBlock): boolean {
    if (block.kind !== 'item' || block.label!.series !== 'arabic') return false;
    if (!this.leadInGoverns() && !this.countsOn(block) && !saysWhatTheCouncilDoes(block)) return false;
    block.kind = 'paragraph';
    this.paragraph(block);
    return true;
  }

  paragraph(block: OpenBlock): void {
    if (this.leadInGoverns()) adopt(this.leadIn!, block);
    this.lastParagraph = block;
    this.head(block);
  }

  private countsOn({ label }: OpenBlock): boolean {
    const last = this.lastParagraph?.label;
    return last?.form === label!.form && label!.value > 1 && this.last?.kind !== 'item';
  }

  private leadInGoverns(): boolean {
    return this.leadIn?.verbs.some(({ number }) => number !== 'participle') === true;
  }

  continue(block: OpenBlock): void {
    if (this.owner !== undefined) adopt(this.owner, block);
    this.last = block;
  }

  add(block: OpenBlock): void {
    const { last } = this;
    if (this.owner?.kind === 'paragraph') block.kind = 'point';
    const opensList =
      last === undefined || last === this.owner || last.kind === 'continuation' || last.flow.text.endsWith(':');
    const raw = { ...block.label!, kind: rawKind(block.label!), end: 0, rest: 0 };
    const { depth, ...numeral } = placeInLists(this.levels, raw, this.letters, opensList);
    block.label = { ...block.label!, ...numeral };
    block.level = block.kind === 'item' ? depth - 1 : depth;
    this.at.length = depth;
    this.at[depth - 1] = block;
    const parent = depth > 1 ? this.at[depth - 2] : this.owner;
    if (parent !== undefined) adopt(parent, block);
    this.last = block;
  }
}

/** Near its head stands a finite verb in capitals. */
function saysWhatTheCouncilDoes({ verbs: [first], label }: OpenBlock): boolean {
  if (first === undefined || first.number === 'participle' || first.miscased) return false;
  return first.parts[0]!.from - label!.to <= COUNCIL;
}

/** Characters that name the Council before its verb. */
const COUNCIL = 24;

function rawKind(label: Label): 'number' | 'lowerLetter' | 'upperLetter' | 'dash' {
  if (/^\d/.test(label.text)) return 'number';
  if (label.series === 'dash') return 'dash';
  return label.text === label.text.toLowerCase() ? 'lowerLetter' : 'upperLetter';
}

function adopt(parent: OpenBlock, child: OpenBlock): void {
  child.parent = parent;
  parent.children.push(child);
}
