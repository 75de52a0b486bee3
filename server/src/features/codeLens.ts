/** Lines above the text: what refers to a paragraph, what the conclusions hold. */
import type { Document } from '../document/model';
import type { Range } from '../text/range';
import { paragraphReferences } from './things';

export interface Lens {
  readonly range: Range;
  readonly title: string;
  /** The places it speaks of. */
  readonly places: readonly Range[];
}

const found = new WeakMap<Document, readonly Lens[]>();

/** The same list for the same document: a lens is known by its place in it. */
export function lenses(document: Document): readonly Lens[] {
  const known = found.get(document) ?? lensesIn(document);
  found.set(document, known);
  return known;
}

function lensesIn(document: Document): readonly Lens[] {
  const body = document.parts.filter(({ paragraphs }) => paragraphs.length > 0);
  const whole = body.flatMap(({ councilLine, title, paragraphs, blocks }) => {
    const head = councilLine ?? title ?? paragraphs[0]!;
    const deadlines = blocks.flatMap((block) => block.deadlines.map((deadline) => block.flow.range(deadline)));
    const counts = [counted(paragraphs.length, 'paragraph'), counted(deadlines.length, 'deadline')];
    return [{ range: head.range, title: counts.join(' · '), places: deadlines }];
  });
  const paragraphs = [...paragraphReferences(document)].map(([{ range }, places]) => ({
    range,
    title: counted(places.length, 'reference'),
    places,
  }));
  return [...whole, ...paragraphs].sort((a, b) => a.range.start - b.range.start);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
