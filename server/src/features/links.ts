/** References and web addresses as links. */
import { urlEnd } from '../document/references/urls';
import type { Block, Document } from '../document/model';
import type { Message } from '../messages/message';
import type { Range } from '../text/range';
import { tokenize } from '../text/tokens';
import { referenceName, referenceUrl } from './cite';
import { linesOf } from './cursor';

export interface Link {
  /** Within one line; a reference over two lines is two links to one place. */
  readonly range: Range;
  readonly url: string;
  /** Absent where the address tells enough. */
  readonly tooltip?: Message;
}

const found = new WeakMap<Document, readonly Link[]>();

/** The same list for the same document: a link is known by its place in it. */
export function links(document: Document): readonly Link[] {
  const known = found.get(document) ?? linksIn(document);
  found.set(document, known);
  return known;
}

function linksIn(document: Document): readonly Link[] {
  return document.blocks
    .flatMap((block) => [...referenceLinks(document, block), ...addressLinks(document, block)])
    .sort((a, b) => a.range.start - b.range.start);
}

function referenceLinks(document: Document, block: Block): Link[] {
  return block.references.flatMap(({ value, from, to }) => {
    const url = referenceUrl(value, block.part.language);
    if (url === undefined) return [];
    return linesOf(document, { block, from, to }).map((range) => ({ range, url, tooltip: referenceName(value) }));
  });
}

function addressLinks(document: Document, block: Block): Link[] {
  const { text } = block.flow;
  if (!text.includes('//') && !text.includes('www.')) return [];
  const tokens = tokenize(text);
  return tokens.flatMap(({ from }, index) => {
    const end = tokens[index - 1]?.text === '/' ? undefined : urlEnd(tokens, index);
    if (end === undefined) return [];
    const to = tokens[end - 1]!.to;
    const address = text.slice(from, to);
    if (address.includes('@') || /\s/.test(address)) return [];
    const url = address.startsWith('www.') ? `https://${address}` : address;
    return linesOf(document, { block, from, to }).map((range) => ({ range, url }));
  });
}
