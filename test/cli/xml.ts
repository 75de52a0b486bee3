/** Reads XML strictly: what is not well-formed throws. Enough for what the reports write. */
import assert from 'node:assert/strict';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

export function parseXml(xml: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  assert.ok(xml.startsWith(declaration), 'no XML declaration');
  assert.doesNotMatch(xml, /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff\p{Surrogate}]/u, 'a character XML cannot hold');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = declaration.length;
  while (at < xml.length) {
    const top = open.at(-1)!;
    const tag = xml.indexOf('<', at);
    top.text += decoded(xml.slice(at, tag < 0 ? xml.length : tag));
    if (tag < 0) break;
    const end = xml.indexOf('>', tag);
    assert.ok(end > 0, `a tag that does not end: ${xml.slice(tag, tag + 40)}`);
    const inner = xml.slice(tag + 1, end);
    at = end + 1;
    if (inner.startsWith('/')) {
      assert.equal(open.pop()!.name, inner.slice(1));
      continue;
    }
    const element = elementOf(inner.replace(/\/$/, ''));
    top.children.push(element);
    if (!inner.endsWith('/')) open.push(element);
  }
  assert.equal(open.length, 1, 'an element that is not closed');
  assert.equal(root.children.length, 1, 'more than one root');
  assert.equal(root.text.trim(), '');
  return root.children[0]!;
}

function elementOf(tag: string): Element {
  const match = /^([a-z-]+)((?: [a-z-]+="[^"<]*")*)$/.exec(tag);
  assert.ok(match, `not a tag: <${tag}>`);
  const attributes = [...match[2]!.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, key, value]) => [key, decoded(value!)]);
  assert.equal(new Set(attributes.map(([key]) => key)).size, attributes.length, 'an attribute said twice');
  return {
    name: match[1]!,
    attributes: Object.fromEntries(attributes) as Record<string, string>,
    children: [],
    text: '',
  };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(text: string): string {
  return text.replace(/&([^;]*);?/g, (all, name: string) => {
    const character = named[name] ?? (/^#\d+$/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : undefined);
    assert.ok(character !== undefined && all.endsWith(';'), `not an entity: ${all}`);
    return character;
  });
}
