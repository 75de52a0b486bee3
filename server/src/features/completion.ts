/** What could be written at the cursor: verbs, footnote calls, acronyms, addressees, paragraphs, deadlines, references. */
import type { Edit } from '../check';
import type { Block, Day, Document, Part } from '../document/model';
import { withOwnVerbs } from '../languages/own';
import { languageData } from '../languages/index';
import type { LanguageData } from '../languages/data';
import { inEnglish, type Words } from '../messages/message';
import { lineAt, lineRange } from '../text/source';
import type { Range } from '../text/range';
import { blockAt } from './cursor';
import { acronymCompletions } from './completeAcronyms';
import { addresseeCompletions } from './completeAddressees';
import { callCompletions } from './completeCalls';
import { deadlineCompletions } from './completeDeadlines';
import { paragraphCompletions } from './completeParagraphs';
import { referenceCompletions } from './completeReferences';
import { verbCompletions } from './completeVerbs';

export interface Completion {
  readonly kind: 'verb' | 'call' | 'acronym' | 'addressee' | 'paragraph' | 'deadline' | 'reference';
  readonly label: string;
  /** Beside the label: the class of a verb, the name of an acronym. */
  readonly detail: string;
  /** What it means or what stands there: plain text. Made when it is shown. */
  readonly documentation: () => string;
  /** From the beginning of what is typed of it to the cursor. */
  readonly replace: Range;
  /** With `${1:…}` where `snippet`. */
  readonly insert: string;
  readonly snippet: boolean;
  /** What goes in where snippets are unknown; `insert` when absent. */
  readonly plain?: string;
  /** Lower comes first. */
  readonly rank: number;
  /** Edits elsewhere: the note of a new call. */
  readonly also?: readonly Edit[];
}

export interface Place {
  readonly document: Document;
  readonly offset: number;
  readonly part: Part;
  readonly block: Block | undefined;
  readonly data: LanguageData | undefined;
  /** The line up to the cursor. */
  readonly line: string;
  /** The word being written: what a completion replaces. */
  readonly word: Range;
  readonly typed: string;
  readonly today: Day;
  readonly words: Words;
}

/** @param today for the year of a deadline */
export function completions(document: Document, offset: number, today: Day, words = inEnglish): readonly Completion[] {
  const place = placeOf(document, offset, today, words);
  if (!place) return [];
  return (
    callCompletions(place) ??
    paragraphCompletions(place) ?? [
      ...verbCompletions(place),
      ...acronymCompletions(place),
      ...addresseeCompletions(place),
      ...deadlineCompletions(place),
      ...referenceCompletions(place),
    ]
  );
}

/** The end of the word at the cursor: what a completion may overwrite instead of standing before it. */
export function wordEnd({ source }: Document, offset: number): number {
  const { end } = lineRange(source, lineAt(source, offset));
  let at = offset;
  while (at < end && isWordCharacter(source.text[at]!)) at++;
  return at;
}

/**
 * What is typed of a name of several words: `the European Ext` of `the European External Action Service`. The word at
 * the cursor where the line ends in no beginning of the name.
 */
export function typedOf({ line, word, offset }: Place, name: string): Range {
  const wanted = name.toLowerCase();
  const from = Math.max(0, line.length - name.length);
  for (let at = from; at < line.length; at++) {
    const begins = at === 0 || !isWordCharacter(line[at - 1]!);
    if (begins && isWordCharacter(line[at]!) && wanted.startsWith(line.slice(at).toLowerCase()))
      return { start: offset - (line.length - at), end: offset };
  }
  return word;
}

/** Only a label and spaces stand before what is typed. */
export function atStart({ line, typed }: Place): boolean {
  const before = line.slice(0, line.length - typed.length).trim();
  return /^(?:\d{1,3}[a-z]?[.)]|\([a-z0-9]{1,4}\)|[a-z]{1,4}[.)]|[–—-])$/.test(before);
}

/** Something is typed, or words of the line stand before the cursor, with a space or a bracket that opens between. */
export function isInside(place: Place): boolean {
  const { line, typed } = place;
  return typed !== '' || (line.trim() !== '' && /[\s(]$/.test(line) && !atStart(place));
}

function placeOf(document: Document, offset: number, today: Day, words: Words): Place | undefined {
  const { source, parts } = document;
  const lineStart = source.lineStarts[lineAt(source, offset)]!;
  const line = source.text.slice(lineStart, offset);
  // Behind the last word of a block comes a space before the next word is typed.
  const block =
    blockAt(document, offset) ??
    (line.trim() === '' ? undefined : blockAt(document, lineStart + line.trimEnd().length));
  const part = block?.part ?? partBefore(document, offset) ?? parts[0];
  if (!part) return undefined;
  let start = line.length;
  while (start > 0 && isWordCharacter(line[start - 1]!)) start--;
  const word = { start: lineStart + start, end: offset };
  const data = part.language === null ? undefined : withOwnVerbs(languageData(part.language), document.ownVerbs);
  return { document, offset, part, block, data, line, word, typed: line.slice(start), today, words };
}

function partBefore({ parts }: Document, offset: number): Part | undefined {
  return parts.findLast(({ blocks }) => blocks[0] && blocks[0].range.start <= offset);
}

/** Letters, marks and digits; an emoji is none. */
function isWordCharacter(char: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(char);
}
