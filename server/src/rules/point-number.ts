import type { Block, BlockKind, Part } from '../document/model';
import { lettersOf } from '../edits/numerals';
import { say } from '../messages/message';
import { listFindings, listsOf, type Unit } from './lists';
import type { Rule } from './rule';

const unit: Unit = {
  named: (number) => say('Point {number}', { number }),
  renumber: say('Renumber the points of this list'),
};

export const pointNumber: Rule = {
  id: 'point-number',
  family: 'numbering',
  severity: 'error',
  about: 'a gap, a repeat or a wrong order in the letters or numbers of points',
  source: 'Points of one list have one series of letters or numbers, in order (Interinstitutional Style Guide, 3.5.1).',

  *check({ parts }, context) {
    for (const part of parts) {
      const letters = context.language(part)?.structure.letters;
      for (const { kind, blocks } of groupsOf(part)) {
        const members = blocks.filter((block) => block.kind === kind);
        if (members.length < 2) continue;
        for (const list of listsOf(members, secondLists(kind, blocks))) {
          yield* listFindings(list, unit, lettersOf(list.blocks, letters));
        }
      }
    }
  },
};

const SILENT: ReadonlySet<BlockKind> = new Set(['note', 'comment', 'furniture']);

/** What stands below each paragraph, and the lists of recitals and annexes that stand below none. */
function* groupsOf({ kind, paragraphs, blocks }: Part): Iterable<{ kind: BlockKind; blocks: readonly Block[] }> {
  for (const paragraph of paragraphs) yield { kind: 'point', blocks: descendants(paragraph) };
  if (kind !== 'cover') yield { kind: 'item', blocks: blocks.filter((block) => !SILENT.has(block.kind)) };
}

function descendants(block: Block): Block[] {
  const found: Block[] = [];
  const waiting = [...block.children];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    waiting.push(...next.children);
  }
  return found.sort((one, other) => one.range.start - other.range.start);
}

/** A second list in one paragraph, or below another heading: other words, or those of the point before, lead to it. */
function secondLists(kind: BlockKind, blocks: readonly Block[]): (point: Block) => boolean {
  const places = new Map(blocks.map((block, at) => [block, at]));
  return (point) => {
    const previous = blocks[places.get(point)! - 1];
    return previous !== undefined && (previous.kind !== kind || previous.flow.text.endsWith(':'));
  };
}
