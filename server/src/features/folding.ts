/** What can be folded away: parts, sections, recitals, paragraphs, notes, comments and page furniture. */
import type { Block, Document } from '../document/model';
import { lineAt } from '../text/source';
import { structure, type Section } from './structure';

export interface Fold {
  /** Lines from 0; the last one is folded too. `firstLine < lastLine`. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly kind?: 'comment' | 'region';
}

export function folds(document: Document): readonly Fold[] {
  const found = new Map<string, Fold>();
  const add = (start: number, end: number, kind?: 'comment' | 'region'): void => {
    const firstLine = lineAt(document.source, start);
    const lastLine = lineAt(document.source, Math.max(start, end - 1));
    const key = `${firstLine} ${lastLine}`;
    if (lastLine > firstLine && !found.has(key)) found.set(key, { firstLine, lastLine, ...(kind && { kind }) });
  };
  const visit = ({ kind, range, children }: Section): void => {
    if (kind !== 'title') add(range.start, range.end, foldKind(kind));
    children.forEach(visit);
  };
  structure(document).forEach(visit);
  for (const [first, last] of runs(document.blocks)) add(first.range.start, last.range.end, 'comment');
  return [...found.values()].sort((a, b) => a.firstLine - b.firstLine || b.lastLine - a.lastLine);
}

function foldKind(kind: Section['kind']): Fold['kind'] {
  return kind === 'notes' || kind === 'note' ? 'comment' : kind === 'cover' || kind === 'annex' ? 'region' : undefined;
}

const ASIDE: ReadonlySet<Block['kind']> = new Set(['furniture', 'comment', 'frontMatter']);

/** First and last block of each run of furniture, comments or front matter. */
function runs(blocks: readonly Block[]): [Block, Block][] {
  const found: [Block, Block][] = [];
  let previous: Block | undefined;
  for (const block of blocks) {
    if (ASIDE.has(block.kind)) {
      if (previous?.kind === block.kind) found.at(-1)![1] = block;
      else found.push([block, block]);
    }
    previous = block;
  }
  return found;
}
