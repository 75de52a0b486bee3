/**
 * TOML. The library says whether a text is TOML and what its keys and values are, but not where they stand. So a text
 * it takes is gone through once more, for the places: of well-formed TOML only the ends of things need to be found.
 */
import type * as Toml from 'smol-toml' with { 'resolution-mode': 'import' };
import { source } from '../text/source';
import { malformed, type ConfigNode, type Entry, type Format } from './node';

// Its types are those of a module that can only be imported; it can be required all the same.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
const { parse, TomlError } = require('smol-toml') as typeof Toml;

export const toml: Format = {
  notation: {
    name: 'TOML',
    object: 'write it as a table: its name between [ and ], its keys in the lines below',
    list: 'write it between [ and ]',
    text: 'a text in quotation marks',
    files: 'files = ["drafts/**"]',
  },
  tree(text) {
    try {
      parse(text, { maxDepth: DEEPEST });
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      const start = Math.min(text.length, (source(text).lineStarts[error.line - 1] ?? 0) + error.column - 1);
      const said = error.message.split('\n', 1)[0]!.replace('Invalid TOML document: ', '');
      return malformed(toml.notation, said, { start, end: Math.min(text.length, start + 1) });
    }
    return { node: new Places(text).document() };
  },
};

/** Nothing in a configuration lies deeper. */
const DEEPEST = 16;

/** An object or list that later lines may still add to. */
interface Growing extends ConfigNode {
  readonly entries?: Entry[];
  readonly items?: Growing[];
}

type Key = Entry['key'];

class Places {
  private at = 0;

  constructor(private readonly text: string) {}

  document(): ConfigNode {
    const root = table(0, 0);
    let open = root;
    for (this.pass(); this.at < this.text.length; this.pass()) {
      if (this.text.charAt(this.at) === '[') open = this.header(root);
      else this.pair(open);
    }
    return root;
  }

  /** `[a.b]` or `[[a.b]]`. @returns the table its lines belong to */
  private header(root: Growing): Growing {
    const start = this.at;
    const isItem = this.text.startsWith('[[', start);
    this.at += isItem ? 2 : 1;
    const path = this.keys();
    this.at += isItem ? 2 : 1;
    const last = path.pop()!;
    const parent = path.reduce(child, root);
    return isItem ? newItem(parent, last, table(start, this.at)) : child(parent, last, table(start, this.at));
  }

  /** `a.b = value` */
  private pair(open: Growing): void {
    const path = this.keys();
    const key = path.pop()!;
    this.at++;
    this.pass();
    path.reduce(child, open).entries!.push({ key, value: this.value() });
  }

  /** Names with dots between them. */
  private keys(): Key[] {
    const keys: Key[] = [];
    for (;;) {
      this.pass();
      const start = this.at;
      if (/["']/.test(this.text.charAt(start))) this.passText();
      else while (/[\w-]/.test(this.text.charAt(this.at))) this.at++;
      const range = { start, end: this.at };
      keys.push({ name: nameOf(this.text.slice(start, this.at)), range });
      this.pass();
      if (this.text.charAt(this.at) !== '.') return keys;
      this.at++;
    }
  }

  private value(): ConfigNode {
    const start = this.at;
    const sign = this.text.charAt(start);
    if (sign === '[') return this.list();
    if (sign === '{') return this.inlineTable();
    if (sign === '"' || sign === "'") this.passText();
    else while (this.at < this.text.length && !/[,\]}#\r\n]/.test(this.text.charAt(this.at))) this.at++;
    const written = this.text.slice(start, this.at).trimEnd();
    this.at = start + written.length;
    return scalar(written, { start, end: this.at });
  }

  private list(): ConfigNode {
    const start = this.at++;
    const items: ConfigNode[] = [];
    for (this.pass(','); this.text.charAt(this.at) !== ']'; this.pass(',')) items.push(this.value());
    this.at++;
    return { kind: 'list', range: { start, end: this.at }, items };
  }

  private inlineTable(): ConfigNode {
    const start = this.at++;
    const entries: Entry[] = [];
    const inside: Growing = { kind: 'object', range: { start, end: start + 1 }, entries };
    for (this.pass(','); this.text.charAt(this.at) !== '}'; this.pass(',')) this.pair(inside);
    this.at++;
    return { ...inside, range: { start, end: this.at } };
  }

  /** Over white space, comments and `also`. */
  private pass(also = ''): void {
    for (;;) {
      const sign = this.text.charAt(this.at);
      if (sign === '#') while (this.at < this.text.length && this.text.charAt(this.at) !== '\n') this.at++;
      else if (sign !== '' && (' \t\r\n\ufeff'.includes(sign) || sign === also)) this.at++;
      else return;
    }
  }

  /** Over a text in one or three quotation marks; up to two more may stand before the last three. */
  private passText(): void {
    const mark = this.text.charAt(this.at);
    const closing = this.text.startsWith(mark.repeat(3), this.at) ? mark.repeat(3) : mark;
    this.at += closing.length;
    while (this.at < this.text.length && !this.text.startsWith(closing, this.at))
      this.at += mark === '"' && this.text.charAt(this.at) === '\\' ? 2 : 1;
    this.at += closing.length;
    while (closing.length === 3 && this.text.charAt(this.at) === mark) this.at++;
  }
}

function table(start: number, end: number): Growing {
  return { kind: 'object', range: { start, end }, entries: [] };
}

/** The table under a key; of a list of tables the last. */
function child(parent: Growing, key: Key, otherwise?: Growing | number): Growing {
  const known = parent.entries?.find((entry) => entry.key.name === key.name)?.value as Growing | undefined;
  if (known) return known.items ? known.items.at(-1)! : known;
  const value = typeof otherwise === 'object' ? otherwise : table(key.range.start, key.range.end);
  parent.entries!.push({ key, value });
  return value;
}

function newItem(parent: Growing, key: Key, item: Growing): Growing {
  const known = parent.entries?.find((entry) => entry.key.name === key.name)?.value as Growing | undefined;
  if (known) known.items!.push(item);
  else parent.entries!.push({ key, value: { kind: 'list', range: item.range, items: [item] } });
  return item;
}

function nameOf(written: string): string {
  return /^["']/.test(written) ? Object.keys(parse(`${written} = 0`))[0]! : written;
}

function scalar(written: string, range: Key['range']): ConfigNode {
  const { value } = parse(`value = ${written}`);
  if (typeof value === 'string') return { kind: 'text', range, value };
  if (typeof value === 'number') return { kind: 'number', range, value };
  return typeof value === 'boolean' ? { kind: 'boolean', range, value } : { kind: 'other', range };
}
