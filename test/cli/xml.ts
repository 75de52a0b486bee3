/** Reads XML with a parser that is not ours: what is not well-formed fails. */
import assert from 'node:assert/strict';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
});

/** One piece of what the parser gives: its name is the key that is not `:@`. */
type Piece = Readonly<Record<string, readonly Piece[] | string>> & { readonly ':@'?: Readonly<Record<string, string>> };

export function parseXml(xml: string): Element {
  assert.ok(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n'), 'no XML declaration');
  // The parser lets these pass.
  assert.doesNotMatch(xml, /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff\p{Surrogate}]/u, 'a character XML cannot hold');
  assert.equal(XMLValidator.validate(xml), true);
  const roots = (parser.parse(xml) as readonly Piece[]).map(elementOf).filter(({ name }) => !/^[?#]/.test(name));
  assert.equal(roots.length, 1);
  return roots[0]!;
}

function elementOf(piece: Piece): Element {
  const name = Object.keys(piece).find((key) => key !== ':@')!;
  const inside = piece[name]!;
  if (typeof inside === 'string') return { name, attributes: {}, children: [], text: inside };
  const parts = inside.map(elementOf);
  return {
    name,
    attributes: piece[':@'] ?? {},
    children: parts.filter((part) => part.name !== '#text'),
    text: parts.map((part) => (part.name === '#text' ? part.text : '')).join(''),
  };
}
