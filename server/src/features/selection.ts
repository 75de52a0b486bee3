/** Growing selections: word, clause, sentence, point or paragraph, section, document. */
import { sentenceEnd, sentenceStart } from '../document/sentences';
import type { Document } from '../document/model';
import type { Range } from '../text/range';
import { tokenize } from '../text/tokens';
import { contains, cursorAt, valueAt, type Cursor } from './cursor';
import { structure, type Section } from './structure';

/** From the innermost to the whole document; each lies inside the next and is longer. Never empty. */
export function selections(document: Document, offset: number): readonly Range[] {
  const cursor = cursorAt(document, offset);
  const whole = { start: 0, end: document.source.text.length };
  const found = [...(cursor ? insideBlock(cursor) : []), ...around(structure(document), offset), whole];
  const start = { start: offset, end: offset };
  return growing(found.filter((range) => contains(range, start)));
}

function insideBlock({ block, at }: Cursor): Range[] {
  const { flow } = block;
  const tokens = tokenize(flow.text);
  const word = valueAt(tokens, at);
  const index = word ? tokens.indexOf(word) : -1;
  const value = [...block.references, ...block.deadlines, ...block.calls].find(
    ({ from, to }) => from <= at && at <= to,
  );
  const clause = valueAt(block.clauses, at);
  const sentence =
    index < 0
      ? undefined
      : {
          from: tokens[sentenceStart(tokens, index)]!.from,
          to: tokens[sentenceEnd(tokens, index) - 1]!.to,
        };
  return [word, value, clause, sentence].flatMap((span) => (span ? [flow.range(span)] : [])).concat(block.range);
}

function around(sections: readonly Section[], offset: number): Range[] {
  const holder = sections.find(({ range }) => range.start <= offset && offset <= range.end);
  return holder ? [...around(holder.children, offset), holder.range] : [];
}

/** Sorted by length, without those that do not hold the one before. */
function growing(ranges: readonly Range[]): Range[] {
  const chain: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chain.at(-1);
    if (!last || (contains(range, last) && range.end - range.start > last.end - last.start)) chain.push(range);
  }
  return chain;
}
