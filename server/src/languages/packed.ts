/**
 * Unpacks the data of a language as the bundles have it; tools/packLanguages.ts packs it. What all languages share is
 * there once: the keys, the forms of acronyms most of them have, the words that are looked for in all of them. Of a
 * language there remain its words, line by line in the order of the keys, and a word can say what it shares with another.
 */
import type { AcronymEntry, LanguageData } from './data';
import type { Signs } from './signs';

/** What stands at a place: a string, a list of strings, any other value, a list of things, or things by key. */
export type Shape = 'text' | 'list' | 'json' | readonly [Shape] | ShapeByKey;
export interface ShapeByKey {
  readonly [key: string]: Shape;
}

/** What is kept once for all languages. */
export interface Shared {
  /** Of all but the acronyms and the signs. */
  readonly shape: ShapeByKey;
  /** A key whose strings resemble those of another key: plurals are like singulars. */
  readonly like: Readonly<Record<string, string>>;
  /** By concept: the form most languages have, and whether most of them know it without an introduction. */
  readonly acronyms: Readonly<Record<string, readonly [form: string, known?: true]>>;
  readonly signs: Signs;
}

type Things = Record<string, unknown>;

/** Reads the lines one after the other. */
interface Reader {
  readonly lines: readonly string[];
  at: number;
  readonly like: Shared['like'];
}

export function unpacked(text: string, { shape, like, acronyms, signs }: Shared): LanguageData {
  const reader: Reader = { lines: text.split('\n'), at: 0, like };
  const { structure, ...rest } = things(reader, shape, undefined) as unknown as LanguageData;
  return { ...rest, structure: { ...structure, ...signs[rest.code] }, acronyms: unpackedAcronyms(reader, acronyms) };
}

function thing(reader: Reader, shape: Shape, model: unknown): unknown {
  if (shape === 'list') return list(next(reader), model as readonly string[] | undefined);
  if (shape === 'text') return next(reader);
  if (shape === 'json') return JSON.parse(next(reader));
  if (!isList(shape)) return things(reader, shape, model as Things | undefined);
  return Array.from({ length: Number(next(reader)) }, () => thing(reader, shape[0], undefined));
}

const isList = (shape: readonly [Shape] | ShapeByKey): shape is readonly [Shape] => Array.isArray(shape);

function things(reader: Reader, shape: ShapeByKey, model: Things | undefined): Things {
  const found: Things = {};
  for (const key of stepped(next(reader), Object.keys(shape)))
    found[key] = thing(reader, shape[key]!, model?.[key] ?? found[reader.like[key] ?? '']);
  return found;
}

function next(reader: Reader): string {
  return reader.lines[reader.at++]!;
}

function unpackedAcronyms(reader: Reader, usual: Shared['acronyms']): readonly AcronymEntry[] {
  const concepts = stepped(next(reader), Object.keys(usual));
  const expansions = next(reader).split('\t');
  const forms = next(reader).split('\t');
  const unusual = new Set(list(next(reader), undefined));
  return concepts.map((concept, at) => {
    const [usualForm, usuallyKnown = false] = usual[concept]!;
    const form = forms[at] || usualForm;
    const known = usuallyKnown !== unusual.has(String(at));
    return { concept, form, expansion: expansions[at]!, ...(known && { known }) };
  });
}

/** A step of 0. */
export const STAY = 0x60;

/** Which of `all` there are and in which order: each letter is a step, `a` to the next, `b` over one, round at the end. */
function stepped(steps: string, all: readonly string[]): string[] {
  const found: string[] = [];
  let at = all.length - 1;
  for (let step = 0; step < steps.length; step++) {
    at = (at + steps.charCodeAt(step) - STAY) % all.length;
    found.push(all[at]!);
  }
  return found;
}

/** Behind a tab come strings with words in short. Told by letters, not by a pattern: to compile one costs more at a start. */
function list(line: string, model: readonly string[] | undefined): string[] {
  if (line === '') return [];
  if (line[0] !== '\t') return line.split('\t');
  return line
    .slice(1)
    .split('\t')
    .map((string, at) => inFull(string, model?.[at]));
}

/** Of two alternatives `a|b`, the first is the model of the second. */
function inFull(string: string, model: string | undefined): string {
  if (model === undefined && !string.includes('|')) return string;
  const models = model?.split(' ') ?? [];
  const words = string.split(' ').map((word, at) => {
    if (!word.includes('|')) return wordInFull(word, models[at]);
    let last = models[at];
    return word
      .split('|')
      .map((each) => (last = wordInFull(each, last)))
      .join('|');
  });
  return words.join(' ');
}

export const MOST_LEFT_OUT = 7;

/** Begins with a sign of 1 to 8: all of the model but the last 0 to 7 letters. `\x03ende` is `leidende` behind `leiden`. */
function wordInFull(word: string, model = ''): string {
  const sign = word.charCodeAt(0);
  return sign <= MOST_LEFT_OUT + 1 ? model.slice(0, model.length + 1 - sign) + word.slice(1) : word;
}
