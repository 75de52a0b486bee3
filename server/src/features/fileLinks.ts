/** Links from one text to another by the name of its file, as Markdown writes them: `[the earlier text](old/x.en.conclusions)`. */
import type { Edit } from '../check';
import type { Document } from '../document/model';
import type { Range } from '../text/range';

export interface FileLink {
  /** The address alone, without brackets and without what stands behind `#`. */
  readonly range: Range;
  /** As written, decoded: from the folder of the text that holds it. */
  readonly path: string;
}

const OPEN = '](';
/** No path is longer. */
const LONGEST = 500;

export function fileLinks({ source: { text } }: Document): readonly FileLink[] {
  const links: FileLink[] = [];
  for (let open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, open + 1)) {
    const start = open + OPEN.length;
    const [written = ''] = /^[^\s()#?<>]*/.exec(text.slice(start, start + LONGEST))!;
    const path = decoded(written);
    if (isText(path)) links.push({ range: { start, end: start + written.length }, path });
  }
  return links;
}

/** A text of ours beside this one, not somewhere on the network or from the root. */
function isText(path: string): boolean {
  return /\.conclusions(?:\.txt|\.md)?$/.test(path) && !path.startsWith('/') && !path.includes(':');
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Where a path leads from the text at `from`; both are URIs, decoded. */
export function resolved(from: string, path: string): string {
  const folders = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

/** The way from one text to another. */
export function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}

/**
 * The links of a text that lead elsewhere when files get other names.
 * @param uri of the text, decoded, as it is now
 * @param renamed the new URI of a file, decoded; the same where it keeps its name
 */
export function followed(document: Document, uri: string, renamed: (uri: string) => string): readonly Edit[] {
  const home = renamed(uri);
  return fileLinks(document).flatMap(({ range, path }) => {
    const target = resolved(uri, path);
    const now = renamed(target);
    if (now === target && home === uri) return [];
    const way = relativePath(home, now);
    return resolved(uri, path) === now && relativePath(uri, target) === way ? [] : [{ range, newText: encoded(way) }];
  });
}

/** Spaces and brackets would end the link. */
function encoded(path: string): string {
  return encodeURI(path).replace(/[()#?]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
