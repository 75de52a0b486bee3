/** The skeleton of a document as plain data, as `conclusions outline --format json` prints it. Lines are counted from 0. */
import type { Block, Document, Footnote } from '../document/model';
import { lineAt } from '../text/source';
import { plainText } from './words';

export interface Outline {
  readonly language: string | null;
  /** Of the first part that has one. */
  readonly title: string | null;
  /** Of all parts, in order. */
  readonly headings: readonly { readonly label: string | null; readonly title: string; readonly line: number }[];
  readonly paragraphs: readonly OutlineParagraph[];
  readonly footnotes: readonly OutlineFootnote[];
  readonly acronyms: readonly OutlineAcronym[];
}

export interface OutlineParagraph {
  /** As counted: 12. An inserted paragraph as it is written: `12a`, `12bis`. */
  readonly number: number | string;
  readonly line: number;
  /** The forms of the language data, those of points and continuations too: `MOEDIGT … AAN`. */
  readonly verbs: readonly string[];
}

export interface OutlineFootnote {
  readonly label: string;
  /** Line and text of the note; null where there is none. */
  readonly line: number | null;
  readonly text: string | null;
  /** The lines of its calls. */
  readonly calls: readonly number[];
}

export interface OutlineAcronym {
  readonly form: string;
  /** The full name; null where it is not said. */
  readonly expansion: string | null;
  /** Where it is introduced; null where it is not. */
  readonly line: number | null;
  /** How many times it is used. */
  readonly uses: number;
}

export function outline(document: Document): Outline {
  const { parts, source } = document;
  const line = (block: Block, at = 0) => lineAt(source, block.flow.toSource(at));
  return {
    language: document.language,
    title: titleOf(document),
    headings: parts.flatMap(({ headings }) =>
      headings.map((block) => ({ label: block.label?.text ?? null, title: plainText(block), line: line(block) })),
    ),
    paragraphs: parts.flatMap(({ paragraphs }) =>
      paragraphs.map((block) => ({ number: numberOf(block), line: line(block), verbs: verbsOf(block) })),
    ),
    footnotes: document.footnotes.map((footnote) => footnoteOf(footnote, line)),
    acronyms: document.acronyms.map(({ form, expansion, introductions: [first], uses }) => ({
      form,
      expansion: expansion ?? null,
      line: first ? line(first.block, first.from) : null,
      uses: uses.length,
    })),
  };
}

function titleOf({ parts }: Document): string | null {
  const title = parts.find((part) => part.title)?.title;
  return title ? plainText(title) : null;
}

function numberOf({ label }: Block): number | string {
  return label === undefined || label.suffix === '' ? (label?.value ?? 0) : label.text;
}

function verbsOf(block: Block): string[] {
  return [...block.verbs.map(({ pattern }) => pattern), ...block.children.flatMap(verbsOf)];
}

function footnoteOf(
  { label, notes: [note], calls }: Footnote,
  line: (block: Block, at?: number) => number,
): OutlineFootnote {
  return {
    label,
    line: note ? line(note) : null,
    text: note ? plainText(note) : null,
    calls: calls.map(({ block, from }) => line(block, from)),
  };
}
