/** Lines above the text: what refers to a paragraph, what the conclusions hold. */
import type { Document } from '../document/model';
import { say, type Message } from '../messages/message';
import type { Range } from '../text/range';
import { deadlinesIn } from './deadlines';
import { paragraphReferences } from './things';

export interface Lens {
  readonly range: Range;
  readonly title: Message;
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
    const deadlines = blocks.flatMap((block) =>
      deadlinesIn(document, block)
        .filter(({ limit }) => limit !== 'from')
        .map((deadline) => block.flow.range(deadline)),
    );
    return [{ range: head.range, title: contents(paragraphs.length, deadlines.length), places: deadlines }];
  });
  const paragraphs = [...paragraphReferences(document)].map(([{ range }, places]) => ({
    range,
    title: places.length === 1 ? say('1 reference') : say('{count} references', { count: places.length }),
    places,
  }));
  return [...whole, ...paragraphs].sort((a, b) => a.range.start - b.range.start);
}

function contents(paragraphs: number, deadlines: number): Message {
  return say('{paragraphs} · {deadlines}', {
    paragraphs: paragraphs === 1 ? say('1 paragraph') : say('{count} paragraphs', { count: paragraphs }),
    deadlines: deadlines === 1 ? say('1 deadline') : say('{count} deadlines', { count: deadlines }),
  });
}
