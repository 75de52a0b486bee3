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

  *check({ blocks }, context) {
    for (const parent of blocks) {
      const points = parent.children.filter(({ kind }) => kind === 'point');
      if (points.length < 2) continue;
      const letters = context.language(parent.part)?.structure.letters;
      for (const list of listsOf(points, secondLists(parent))) {
        yield* listFindings(list, 'Point', lettersOf(list.blocks, letters));
      }
    }
  },
};

/** A second list in one paragraph: words of the paragraph, or of the point before, lead to it. */
function secondLists({ children }: Block): (point: Block, before: Block) => boolean {
  const places = new Map(children.map((child, at) => [child, at]));
  return (point, before) => places.get(point)! > places.get(before)! + 1 || lastBelow(before).flow.text.endsWith(':');
}

function lastBelow(block: Block): Block {
  const last = block.children.at(-1);
  return last === undefined ? block : lastBelow(last);
}
