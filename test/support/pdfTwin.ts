/**
 * What a PDF extractor makes of a text written in the authored form: an imitation for tests, independent of the reader.
 *
 * Lines are wrapped again, each with a blank line behind it and a space at its end, none after a hyphen at which a
 * compound is broken; a page begins with a space and no blank line before it; calls are glued to their words; notes
 * stand at page bottoms under a line of 49 spaces; cover lines and notes stand close.
 */
import assert from 'node:assert/strict';
import type { Range } from '../../server/src/text/range';

export interface TwinOptions {
  /** Where lines and pages break. */
  readonly seed?: number;
  /** Headers and footers of pages; `9364/22`, with the language letters of the version. */
  readonly furniture?: { readonly document: string; readonly language: string };
  /** A form feed at a new page in place of a space. */
  readonly formFeed?: boolean;
  /** Pages break inside paragraphs too. */
  readonly breakInside?: boolean;
  /** Space for a page, in lines of body text. */
  readonly pageLines?: number;
}

export interface Twin {
  readonly text: string;
  /** Where a range of the authored text stands in the twin; throws for one that holds nothing but white space. */
  range(range: Range): Range;
}

/** Text, each character with its offset in the authored text (-1 for what only the twin has). */
interface Run {
  readonly text: string;
  readonly from: readonly number[];
}

interface Piece extends Run {
  readonly kind: 'body' | 'cover' | 'note' | 'annexMark';
  /** Labels of the calls in it, by the authored offset of their first character. */
  readonly calls: ReadonlyMap<number, string>;
  /** Of a note. */
  readonly label: string;
  /** Index of the part: it grows at each annex mark. */
  readonly part: number;
}

interface LaidLine extends Run {
  readonly tight: boolean;
  readonly calls: readonly string[];
}

const RULE = ' '.repeat(49);
const PAGE_LINES = 24;

export function pdfTwin(text: string, options: TwinOptions = {}): Twin {
  const random = generator(options.seed ?? 1);
  const pieces = cut(text);
  const out = new Output(options);
  new Pages(pieces, options, random, out).lay();
  return out.twin();
}

// ---- the authored text, in pieces

const ANNEX_MARK = /^[\p{Lu} ]{3,24}( [IVX]+| \d{1,2})?$/u;
const ITEM_START =
  /^(?:\d{1,3}\.$|\([a-z]\)$|[–—-] |\([\p{L}\d]{1,5}\) |[a-zα-ωа-я]\) |[a-z]\. |[ivx]{1,5}[.)] |\[\^[^\]]+\]:(?: |$))/u;
const COVER_LABEL = /^\p{L}[\p{L}. ]{1,24}:/u;

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let part = 0;
  const all = chunks(text);
  let cover = hasCover(text, all);
  const journalNotes = new Set(journalNoteChunks(text, all));
  for (const lines of all) {
    const first = slice(text, lines[0]!);
    if (isAnnexMark(first, lines.length)) {
      part++;
      cover = false;
      pieces.push(piece(text, lines, 'annexMark', '', part));
      continue;
    }
    const hard = cover && (first.length < 60 || COVER_LABEL.test(first));
    const grouped = groups(text, lines, hard);
    for (const [index, group] of grouped.entries()) {
      const start = slice(text, group[0]!);
      const label = noteLabel(start, journalNotes.has(lines));
      const tight = hard && index < grouped.length - 1;
      pieces.push(piece(text, group, label !== undefined ? 'note' : tight ? 'cover' : 'body', label ?? '', part));
    }
  }
  return pieces;
}

/** Of `[^3]: Doc.`, and of `(3) OJ` where it is known to be a note. */
function noteLabel(line: string, journalNote: boolean): string | undefined {
  const authored = /^\[\^([^\]]+)\]:(?: |$)/.exec(line)?.[1];
  return authored ?? (journalNote && isJournalNote(line) ? line.slice(1, line.indexOf(')')) : undefined);
}

/** A cover lies before an annex mark, and holds no numbered paragraph. */
function hasCover(text: string, chunks: readonly (readonly Range[])[]): boolean {
  const mark = chunks.findIndex((lines) => isAnnexMark(slice(text, lines[0]!), lines.length));
  return mark > 0 && !chunks.slice(0, mark).some((lines) => /^\(?\d{1,2}[.)] /.test(slice(text, lines[0]!)));
}

const isJournalNote = (line: string): boolean => /^\(\d{1,2}\) /.test(line);

