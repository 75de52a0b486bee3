import { say } from '../messages/message';
import { countedIntroductions, countedUses, isPartOfLonger, offsetOf, severityOf } from './acronyms';
import type { Rule } from './rule';

export const acronymLate: Rule = {
  id: 'acronym-late',
  family: 'acronyms',
  severity: 'warning',
  about: 'an acronym used before its full name is given',
  source: 'Interinstitutional Style Guide, 10.4: the full name stands at the first use.',

  *check(document, context) {
    for (const acronym of document.acronyms) {
      if (acronym.known) continue;
      const introduction = countedIntroductions(acronym)[0];
      const first = countedUses(acronym)[0];
      if (introduction === undefined || first === undefined || offsetOf(first) > offsetOf(introduction)) continue;
      if (acronym.introductions.some((one) => one !== introduction && offsetOf(one) < offsetOf(first))) continue;
      const { form } = acronym;
      yield {
        at: { block: first.block, from: first.from, to: first.to },
        message: isPartOfLonger(document, introduction)
          ? say('{form} is used here, but its full name is only given later, as part of a longer one. Give it here.', {
              form,
            })
          : say('{form} is used here, but its full name is only given later. Give it here.', { form }),
        related: [
          {
            at: { block: introduction.block, from: introduction.from, to: introduction.to },
            message: say('It is introduced here.'),
          },
        ],
        severity: severityOf(context, first, 'warning'),
      };
    }
  },
};
