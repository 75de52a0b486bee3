import type { Block, CrossReference, Document } from '../document/model';
import { say } from '../messages/message';
import { kept } from '../text/kept';
import type { RawFinding, Rule } from './rule';

export const crossReference: Rule = {
  id: 'cross-reference',
  family: 'numbering',
  severity: 'error',
  about: 'a reference to a paragraph or footnote that is not there',
  source: 'Plain logic of numbering: what is referred to exists.',

  *check(document, context) {
    for (const block of document.blocks) {
      if (block.crossReferences.length === 0 || block.part.kind === 'cover' || speaksOfOthers(block)) continue;
      const low = context.language(block.part)?.confidence.references === 'low';
      for (const reference of block.crossReferences) {
        if (reference.external) continue;
        for (const number of missingNumbers(document, block, reference)) {
          yield { ...notThere(document, block, reference, number), ...(low && { severity: 'hint' as const }) };
        }
      }
    }
  },
};

/** A note or recital that cites another text: the numbers are likely those of that text. */
function speaksOfOthers({ kind, references }: Block): boolean {
  return (
    (kind === 'note' || kind === 'item' || kind === 'title') &&
    (kind !== 'note' || references.some(({ value }) => value.kind !== 'article'))
  );
}

type ReferenceNumber = CrossReference['numbers'][number];

/** Numbers beyond the last one. A number missing in between is a fault of the numbering, and told there. */
function missingNumbers(document: Document, block: Block, { target, numbers }: CrossReference): ReferenceNumber[] {
  const last = target === 'paragraph' ? lastParagraph(document) : lastFootnote(document);
  return last === 0 || block.part.paragraphs.length === 0 ? [] : numbers.filter(({ value }) => value > last);
}

/** The highest number in any part: an annex may refer to the text it is annexed to. */
const lastParagraph = kept(({ parts }: Document): number =>
  parts.reduce(
    (last, { paragraphs }) => highest(Math.max(last, paragraphs.length), paragraphs, ({ label }) => label?.value ?? 0),
    0,
  ),
);

const lastFootnote = kept(({ footnotes }: Document): number =>
  highest(footnotes.length, footnotes, ({ label }) => (/^\d{1,4}$/.test(label) ? Number(label) : 0)),
);

function highest<T>(least: number, all: readonly T[], valueOf: (one: T) => number): number {
  return all.reduce((last, one) => Math.max(last, valueOf(one)), least);
}

function notThere(
  document: Document,
  block: Block,
  { target }: CrossReference,
  { from, to, value, suffix }: ReferenceNumber,
): RawFinding {
  const last = target === 'paragraph' ? lastParagraph(document) : lastFootnote(document);
  const number = `${value}${suffix}`;
  return {
    at: { block, from, to },
    message:
      target === 'paragraph'
        ? say(
            'There is no paragraph {number} in this text: the last one is {last}. Check the number, or say which text is meant.',
            { number, last },
          )
        : say(
            'There is no footnote {number} in this text: the last one is {last}. Check the number, or say which text is meant.',
            { number, last },
          ),
  };
}
