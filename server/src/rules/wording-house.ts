/** The wordings a configuration takes away: what is looked for and what is put in its place are the house's own. */
import type { Block, BlockKind } from '../document/model';
import { phraseTable, withoutAccents, type PhraseTable } from '../document/phrases';
import { quotedTokens } from '../document/quotes';
import { perOwnWords } from '../languages/own';
import { say } from '../messages/message';
import { tokenize, type Token } from '../text/tokens';
import type { BlockRule } from './rule';
import { place, rewrite, textOf } from './wording';

export const wordingHouse: BlockRule = {
  id: 'wording-house',
  family: 'wording',
  severity: 'warning',
  about: 'a wording that the configuration says not to use',
  source: 'The wordings of your house, as its configuration gives them.',

  *checkBlock(block, context) {
    const data = context.language(block.part);
    const wordings = data && context.wordings?.[data.code];
    if (!wordings || !ours.has(block.kind)) return;
    for (const { wording, first, last } of found(block, tableOf(data, wordings))) {
      const span = { from: first.from, to: last.to };
      const written = textOf(block, span);
      const instead = inCaseOf(written, first, wording.instead);
      yield {
        at: place(block, span),
        message: say('“{wording}” is not what your house writes: write “{instead}”.', { wording: written, instead }),
        fix: {
          title: say('Write “{words}”', { words: instead }),
          safe: wording.plain && beginsAlike(written, instead),
          edits: rewrite(block, span, instead),
        },
      };
    }
  },
};

/** Words of our own: notes are mostly titles of other documents. */
const ours: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'title',
  'leadIn',
  'item',
  'heading',
  'paragraph',
  'point',
  'continuation',
  'text',
]);

interface Wording {
  readonly instead: string;
  /** Its look-up keys. */
  readonly keys: readonly string[];
  /** Words only, so that it is known what is replaced. */
  readonly plain: boolean;
}

const tableOf = perOwnWords((data, wordings: Readonly<Record<string, string>>): PhraseTable<Wording> => {
  const entries = Object.entries(wordings).map(([phrase, instead]) => {
    const keys = tokenize(instead).map(({ key }) => key);
    return { phrase, value: { instead, keys, plain: !/[(|*{]/.test(phrase) } };
  });
  return phraseTable(entries, data);
});

interface Found {
  readonly wording: Wording;
  readonly first: Token;
  readonly last: Token;
}

function* found({ flow, label }: Block, table: PhraseTable<Wording>): Iterable<Found> {
  const tokens = tokenize(flow.text);
  let quoted: ReadonlySet<number> | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const match = tokens[at]!.from < (label?.to ?? 0) ? undefined : table.at(tokens, at);
    if (!match) continue;
    const end = at + match.length;
    quoted ??= quotedTokens(tokens);
    if (quoted.has(at) || isInCompound(tokens, at, end) || isInside(tokens, at, end, match.value.keys)) continue;
    yield { wording: match.value, first: tokens[at]!, last: tokens[end - 1]! };
    at = end - 1;
  }
}

/** `use` is not meant in `re-use` and `use-case`. */
function isInCompound(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from]!.glued && tokens[from - 1]?.text === '-';
  return before || (tokens[to]?.text === '-' && tokens[to].glued && tokens[to + 1]?.glued === true);
}

/** What is preferred may hold what is not: `the High Representative of the Union` for `the High Representative`. */
function isInside(tokens: readonly Token[], from: number, to: number, keys: readonly string[]): boolean {
  for (let start = Math.max(0, to - keys.length); start <= from; start++)
    if (keys.every((key, offset) => tokens[start + offset]?.key === key)) return true;
  return false;
}

/** In capitals where the words stand in capitals, with a capital where they begin with one. */
function inCaseOf(written: string, { shape }: Token, instead: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return instead.toUpperCase();
  const first = String.fromCodePoint(instead.codePointAt(0)!);
  return shape === 'title' || shape === 'upper' ? first.toUpperCase() + instead.slice(first.length) : instead;
}

/** Articles and elided words before it (a, an, le, l’) stand as they are. */
function beginsAlike(one: string, other: string): boolean {
  return isVowel(one) === isVowel(other);
}

function isVowel(word: string): boolean {
  return 'aeiouyhαεηιουωаеиоуъюя'.includes(withoutAccents(word.charAt(0).toLowerCase()));
}
