import type { Block, Part } from '../document/model';
import { say } from '../messages/message';
import { upperEnd } from '../text/letters';
import { labelPlace } from './footnotes';
import { listsOf } from './lists';
import type { Rule } from './rule';

export const structureHeading: Rule = {
  id: 'structure-heading',
  family: 'structure',
  severity: 'warning',
  about: 'a heading with a full stop, or with nothing below it',
  source: 'Interinstitutional Style Guide, part 4, for the full stop; adopted texts for sections that are never empty.',

  *check({ parts }) {
    for (const part of parts) {
      const empty = new Set(emptySections(part));
      for (const heading of part.headings) {
        if (heading.label === undefined || isParagraph(heading)) continue;
        const { text } = heading.flow;
        const stop = { block: heading, from: text.length - 1, to: text.length };
        if (endsInStop(heading)) {
          yield {
            at: stop,
            message: say('A heading has no full stop. Take it away.'),
            fix: { title: say('Remove the full stop'), safe: true, edits: [{ at: stop, newText: '' }] },
          };
        }
        if (empty.has(heading)) {
          yield {
            at: labelPlace(heading),
            message: say('There is nothing below this heading. Add its paragraphs, or take it away.'),
          };
        }
      }
    }
  },
};

/** `I. STRESSES that …`: a paragraph with a Roman number, a word in capitals before words that are not. */
function isParagraph({ flow: { text }, label }: Block): boolean {
  const words = text.slice(label!.to).trim();
  const end = upperEnd(words, 0);
  return end >= 4 && words[end] === ' ' && words !== words.toUpperCase();
}

const HEADING_LENGTH = 120;

/** `I. Introduction.`; not a sentence, `2021.` of languages that write years so, or `etc.`. */
function endsInStop({ flow: { text }, label }: Block): boolean {
  const words = text.slice(label!.to);
  if (!words.endsWith('.') || words.length > HEADING_LENGTH || words.includes('. ')) return false;
  return /^\p{L}{4,}$/u.test(words.slice(words.lastIndexOf(' ') + 1, -1));
}

/** Headings with the next one of their level, one above it or the end of the part right behind them. */
function emptySections(part: Part): Block[] {
  const silent = ['note', 'comment', 'furniture'];
  const solid = part.blocks.filter(({ kind }) => !silent.includes(kind));
  const lists = listsOf(part.headings).filter(({ blocks }) => blocks.length > 1);
  const members = new Set(lists.flatMap(({ blocks }) => blocks));
  const firstBelow = new Set(lists.map(({ blocks }) => blocks[0]!));
  return solid.filter((block, at) => {
    const next = solid[at + 1];
    return members.has(block) && (next === undefined || (members.has(next) && !firstBelow.has(next)));
  });
}
