/** The text of a configuration as a tree, the same whatever notation it is written in. */
import type { Range } from '../text/range';
import type { ConfigProblem } from './values';

/** All ranges are UTF-16 offsets in the text. */
export interface ConfigNode {
  /** `nothing`: a key without a value, as YAML allows. */
  readonly kind: 'object' | 'list' | 'text' | 'number' | 'boolean' | 'null' | 'nothing' | 'other';
  readonly range: Range;
  /** Of a text, number or boolean. */
  readonly value?: string | number | boolean;
  /** Of what is not read: why, and what to do. */
  readonly refusal?: string;
  /** Of a list. */
  readonly items?: readonly ConfigNode[];
  /** Of an object, in the order they stand. */
  readonly entries?: readonly Entry[];
}

export interface Entry {
  readonly key: { readonly name: string; readonly range: Range };
  readonly value: ConfigNode;
}

/** How things are written, for remedies. */
export interface Notation {
  readonly name: string;
  /** An object, a list, a text is written … */
  readonly object: string;
  readonly list: string;
  readonly text: string;
  /** An example of a list of one text under a key. */
  readonly files: string;
}

/** A text that cannot be read as a tree: one problem. */
export type Tree = { readonly node: ConfigNode } | { readonly problem: ConfigProblem };

export interface Format {
  readonly notation: Notation;
  tree(text: string): Tree;
}

export function malformed(notation: Notation, said: string, range: Range): Tree {
  const plain = said.charAt(0).toLowerCase() + said.slice(1, 160).trimEnd().replace(/\.$/, '');
  return {
    problem: { message: `not well-formed ${notation.name}: ${plain}; look at this place and just before it`, range },
  };
}
