import type { Block, OperativeVerb } from '../document/model';
import { tokenize } from '../text/tokens';
import type { Rule } from './rule';
import { place, sureness, textOf } from './wording';

export const verbParticle: Rule = {
  id: 'verb-particle',
  family: 'verbs',
  severity: 'error',
  about: 'a split operative verb whose second part is missing',
  source:
    'Grammar of the language; in adopted conclusions both parts of a split verb stand in capitals in one sentence.',

  *check({ blocks }, context) {
    for (const block of blocks) {
      for (const verb of block.verbs) {
        if (verb.missing === undefined || goesOnInPoints(block, verb)) continue;
        const part = verb.parts[0]!;
        yield {
          at: place(block, part),
          message: `“${textOf(block, part)}” is only the first part of a verb, and the sentence ends without the second: ${choice(verb.missing)}.`,
          ...sureness(context.language(block.part)?.confidence.verbs),
        };
      }
    }
  },
};

/** `FORDERT` as a lead-in whose points each close with `AUF`. */
function goesOnInPoints(block: Block, verb: OperativeVerb): boolean {
  if (block.verbs.at(-1) !== verb || !block.flow.text.trimEnd().endsWith(':')) return false;
  const closings = verb.missing!.split(' / ').map((words) => words.split(' ').at(-1));
  return block.children.some(({ flow }) => tokenize(flow.text).some(({ text }) => closings.includes(text)));
}

/** More than these nobody reads. */
const mostChoices = 6;

function choice(missing: string): string {
  const words = missing.split(' / ').map((word) => `“${word}”`);
  if (words.length > mostChoices) return `${words.slice(0, mostChoices).join(', ')} or the like`;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`;
}
