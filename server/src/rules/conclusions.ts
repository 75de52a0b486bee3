/** What must be known before a part is said to lack something: that the text is conclusions at all. */
import type { Block, BlockKind, Document, Part } from '../document/model';
import { kept } from '../text/kept';

const ENOUGH_VERBS = 3;

/** Verbs stand in the paragraphs, or in the lines that lead to them (INVITES THE MEMBER STATES TO:). */
const OPERATIVE: ReadonlySet<BlockKind> = new Set(['paragraph', 'point', 'continuation', 'leadIn']);

/** The part with the conclusions proper: numbered paragraphs with operative verbs in capitals. */
export const conclusionsOf = kept(({ parts }: Document): Part | undefined =>
  parts.find(({ paragraphs, blocks }) => paragraphs.length > 0 && hasEnoughVerbs(blocks)),
);

function hasEnoughVerbs(blocks: readonly Block[]): boolean {
  let count = 0;
  return blocks.some((block) => (count += capitalVerbs(block)) >= ENOUGH_VERBS);
}

function capitalVerbs({ kind, verbs }: Block): number {
  if (!OPERATIVE.has(kind)) return 0;
  return verbs.filter(({ miscased, number }) => miscased === undefined && number !== 'participle').length;
}

/** Blocks of a part that come before another and are no furniture. */
export function blocksBefore(part: Part, end: Block | undefined): Block[] {
  const silent = ['frontMatter', 'comment', 'furniture', 'note'];
  return part.blocks.filter(
    ({ kind, range }) => !silent.includes(kind) && (end === undefined || range.start < end.range.start),
  );
}

/** The words of a block up to `length` characters: where a finding about what is missing beside it is shown. */
export function opening(block: Block, length = 60): { block: Block; from: number; to: number } {
  const { text } = block.flow;
  const space = text.length > length ? text.lastIndexOf(' ', length) : text.length;
  return { block, from: 0, to: space > 0 ? space : Math.min(text.length, length) };
}
