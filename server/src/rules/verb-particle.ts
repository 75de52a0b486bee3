import type { Block, OperativeVerb } from '../document/model';
import { say, type Message } from '../messages/message';
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
          message: unfinished(textOf(block, part), verb.missing),
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

function unfinished(first: string, missing: string): Message {
  const choices = missing.split(' / ').map((words) => say('“{words}”', { words }));
  if (choices.length > mostChoices)
    return say(
      '“{first}” is only the first part of a verb, and the sentence ends without the second. Add one of {choices} or the like.',
      { first, choices: choices.slice(0, mostChoices) },
    );
  return choices.length > 1
    ? say(
        '“{first}” is only the first part of a verb, and the sentence ends without the second. Add one of {choices}.',
        { first, choices },
      )
    : say('“{first}” is only the first part of a verb, and the sentence ends without the second. Add {second}.', {
        first,
        second: choices,
      });
}
