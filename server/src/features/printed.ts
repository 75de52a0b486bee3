/**
 * The text as the Council prints it: parts, numbered paragraphs, calls set high, notes at the foot of their part.
 * What is no text (page furniture, comments, front matter) is left out. Lines are counted from 0.
 */
import type { Block, BlockKind, Document, Part } from '../document/model';
import { lineAt, type Source } from '../text/source';

/** Words, or a call. */
export interface PrintedRun {
  readonly text: string;
  /** Of a call: the `id` of its note; null where there is none. */
  readonly note?: number | null;
}

export interface PrintedBlock {
  readonly kind: BlockKind;
  /** 0 for paragraphs and items, 1 … for points. */
  readonly level: number;
  /** As it is printed: `1.`, `(a)`, `–`, `II.`; empty where there is none. */
  readonly label: string;
  readonly runs: readonly PrintedRun[];
  readonly line: number;
}

export interface PrintedNote extends PrintedBlock {
  readonly id: number;
}

export interface PrintedPart {
  readonly kind: Part['kind'];
  readonly language: string | null;
  readonly blocks: readonly PrintedBlock[];
  readonly notes: readonly PrintedNote[];
}

export interface Printed {
  readonly language: string | null;
  readonly parts: readonly PrintedPart[];
}

const unprinted: ReadonlySet<BlockKind> = new Set(['frontMatter', 'comment', 'furniture', 'note']);

export function printed(document: Document): Printed {
  const { footnotes, language, parts, source } = document;
  const noteIds = new Map(
    footnotes.flatMap(({ part, label, notes }, id) => (notes.length > 0 ? [[noteKey(part, label), id] as const] : [])),
  );
  const print = (block: Block): PrintedBlock => printedBlock(source, noteIds, block);
  return {
    language,
    parts: parts.map((part) => ({
      kind: part.kind,
      language: part.language,
      blocks: part.blocks.filter(({ kind }) => !unprinted.has(kind)).map(print),
      notes: footnotes.flatMap((footnote, id) =>
        footnote.part === part ? footnote.notes.map((note) => ({ ...print(note), id, label: footnote.label })) : [],
      ),
    })),
  };
}

/** Of the note of a label in a part. */
type NoteIds = ReadonlyMap<string, number>;
const noteKey = ({ index }: Part, label: string): string => `${index} ${label}`;

function printedBlock(source: Source, noteIds: NoteIds, block: Block): PrintedBlock {
  const { flow, kind, label, level } = block;
  return {
    kind,
    level,
    label: label ? flow.text.slice(label.from, label.to).trim() : '',
    runs: kind === 'text' && block.part.kind === 'cover' ? linesOf(source, block) : runsOf(noteIds, block),
    line: lineAt(source, block.range.start),
  };
}

/** On a cover each line stands by itself. */
function linesOf({ text }: Source, { range }: Block): PrintedRun[] {
  const lines = text.slice(range.start, range.end).split(/[\r\n]+/);
  const full = lines.map((line) => line.trim()).filter(Boolean);
  return [{ text: full.join('\n') }];
}

function runsOf(noteIds: NoteIds, { flow, label, calls, part }: Block): PrintedRun[] {
  const runs: PrintedRun[] = [];
  const add = (text: string): void => void (text !== '' && runs.push({ text }));
  let at = label?.to ?? 0;
  for (const call of calls) {
    if (call.from < at) continue;
    add(flow.text.slice(at, call.from));
    runs.push({ text: call.label, note: noteIds.get(noteKey(part, call.label)) ?? null });
    at = call.to;
  }
  add(flow.text.slice(at));
  const [first, ...rest] = runs;
  return first && first.note === undefined ? [{ text: first.text.trimStart() }, ...rest] : runs;
}
