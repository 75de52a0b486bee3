/** Text → document. Total: any string gives a Document, nothing throws. */
import { languageData } from '../languages';
import type { LanguageCode, LanguageData } from '../languages/data';
import { withOwnVerbs, type OwnVerbs } from '../languages/own';
import { isLanguage, languageOfName, languageOfText } from '../languages/detect';
import type { Range } from '../text/range';
import { source as sourceOf, type Source } from '../text/source';
import { joinAcronyms } from './acronyms/acronyms';
import { makeBlocks, wordsOf, type OpenPart, type Worded } from './makeBlocks';
import type { Cut } from './blocks/cutting';
import { joinFootnotes } from './blocks/footnotes';
import type { Block, Day, Document, Part } from './model';
import { linedAgain, type Lined } from './blocks/lined';
import { Readings } from './readings';

export interface ReadOptions {
  /** Name or path of the file: its pieces can tell the language (`x.nl.conclusions`). */
  readonly fileName?: string;
  /** Chosen by the user: wins over all else. */
  readonly language?: LanguageCode;
  /** Own acronyms that need no introduction, with their expansion. */
  readonly acronyms?: Readonly<Record<string, string>>;
  /** Own operative verbs besides those of the language data. */
  readonly verbs?: OwnVerbs;
}

/** What each document was made from, for the next reading of the same text. */
const workOf = new WeakMap<Document, Work>();

interface Work {
  readonly lined: Lined;
  readonly worded: readonly Worded[];
  readonly readings: Readings;
  /** What it was read with besides the language data. */
  readonly verbs: string | undefined;
}

/** Undefined where the text was read with other verbs. */
function workBehind(previous: Document | undefined, verbs: string | undefined): Work | undefined {
  const work = previous && workOf.get(previous);
  return work?.verbs === verbs ? work : undefined;
}

/** @param previous the same text before an edit: what has not changed is not read again; the result is the same as without */
export function readDocument(text: string | Source, options: ReadOptions = {}, previous?: Document): Document {
  const source = typeof text === 'string' ? sourceOf(text) : text;
  const verbs = options.verbs && JSON.stringify(options.verbs);
  const work = workBehind(previous, verbs);
  const dataFor = (language: LanguageCode | null) => withOwnVerbs(dataOf(language), options.verbs);
  const { lined, shift } = linedAgain(source, work?.lined);
  const pieces = lined.cut;
  const front = frontMatterOf(source, pieces);
  const language = documentLanguage(source, options, front);
  const extents = extentsOf(pieces);
  const parts = pieces.parts.map((part, index): OpenPart => ({
    kind: part.kind,
    index,
    language: options.language ?? partLanguage(source, extents[index], language),
    blocks: [],
    joint: false,
    headings: [],
    paragraphs: [],
  }));
  const readings = work?.readings ?? new Readings();
  const datas = parts.map((part) => dataFor(part.language));
  const worded = wordsOf(source, pieces, (part) => datas[part], readings, work && { worded: work.worded, shift });
  readings.forgetOthers(worded);
  const blocks = makeBlocks(worded, parts, dataFor);
  for (const part of parts) part.joint = isJoint(part);
  const main = parts.find(({ kind }) => kind === 'body') ?? parts[0]!;
  const date = dayOf(front.get('date')) ?? coverDate(blocks);
  const document: Document = {
    source,
    language: main.language,
    parts,
    blocks,
    footnotes: joinFootnotes(blocks),
    acronyms: joinAcronyms(blocks, (part) => dataFor(part.language), options.acronyms ?? {}),
    ...(date === undefined ? {} : { date }),
    ...(options.verbs && { ownVerbs: options.verbs }),
  };
  workOf.set(document, { lined, worded, readings, verbs });
  return document;
}

export function dataOf(language: LanguageCode | null): LanguageData | undefined {
  return language === null ? undefined : languageData(language);
}

function documentLanguage(
  source: Source,
  { language, fileName }: ReadOptions,
  front: ReadonlyMap<string, string>,
): LanguageCode | null {
  const named = front.get('language') ?? '';
  return (
    language ??
    (isLanguage(named) ? named : undefined) ??
    (fileName === undefined ? undefined : languageOfName(fileName)) ??
    languageOfText(source.text) ??
    null
  );
}

/** A part this long speaks for itself, even against the file name: an annex may be in another language. */
const LONG_PART = 600;

function partLanguage({ text }: Source, extent: Range | undefined, language: LanguageCode | null): LanguageCode | null {
  if (extent === undefined || (language !== null && extent.end - extent.start < LONG_PART)) return language;
  return languageOfText(text.slice(extent.start, extent.end)) ?? language;
}

/** From the first word of each part to its last. */
function extentsOf({ drafts }: Cut): Range[] {
  const extents: Range[] = [];
  for (const { part, kind, lines } of drafts) {
    if (kind === 'frontMatter' || kind === 'comment') continue;
    extents[part] = { start: extents[part]?.start ?? lines[0]!.start, end: lines.at(-1)!.end };
  }
  return extents;
}

/** `key: value` lines between the fences. */
function frontMatterOf({ text }: Source, { drafts }: Cut): Map<string, string> {
  const first = drafts[0];
  const values = new Map<string, string>();
  if (first?.kind !== 'frontMatter') return values;
  for (const { start, end } of first.lines) {
    const line = text.slice(start, end);
    const colon = line.indexOf(':');
    if (colon > 0)
      values.set(
        line.slice(0, colon).trim().toLowerCase(),
        line
          .slice(colon + 1)
          .trim()
          .replace(/^["']|["']$/g, ''),
      );
  }
  return values;
}

function dayOf(text: string | undefined): Day | undefined {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

/** The day the cover speaks of: in the sentence to the delegations, else in subject or title, else on the cover. */
function coverDate(blocks: readonly Block[]): Day | undefined {
  for (const kinds of [['transmission'], ['subject', 'title'], ['text', 'item', 'label']]) {
    const days = blocks
      .filter(({ kind, part }) => kinds.includes(kind) && (part.kind === 'cover' || kind === 'title'))
      .flatMap(({ dates }) => dates.flatMap(({ day }) => day ?? []));
    if (days.length > 0) return days.sort().at(-1);
  }
  return undefined;
}

/** The line of the Council goes on with the representatives of the governments. */
function isJoint({ councilLine, language }: Part): boolean {
  const data = dataOf(language);
  if (councilLine === undefined || data === undefined) return false;
  const line = councilLine.flow.text.toUpperCase();
  return data.structure.jointLine.some((joint) => line.includes(joint.toUpperCase()));
}
