/** JSON with comments and trailing commas. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { malformed, type ConfigNode, type Entry, type Format } from './node';

export const json: Format = {
  notation: {
    name: 'JSON',
    object: 'write it between { and }',
    list: 'write it between [ and ]',
    text: 'a text in quotation marks',
    files: '"files": ["drafts/**"]',
  },
  tree(text) {
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    const [error] = errors;
    if (error || !tree) return malformed(json.notation, said(error), placeOf(error, text));
    return { node: nodeOf(tree) };
  },
};

/** What stands under a key, in a text that need be no proper JSON otherwise. */
export function valueAt(key: string, text: string): ConfigNode | undefined {
  const value = parseTree(text)?.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
  return value && nodeOf(value);
}

function placeOf(error: ParseError | undefined, text: string) {
  const start = error?.offset ?? 0;
  return { start, end: Math.min(text.length, start + (error?.length ?? 1)) };
}

function said(error: ParseError | undefined): string {
  if (!error) return 'value expected';
  return printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}

function nodeOf(node: Node): ConfigNode {
  const range = rangeOf(node);
  const children = node.children ?? [];
  if (node.type === 'object') return { kind: 'object', range, entries: children.flatMap(entryOf) };
  if (node.type === 'array') return { kind: 'list', range, items: children.map(nodeOf) };
  if (node.type === 'null') return { kind: 'null', range };
  const kind = node.type === 'string' ? 'text' : node.type === 'number' ? 'number' : 'boolean';
  return { kind, range, value: node.value as string | number | boolean };
}

function entryOf({ children }: Node): Entry[] {
  const [key, value] = children ?? [];
  return key && value ? [{ key: { name: key.value as string, range: rangeOf(key) }, value: nodeOf(value) }] : [];
}

function rangeOf({ offset, length }: Node) {
  return { start: offset, end: offset + length };
}
