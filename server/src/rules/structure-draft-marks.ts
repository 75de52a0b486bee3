import type { Block, BlockKind, Place } from '../document/model';
import type { LanguageData } from '../languages/data';
import { say, type Message } from '../messages/message';
import { tokenize } from '../text/tokens';
import { labelPlace } from './footnotes';
import type { BlockRule } from './rule';

export const structureDraftMarks: BlockRule = {
  id: 'structure-draft-marks',
  family: 'structure',
  severity: 'error',
  about: 'square brackets, strike-through, inserted numbers or open places in a final text',
  source:
    'What is not agreed stands in square brackets while it is negotiated; an adopted text has none (usage of the Council).',

  *checkBlock(block, context) {
    if (context.stage !== 'final' || silent.has(block.kind)) return;
    const { label } = block;
    if (label !== undefined && label.suffix !== '') {
      yield {
        at: labelPlace(block),
        message: say('{number} is a number put in during negotiations. Renumber the final text.', {
          number: label.text,
        }),
      };
    }
    for (const { message, ...at } of marksIn(block, context.language(block.part))) yield { at, message };
  },
};

const silent: ReadonlySet<BlockKind> = new Set(['frontMatter', 'comment', 'furniture']);

type Mark = Place & { readonly message: Message };

function* marksIn(block: Block, data: LanguageData | undefined): Iterable<Mark> {
  const { text } = block.flow;
  let closes = true;
  for (let at = 0; at < text.length;) {
    let found: Mark | undefined;
    if (text[at] === '[' && closes) {
      closes = text.includes(']', at);
      found = closes ? bracketed(block, at) : { block, from: at, to: at + 1, message: NO_BRACKETS };
    } else if (text[at] === '~') found = struck(block, at);
    else if (text[at] === '(') found = pending(block, at, data);
    if (found !== undefined) yield found;
    at = Math.max(at + 1, found?.to ?? 0);
  }
}

const NO_BRACKETS = say('Square brackets mark what is not agreed: a final text has none. Take them away.');

/** `[text]`; not a footnote call or label, an omission, a link, or a letter changed inside a quotation (`[t]he`). */
function bracketed(block: Block, from: number): Mark | undefined {
  const { text } = block.flow;
  const close = text.indexOf(']', from);
  if (text[from + 1] === '^' || ['…', '...', 'sic'].includes(text.slice(from + 1, close))) return undefined;
  if (isLetter(text[from - 1]) || isLetter(text[close + 1]) || text[close + 1] === '(') return undefined;
  return { block, from, to: close + 1, message: NO_BRACKETS };
}

function struck(block: Block, from: number): Mark | undefined {
  const { text } = block.flow;
  const close = text.startsWith('~~', from) ? text.indexOf('~~', from + 2) : -1;
  if (close < 0) return undefined;
  return {
    block,
    from,
    to: close + 2,
    message: say('Text that is struck through has no place in a final text. Take it away.'),
  };
}

/** `(to be confirmed)`, alone between its brackets: without them the words may be part of a sentence. */
function pending(block: Block, from: number, data: LanguageData | undefined): Mark | undefined {
  const inside = block.flow.text.slice(from + 1, from + LONGEST);
  const close = inside.indexOf(')');
  const words = close < 0 ? '' : keyOf(inside.slice(0, close));
  if (!['tbc', 'tbd', ...(data?.structure.pending ?? [])].some((phrase) => keyOf(phrase) === words)) return undefined;
  return { block, from, to: from + close + 2, message: OPEN };
}

const OPEN = say('This is still open. Say what is meant before the text is final.');

const LONGEST = 60;

const keyOf = (words: string): string =>
  tokenize(words)
    .map(({ key }) => key)
    .join(' ');

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);
