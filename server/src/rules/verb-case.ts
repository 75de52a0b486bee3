import { leadInOf } from '../document/clauses/clauses';
import type { Block, Document, OperativeVerb } from '../document/model';
import { verbTable } from '../document/clauses/verbForms';
import { withoutAccents } from '../document/phrases';
import { say } from '../messages/message';
import { kept } from '../text/kept';
import { isLetterAt, isLowerAt, isUpperAt } from '../text/letters';
import { wordKey } from '../text/tokens';
import type { Context, RawFinding, Rule } from './rule';
import { place, rewrite, sureness, textOf } from './wording';

export const verbCase: Rule = {
  id: 'verb-case',
  family: 'verbs',
  severity: 'warning',
  about: 'an operative verb that is not in capitals, or a word in capitals that does not belong to it',
  source: 'Practice of adopted conclusions: the operative words stand in capitals, the words they govern do not.',

  *check(document, context) {
    const style = styleOf(document);
    for (const block of document.blocks) {
      for (const verb of block.verbs) {
        const low = sureness(context.language(block.part)?.confidence.verbs);
        if (verb.miscased && (hasCapitals(verb, block) || (style.isDue(block, verb) && !isLed(block, verb))))
          yield { ...miscased(block, verb, context), ...low };
        if (verb.shoutedGovernedWord && style.isOdd(block, verb)) yield { ...shouted(block, verb), ...low };
      }
    }
  },
};

interface Style {
  /** A verb stands in capitals here: not so in conclusions of the European Council, and in the plural in joint texts only. */
  isDue(block: Block, verb: OperativeVerb): boolean;
  /** A governed word in capitals is an exception here. */
  isOdd(block: Block, verb: OperativeVerb): boolean;
}

function styleOf({ blocks }: Document): Style {
  const capitals = { singular: 0, plural: 0, participle: 0 };
  const plain = { singular: 0, plural: 0, participle: 0 };
  const governed = new Map<string, { shouted: number; lower: number }>();
  const uses = (word: string) => governed.get(word) ?? governed.set(word, { shouted: 0, lower: 0 }).get(word)!;
  for (const block of blocks) {
    for (const verb of block.verbs) {
      if (!verb.miscased) capitals[verb.number]++;
      else if (!hasCapitals(verb, block)) plain[verb.number]++;
      if (verb.shoutedGovernedWord) uses(habit(block, verb)).shouted++;
      else for (const key of [wordBehind(verb, block), `${verb.pattern} ${wordBehind(verb, block)}`]) uses(key).lower++;
    }
  }
  return {
    isDue({ part }, { number }) {
      if (number === 'plural')
        return (part.joint || capitals.plural > capitals.singular) && capitals.plural >= plain.plural;
      return capitals.singular > 0 ? plain.singular < 3 || plain.singular <= capitals.singular : plain.singular < 2;
    },
    isOdd(block, verb) {
      const { shouted, lower } = uses(habit(block, verb));
      // A preposition the pattern itself names (TAKES NOTE OF) is often in capitals: only the text's own habit tells.
      if (isOwnPreposition(verb)) return lower > 1 && lower > shouted;
      return shouted < 2 || shouted <= lower;
    },
  };
}

/** `AGREE THAT: 3. will be examined …`: in small letters at the head of a led paragraph it goes on with the sentence. */
function isLed(block: Block, { parts }: OperativeVerb): boolean {
  const { from } = parts[0]!;
  return from <= (block.label?.to ?? 0) + 1 && isLowerAt(block.flow.text, from) && !!leadInOf(block);
}

/** Some of the verb is in capitals: it was meant to be. */
const hasCapitals = kept(({ parts }: OperativeVerb, block: Block): boolean =>
  parts.some((part) => textOf(block, part).split(' ').some(hasTwoCapitals)),
);

/** With nothing but letters between. */
function hasTwoCapitals(word: string): boolean {
  let capitals = 0;
  for (let at = 0; at < word.length && capitals < 2; at++) {
    if (!isLetterAt(word, at)) capitals = 0;
    else if (isUpperAt(word, at)) capitals++;
  }
  return capitals > 1;
}

/** What is compared: a word behind any verb, a preposition behind its own. */
function habit(block: Block, verb: OperativeVerb): string {
  const word = textOf(block, verb.shoutedGovernedWord!).toLowerCase();
  return isOwnPreposition(verb) ? `${verb.pattern} ${word}` : word;
}

function isOwnPreposition({ parts, shoutedGovernedWord }: OperativeVerb): boolean {
  return parts.at(-1)!.to >= shoutedGovernedWord!.to;
}

const wordBehind = kept(({ parts }: OperativeVerb, block: Block): string => {
  const { to } = parts.at(-1)!;
  return block.flow.text
    .slice(to, to + 40)
    .replace(/^[,\s]+/, '')
    .split(' ', 1)[0]!;
});

function miscased(block: Block, verb: OperativeVerb, context: Context): RawFinding {
  const { span, expected } = verb.miscased!;
  const written = textOf(block, span);
  const data = context.language(block.part);
  const isSure =
    hasCapitals(verb, block) ||
    !data ||
    !verbTable(data).homographs.has(withoutAccents(wordKey(written.split(' ', 1)[0]!)));
  return {
    at: place(block, span),
    message: say('“{written}” is an operative verb: all its words stand in capitals. Write “{expected}”.', {
      written,
      expected,
    }),
    fix: { title: say('Write “{words}”', { words: expected }), safe: isSure, edits: rewrite(block, span, expected) },
  };
}

function shouted(block: Block, verb: OperativeVerb): RawFinding {
  const span = verb.shoutedGovernedWord!;
  const written = textOf(block, span);
  const lower = written.toLowerCase();
  return {
    at: place(block, span),
    message: say(
      '“{written}” does not belong to the operative verb “{verb}”: only the verb stands in capitals. Write “{lower}”.',
      { written, verb: verbText(block, verb), lower },
    ),
    fix: { title: say('Write “{words}”', { words: lower }), safe: true, edits: rewrite(block, span, lower) },
  };
}

function verbText(block: Block, verb: OperativeVerb): string {
  return verb.parts.map((part) => textOf(block, part)).join(' … ');
}
