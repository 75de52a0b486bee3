import type { Addressee, Block, Document } from '../document/model';
import { say } from '../messages/message';
import { tokenize } from '../text/tokens';
import type { Rule } from './rule';
import { operativeBlocks, place } from './wording';

export const addresseeName: Rule = {
  id: 'addressee-name',
  family: 'commitments',
  severity: 'hint',
  about: 'an addressee that is named in another way than before',
  source: 'Drafting advice: one name for an institution; after its full name, if that is needed, the short one.',

  *check(document) {
    const short = new Map<string, Named>();
    for (const { block, addressee } of addressees(document)) {
      const { concept, text } = addressee;
      const first = short.get(concept);
      if (!first || first.block.part.language !== block.part.language) {
        if (!first) short.set(concept, { block, addressee });
        continue;
      }
      if (!adds(text, first.addressee.text)) continue;
      const before = first.addressee.text;
      yield {
        at: place(block, addressee),
        message: say('“{name}” here, “{before}” above: keep to one name, or readers look for two bodies.', {
          name: text,
          before,
        }),
        related: [{ at: place(first.block, first.addressee), message: say('“{words}”', { words: before }) }],
      };
    }
  },
};

interface Named {
  readonly block: Block;
  readonly addressee: Addressee;
}

/** Those there is but one of: authorities, agencies or partners may be others each time. */
const single: ReadonlySet<string> = new Set([
  'commission',
  'highRepresentative',
  'europeanParliament',
  'courtOfAuditors',
]);

function* addressees({ blocks }: Document): Iterable<Named> {
  for (const block of operativeBlocks(blocks)) {
    for (const clause of block.clauses) {
      for (const addressee of clause.addressees) if (single.has(addressee.concept)) yield { block, addressee };
    }
  }
}

/** `European Commission` behind `Commission`: the same words with capitalised ones before; not `services of the Commission`. */
function adds(text: string, known: string): boolean {
  if (text.length <= known.length) return false;
  const [words, before] = [text, known].map((each) => tokenize(each));
  const more = words!.length - before!.length;
  if (more <= 0 || more > 2) return false;
  const isEnd = before!.every(({ key }, index) => words![more + index]!.key === key);
  return isEnd && words!.slice(0, more).every(({ shape }) => shape === 'title');
}
