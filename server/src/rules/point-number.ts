import type { Block } from '../document/model';
import { lettersOf } from '../edits/numerals';
import { listFindings, listsOf } from './lists';
import type { Rule } from './rule';

export const pointNumber: Rule = {
  id: 'point-number',
  family: 'numbering',
  severity: 'error',
  about: 'a gap, a repeat or a wrong order in the letters or numbers of points',
  source: 'Points of one list have one series of letters or numbers, in order (Interinstitutional Style Guide, 3.5.1).',

  *check({ parts }, context) {
    for (const part of parts) {
      const letters = context.language(part)?.structure.letters;
      for (const paragraph of part.paragraphs) {
        const below = descendants(paragraph);
        const points = below.filter(({ kind }) => kind === 'point');
        if (points.length < 2) continue;
        for (const list of listsOf(points, secondLists(below))) {
          yield* listFindings(list, 'Point', lettersOf(list.blocks, letters));
        }
      }
    }
  },
};

function descendants(block: Block): Block[] {
  const found: Block[] = [];
  const waiting = [...block.children];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    waiting.push(...next.children);
  }
  return found.sort((one, other) => one.range.start - other.range.start);
}

/** A second list in one paragraph: words of the paragraph, or of the point before, lead to it. */
function secondLists(below: readonly Block[]): (point: Block) => boolean {
  const places = new Map(below.map((block, at) => [block, at]));
  return (point) => {
    const previous = below[places.get(point)! - 1];
    return previous !== undefined && (previous.kind !== 'point' || previous.flow.text.endsWith(':'));
  };
}
