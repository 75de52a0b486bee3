/** YAML 1.2. Anchors and tags are of no use here and are refused: what is read is what stands there. */
import { isMap, isScalar, isSeq, parseDocument, type Document, type ParsedNode, type Scalar } from 'yaml';
import type { Range } from '../text/range';
import { malformed, type ConfigNode, type Entry, type Format } from './node';

export const yaml: Format = {
  notation: {
    name: 'YAML',
    object: 'write its keys below it, indented, each with a colon',
    list: 'write its items below it, each behind a dash',
    text: 'a text',
    files: 'files: drafts/**',
  },
  tree(text) {
    const document: Document.Parsed = parseDocument(text, {
      prettyErrors: false,
      // A key that is said twice is told as in the other notations.
      uniqueKeys: false,
      stringKeys: true,
    });
    const [error] = [...document.errors, ...document.warnings];
    if (error) return malformed(yaml.notation, said(error), trimmed(text, error.pos[0], error.pos[1]));
    const { contents } = document;
    if (contents === null || isEmpty(contents)) return { node: { kind: 'object', range: { start: 0, end: 0 } } };
    return { node: nodeOf(contents, text) };
  },
};

function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null && node.source === '';
}

function said({ code, message }: { readonly code: string; readonly message: string }): string {
  return code === 'MULTIPLE_DOCS' ? 'a second document begins here' : message.replace(/\s+/g, ' ');
}

function nodeOf(node: ParsedNode | null, text: string): ConfigNode {
  if (node === null) return { kind: 'nothing', range: { start: 0, end: 0 } };
  const range = trimmed(text, node.range[0], node.range[1]);
  if (isMap(node)) return { kind: 'object', range, entries: node.items.map((pair) => entryOf(pair, text)) };
  if (isSeq(node)) return { kind: 'list', range, items: node.items.map((item) => nodeOf(item, text)) };
  return isScalar(node) ? scalar(node, range) : { kind: 'other', range, refusal };
}

const refusal = 'anchors and their aliases are not read: write out what is meant';

function entryOf({ key, value }: { key: unknown; value: unknown }, text: string): Entry {
  const { range, value: name } = key as Scalar.Parsed;
  return {
    key: { name: String(name), range: trimmed(text, range[0], range[1]) },
    value: nodeOf(value as ParsedNode | null, text),
  };
}

function scalar({ value, source }: Scalar.Parsed, range: Range): ConfigNode {
  if (value === null) return { kind: source === '' ? 'nothing' : 'null', range };
  if (typeof value === 'string') return { kind: 'text', range, value };
  if (typeof value === 'number') return { kind: 'number', range, value };
  return typeof value === 'boolean' ? { kind: 'boolean', range, value } : { kind: 'other', range };
}

/** A block ends with its last word, not behind the empty lines that follow it. */
function trimmed(text: string, from: number, to: number): Range {
  const start = Math.min(from, text.length);
  return { start, end: start + text.slice(start, to).trimEnd().length };
}
