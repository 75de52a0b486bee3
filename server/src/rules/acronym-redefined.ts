import type { PlacedMark } from '../document/acronyms/acronyms';
import type { Part } from '../document/model';
import { say } from '../messages/message';
import { bracketEnd, countedIntroductions, isPartOfLonger, likeness, nameOf, severityOf } from './acronyms';
import type { RawFix, Rule } from './rule';

export const acronymRedefined: Rule = {
  id: 'acronym-redefined',
  family: 'acronyms',
  severity: 'information',
  about: 'an acronym introduced a second time',
  source: 'Interinstitutional Style Guide, 10.4: after its introduction the acronym stands alone.',

  *check(document, context) {
    for (const acronym of document.acronyms) {
      const introductions = countedIntroductions(acronym).filter((mark) => !isPartOfLonger(document, mark));
      const firsts = new Map<Part, PlacedMark>();
      for (const again of introductions) {
        const { part } = again.block;
        const first = firsts.get(part);
        if (first === undefined && again.name !== undefined) firsts.set(part, again);
        if (first === undefined || likeness(nameOf(first), nameOf(again)) < 0.5) continue;
        const fix = shorten(again);
        yield {
          at: { block: again.block, from: again.from, to: again.to },
          message: say('{form} has already been introduced. Use the acronym alone from here on.', {
            form: acronym.form,
          }),
          related: [
            { at: { block: first.block, from: first.from, to: first.to }, message: say('It is introduced here.') },
          ],
          severity: severityOf(context, again, 'information'),
          ...(fix && { fix }),
        };
      }
    }
  },
};

/** Leaves the acronym in the place of name and brackets. The words around may have to follow: never safe. */
function shorten(mark: PlacedMark): RawFix | undefined {
  const { block, name, order, form } = mark;
  if (name === undefined) return undefined;
  const from = order === 'formFirst' ? mark.from : name.from;
  const to = bracketEnd({ ...mark, to: Math.max(mark.to, order === 'formFirst' ? name.to : 0) });
  return {
    title: say('Leave only “{form}”', { form }),
    safe: false,
    edits: [{ at: { block, from, to }, newText: form }],
  };
}
