/** What must be known before a part is said to lack something: that the text is conclusions at all. */
import type { Block, Document, Part } from '../document/model';

const ENOUGH_VERBS = 3;

/** The part with the conclusions proper: numbered paragraphs with operative verbs in capitals. */
export function conclusionsOf({ parts }: Document): Part | undefined {
  return parts.find(({ paragraphs, blocks }) => paragraphs.length > 0 && capitalVerbs(blocks) >= ENOUGH_VERBS);
}

function capitalVerbs(blocks: readonly Block[]): number {
  const operative = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'point' || kind === 'continuation');
  const verbs = operative.flatMap((block) => block.verbs);
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
