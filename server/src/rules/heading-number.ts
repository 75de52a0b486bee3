import { lettersOf } from '../edits/numerals';
import { say } from '../messages/message';
import { listFindings, listsOf, type Unit } from './lists';
import type { Rule } from './rule';

const unit: Unit = {
  named: (number) => say('Heading {number}', { number }),
  renumber: say('Renumber the headings of this list'),
};

export const headingNumber: Rule = {
  id: 'heading-number',
  family: 'numbering',
  severity: 'error',
  about: 'a gap, a repeat or a wrong order in the numbers of headings',
  source:
    'Headings of one level have one series of numbers, in order (Interinstitutional Style Guide, 3.5.1, and adopted texts).',

  *check(document, context) {
    for (const part of document.parts) {
      for (const list of listsOf(part.headings)) {
        yield* listFindings(list, unit, lettersOf(list.blocks, context.language(part)?.structure.letters));
      }
    }
  },
};
