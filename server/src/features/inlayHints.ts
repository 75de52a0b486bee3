/** Small notes between the words: the last day of a deadline that is not written as a day, the name behind an acronym. */
import type { Block, Document } from '../document/model';
import { inEnglish } from '../messages/message';
import type { Range } from '../text/range';
import { rangeOf } from './cursor';
import { weekday, writtenDay } from '../document/deadlines/days';

export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

export interface InlayHintKinds {
  readonly deadlines: boolean;
  readonly acronyms: boolean;
}

export function inlayHints(document: Document, within: Range, kinds: InlayHintKinds): readonly InlayHint[] {
  const near = ({ range }: Block): boolean => range.start <= within.end && range.end >= within.start;
  const hints = [
    ...(kinds.deadlines ? document.blocks.filter(near).flatMap(deadlineHints) : []),
    ...(kinds.acronyms ? acronymHints(document) : []),
  ];
  return hints
    .filter(({ offset }) => within.start <= offset && offset <= within.end)
    .sort((a, b) => a.offset - b.offset);
}

function deadlineHints(block: Block): InlayHint[] {
  return block.deadlines.flatMap(({ kind, latest, from, to }) => {
    if (!latest || kind === 'day') return [];
    const { end } = block.flow.range({ from, to });
    return [
      {
        offset: end,
        label: `≤ ${inEnglish(writtenDay(latest))}`,
        tooltip: `The last day on time is a ${inEnglish(weekday(latest))}.`,
      },
    ];
  });
}

/** Behind the first use in each block, but not beside the introduction. */
function acronymHints({ acronyms }: Document): InlayHint[] {
  return acronyms.flatMap(({ expansion, introductions, uses }) => {
    if (!expansion) return [];
    const seen = new Set<Block>(introductions.map(({ block }) => block));
    return uses.flatMap((use) => {
      if (seen.has(use.block) || use.incidental) return [];
      seen.add(use.block);
      return [{ offset: rangeOf(use).end, label: `(${expansion})`, tooltip: `${use.form} stands for ${expansion}.` }];
    });
  });
}
