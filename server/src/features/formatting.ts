/**
 * Formatting: lines of a set width, one blank line between blocks, plain lists, tidy marks. What would be read
 * otherwise afterwards is left as it is: the formatted text is read again and compared, block by block.
 */
import type { Edit } from '../check';
import { carrierOf } from '../document/blocks/carrier';
import type { Block, Document } from '../document/model';
import { dataOf, readDocument } from '../document/read';
import { applyEdits, firstLineEnd } from '../fix';
import type { LanguageData } from '../languages/data';
import { findComments } from '../text/comments';
import { scanLines } from '../text/lines';
import type { Range } from '../text/range';
import { touch } from './cursor';
import { difference } from './fixes';
import { unwrapped, wrapped } from './layout';
import { tidied } from './tidy';

export interface FormatOptions {
  /** Characters a line; 0 for one line a block. */
  readonly width: number;
}

export const defaultWidth = 100;

/** @param within only blocks that touch one of these; all otherwise */
export function format(document: Document, { width }: FormatOptions, within?: readonly Range[]): readonly Edit[] {
  const { source } = document;
  // Taken out of a page layout line by line: blank lines and breaks carry meaning there.
  if (carrierOf(source.text, scanLines(source, findComments(source.text))).spaced) return [];
  const wanted = (range: Range): boolean => within === undefined || within.some((each) => touch(each, range));
  const changes = document.blocks.map((block, index): BlockChange => {
    const next = document.blocks[index + 1];
    if (!wanted(block.range)) return { own: [], gap: [] };
    const gap = next && wanted(next.range) ? gapEdit(document, block, next) : [];
    return { own: wordsEdit(source.text, block, next, width), gap };
  });
  const end = within === undefined ? endEdit(document) : [];
  return settled(document, changes, end);
}

/** What is to change in a block, and behind it. */
interface BlockChange {
  readonly own: readonly Edit[];
  readonly gap: readonly Edit[];
}

const PATIENCE = 12;

/** Drops what a second reading would take for something else; nothing is changed where that does not end. */
function settled(document: Document, changes: readonly BlockChange[], end: readonly Edit[]): readonly Edit[] {
  const kept = [...changes];
  for (let round = 0; round < PATIENCE; round++) {
    const edits = [...kept.flatMap(({ own, gap }) => [...own, ...gap]), ...end];
    if (edits.length === 0) return [];
    const culprit = firstDifference(document, applyEdits(document.source.text, edits));
    if (culprit === undefined) return edits;
    let dropped = false;
    for (let at = Math.max(0, culprit - 1); at <= culprit && at < kept.length; at++) {
      dropped ||= kept[at]!.own.length + kept[at]!.gap.length > 0;
      kept[at] = { own: [], gap: [] };
    }
    if (!dropped) return [];
  }
  return [];
}

/** Index of the first block that is read otherwise in `text`; undefined where all say what they said. */
function firstDifference(document: Document, text: string): number | undefined {
  const { blocks, language } = document;
  const after = readDocument(text, language === null ? {} : { language }, document).blocks;
  const most = Math.max(blocks.length, after.length);
  for (let at = 0; at < most; at++) {
    const [one, other] = [blocks[at], after[at]];
    if (!one || !other || !sayTheSame(one, other)) return at;
  }
  return undefined;
}

function sayTheSame(one: Block, other: Block): boolean {
  return (
    one.kind === other.kind &&
    one.level === other.level &&
    one.label?.text.replace('-', '–') === other.label?.text.replace('-', '–') &&
    wordsOf(one) === wordsOf(other) &&
    callsOf(one) === callsOf(other) &&
    countsOf(one) === countsOf(other)
  );
}

/** Letters, digits and marks, without spaces and quotation marks. */
function wordsOf({ flow, label }: Block): string {
  return flow.text.slice(label?.to ?? 0).replace(/[\s"“”„‘’‚«»]/g, '');
}

function callsOf({ calls }: Block): string {
  return calls.map(({ label, form }) => `${label} ${form}`).join();
}

function countsOf({ verbs, deadlines, references, crossReferences, acronymMarks }: Block): string {
  return [verbs, deadlines, references, crossReferences, acronymMarks].map(({ length }) => length).join();
}

const WRAPPED: ReadonlySet<Block['kind']> = new Set(['leadIn', 'item', 'paragraph', 'point', 'continuation', 'note']);

function wordsEdit(text: string, block: Block, next: Block | undefined, width: number): Edit[] {
  if (!WRAPPED.has(block.kind) || !isSolid(block, text, next)) return [];
  const data = dataOf(block.part.language);
  const words = withLabel(block, unwrapped(block, text), data);
  const lines = wrapped(words, width).join(firstLineEnd(text));
  return changed(text, block.range, lines);
}

/** Nothing but its own words stands between the first and the last: no page bottom, no comment. */
function isSolid({ range, flow }: Block, text: string, next: Block | undefined): boolean {
  const words = text.slice(range.start, range.end);
  if (words.includes('<!--') || words.includes('\f') || (next && next.range.start < range.end)) return false;
  return dense(words) === dense(flow.text);
}

const dense = (words: string): number => words.replace(/[\s\u00ad\u200b\u2060]/g, '').length;

/** One space behind the label; the hyphen of a list is a dash. */
function withLabel({ label }: Block, words: string, data: LanguageData | undefined): string {
  if (!label) return tidied(words, data);
  const length = label.to - label.from;
  const head = words.slice(0, label.from + length);
  const rest = words.slice(label.from + length);
  const open = rest.startsWith(' ') || rest.startsWith('\u00a0') || rest.startsWith('\t') ? ' ' : '';
  return `${head === '-' ? '–' : head}${open}${tidied(rest.replace(/^\s+/, ''), data)}`.trimEnd();
}

const LAID_OUT: ReadonlySet<Block['kind']> = new Set([...WRAPPED, 'annexMark', 'title', 'councilLine', 'heading']);

/** One blank line between blocks, none between notes; covers, comments and page furniture keep their own layout. */
function gapEdit({ source: { text } }: Document, block: Block, next: Block): Edit[] {
  const range = { start: block.range.end, end: next.range.start };
  const between = text.slice(range.start, range.end);
  if (block.part.kind === 'cover' || !LAID_OUT.has(block.kind) || !LAID_OUT.has(next.kind)) return [];
  if (range.end <= range.start || !/^[ \t\r\n]*$/.test(between) || / {20}/.test(between)) return [];
  const ends = block.kind === 'note' && next.kind === 'note' ? 1 : 2;
  return changed(text, range, firstLineEnd(text).repeat(ends));
}

/** The text ends with one line end. */
function endEdit({ source: { text } }: Document): Edit[] {
  const end = text.trimEnd().length;
  const rest = text.slice(end);
  return end === 0 || !/^[ \t\r\n]*$/.test(rest) || / {20}/.test(rest)
    ? []
    : changed(text, { start: end, end: text.length }, firstLineEnd(text));
}

function changed(text: string, range: Range, newText: string): Edit[] {
  const old = text.slice(range.start, range.end);
  if (old.replace(/\r\n|\r/g, '\n') === newText.replace(/\r\n|\r/g, '\n')) return [];
  const { range: part, newText: fresh } = difference(old, newText);
  return [{ range: { start: range.start + part.start, end: range.start + part.end }, newText: fresh }];
}
