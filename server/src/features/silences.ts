/** Silencing a finding by a comment, with room for the reason: for its line, its paragraph or the whole text. */
import type { Edit, Finding } from '../check';
import type { Block, Document } from '../document/model';
import { firstLineEnd } from '../fix';
import { say, type Message, type Words } from '../messages/message';
import { lineAt, lineRange } from '../text/source';
import { blockAt } from './cursor';
import type { Action } from './fixes';
import { unitOf } from './units';

export function silences(document: Document, finding: Finding, words: Words): readonly Action[] {
  const { rule } = finding;
  const action = (title: Message, edits: readonly Edit[]): Action => ({
    title: words(title),
    edits,
    findings: [finding],
    preferred: false,
  });
  const block = blockAt(document, finding.range.start);
  const start = lineStart(document, block?.range.start ?? finding.range.start);
  const paragraph = block && paragraphOf(document, block);
  return [
    action(say('Silence {rule} here', { rule }), [comment(document, start, `disable-next-line ${rule} -- reason`)]),
    ...(paragraph
      ? [action(say('Silence {rule} in this paragraph', { rule }), around(document, paragraph, rule))]
      : []),
    action(say('Silence {rule} in this text', { rule }), [
      comment(document, behindFrontMatter(document), `disable-file ${rule} -- reason`),
    ]),
  ];
}

/** The stretch of a paragraph with points, where the block is one of it; a paragraph by itself is a line. */
function paragraphOf(document: Document, block: Block) {
  let head = block;
  while (head.parent) head = head.parent;
  if (head.kind !== 'paragraph' || head.children.length === 0) return undefined;
  return unitOf(document, head)?.range;
}

function around(document: Document, { start, end }: { start: number; end: number }, rule: string): Edit[] {
  const lineEnd = firstLineEnd(document.source.text);
  const close = `${lineEnd}<!-- conclusions-enable ${rule} -->`;
  return [
    comment(document, lineStart(document, start), `disable ${rule} -- reason`),
    { range: { start: end, end }, newText: close },
  ];
}

/** On a line of its own. */
function comment({ source: { text } }: Document, at: number, said: string): Edit {
  return { range: { start: at, end: at }, newText: `<!-- conclusions-${said} -->${firstLineEnd(text)}` };
}

function lineStart({ source }: Document, offset: number): number {
  return lineRange(source, lineAt(source, offset)).start;
}

/** Nothing may stand before front matter. */
function behindFrontMatter({ blocks, source }: Document): number {
  const front = blocks[0]?.kind === 'frontMatter' ? blocks[0].range.end : undefined;
  return front === undefined ? 0 : (source.lineStarts[lineAt(source, front) + 1] ?? source.text.length);
}
