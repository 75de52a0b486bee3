/**
 * Packs the data of the languages for the bundles; server/src/languages/packed.ts unpacks it and explains the notation.
 * The package is compressed, so this is text without what all languages share, and without what a word shares with another.
 */
import type { AcronymEntry, LanguageData } from '../server/src/languages/data';
import { MOST_LEFT_OUT, STAY, type Shape, type ShapeByKey, type Shared } from '../server/src/languages/packed';
import { signGroups, type Signs } from '../server/src/languages/signs';

type Things = Readonly<Record<string, unknown>>;

/** What is kept once for all these languages. */
export function shared(languages: readonly LanguageData[]): Shared {
  const shapes = languages.map((data) => shapeOf(own(data)));
  return {
    shape: shapes.reduce(joined) as ShapeByKey,
    like: { plural: 'singular', participles: 'singular' },
    acronyms: usualAcronyms(languages),
    signs: Object.fromEntries(languages.map(({ code, structure }) => [code, signsOf(structure)])) as Signs,
  };
}

/** The lines of a language: what it has by itself, then its acronyms in columns. */
export function packed(data: LanguageData, { shape, like, acronyms }: Shared): string {
  const lines: string[] = [];
  putThings({ lines, like }, own(data), shape, undefined);
  const concepts = data.acronyms.map(({ concept }) => concept);
  const isUnusual = ({ concept, known }: AcronymEntry): boolean => known !== acronyms[concept]![1];
  lines.push(
    steps(concepts, Object.keys(acronyms)),
    row(data.acronyms.map(({ expansion }) => expansion)),
    row(data.acronyms.map(({ concept, form }) => (form === acronyms[concept]![0] ? '' : form))),
    row(data.acronyms.flatMap((entry, at) => (isUnusual(entry) ? [String(at)] : []))),
  );
  return lines.join('\n');
}

/** Without what stands elsewhere: the signs of all languages together, the acronyms in columns. */
function own({ acronyms: _, structure, ...rest }: LanguageData): Things {
  const groups: readonly string[] = signGroups;
  const kept = Object.entries(structure).filter(([group]) => !groups.includes(group));
  return { ...rest, structure: Object.fromEntries(kept) };
}

function signsOf(structure: LanguageData['structure']): Things {
  return Object.fromEntries(signGroups.map((group) => [group, structure[group]]));
}

function shapeOf(value: unknown): Shape {
  if (typeof value === 'string') return 'text';
  if (typeof value !== 'object' || value === null) return 'json';
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)]));
  return value.every((each) => typeof each === 'string') ? 'list' : [value.map(shapeOf).reduce(joined)];
}

function joined(one: Shape, other: Shape): Shape {
  if (one === other) return one;
  if (typeof one === 'object' && typeof other === 'object') {
    if (isList(one) && isList(other)) return [joined(one[0], other[0])];
    if (!isList(one) && !isList(other)) return joinedThings(one, other);
  }
  // An empty list may be one of anything.
  if (one === 'list' && isList(other)) return other;
  if (other === 'list' && isList(one)) return one;
  throw new Error(`cannot be packed: ${JSON.stringify(one)} in one language, ${JSON.stringify(other)} in another`);
}

