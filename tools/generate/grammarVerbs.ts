/** The rules that colour operative verbs, for one language. */
import type { LanguageData } from '../../server/src/languages/data';
import { after, all, before, either, escape, include, phrase, scope, space, type Rule } from './grammarWords';
import { finitePatterns, participlePatterns, runsOf, type Runs } from './verbs';

const finite = scope('keyword.control.verb');
const participle = scope('keyword.other.participle');
const lineEnd = '(?=[ \\t\\x{A0}]*$)';

/** Where a clause begins: the line, a number, letter or dash, the end of the clause before, or `and`. */
const clauseStart = (data: LanguageData) => {
  const joins = data.structure.conjunctions.map((text) => `[ \\t\\x{A0}]${escape(text)}[ \\t\\x{A0}]`);
  return `(?<=${['^', '^[ \\t\\f]', '[.;:,)\\]–—-][ \\t\\x{A0}]', ...joins].join('|')})`;
};
/** `LILL-` is written against the next word, so nothing can be asked of what follows it. */
const alone = (sources: readonly string[]) => {
  const open = sources.filter((source) => source.endsWith('-'));
  const closed = sources.filter((source) => !source.endsWith('-'));
  return [
    ...(open.length > 0 ? [`(?:${either(open)})`] : []),
    ...(closed.length > 0 ? [`(?:${either(closed)})${after}`] : []),
  ].join('|');
};

const acronyms = new Set(all.flatMap((data) => data.acronyms.map((entry) => entry.form)));
/** Too short to be told from an acronym in the middle of a clause, or one itself. */
const looksLikeAcronym = (words: readonly string[]) =>
  words.length === 1 && words.every((text) => text.length <= 3 || acronyms.has(text));

/** The first words of a phrase, and the words that then follow, for each place where a line end can break it. */
const breaks = (words: readonly string[]) =>
  words.slice(1).map((_, index) => ({ first: words.slice(0, index + 1), rest: words.slice(index + 1) }));

function wholeVerbs(data: LanguageData, phrases: readonly (readonly string[])[], name: string): Rule[] {
  const sure = phrases.filter((words) => !looksLikeAcronym(words));
  const unsure = phrases.filter(looksLikeAcronym);
  const broken = sure.flatMap(breaks).filter(({ first }) => !looksLikeAcronym(first));
  return [
    ...(sure.length > 0 ? [{ name, match: `${before}(?:${alone(sure.map(phrase))})` }] : []),
    ...(broken.length > 0 ? [brokenVerb(broken, name)] : []),
    ...(unsure.length > 0 ? [{ name, match: `${clauseStart(data)}(?:${alone(unsure.map(phrase))})` }] : []),
  ];
}

/** `NEEMT` at a line end and `NOTA` at the beginning of the next line that has words. */
function brokenVerb(
  broken: readonly { readonly first: readonly string[]; readonly rest: readonly string[] }[],
  name: string,
): Rule {
  return {
    begin: `${before}(?:${either(broken.map(({ first }) => phrase(first)))})${lineEnd}`,
    beginCaptures: { 0: { name } },
    end: `^[ \\t\\f]*(?:((?:${either(broken.map(({ rest }) => phrase(rest)))})${after})|(?=\\S))`,
    endCaptures: { 1: { name } },
  };
}

/** A full stop or semicolon that ends a sentence, or a line on which another block begins. */
const clauseEnd =
  '(?=[.;](?:[ \\t\\x{A0}]+[^\\p{Ll}\\p{N}\\s]|\\s*$))|^(?=\\s*(?:\\(?\\d{1,3}\\p{Ll}*[.)]\\s|\\[\\^|[IVX]+\\.\\s|[–—•]\\s|<!--))';

type Words = readonly string[];

/** `MOEDIGT … AAN` has the head MOEDIGT and the tail AAN; a verb of three runs has a middle too. */
interface Split {
  readonly heads: readonly Words[];
  readonly middles: readonly Words[];
  readonly tails: readonly Words[];
}

function splitOf(verbs: readonly Runs[]): Split {
  const split = verbs.filter(({ length }) => length > 1);
  return {
    heads: split.flatMap((runs) => runs.slice(0, 1)),
    middles: split.flatMap((runs) => runs.slice(1, -1)),
    tails: split.flatMap((runs) => runs.slice(-1)),
  };
}

