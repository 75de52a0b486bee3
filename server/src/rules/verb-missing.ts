import { hasVerb, leadInOf } from '../document/clauses/clauses';
import type { Block } from '../document/model';
import { say } from '../messages/message';
import { tokenize } from '../text/tokens';
import { opening } from './conclusions';
import type { Rule } from './rule';
import { sureness } from './wording';

/** Shorter paragraphs are placeholders: `[deleted]`. */
const fewestWords = 4;

export const verbMissing: Rule = {
  id: 'verb-missing',
  family: 'verbs',
  severity: 'information',
  about: 'a numbered paragraph without an operative verb',
  source: 'Practice of adopted conclusions: each numbered paragraph says in capitals what the Council does.',

  *check({ parts }, context) {
    for (const part of parts) {
      const data = context.language(part);
      if (!data) continue;
      const free = part.paragraphs.filter((block) => leadInOf(block) === undefined);
      const bare = free.filter((block) => !hasVerb(block));
      if (bare.length > free.length - bare.length) continue;
      for (const block of bare) {
        if (!isPlain(block)) continue;
        yield {
          at: opening(block),
          message: say(
            'This paragraph has no operative verb in capitals, so it does not say what the Council does. Add one (STRESSES, WELCOMES, INVITES …).',
          ),
          ...sureness(data.confidence.verbs),
        };
      }
    }
  },
};

/** Enough words, and no long word in capitals at the head of a sentence: that may be a verb we do not know. */
function isPlain({ flow, label }: Block): boolean {
  const tokens = tokenize(flow.text.slice(label?.to ?? 0));
  const words = tokens.filter(({ kind }) => kind === 'word');
  const shouted = tokens.some(({ shape, text }, index) => {
    const before = tokens[index - 1];
    return (
      shape === 'upper' &&
      text.length > 3 &&
      (!before || (before.kind === 'mark' && !/^[(„“"‘«»–—/-]$/.test(before.text)))
    );
  });
  return words.length >= fewestWords && !shouted;
}
