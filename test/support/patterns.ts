/** The regular expressions that stand in data: the grammar and what VS Code is told. Those of the code: test/regexps.test.ts. */
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { read } from '../../tools/repository';

export interface Pattern {
  /** File and line, or file and path of keys. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Keys under which the grammar, the language configuration and the manifest hold regular expressions. */
const keys = /^(?:match|begin|end|while|start|firstLine|pattern|\w+Pattern|beforeText|afterText|previousLineText)$/;

/** Those of the grammar in the notation of JavaScript (see `translated`); snippets hold them between slashes. */
export function patternsInData(): Pattern[] {
  const grammar = 'syntaxes/council-conclusions.tmLanguage.json';
  const own = stringsIn(json(grammar), keys, grammar).map(({ place, text }) => ({
    place,
    source: translated(text),
    flags: 'u',
  }));
  const plain = ['language-configuration.json', 'package.json'].flatMap((file) =>
    stringsIn(json(file), keys, file).map(({ place, text }) => ({ place, source: text, flags: '' })),
  );
  const snippets = stringsIn(json('snippets/council-conclusions.json'), /./, 'snippets').flatMap(({ place, text }) =>
    [...text.matchAll(/\$\{\d+\/((?:[^/\\]|\\.)+)\//g)].map(([, source]) => ({ place, source: source!, flags: '' })),
  );
  return [...own, ...plain.filter(({ source }) => /[\\^$*+?()[\]]/.test(source)), ...snippets];
}

function json(path: string): unknown {
  return JSON.parse(read(path));
}

function stringsIn(value: unknown, wanted: RegExp, place: string): { place: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string'
      ? wanted.test(key)
        ? [{ place: `${place} ${key}`, text: child }]
        : []
      : stringsIn(child, wanted, `${place} ${key}`),
  );
}

/** Oniguruma's notation as JavaScript's: `\x{A0}`, `\A`, and marks that need no backslash. A line is all there is: `^` is its start. */
export function translated(source: string): string {
  let inClass = false;
  return source.replace(/\\x\{([0-9A-Fa-f]+)\}|\\.|[[\]]/gs, (piece, code: string | undefined) => {
    if (code !== undefined) return `\\u{${code}}`;
    if (piece === '\\A') return '^';
    if (piece === '[' || piece === ']') inClass = piece === '[';
    return !inClass && piece === '\\-' ? '-' : piece;
  });
}

/**
 * The pattern with long lists of words cut short: of alternatives that repeat nothing, some of the shortest and some of
 * the longest stay. What repeats is kept whole, so that the cost of the pattern for long lines is the same.
 */
export function thinned({ source, flags }: Pattern): string {
  const cuts: { start: number; end: number }[] = [];
  const visit = (node: AST.Element | AST.Alternative | AST.Pattern): void => {
    const alternatives = 'alternatives' in node ? node.alternatives.filter(isAlternative) : [];
    const plain = alternatives.filter((each) => !repeats(each));
    const spare = new Set(plain.length > MOST ? plain.slice(MOST / 2, -MOST / 2) : []);
    for (const each of alternatives) {
      if (!spare.has(each)) each.elements.forEach(visit);
      else cuts.push({ start: each.start - 1, end: each.end });
    }
    if (node.type === 'Quantifier') visit(node.element);
  };
  visit(parsed({ source, flags }));
  return cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), source);
}

function parsed({ source, flags }: Pick<Pattern, 'source' | 'flags'>): AST.Pattern {
  return new RegExpParser().parsePattern(source, 0, source.length, flags.includes('u'));
}

/**
 * Whether whatever repeats without end in a pattern does so in one way: a single character at a time, not within another
 * repetition, and not next to one that takes the same characters.
 */
export function repeatsInOneWay(pattern: Pick<Pattern, 'source' | 'flags'>): boolean {
  const visit = (node: AST.Node, inside: boolean): boolean => {
    if (node.type === 'Quantifier') {
      const endless = node.max === Infinity;
      if (endless && (inside || !['Character', 'CharacterClass', 'CharacterSet'].includes(node.element.type)))
        return false;
      return visit(node.element, inside || endless);
    }
    if ('alternatives' in node) return (node.alternatives as readonly AST.Node[]).every((each) => visit(each, inside));
    if (!('elements' in node) || node.type !== 'Alternative') return true;
    const apart = node.elements.every((each, at) => !(isEndless(each) && isEndless(node.elements[at - 1])));
    return apart && node.elements.every((each) => visit(each, inside));
  };
  return visit(parsed(pattern), false);
}

function isEndless(node: AST.Node | undefined): boolean {
  return node?.type === 'Quantifier' && node.max === Infinity;
}

const MOST = 6;

function isAlternative(node: AST.Node): node is AST.Alternative {
  return node.type === 'Alternative';
}

/** Whether anything in it may go on without end. */
function repeats(node: AST.Node): boolean {
  if (node.type === 'Quantifier') return node.max === Infinity || repeats(node.element);
  if ('alternatives' in node) return (node.alternatives as readonly AST.Node[]).some(repeats);
  return 'elements' in node && (node.elements as readonly AST.Node[]).some(repeats);
}
