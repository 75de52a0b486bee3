/** What must be known before a part is said to lack something: that the text is conclusions at all. */
import type { Block, Document, Part } from '../document/model';

const ENOUGH_VERBS = 3;

/** The part with the conclusions proper: numbered paragraphs with operative verbs in capitals. */
export function conclusionsOf({ parts }: Document): Part | undefined {
  return parts.find((part) => part.paragraphs.reduce((count, block) => count + capitalVerbs(block), 0) >= ENOUGH_VERBS);
}

function capitalVerbs({ verbs, children }: Block): number {
  const own = verbs.filter(({ miscased, number }) => miscased === undefined && number !== 'participle').length;
  return children.reduce((count, child) => count + capitalVerbs(child), own);
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
