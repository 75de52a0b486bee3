/** The outline an editor shows: document symbols. */
import type { Block, Document } from '../document/model';
import { inEnglish, say, type Message, type Words } from '../messages/message';
import type { Range } from '../text/range';
import { structure, type Section, type SectionKind } from './structure';
import { addresseeTexts, excerpt, labelText, plainText, unique, verbText } from './words';

export interface DocumentSymbol {
  readonly kind: SectionKind;
  /** Never empty. */
  readonly name: string;
  /** Shown beside the name: the addressees of a paragraph. */
  readonly detail: string;
  readonly range: Range;
  /** What is shown when the symbol is chosen; inside `range`. */
  readonly selection: Range;
  readonly children: readonly DocumentSymbol[];
}

const NAME_LENGTH = 70;

export function documentSymbols(document: Document, words = inEnglish): readonly DocumentSymbol[] {
  return structure(document).map((section) => symbol(section, words));
}

function symbol(section: Section, words: Words): DocumentSymbol {
  const { kind, range, block } = section;
  return {
    kind,
    name: nameOf(section, words) || '…',
    detail: block && (kind === 'paragraph' || kind === 'point') ? addresseeTexts(block).join(', ') : '',
    range,
    selection: selectionOf(section),
    children: section.children.map((child) => symbol(child, words)),
  };
}

function nameOf({ kind, block, children }: Section, words: Words): string {
  if (kind === 'cover') return words(say('Cover'));
  if (kind === 'notes') return words(notesName(children));
  if (!block) return '';
  const content = kind === 'paragraph' || kind === 'point' ? doing(block) : plainText(block);
  return excerpt([labelText(block), content].filter((part) => part !== '').join(' '), NAME_LENGTH);
}

function notesName(notes: readonly Section[]): Message {
  const labels = notes.map(({ block }) => block?.label?.text ?? '').filter((label) => label !== '');
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined) return say('Footnotes');
  return labels.length === 1
    ? say('Footnote {label}', { label: first })
    : say('Footnotes {first}–{last}', { first, last });
}

/** The operative verbs, or the first words where there are none. */
function doing(block: Block): string {
  const verbs = unique(block.verbs.map((verb) => verbText(block, verb)));
  return verbs.length > 0 ? verbs.join(', ') : plainText(block);
}

function selectionOf({ range, block }: Section): Range {
  const wanted = block
    ? block.label
      ? block.flow.range(block.label)
      : block.range
    : { start: range.start, end: range.start };
  const start = Math.max(range.start, Math.min(wanted.start, range.end));
  return { start, end: Math.max(start, Math.min(wanted.end, range.end)) };
}
