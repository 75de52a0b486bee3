/** What two language versions of one text have in common, as plain values. */
import type { Block, Document } from '../../server/src/document/model';

export interface Shape {
  readonly parts: readonly PartShape[];
  readonly footnotes: readonly string[];
}

interface PartShape {
  readonly kind: string;
  readonly joint: boolean;
  readonly title: boolean;
  readonly councilLine: boolean;
  readonly blocks: readonly BlockShape[];
}

interface BlockShape {
  readonly kind: string;
  /** Number, letter or dash by its value. */
  readonly label: string;
  readonly level: number;
  readonly calls: readonly string[];
  readonly verbs: readonly string[];
  readonly deadlines: readonly string[];
  readonly addressees: readonly string[];
  readonly references: readonly string[];
  readonly crossReferences: readonly string[];
}

/** Those every language names alike; for others one has a word of its own where another has a compound. */
const offices = new Set(['commission', 'highRepresentative', 'memberStates', 'presidency', 'council']);

/** Cover tables are laid out by the language: of them only the date is compared. */
export function shapeOf(document: Document): Shape {
  return {
    parts: document.parts.map((part) => ({
      kind: part.kind,
      joint: part.joint,
      title: part.title !== undefined,
      councilLine: part.councilLine !== undefined,
      blocks: part.kind === 'cover' ? [] : part.blocks.filter(({ kind }) => kind !== 'furniture').map(blockShape),
    })),
    footnotes: document.footnotes.map(
      ({ label, part, calls, notes }) => `${part.kind} ${label}: ${calls.length} call, ${notes.length} note`,
    ),
  };
}

function blockShape(block: Block): BlockShape {
  const { kind, label, level, calls } = block;
  return {
    kind,
    label: label ? `${label.series} ${label.value}${label.suffix}` : '',
    level,
    calls: calls.map((call) => call.label),
    verbs: block.verbs.map((verb) => verb.class),
    deadlines: block.clauses.flatMap((clause) =>
      clause.deadlines.map((each) => `${each.kind} ${each.limit} ${each.earliest ?? ''}/${each.latest ?? ''}`),
    ),
    addressees: block.clauses.flatMap(({ addressees }) =>
      addressees.map(({ concept }) => concept).filter((concept) => offices.has(concept)),
    ),
    references: block.references.map(({ value }) => JSON.stringify(value, Object.keys(value).sort())).sort(),
    crossReferences: block.crossReferences
      .filter(({ external }) => !external)
      .map(
        ({ target, numbers }) =>
          `${target} ${numbers.map(({ through, value }) => `${through ? '–' : ''}${value}`).join(' ')}`,
      ),
  };
}
