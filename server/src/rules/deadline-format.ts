import type { Block, Deadline } from '../document/model';
import { say } from '../messages/message';
import type { BlockRule, RawFinding } from './rule';
import { isOperative, place, rewrite, sureness, textOf } from './wording';

export const deadlineFormat: BlockRule = {
  id: 'deadline-format',
  family: 'deadlines',
  severity: 'warning',
  about: 'a deadline that is not written in the house form of the language',
  source:
    'Interinstitutional Style Guide: in running text the month is written in letters; practice of adopted conclusions for quarters and years.',

  *checkBlock(block, context) {
    if (!isOperative(block)) return;
    for (const deadline of block.deadlines) {
      if (deadline.house === undefined || deadline.impossible) continue;
      yield {
        ...finding(block, deadline, deadline.house),
        ...sureness(context.language(block.part)?.confidence.deadlines),
      };
    }
  },
};

function finding(block: Block, { periodSpan }: Deadline, house: string): RawFinding {
  const written = textOf(block, periodSpan);
  return {
    at: place(block, periodSpan),
    message: say('“{written}” is not how a deadline is written in running text. Write “{house}”.', { written, house }),
    fix: {
      title: say('Write “{words}”', { words: house }),
      safe: !isAmbiguous(written),
      edits: rewrite(block, periodSpan, house),
    },
  };
}

/** 05/06/2022 is the fifth of June to some and the sixth of May to others. */
function isAmbiguous(written: string): boolean {
  const [first, second] = written.split('/').map(Number);
  return first !== undefined && second !== undefined && first <= 12 && second <= 12 && first !== second;
}
