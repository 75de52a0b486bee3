/**
 * Reads the text of a `conclusions.json`: JSON with comments and trailing commas.
 * Used by the command line and the language server alike; finding and loading the file is theirs.
 */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { severities, stages } from './check';
import { languageCodes, type LanguageCode } from './languages/data';
import type { Severity, Stage } from './rules/rule';
import { closest } from './text/closest';
import type { Range } from './text/range';

export interface Config {
  readonly stage?: Stage;
  /** Of all texts below the file, whatever they look like. */
  readonly language?: LanguageCode;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Own acronyms by form, with their full names: they need no introduction. */
  readonly acronyms?: Readonly<Record<string, string>>;
}

export interface ConfigProblem {
  /** What is wrong and what to do. */
  readonly message: string;
  /** UTF-16 offsets in the text of the configuration. */
  readonly range: Range;
}

/** Values with a problem are left out of `config`, all others stand. */
export interface ParsedConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** A text longer than this is no configuration. */
const MAX_LENGTH = 64 * 1024;

/** What the value of a key must be; `read` gives undefined after it has told the problem. */
type Reader = (value: Node, tell: Tell) => unknown;
type Tell = (node: Node, message: string) => undefined;

/** @param ruleIds the rules there are */
export function parseConfig(text: string, ruleIds: readonly string[]): ParsedConfig {
  if (text.length > MAX_LENGTH)
    return failed(`longer than ${MAX_LENGTH} characters: this cannot be a configuration`, text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const error = errors[0];
  if (error) return failed(syntaxMessage(error), text, { start: error.offset, end: error.offset + error.length });
  if (tree?.type !== 'object') return failed('not an object: a configuration is written between { and }', text);
  const problems: ConfigProblem[] = [];
  const tell: Tell = (node, message) => {
    problems.push({ message, range: { start: node.offset, end: node.offset + node.length } });
    return undefined;
  };
  return { config: object(tree, 'key', readers(ruleIds), tell), problems };
}

function readers(ruleIds: readonly string[]): Readonly<Record<string, Reader>> {
  const severity = oneOf<string>('a severity', [...severities, 'off']);
  return {
    $schema: () => undefined,
    stage: oneOf('a stage', stages),
    language: oneOf('one of the 24 language codes', languageCodes),
    rules: (value, tell) =>
      record(value, 'rules', (entry) => object(entry, 'rule', each(ruleIds, severity), tell), tell),
    acronyms: (value, tell) => record(value, 'acronyms', (entry) => object(entry, 'acronym', fullName, tell), tell),
  };
}

function each(keys: readonly string[], reader: Reader): Readonly<Record<string, Reader>> {
  return Object.fromEntries(keys.map((key) => [key, reader]));
}

function oneOf<T extends string>(what: string, values: readonly T[]): Reader {
  return (node, tell) => {
    const value: unknown = node.value;
    if (typeof value === 'string' && (values as readonly string[]).includes(value)) return value;
    const near = typeof value === 'string' ? closest(value, values) : undefined;
    const remedy = near === undefined ? `write one of ${values.join(', ')}` : `did you mean "${near}"?`;
    return tell(node, `${value === undefined ? 'this' : JSON.stringify(value)} is not ${what}; ${remedy}`);
  };
}

const fullName: Reader = (node, tell) =>
  typeof node.value === 'string' ? node.value : tell(node, 'the full name of an acronym is a text in quotation marks');

function record(value: Node, key: string, read: (value: Node) => unknown, tell: Tell): unknown {
  return value.type === 'object' ? read(value) : tell(value, `"${key}" is an object: write it between { and }`);
}

/** Reads each property with its reader, or all with the one reader given. */
function object(node: Node, what: string, reading: Reader | Readonly<Record<string, Reader>>, tell: Tell): object {
  const entries: [string, unknown][] = [];
  for (const [key, value] of properties(node)) {
    const name = key.value as string;
    const reader = typeof reading === 'function' ? reading : Object.hasOwn(reading, name) ? reading[name] : undefined;
    if (entries.some(([earlier]) => earlier === name)) tell(key, `"${name}" is said twice: leave one out`);
    else if (reader) entries.push([name, reader(value, tell)]);
    else tell(key, unknownKey(name, what, Object.keys(reading)));
  }
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function properties(node: Node): (readonly [key: Node, value: Node])[] {
  return (node.children ?? []).flatMap(({ children }) =>
    children?.[0] && children[1] ? [[children[0], children[1]] as const] : [],
  );
}

function unknownKey(name: string, what: string, known: readonly string[]): string {
  const near = closest(name, known);
  const remedy =
    near !== undefined
      ? `did you mean "${near}"?`
      : what === 'rule'
        ? 'see `conclusions rules`'
        : `there is ${known.join(', ')}`;
  return `there is no ${what} "${name.slice(0, 64)}"; ${remedy}`;
}

function failed(
  message: string,
  text: string,
  range: Range = { start: 0, end: Math.min(1, text.length) },
): ParsedConfig {
  return { config: {}, problems: [{ message, range }] };
}

function syntaxMessage({ error }: ParseError): string {
  const said = printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return `not well-formed JSON: ${said}; look at this place and just before it`;
}
