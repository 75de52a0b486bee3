import type { Block, Document, Part, Place } from '../document/model';
import { perWords } from '../document/perWords';
import { perLanguage } from '../languages/compiled';
import { say } from '../messages/message';
import { tokenize, type Token } from '../text/tokens';
import { withoutCalls } from '../document/blocks/calls';
import { blocksBefore, conclusionsOf, opening } from './conclusions';
import type { Context, RawFinding, Rule } from './rule';

export const structureTitle: Rule = {
  id: 'structure-title',
  family: 'structure',
  severity: 'warning',
  about: 'conclusions without a title, or with one that differs from the subject on the cover',
  source: 'The title in the annex is the text of the subject on the cover (adopted texts).',

  *check(document, context) {
    const part = conclusionsOf(document);
    if (
      part?.councilLine !== undefined &&
      blocksBefore(part, part.councilLine).every(({ kind }) => kind === 'annexMark' || kind === 'journalLine')
    ) {
      yield {
        at: opening(part.councilLine),
        message: say('There is no title above the Council line. Add one: Council conclusions on …'),
      };
    }
    yield* titlesApart(document, context);
  },
};

function* titlesApart(document: Document, context: Context): Iterable<RawFinding> {
  const cover = document.parts.find(({ kind }) => kind === 'cover');
  const main = document.parts.find(({ title, kind }) => kind !== 'cover' && title !== undefined);
  const subject = cover?.blocks.find(({ kind }) => kind === 'subject');
  const data = main && context.language(main);
  if (!cover || !subject || !main?.title || !data || cover.language !== main.language) return;
  const [one, other] = [titleWords(main.title, data), titleWords(subject, data)];
  const apart = one && other && difference(one, other);
  if (!apart) return;
  const [inTitle, inSubject] = [placeOf(main.title, one, apart.one), placeOf(subject, other, apart.other)];
  const subjectIsOdd = saidBy(cover, keysOf(one, apart.one)) && !saidBy(cover, keysOf(other, apart.other));
  yield {
    at: subjectIsOdd ? inSubject : inTitle,
    message: say('The title and the subject on the cover are not the same: one of them was changed. Make them equal.'),
    related: [
      {
        at: subjectIsOdd ? inTitle : inSubject,
        message: subjectIsOdd ? say('The title.') : say('The subject on the cover.'),
      },
    ],
  };
}

const MOST_WORDS = 80;

/** What follows `Council conclusions` or `Draft Council conclusions`; undefined where the block does not begin so. */
const titleWords = perWords(({ flow, calls, kind }, data): readonly Token[] | undefined => {
  const tokens = withoutCalls(tokenize(flow.text.slice(0, 2000)), calls).filter(isWord);
  const from = kind === 'subject' ? tokens.findIndex(({ from }) => from > flow.text.indexOf(':')) : 0;
  const keys = openings(data!).find((each) => each.every((key, at) => tokens[from + at]?.key === key));
  return keys && tokens.slice(from + keys.length, from + keys.length + MOST_WORDS);
});

/** The words titles begin with. */
const openings = perLanguage(({ structure }) =>
  [...structure.draftTitle, ...structure.title].map((phrase) =>
    tokenize(phrase)
      .filter(isWord)
      .map(({ key }) => key),
  ),
);

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where two titles part: only where they are the same before and behind, but for a few words. One that goes on
 * behind the other (a subject that says what is asked of the Council) is the same.
 */
function difference(one: readonly Token[], other: readonly Token[]): { one: Stretch; other: Stretch } | undefined {
  let from = 0;
  while (from < one.length && from < other.length && one[from]!.key === other[from]!.key) from++;
  if (from < 2) return undefined;
  const rest = one.slice(from);
  for (let size = 0; size <= 4; size++) {
    for (let skipped = 0; skipped <= size; skipped++) {
      const added = size - skipped;
      const behind = rest.slice(skipped);
      if (behind.length >= 2 && behind.every(({ key }, at) => other[from + added + at]?.key === key)) {
        return { one: { from, to: from + skipped }, other: { from, to: from + added } };
      }
    }
  }
  return undefined;
}

/** The words that differ; where one lacks what the other has, the word before. */
function placeOf(block: Block, words: readonly Token[], { from, to }: Stretch): Place {
  const [first, last] = to > from ? [words[from]!, words[to - 1]!] : [words[from - 1]!, words[from - 1]!];
  return { block, from: first.from, to: last.to };
}

function keysOf(words: readonly Token[], { from, to }: Stretch): string[] {
  return words.slice(Math.max(0, from - 1), to + 1).map(({ key }) => key);
}

/** The sentence to the delegations names the title a third time. */
function saidBy({ blocks }: Part, keys: readonly string[]): boolean {
  const sentence = blocks.find(({ kind }) => kind === 'transmission');
  const words = sentence ? tokenize(sentence.flow.text).filter(isWord) : [];
  return words.some((_, at) => keys.every((key, index) => words[at + index]?.key === key));
}
