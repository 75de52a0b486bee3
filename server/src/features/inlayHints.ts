/** Small notes between the words: the last day of a deadline that is not written as a day, the name behind an acronym. */
import type { Block, Document } from '../document/model';
import { inEnglish, say, type Words } from '../messages/message';
import type { Range } from '../text/range';
import { rangeOf } from './cursor';
import { deadlinesIn } from './deadlines';
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

export function inlayHints(
  document: Document,
  within: Range,
  kinds: InlayHintKinds,
  words = inEnglish,
): readonly InlayHint[] {
  const near = ({ range }: Block): boolean => range.start <= within.end && range.end >= within.start;
  const hints = [
    ...(kinds.deadlines ? document.blocks.filter(near).flatMap((block) => deadlineHints(document, block, words)) : []),
    ...(kinds.acronyms ? acronymHints(document, words) : []),
  ];
  return hints
    .filter(({ offset }) => within.start <= offset && offset <= within.end)
    .sort((a, b) => a.offset - b.offset);
}

function deadlineHints(document: Document, block: Block, words: Words): InlayHint[] {
  return deadlinesIn(document, block).flatMap(({ kind, latest, from, to }) => {
    if (!latest || kind === 'day') return [];
    const { end } = block.flow.range({ from, to });
    return [
      {
        offset: end,
        label: `≤ ${words(writtenDay(latest))}`,
        tooltip: words(say('The last day on time is a {weekday}.', { weekday: weekday(latest) })),
      },
    ];
  });
}

/** Behind the first use in each block, but not beside the introduction. */
function acronymHints({ acronyms }: Document, words: Words): InlayHint[] {
  return acronyms.flatMap(({ expansion, introductions, uses }) => {
    if (!expansion) return [];
    const seen = new Set<Block>(introductions.map(({ block }) => block));
    return uses.flatMap((use) => {
      if (seen.has(use.block) || use.incidental) return [];
      seen.add(use.block);
      const tooltip = words(say('{form} stands for {name}.', { form: use.form, name: expansion }));
      return [{ offset: rangeOf(use).end, label: `(${expansion})`, tooltip }];
    });
  });
}