function joinedThings(one: ShapeByKey, other: ShapeByKey): ShapeByKey {
  const both = (left: Shape | undefined, right: Shape | undefined): Shape =>
    left && right ? joined(left, right) : (left ?? right!);
  const keys = joinedKeys(Object.keys(one), Object.keys(other));
  return Object.fromEntries(keys.map((key) => [key, both(one[key], other[key])]));
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

/** A key only the other has goes behind the one it follows there. */
function joinedKeys(one: readonly string[], other: readonly string[]): string[] {
  const keys = [...one];
  let at = 0;
  for (const key of other) {
    const known = keys.indexOf(key);
    if (known < 0) keys.splice(at++, 0, key);
    else at = known + 1;
  }
  return keys;
}

function usualAcronyms(languages: readonly LanguageData[]): Shared['acronyms'] {
  const concepts = languages.map(({ acronyms }) => acronyms.map(({ concept }) => concept));
  const all = languages.flatMap(({ acronyms }) => acronyms);
  const usual = concepts.reduce(joinedKeys, []).map((concept) => {
    const entries = all.filter((entry) => entry.concept === concept);
    const known = mostFrequent(entries.map((entry) => entry.known));
    return [concept, [mostFrequent(entries.map(({ form }) => form)), ...(known ? [known] : [])]];
  });
  return Object.fromEntries(usual) as Shared['acronyms'];
}

function mostFrequent<T>(values: readonly T[]): T {
  const count = (value: T): number => values.filter((each) => each === value).length;
  return values.reduce((best, value) => (count(value) > count(best) ? value : best));
}

interface Writer {
  readonly lines: string[];
  readonly like: Shared['like'];
}

function put(writer: Writer, value: unknown, shape: Shape, model: unknown): void {
  const { lines } = writer;
  if (shape === 'text') lines.push(row([value as string]));
  else if (shape === 'json') lines.push(JSON.stringify(value));
  else if (shape === 'list') lines.push(list(value as readonly string[], model as readonly string[] | undefined));
  else if (!isList(shape)) putThings(writer, value as Things, shape, model as Things | undefined);
  else {
    const values = value as readonly unknown[];
    lines.push(String(values.length));
    for (const each of values) put(writer, each, shape[0], undefined);
  }
}

function putThings(writer: Writer, found: Things, shape: ShapeByKey, model: Things | undefined): void {
  const keys = Object.keys(found);
  writer.lines.push(steps(keys, Object.keys(shape)));
  for (const key of keys) put(writer, found[key], shape[key]!, model?.[key] ?? found[writer.like[key] ?? '']);
}

function steps(keys: readonly string[], all: readonly string[]): string {
  const places = keys.map((key) => all.indexOf(key));
  if (places.includes(-1)) throw new Error(`cannot be packed: ${keys.join(', ')} among ${all.join(', ')}`);
  const step = (place: number, at: number): number =>
    (place - (places[at - 1] ?? all.length - 1) + all.length) % all.length;
  return places.map((place, at) => String.fromCharCode(STAY + step(place, at))).join('');
}

function list(strings: readonly string[], model: readonly string[] | undefined): string {
  if (strings.includes('')) throw new Error(`cannot be packed: an empty string in ${JSON.stringify(strings)}`);
  const full = row(strings);
  const short = strings.map((string, at) => shortened(string, model?.[at])).join('\t');
  return short === full ? full : `\t${short}`;
}

function row(strings: readonly string[]): string {
  const bad = strings.find((string) => /[\x00-\x1f]/.test(string));
  if (bad !== undefined) throw new Error(`cannot be packed: ${JSON.stringify(bad)}`);
  return strings.join('\t');
}

/** The model of a word is the word at the same place; of `b` in `a|b`, it is `a`. */
function shortened(string: string, model: string | undefined): string {
  const models = model?.split(' ') ?? [];
  const words = string.split(' ').map((word, at) => {
    const parts = word.split('|');
    return parts.map((part, nth) => shortenedWord(part, parts[nth - 1] ?? models[at] ?? '')).join('|');
  });
  return words.join(' ');
}

/** Two letters and the sign is where it begins to pay. */
function shortenedWord(word: string, model: string): string {
  let same = 0;
  while (same < word.length && word[same] === model[same] && !isSurrogate(word[same]!)) same++;
  const leftOut = model.length - same;
  return same >= 2 && leftOut <= MOST_LEFT_OUT ? String.fromCharCode(1 + leftOut) + word.slice(same) : word;
}

const isSurrogate = (unit: string): boolean => /[\ud800-\udfff]/.test(unit);
