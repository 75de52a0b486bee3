import { say } from '../messages/message';
import { bracketEnd, countedIntroductions, isPartOfLonger, severityOf } from './acronyms';
import type { PlacedMark } from '../document/acronyms/acronyms';
import type { RawFix, Rule } from './rule';

export const acronymUnused: Rule = {
  id: 'acronym-unused',
  family: 'acronyms',
  severity: 'hint',
  about: 'an acronym introduced and never used again',
  source: 'European Court of Auditors, advice on abbreviations: do not abbreviate what occurs once or twice.',

  *check(document, context) {
    for (const acronym of document.acronyms) {
      const [introduction] = countedIntroductions(acronym);
      const marks = acronym.introductions.length + acronym.uses.length + acronym.variants.length;
      if (introduction === undefined || marks > 1 || isPartOfLonger(document, introduction)) continue;
      const fix = drop(introduction);
      yield {
        at: { block: introduction.block, from: introduction.from, to: introduction.to },
        message: say('{form} is introduced here and never used again. Leave the acronym out.', { form: acronym.form }),
        severity: severityOf(context, introduction, 'hint'),
        unnecessary: true,
        ...(fix && { fix }),
      };
    }
  },
};

/** Takes the bracket away where it holds nothing else. */
function drop(mark: PlacedMark): RawFix | undefined {
  const { block, from, order, form } = mark;
  const before = /\s?\(["“‘„«]?$/.exec(block.flow.text.slice(Math.max(0, from - 3), from));
  const to = bracketEnd(mark);
  if (order !== 'nameFirst' || before === null || to === mark.to || to > mark.to + 3) return undefined;
  return {
    title: say('Remove “({form})”', { form }),
    safe: false,
    edits: [{ at: { block, from: from - before[0].length, to }, newText: '' }],
  };
}
