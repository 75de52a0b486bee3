/**
 * Reads the text of a `conclusions.json`: JSON with comments and trailing commas.
 * Used by the command line and the language server alike; finding and loading the file is theirs.
 */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { severities, stages } from './check';
import { languageCodes, type LanguageCode } from './languages/data';
import type { Severity, Stage } from './rules/rule';
import { closest } from './text/closest';
import { matchesGlob } from './text/glob';
import type { Range } from './text/range';

/** What texts are checked with. */
export interface Values {
  readonly stage?: Stage;
  /** Of all texts below the file, whatever they look like. */
  readonly language?: LanguageCode;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Own acronyms by form, with their full names: they need no introduction. */
  readonly acronyms?: Readonly<Record<string, string>>;
}

/** Values for some of the texts. */
export interface Override extends Values {
  /** Globs from the folder of the configuration; one without a slash is about the name. */
  readonly files: readonly string[];
}

export interface Config extends Values {
  /** False: where this file says nothing, the one in a folder above holds. */
  readonly root?: boolean;
  /** Files that hold where this one says nothing, the later before the earlier; all below its folder. */
  readonly extends?: readonly string[];
  /** Of several that name a text the later holds. */
  readonly overrides?: readonly Override[];
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

/** What holds for a text. @param path from the folder of the configuration, with forward slashes */
export function valuesFor({ overrides = [], ...config }: Config, path: string): Values {
  const { stage, language, rules, acronyms } = config;
  const own = {
    ...(stage && { stage }),
    ...(language && { language }),
    ...(rules && { rules }),
    ...(acronyms && { acronyms }),
  };
  return overridesFor(overrides, path).reduce<Values>(over, own);
}

export function overridesFor(overrides: readonly Override[], path: string): readonly Override[] {
  return overrides.filter(({ files }) => files.some((pattern) => matchesGlob(pattern, path)));
}

/** The second where it says something, else the first; rules and acronyms one by one. */
export function over(below: Values, above: Values): Values {
  const stage = above.stage ?? below.stage;
  const language = above.language ?? below.language;
  const rules = both(below.rules, above.rules);
  const acronyms = both(below.acronyms, above.acronyms);
  return {
    ...(stage && { stage }),
    ...(language && { language }),
    ...(rules && { rules }),
    ...(acronyms && { acronyms }),
  };
}

function both<T>(below: Readonly<Record<string, T>> | undefined, above: Readonly<Record<string, T>> | undefined) {
  return below && above ? { ...below, ...above } : (above ?? below);
}

/** Reads what stands under a key of another file: `conclusions` of a package.json. Undefined where there is none. */
export function parseConfigAt(key: string, text: string, ruleIds: readonly string[]): ParsedConfig | undefined {
  const node = parseTree(text)?.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
  return node && parseNode(node, ruleIds);
}

/** @param ruleIds the rules there are */
export function parseConfig(text: string, ruleIds: readonly string[]): ParsedConfig {
  if (text.length > MAX_LENGTH)
    return failed(`longer than ${MAX_LENGTH} characters: this cannot be a configuration`, text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const error = errors[0];
  if (error)
    return failed(syntaxMessage(error), text, {
      start: error.offset,
      end: Math.min(text.length, error.offset + error.length),
    });
  if (tree?.type !== 'object') return failed('not an object: a configuration is written between { and }', text);
  return parseNode(tree, ruleIds);
}

function parseNode(tree: Node, ruleIds: readonly string[]): ParsedConfig {
  const problems: ConfigProblem[] = [];
  const tell: Tell = (node, message) => {
    problems.push({ message, range: { start: node.offset, end: node.offset + node.length } });
    return undefined;
  };
  const config = record(tree, 'conclusions', (node) => object(node, 'key', readers(ruleIds), tell), tell);
  return { config: config ?? {}, problems };
}

function readers(ruleIds: readonly string[]): Readonly<Record<string, Reader>> {
  const values = valueReaders(ruleIds);
  return {
    $schema: () => undefined,
    root: (node, tell) => (typeof node.value === 'boolean' ? node.value : tell(node, '"root" is true or false')),
    extends: texts('a path of a file below this folder', isBelow),
    ...values,
    overrides: (node, tell) =>
      node.type === 'array'
        ? (node.children ?? []).map((entry) => override(entry, values, tell)).filter((each) => each !== undefined)
        : tell(node, '"overrides" is a list: write it between [ and ]'),
  };
}

function override(node: Node, values: Readonly<Record<string, Reader>>, tell: Tell): unknown {
  const files = texts('a glob: drafts/**, *.nl.conclusions', (glob) => glob !== '');
  const read = record(node, 'overrides', (entry) => object(entry, 'key', { files, ...values }, tell), tell);
  if (read === undefined) return undefined;
  const named = (node.children ?? []).some(({ children }) => children?.[0]?.value === 'files');
  if (!named) return tell(node, 'an override without "files" is for no text; say for which: "files": ["drafts/**"]');
  return (read as Partial<Override>).files && read;
}

/** One text or a list of texts; read as a list. */
function texts(what: string, isRight: (text: string) => boolean): Reader {
  return (node, tell) => {
    const nodes = node.type === 'array' ? (node.children ?? []) : [node];
    const wrong = nodes.filter(({ value }) => typeof value !== 'string' || !isRight(value));
    for (const each of wrong) tell(each, `this is not ${what}`);
    return wrong.length === 0 ? nodes.map(({ value }) => value as string) : undefined;
  };
}

/** A configuration that reached out of its folder would mean something else in each place it is copied to. */
function isBelow(path: string): boolean {
  return path !== '' && !/^[a-z]:|^[/\\]/i.test(path) && !path.split(/[/\\]/).includes('..');
}

function valueReaders(ruleIds: readonly string[]): Readonly<Record<string, Reader>> {
  const severity = oneOf<string>('a severity', [...severities, 'off']);
  return {
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
