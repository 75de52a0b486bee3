/** What rules on wording share: small edits, and how sure the language data is. */
import { governingClause } from '../document/clauses/clauses';
import type { Block, Place, Span } from '../document/model';
import type { Confidence } from '../languages/data';
import { kept } from '../text/kept';
import type { RawFix, Severity } from './rule';

/** Blocks that say what the Council does, items of a request among them: no recitals, notes or headings. */
export function isOperative(block: Block): boolean {
  const { kind } = block;
  if (kind === 'item') return (governingClause(block)?.verb.number ?? 'participle') !== 'participle';
  return kind === 'paragraph' || kind === 'point' || kind === 'continuation';
}

/** See isOperative; once for all rules. */
export const operativeBlocks = kept((blocks: readonly Block[]): readonly Block[] => blocks.filter(isOperative));

export function place(block: Block, { from, to }: Span): Place {
  return { block, from, to };
}

export function textOf({ flow }: Block, { from, to }: Span): string {
  return flow.text.slice(from, to);
}

/** Findings that rest on facts we are not sure of are hints. */
export function sureness(confidence: Confidence | undefined): { readonly severity?: Severity } {
  return confidence === 'low' ? { severity: 'hint' } : {};
}

/** Edits that make a stretch read `newText` and touch only the words that change, so that line ends stay. */
export function rewrite(block: Block, span: Span, newText: string): RawFix['edits'] {
  const old = wordsOf(block, span);
  const words = newText.split(' ');
  if (old.length === words.length) {
    return old.flatMap((word, index) =>
      textOf(block, word) === words[index] ? [] : [{ at: place(block, word), newText: words[index]! }],
    );
  }
  const same = (index: number, other: number): boolean =>
    old[index] !== undefined && textOf(block, old[index]) === words[other];
  let head = 0;
  while (head < Math.min(old.length, words.length) && same(head, head)) head++;
  let tail = 0;
  while (tail < Math.min(old.length, words.length) - head && same(old.length - 1 - tail, words.length - 1 - tail))
    tail++;
  const middle = words.slice(head, words.length - tail).join(' ');
  const from = old[head]?.from ?? span.to;
  if (head === old.length - tail)
    return [{ at: { block, from, to: from }, newText: head < old.length ? `${middle} ` : ` ${middle}` }];
  // With the words that go, one of the gaps beside them goes.
  if (middle === '' && tail > 0) return [{ at: { block, from, to: old[old.length - tail]!.from }, newText: '' }];
  if (middle === '' && head > 0) return [{ at: { block, from: old[head - 1]!.to, to: span.to }, newText: '' }];
  return [{ at: { block, from, to: old[old.length - 1 - tail]!.to }, newText: middle }];
}

function wordsOf(block: Block, { from, to }: Span): Span[] {
  const words: Span[] = [];
  let at = from;
  for (const word of textOf(block, { from, to }).split(' ')) {
    if (word !== '') words.push({ from: at, to: at + word.length });
    at += word.length + 1;
  }
  return words;
}