/** `(1) OJ …`, `(2) OJ …` that are called are notes at the end of a part, back to 1; paragraphs may be numbered so too. */
function journalNoteChunks(text: string, chunks: readonly Range[][]): Range[][] {
  const found: Range[][] = [];
  let next = Infinity;
  for (const lines of [...chunks].reverse()) {
    const numbers = lines.flatMap((line) => Number(/^\((\d{1,2})\) /.exec(slice(text, line))?.[1] ?? []));
    if (isAnnexMark(slice(text, lines[0]!), lines.length)) next = Infinity;
    else if (
      isJournalNote(slice(text, lines[0]!)) &&
      next > 1 &&
      numbers.at(-1)! < next &&
      text.includes(` (${numbers[0]!})`)
    ) {
      found.push(lines);
      next = numbers[0]!;
    } else next = 0;
  }
  return found;
}

function isAnnexMark(line: string, lines: number): boolean {
  return lines === 1 && ANNEX_MARK.test(line) && line.split(' ').length <= 3 && !/^[IVX]+$/.test(line);
}

/** Lines between blank lines, trimmed; front matter left out. */
function chunks(text: string): Range[][] {
  const result: Range[][] = [];
  let chunk: Range[] = [];
  let at = /^---\r?\n[^]*?\n---\r?\n/.exec(text)?.[0].length ?? 0;
  while (at <= text.length) {
    const next = /\r\n|\r|\n/.exec(text.slice(at));
    const end = next ? at + next.index : text.length;
    const line = slice(text, { start: at, end });
    const start = at + line.length - line.trimStart().length;
    if (line.trim() !== '') chunk.push({ start, end: start + line.trim().length });
    else if (chunk.length > 0) {
      result.push(chunk);
      chunk = [];
    }
    at = end + (next?.[0].length ?? 1);
  }
  if (chunk.length > 0) result.push(chunk);
  return result;
}

/** Lines of one paragraph or item together; the lines of a cover table each by itself. */
function groups(text: string, lines: readonly Range[], hard: boolean): Range[][] {
  const result: Range[][] = [];
  for (const line of lines) {
    const words = slice(text, line);
    // `p. 1)` in a note is a page and no point.
    const inNote = result.length > 0 && /^\[\^/.test(slice(text, result.at(-1)![0]!));
    const opens = result.length === 0 || hard || (inNote ? /^\[\^/ : ITEM_START).test(words);
    if (opens) result.push([line]);
    else result[result.length - 1]!.push(line);
  }
  return result;
}

const slice = (text: string, { start, end }: Range): string => text.slice(start, end);

function piece(text: string, lines: readonly Range[], kind: Piece['kind'], label: string, part: number): Piece {
  let joined = '';
  const from: number[] = [];
  for (const { start, end } of lines) {
    if (joined !== '' && !/\p{L}-$/u.test(joined)) {
      joined += ' ';
      from.push(-1);
    }
    for (let at = start; at < end; at++) {
      joined += text.charAt(at);
      from.push(at);
    }
  }
  return { ...glue({ text: joined, from }), kind, label, part };
}

/** `cyber[^2],` becomes `cyber2,`; `[^2]: Doc.` becomes `2 Doc.`; `(2)` calls of the Official Journal stay. */
function glue({ text, from }: Run): Run & { readonly calls: ReadonlyMap<number, string> } {
  let result = '';
  const offsets: number[] = [];
  const calls = new Map<number, string>();
  for (const { index, 1: label } of text.matchAll(/ \((\d{1,2})\)/g)) calls.set(from[index + 1]!, label!);
  for (let at = 0; at < text.length; at++) {
    const mark = text.startsWith('[^', at) ? /^\[\^([^\]\s]{1,12})\](:)?/.exec(text.slice(at, at + 20)) : null;
    if (mark === null) {
      result += text.charAt(at);
      offsets.push(from[at]!);
      continue;
    }
    result += mark[1]!;
    if (mark[2] === undefined) calls.set(from[at + 2]!, mark[1]!);
    for (let digit = 0; digit < mark[1]!.length; digit++) offsets.push(from[at + 2 + digit]!);
    at += mark[0].length - 1;
  }
  return { text: result, from: offsets, calls };
}

// ---- lines

/** Capitals are wider. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += /\p{Lu}/u.test(char) ? 1.5 : 1;
  return width;
}

function wrap(run: Run, limit: () => number): Run[] {
  const lines: Run[] = [];
  let start = 0;
  while (start < run.text.length) {
    const end = lineEnd(run.text, start, limit());
    lines.push({ text: run.text.slice(start, end), from: run.from.slice(start, end) });
    start = end;
    while (run.text.charAt(start) === ' ') start++;
  }
  return lines;
}

function lineEnd(text: string, start: number, limit: number): number {
  let width = 0;
  let last = -1;
  for (let at = start; at < text.length; at++) {
    width += widthOf(text.charAt(at));
    if (width > limit && last > start) return last;
    if (text.charAt(at) === ' ') last = at;
    else if (/^\p{L}-\p{L}$/u.test(text.slice(at - 1, at + 2))) last = at + 1;
  }
  return text.length;
}

// ---- pages

class Pages {
  private page: LaidLine[] = [];
  private bottom: Piece[] = [];
  private number = 1;
  private readonly waiting: Set<Piece>;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly options: TwinOptions,
    private readonly random: () => number,
    private readonly out: Output,
  ) {
    this.waiting = new Set(pieces.filter(({ kind }) => kind === 'note'));
  }

  lay(): void {
    const body = this.pieces.filter(({ kind }) => kind !== 'note');
    for (const [index, each] of body.entries()) {
      if (each.kind === 'annexMark') this.turn();
      this.place(this.lines(each), each.part);
      if (body[index + 1]?.part !== each.part) this.placeUncalled(each.part);
    }
    for (const note of this.waiting) this.bottom.push(note);
    this.turn();
  }

  private lines(each: Piece): LaidLine[] {
    const narrow = Math.floor(this.random() * 6);
    const wrapped = wrap(each, () => 95 - narrow - Math.floor(this.random() * 4));
    return wrapped.map((line) => ({
      ...line,
      tight: each.kind === 'cover',
      calls: line.from.flatMap((offset) => each.calls.get(offset) ?? []),
    }));
  }

  private place(lines: readonly LaidLine[], part: number): void {
    const notes = lines.flatMap(({ calls }) => calls).length;
    const room = (this.options.pageLines ?? PAGE_LINES) - this.page.length - this.bottom.length / 2;
    const fits = lines.length + notes / 2 <= room;
    if (!fits && !this.options.breakInside && this.page.length > 0) this.turn();
    for (const line of lines) {
      if (this.page.length + this.bottom.length / 2 >= (this.options.pageLines ?? PAGE_LINES)) this.turn();
      this.page.push(line);
      for (const call of line.calls) this.take(call, part);
    }
  }

  /** The note of a call comes to the bottom of this page: of its own part first. */
  private take(label: string, part: number): void {
    const found = [...this.waiting].filter((note) => note.label === label);
    const own = found.filter((note) => note.part === part);
    for (const note of own.length > 0 ? own : found.slice(0, 1)) {
      this.waiting.delete(note);
      this.bottom.push(note);
    }
  }

  private placeUncalled(part: number): void {
    for (const note of this.waiting) {
      if (note.part !== part) continue;
      this.waiting.delete(note);
      const before = this.bottom.findIndex(({ label }) => Number(label) > Number(note.label));
      this.bottom.splice(before < 0 ? this.bottom.length : before, 0, note);
    }
  }

  private turn(): void {
    if (this.page.length + this.bottom.length === 0) return;
    const notes = this.bottom.flatMap((note) => wrap(note, () => 110));
    this.out.page(this.page, notes, this.number++);
    this.page = [];
    this.bottom = [];
  }
}

