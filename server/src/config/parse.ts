/**
 * Reads the text of a configuration: JSON with comments and trailing commas, YAML or TOML, by the ending of its name.
 * Used by the command line and the language server alike. Its parsers are loaded when a text needs them.
 */
import type { Range } from '../text/range';
import { configReaders } from './keys';
import type { ConfigNode, Format } from './node';
import { object, record, type Telling } from './readers';
import type { Config, ConfigProblem, ParsedConfig } from './values';

/* eslint-disable @typescript-eslint/no-require-imports */
const formats: Readonly<Record<string, () => Format>> = {
  yaml: () => (require('./yaml') as typeof import('./yaml')).yaml,
  yml: () => (require('./yaml') as typeof import('./yaml')).yaml,
  toml: () => (require('./toml') as typeof import('./toml')).toml,
};
const jsonModule = () => require('./json') as typeof import('./json');
/* eslint-enable @typescript-eslint/no-require-imports */

/** Nobody reads more of them at once. */
const MOST_PROBLEMS = 100;

/** A text longer than this is no configuration. */
const MAX_LENGTH = 256 * 1024;

/**
 * @param ruleIds the rules there are
 * @param name of the file: its ending tells the notation, JSON unless it is one of the others
 */
export function parseConfig(text: string, ruleIds: readonly string[], name = 'conclusions.json'): ParsedConfig {
  if (text.length > MAX_LENGTH)
    return failed(`longer than ${MAX_LENGTH} characters: this cannot be a configuration`, firstSign(text));
  const format = formats[name.slice(name.lastIndexOf('.') + 1).toLowerCase()]?.() ?? jsonModule().json;
  const tree = treeOf(text, format);
  if ('problem' in tree) return { config: {}, problems: [tree.problem] };
  const { node } = tree;
  if (node.kind !== 'object')
    return failed(`not an object: a configuration has keys with values; ${format.notation.object}`, firstSign(text));
  return parseNode(node, ruleIds, format);
}

/** Reads what stands under a key of a JSON file: `conclusions` of a package.json. Undefined where there is none. */
export function parseConfigAt(key: string, text: string, ruleIds: readonly string[]): ParsedConfig | undefined {
  const { json, valueAt } = jsonModule();
  const node = isDeep(text) ? undefined : valueAt(key, text);
  return node && parseNode(node, ruleIds, json);
}

function parseNode(node: ConfigNode, ruleIds: readonly string[], { notation }: Format): ParsedConfig {
  const problems: ConfigProblem[] = [];
  const telling: Telling = {
    notation,
    tell({ range, refusal }, message) {
      if (problems.length < MOST_PROBLEMS) problems.push({ message: refusal ?? message, range });
      return undefined;
    },
  };
  const config = record('conclusions', object('key', configReaders(ruleIds)))(node, telling);
  return { config: (config as Config | undefined) ?? {}, problems };
}

function treeOf(text: string, format: Format): ReturnType<Format['tree']> {
  const message = 'nested too deeply to be a configuration; nothing in one lies deeper than five levels';
  return isDeep(text) ? { problem: { message, range: firstSign(text) } } : format.tree(text);
}

/** What nests deeper is there to bring a parser down, and some parsers would take the process with them. */
const DEEPEST = 64;

/** Counts brackets, the dashes a line of YAML begins with and its indentation, whatever the notation. */
function isDeep(text: string): boolean {
  let open = 0;
  let begins = 0;
  let isBeginning = true;
  for (const sign of text) {
    if (sign === '[' || sign === '{') open++;
    else if ((sign === ']' || sign === '}') && open > 0) open--;
    if (sign === '\n' || sign === '\r') [isBeginning, begins] = [true, 0];
    else if (isBeginning && ' \t-?:'.includes(sign)) begins++;
    else isBeginning = false;
    if (open > DEEPEST || begins > 4 * DEEPEST) return true;
  }
  return false;
}

function firstSign(text: string): Range {
  return { start: 0, end: Math.min(1, text.length) };
}

function failed(message: string, range: Range): ParsedConfig {
  return { config: {}, problems: [{ message, range }] };
}