/**
 * The head of a split verb is coloured at once, a tail only where a head has opened. Which tail belongs to which head
 * is not asked: a rule for each pair would make the grammar slow to load, and a tail in capitals of another verb
 * within an open one is next to never written.
 */
function splitRule(data: LanguageData, { heads, middles, tails }: Split, unless: Unless): Rule[] {
  if (heads.length === 0) return [];
  const tail = either(tails.map(phrase));
  const broken = tails.flatMap(breaks);
  const first = either(broken.map((each) => phrase(each.first)));
  const rest = either(broken.map((each) => phrase(each.rest)));
  const middle = either(middles.map(phrase));
  return [
    {
      begin: headOf(data, heads, tail, unless),
      beginCaptures: { 0: { name: finite } },
      end: `${before}((?:${tail})${after})${rest && `|^[ \\t\\f]*((?:${rest})${after})`}|${clauseEnd}`,
      endCaptures: { 1: { name: finite }, 2: { name: finite } },
      patterns: [
        include('comment'),
        ...(middle ? [{ name: finite, match: `${before}(?:${middle})${after}` }] : []),
        ...(first ? [{ name: finite, match: `${before}(?:${first})${lineEnd}` }] : []),
        include(`verbs-${data.code}`),
        include('inline'),
      ],
    },
  ];
}

/** What must not follow the words: see `verbRules`. */
type Unless = (words: Words) => string;

/** `IS`, `ZIJN`, `WILL`: may be an acronym, or a small word within another verb. */
const isWeak = (words: Words) => looksLikeAcronym(words) || (words.length === 1 && words[0]!.length <= 4);

const distinct = (sources: readonly string[]) => [...new Set(sources)];

/** A weak head must begin a clause, or have a tail on the same line. */
function headOf(data: LanguageData, heads: readonly Words[], tail: string, unless: Unless): string {
  const source = (words: Words) => `${phrase(words)}${after}${unless(words)}`;
  // What must not follow makes a source long: it is the words that say which form is tried first.
  const longestFirst = [...heads].sort((a, b) => b.length - a.length);
  const sure = distinct(longestFirst.filter((words) => !isWeak(words)).map(source));
  const weak = distinct(longestFirst.filter(isWeak).map(source));
  return [
    ...(sure.length > 0 ? [`${before}(?:${sure.join('|')})`] : []),
    ...(weak.length > 0 ? [`${clauseStart(data)}(?:${weak.join('|')})`] : []),
    ...(weak.length > 0 ? [`${before}(?:${weak.join('|')})(?=[^.;]{0,400}${before}(?:${tail})${after})`] : []),
  ].join('|');
}

/** Rules in the order in which they are tried: a longer form before a shorter one that it begins with. */
export function verbRules(data: LanguageData): Rule {
  const patterns = finitePatterns(data).map(runsOf);
  const splits = splitOf(patterns);
  const headForms = new Set(splits.heads.map((words) => words.join(' ')));
  const whole = patterns.flatMap((runs) => (runs.length === 1 && runs[0] ? [runs[0]] : []));
  const wholeForms = new Set(whole.map((words) => words.join(' ')));
  const participles = participlePatterns(data)
    .flatMap(runsOf)
    .filter((words) => !wholeForms.has(words.join(' ')));
  const ownWhole = whole.filter((words) => !headForms.has(words.join(' ')));
  /** `SVJESNO JE` is tried before the participle `SVJESNO`. */
  const goesOn = (words: Words) =>
    participles.some((each) => each.length < words.length && each.every((text, at) => text === words[at]));
  /** `SPREEKT ZIJN …` does not open where `SPREEKT ZIJN STEUN UIT` stands. */
  const unless: Unless = (words) => {
    const longer = whole.filter((each) => each.length > words.length && words.every((text, at) => text === each[at]));
    const rests = longer.map((each) => phrase(each.slice(words.length)));
    return rests.length > 0 ? `(?!${space}(?:${either(rests)})${after})` : '';
  };
  const split = (wanted: (words: Words) => boolean) =>
    splitRule(data, { ...splits, heads: splits.heads.filter(wanted) }, unless);
  return {
    patterns: [
      ...split(({ length }) => length > 1),
      ...wholeVerbs(data, ownWhole.filter(goesOn), finite),
      ...wholeVerbs(data, participles, participle),
      ...wholeVerbs(
        data,
        ownWhole.filter((words) => !goesOn(words)),
        finite,
      ),
      ...split(({ length }) => length === 1),
    ],
  };
}