// ---- output

class Output {
  private text = '';
  private readonly from: number[] = [];
  constructor(private readonly options: TwinOptions) {}

  page(body: readonly LaidLine[], notes: readonly Run[], number: number): void {
    this.add(this.options.formFeed && number > 1 ? '\f' : ' ');
    for (const [index, line] of body.entries()) {
      const last = index === body.length - 1 && notes.length === 0;
      this.line(line);
      if (!line.tight && !last) this.add('\n');
    }
    if (notes.length > 0) this.add(`${RULE}\n`);
    for (const note of notes) this.line(note);
    if (this.options.furniture) this.furniture(this.options.furniture, number);
  }

  private line(run: Run): void {
    this.text += run.text;
    this.from.push(...run.from);
    this.add(/\p{L}-$/u.test(run.text) ? '\n' : ' \n');
  }

  private furniture({ document, language }: { document: string; language: string }, page: number): void {
    this.add(`${document}  ab/cd/ef ${page} \n RELEX.2.B  ${language} \n`);
  }

  private add(text: string): void {
    this.text += text;
    for (let at = 0; at < text.length; at++) this.from.push(-1);
  }

  twin(): Twin {
    this.add(' \n');
    const { text, from } = this;
    return { text, range: ({ start, end }) => rangeIn(from, start, end) };
  }
}

function rangeIn(from: readonly number[], start: number, end: number): Range {
  let first = -1;
  let last = -1;
  for (const [at, source] of from.entries()) {
    if (source < start || source >= Math.max(end, start + 1)) continue;
    if (first < 0) first = at;
    last = at;
  }
  assert.ok(first >= 0, `nothing of ${start}–${end} is in the twin`);
  return { start: first, end: end > start ? last + 1 : first };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
