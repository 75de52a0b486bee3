/** Which documents a text cites, and the number it bears itself. */
import type { Document, Place, ReferenceValue } from '../document/model';
import { inEnglish, type Message } from '../messages/message';
import type { Range } from '../text/range';
import { referenceName } from './cite';
import { cursorAt, rangeOf, valueAt } from './cursor';

export interface DocumentName {
  /** The same for all ways to write one document, whatever the language and the version (REV 1, COR 1). */
  readonly key: string;
  /** As people say it: `Council document 9364/22`. */
  readonly name: Message;
  readonly range: Range;
}

export interface Citation extends DocumentName {
  /** All places that cite it; the first is `range`. */
  readonly places: readonly Range[];
}

/** The number on the cover, or in the name of the file (`st09364-22.nl.conclusions`). */
export function ownName({ blocks, source }: Document, fileName: string): DocumentName | undefined {
  for (const block of blocks) {
    if (block.part.kind !== 'cover' || block.kind !== 'text') continue;
    const reference = block.references.find(({ value }) => value.kind === 'council');
    if (reference) return nameAt({ block, from: reference.from, to: reference.to }, reference.value);
  }
  const named = /^(?:st|ST)[-_ ]?0*([1-9]\d{0,4})-(\d\d)(?!\d)/.exec(fileName);
  if (!named) return undefined;
  const value = {
    kind: 'council',
    series: 'ST',
    number: Number(named[1]),
    year: 2000 + Number(named[2]),
    suffixes: [],
  } as const;
  return { key: keyOf(value), name: referenceName(value), range: { start: 0, end: Math.min(1, source.text.length) } };
}

/** Other documents, in the order in which they are first cited. */
export function citations(document: Document, fileName: string): readonly Citation[] {
  const own = ownName(document, fileName)?.key;
  const found = new Map<string, Citation & { readonly places: Range[] }>();
  for (const block of document.blocks) {
    if (block.kind === 'furniture') continue;
    for (const { from, to, value } of block.references) {
      if (value.kind === 'article' || keyOf(value) === own) continue;
      const named = nameAt({ block, from, to }, value);
      const known = found.get(named.key);
      if (known) known.places.push(named.range);
      else found.set(named.key, { ...named, places: [named.range] });
    }
  }
  return [...found.values()];
}

/** The document cited at the cursor. */
export function citedAt(document: Document, offset: number): DocumentName | undefined {
  const cursor = cursorAt(document, offset);
  const reference = cursor && valueAt(cursor.block.references, cursor.at);
  if (!reference || reference.value.kind === 'article') return undefined;
  return nameAt({ block: cursor.block, from: reference.from, to: reference.to }, reference.value);
}

function nameAt(place: Place, value: ReferenceValue): DocumentName {
  return { key: keyOf(value), name: referenceName(value), range: rangeOf(place) };
}

function keyOf(value: ReferenceValue): string {
  return value.kind === 'council'
    ? `council ${value.series} ${value.number}/${value.year}`
    : inEnglish(referenceName(value));
}
