/** Small readers of what stands in a configuration, to be put together: see keys.ts. */
import { closest } from '../text/closest';
import type { Range } from '../text/range';
import type { ConfigNode, Notation } from './node';

export interface Telling {
  readonly notation: Notation;
  /** Tells a problem of a place. */
  tell(at: { readonly range: Range; readonly refusal?: string }, message: string): undefined;
}

/** What the value of a key must be; gives undefined after it has told the problem, and for a key without a value. */
export type Reader = (node: ConfigNode, telling: Telling) => unknown;

/** @param reading the readers of the keys there may be, or one for whatever key */
export function object(what: string, reading: Reader | Readonly<Record<string, Reader>>): Reader {
  return ({ entries = [] }, telling) => {
    const read: [string, unknown][] = [];
    for (const { key, value } of entries) {
      const { name } = key;
      const reader = typeof reading === 'function' ? reading : Object.hasOwn(reading, name) ? reading[name] : undefined;
      if (read.some(([earlier]) => earlier === name))
        telling.tell(key, `"${shown(name)}" is said twice: leave one out`);
      else if (reader) read.push([name, value.kind === 'nothing' ? undefined : reader(value, telling)]);
      else telling.tell(key, unknownKey(name, what, Object.keys(reading)));
    }
    return Object.fromEntries(read.filter(([, value]) => value !== undefined));
  };
}

/** An object, read by `read`. */
export function record(key: string, read: Reader): Reader {
  return (node, telling) =>
    node.kind === 'object'
      ? read(node, telling)
      : telling.tell(node, `"${key}" has keys with values; ${telling.notation.object}`);
}

/** A list, each item read by `read`. */
export function list(key: string, read: Reader): Reader {
  return (node, telling) => {
    if (node.kind !== 'list') return telling.tell(node, `"${key}" is a list: ${telling.notation.list}`);
    return (node.items ?? []).map((item) => read(item, telling)).filter((item) => item !== undefined);
  };
}

/** One text or a list of texts; read as a list. */
export function texts<T>(what: string, isRight: (text: string) => boolean, read: (node: TextNode) => T): Reader {
  return (node, telling) => {
    const nodes = node.kind === 'list' ? (node.items ?? []) : [node];
    const right = nodes.filter((each) => isText(each) && isRight(each.value)) as TextNode[];
    for (const each of nodes) if (!right.includes(each as TextNode)) telling.tell(each, `this is not ${what}`);
    return right.length === nodes.length ? right.map(read) : undefined;
  };
}

export type TextNode = ConfigNode & { readonly value: string };

export function isText(node: ConfigNode): node is TextNode {
  return node.kind === 'text';
}

export function oneOf<T extends string>(what: string, values: readonly T[]): Reader {
  return (node, { tell }) => {
    if (isText(node) && (values as readonly string[]).includes(node.value)) return node.value;
    const near = isText(node) ? closest(node.value, values) : undefined;
    const remedy = near === undefined ? `write one of ${values.join(', ')}` : `did you mean "${near}"?`;
    const value = node.value === undefined ? 'this' : JSON.stringify(isText(node) ? shown(node.value) : node.value);
    return tell(node, `${value} is not ${what}; ${remedy}`);
  };
}

/** The same reader for each of some keys. */
export function each(keys: readonly string[], reader: Reader): Readonly<Record<string, Reader>> {
  return Object.fromEntries(keys.map((key) => [key, reader]));
}

function unknownKey(name: string, what: string, known: readonly string[]): string {
  const near = closest(name, known);
  const remedy =
    near !== undefined
      ? `did you mean "${near}"?`
      : what === 'rule'
        ? 'see `conclusions rules`'
        : `there is ${known.join(', ')}`;
  return `there is no ${what} "${shown(name)}"; ${remedy}`;
}

/** Cut short: a message is read by people. */
export function shown(text: string): string {
  return text.length > 64 ? `${text.slice(0, 64)}…` : text;
}
