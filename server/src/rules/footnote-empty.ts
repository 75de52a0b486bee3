import { say } from '../messages/message';
import { hasWords, labelPlace } from './footnotes';
import type { Rule } from './rule';

export const footnoteEmpty: Rule = {
  id: 'footnote-empty',
  family: 'footnotes',
  severity: 'error',
  about: 'a footnote note without text',
  source: 'Plain logic of footnotes: a note says something.',

  *check({ footnotes }) {
    for (const { label, notes } of footnotes) {
      for (const note of notes) {
        if (hasWords(note)) continue;
        yield {
          at: labelPlace(note),
          message: say('Note {label} has no text. Write it, or take the note and its call away.', { label }),
        };
      }
    }
  },
};
