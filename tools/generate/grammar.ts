/**
 * Makes syntaxes/council-conclusions.tmLanguage.json from the language data.
 *
 * A text says its language in its Council line: what follows that line is coloured with the verbs of that language
 * alone, so that `BER` is a verb in Swedish and an acronym elsewhere. A fragment without a Council line is coloured
 * with the verbs of all languages.
 */
import { languageCodes, type LanguageData } from '../../server/src/languages/data';
import { languageData } from '../../server/src/languages/index';
import { finitePatterns, participlePatterns, runsOf, type Runs } from './verbs';

type Captures = Readonly<Record<string, { readonly name?: string; readonly patterns?: readonly Rule[] }>>;
interface Rule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly include?: string;
  readonly patterns?: readonly Rule[];
}

const suffix = 'council-conclusions';
const scope = (...names: readonly string[]) => names.map((name) => `${name}.${suffix}`).join(' ');
const finite = scope('keyword.control.verb');
const participle = scope('keyword.other.participle');
const include = (name: string): Rule => ({ include: `#${name}` });
const all = languageCodes.map(languageData);

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const space = '[ \\t\\x{A0}]+';
/** A word alone: no letter, digit, or hyphened or elided half beside it. */
const before = '(?<![\\p{L}\\p{M}\\p{N}_]|[\\p{L}\\p{N}][-\\x{2011}])';
const after = "(?![\\p{L}\\p{M}\\p{N}_]|[-\\x{2011}'\\x{2019}][\\p{L}\\p{N}])";
/** Where a clause begins: the line, a number, letter or dash, the end of the clause before, or `and`. */
const clauseStart = (data: LanguageData) => {
  const joins = data.structure.conjunctions.map((text) => `[ \\t\\x{A0}]${escape(text)}[ \\t\\x{A0}]`);
  return `(?<=${['^', '^[ \\t\\f]', '[.;:,)\\]–—-][ \\t\\x{A0}]', ...joins].join('|')})`;
};
const word = (text: string) => escape(text).replace(/['’]/g, "['\\x{2019}]");
const phrase = (words: readonly string[]) => words.map(word).join(space);
/** Longest first: an alternation takes the first that fits. */
const either = (sources: Iterable<string>) =>
  [...new Set(sources)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
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
    begin: `${before}(?:${either(broken.map(({ first }) => phrase(first)))})(?=[ \\t\\x{A0}]*$)`,
    beginCaptures: { 0: { name } },
    end: `^[ \\t\\f]*(?:((?:${either(broken.map(({ rest }) => phrase(rest)))})${after})|(?=\\S))`,
    endCaptures: { 1: { name } },
  };
}

/** A full stop or semicolon that ends a sentence, or a line on which another block begins. */
const clauseEnd =
  '(?=[.;](?:[ \\t\\x{A0}]+[^\\p{Ll}\\p{N}\\s]|\\s*$))|^(?=\\s*(?:\\(?\\d{1,3}\\p{Ll}*[.)]\\s|\\[\\^|[IVX]+\\.\\s|[–—•]\\s|<!--))';

/** Heads of split verbs with the same last words: coloured at once; the last words only where a head has opened. */
function splitVerbs(data: LanguageData, verbs: readonly Runs[]): Rule[] {
  const tailsOf = new Map<string, Set<string>>();
  for (const [head, ...tails] of verbs) {
    const tail = tails.at(-1);
    if (!head || !tail) continue;
    const key = head.join(' ');
    tailsOf.set(key, (tailsOf.get(key) ?? new Set()).add(tail.join(' ')));
  }
  const headsOf = new Map<string, string[]>();
  for (const [head, tails] of tailsOf) {
    const key = `${head.split(' ').length}\t${[...tails].sort().join('|')}`;
    headsOf.set(key, [...(headsOf.get(key) ?? []), head]);
  }
  // `WILL KEEP` is tried before `WILL`.
  const longestFirst = [...headsOf].sort(([a], [b]) => parseInt(b, 10) - parseInt(a, 10));
  return longestFirst.map(([key, heads]) => splitVerb(data, heads, key.slice(key.indexOf('\t') + 1).split('|')));
}

function splitVerb(data: LanguageData, headTexts: readonly string[], tailTexts: readonly string[]): Rule {
  const heads = headTexts.map((text) => text.split(' '));
  const tails = tailTexts.map((text) => text.split(' '));
  const tail = either(tails.map(phrase));
  const sure = heads.filter((words) => !looksLikeAcronym(words)).map(phrase);
  const unsure = heads.filter(looksLikeAcronym).map(phrase);
  const begin = [
    ...(sure.length > 0 ? [`${before}(?:${either(sure)})${after}`] : []),
    ...(unsure.length > 0 ? [`${clauseStart(data)}(?:${either(unsure)})${after}`] : []),
    ...(unsure.length > 0 ? [`${before}(?:${either(unsure)})${after}(?=[^.;]*${before}(?:${tail})${after})`] : []),
  ];
  const broken = tails.flatMap(breaks);
  const rest = broken.length > 0 ? `|^[ \\t\\f]*((?:${either(broken.map((each) => phrase(each.rest)))})${after})` : '';
  return {
    begin: begin.join('|'),
    beginCaptures: { 0: { name: finite } },
    end: `${before}((?:${tail})${after})${rest}|${clauseEnd}`,
    endCaptures: { 1: { name: finite }, 2: { name: finite } },
    patterns: [
      include('comment'),
      ...(broken.length > 0
        ? [
            {
              name: finite,
              match: `${before}(?:${either(broken.map(({ first }) => phrase(first)))})(?=[ \\t\\x{A0}]*$)`,
            },
          ]
        : []),
      include(`verbs-${data.code}`),
      include('inline'),
    ],
  };
}

function verbs(data: LanguageData): Rule {
  const patterns = finitePatterns(data).map(runsOf);
  const heads = new Set(patterns.filter((runs) => runs.length > 1).map(([head]) => head?.join(' ')));
  const whole = patterns.flatMap((runs) => (runs.length === 1 && runs[0] ? [runs[0]] : []));
  const finiteForms = new Set(whole.map((words) => words.join(' ')));
  const participles = participlePatterns(data).flatMap(runsOf);
  return {
    patterns: [
      ...wholeVerbs(
        data,
        participles.filter((words) => !finiteForms.has(words.join(' '))),
        participle,
      ),
      ...wholeVerbs(
        data,
        whole.filter((words) => !heads.has(words.join(' '))),
        finite,
      ),
      ...splitVerbs(data, patterns),
    ],
  };
}

const councilLines = (data: LanguageData) => either(data.structure.councilLine.map((line) => phrase(line.split(' '))));
/** From the Council line to the next one: numbering restarts and the language may change at an annex. */
function body(data: LanguageData): Rule {
  const institution = scope('entity.name.type.institution');
  return {
    begin: `^[ \\t\\f\\x{FEFF}]*(${councilLines(data)})${after}`,
    beginCaptures: { 1: { name: institution } },
    end: `^(?=[ \\t\\f]*(?:${either(all.map(councilLines))})${after})`,
    contentName: `meta.body.${data.code}.${suffix}`,
    patterns: [
      // What joint texts add: AND THE REPRESENTATIVES OF THE GOVERNMENTS …, over as many lines as it takes.
      {
        begin: '\\G',
        end: '(?=\\p{Ll})|^(?=\\s*$|.*\\p{Ll})',
        contentName: institution,
        patterns: [include(`verbs-${data.code}`)],
      },
      include('lines'),
      include(`verbs-${data.code}`),
      include('capitals'),
      include('inline'),
    ],
  };
}

const labels = either(
  all.flatMap(({ structure }) =>
    [...structure.subject, ...structure.from, ...structure.to, ...structure.previousDocument].map((text) =>
      phrase(text.split(' ')),
    ),
  ),
);
const documentTypes = either(
  all.flatMap((data) => data.structure.documentTypes.map((text) => phrase(text.split(' ')))),
);
const annexes = either(
  all.flatMap((data) =>
    [...data.structure.annex, ...data.structure.annexToAnnex].map((text) => phrase(text.split(' '))),
  ),
);
const journals = either(all.map((data) => phrase(data.references.journal.split(' '))));
const documentWords = either(all.flatMap((data) => data.references.document.map((text) => phrase(text.split(' ')))));

const cover: readonly Rule[] = [
  {
    begin: '\\A(?:\\x{FEFF})?(---)[ \\t]*$',
    end: '^(---)[ \\t]*$',
    captures: { 1: { name: scope('punctuation.definition.frontmatter') } },
    contentName: 'meta.embedded.block.frontmatter',
    // The second is for editors without a YAML grammar: a rule whose only inclusion is missing would be skipped.
    patterns: [{ include: 'source.yaml' }, { match: '^[\\w-]+(?=:)', name: scope('entity.other.attribute-name') }],
  },
  {
    match: `^[ \\t\\f]*(${labels})[ \\t\\x{A0}]*(:)`,
    captures: { 1: { name: scope('entity.other.attribute-name.label') } },
  },
  {
    match: `^[ \\t\\f]*(${documentTypes})[ \\t]*$`,
    captures: { 1: { name: scope('markup.heading', 'entity.name.section.type') } },
  },
];

const heading = scope('markup.heading', 'entity.name.section');
const inHeading = { name: heading, patterns: [include('calls'), include('comment')] };
const lines: readonly Rule[] = [
  include('comment'),
  {
    match: '^[ \\t\\f]*(\\[\\^)([^\\]\\s]+)(\\]:)',
    captures: { 0: { name: scope('string.other.link.footnote.note') } },
  },
  {
    match: `^[ \\t\\f]*(\\d{1,3}|\\(\\d{1,3}\\))${space}(?=(?:${documentWords}|${journals}),?${space}[\\p{L}\\d])`,
    captures: { 1: { name: scope('string.other.link.footnote.note') } },
  },
  {
    name: scope('comment.line.furniture'),
    match:
      '^[ \\t\\f]*(?:ST[ \\t]+)?\\d{4,5}(?:/\\d)?/\\d{2}(?:[ \\t]+(?:REV|ADD|COR)[ \\t]+\\d+)*[ \\t]+\\p{Ll}{2,3}(?:/\\p{L}{2,4})*(?:[ \\t]+\\S+){1,6}[ \\t]*$',
  },
  {
    match: `^[ \\t\\f]*((?:${annexes})(?:[ \\t]+(?:[IVX]{1,5}|\\d{1,2}))?)[ \\t]*$`,
    captures: { 1: { name: scope('markup.heading', 'entity.name.section.annex') } },
  },
  {
    match: '^[ \\t\\f]*([IVX]{1,6}\\.)(?=\\s|$)(?!.*[,;.][ \\t]*$)(.*)$',
    captures: { 1: { name: scope('markup.heading', 'constant.numeric.heading') }, 2: inHeading },
  },
  {
    match: '^[ \\t\\f]*(\\(?\\d{1,3}(?:\\p{Ll}|bis|ter|quater)?[.)])(?=\\s|$)',
    captures: { 1: { name: scope('constant.numeric.paragraph') } },
  },
  {
    match: '^[ \\t\\f]*(\\(?\\p{Ll}{1,2}\\)|\\(?[ivx]{1,6}[.)]|\\p{Ll}\\.|[A-Z]\\.)(?=\\s|$)',
    captures: { 1: { name: scope('constant.numeric.point') } },
  },
  { match: '^[ \\t\\f]*([–—•-])(?=\\s)', captures: { 1: { name: scope('keyword.operator.dash') } } },
];

/** A line without a small letter that no verb begins: a heading, or more of one. */
const capitals: Rule = {
  match: '^[ \\t\\f]*(?=[^\\p{Ll}]*$)(?=.*\\p{Lu}{2,}.*[ \\t].*\\p{Lu}{2,})([^\\[\\]]+?)[ \\t]*$',
  captures: { 1: inHeading },
};

const year = '(?:19|20)\\d{2}';
const inline: readonly Rule[] = [
  include('calls'),
  {
    name: scope('support.type.reference'),
    match: `${before}(?:COM|JOIN|SWD|SEC|C)[ \\x{A0}]?\\(${year}\\)[ \\x{A0}]?\\d{1,5}(?:[ \\x{A0}]final)?`,
  },
  {
    name: scope('support.type.reference'),
    match: `${before}(?:(?:${documentWords}|ST|CM|SN)[ \\x{A0}])?\\d{3,5}(?:/\\d{1,2})?/\\d{2}(?:[ \\x{A0}](?:\\+[ \\x{A0}]?)?(?:REV|ADD|COR|INIT)(?:[ \\x{A0}]?\\d{1,2})?)*(?![\\p{N}/])`,
  },
  {
    name: scope('support.type.reference'),
    match: `${before}(?:${journals}),?[ \\x{A0}](?:[LC][ \\x{A0}]?\\d{1,4}|[LC],[ \\x{A0}](?:C/)?${year}/\\d{1,5})`,
  },
  {
    name: scope('support.type.reference'),
    match: `\\(\\p{Lu}{2,4}(?:,[ \\x{A0}]?Euratom)?\\)[ \\x{A0}](?:${year}/\\d{1,5}|\\d{1,5}/${year})`,
  },
  {
    match:
      '\\((?:[“‘„"«]?)([\\p{Lu}\\p{N}][\\p{L}\\p{N}]*(?:[-\\x{2011}][\\p{L}\\p{N}]+)*\\p{Lu}[\\p{L}\\p{N}]*)(?:[”’“"»]?)\\)(?![ \\x{A0}]?\\d)',
    captures: { 1: { name: scope('entity.name.type.acronym') } },
  },
  { name: scope('markup.strikethrough'), match: '~~[^~]+~~' },
];

/** `[^3]`, `³`, and the Official Journal's ` (3)` where a stop shows that it is not part of the sentence. */
const calls: Rule = {
  name: scope('string.other.link.footnote.call'),
  match: '\\[\\^[^\\]\\s]+\\](?!:)|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|(?<=[\\p{L}\\p{N}”’"»)] )\\(\\d{1,2}\\)(?=[;,.:]|$)',
};

const comment: Rule = {
  name: scope('comment.block'),
  begin: '<!--',
  end: '-->',
  captures: { 0: { name: scope('punctuation.definition.comment') } },
};

function grammar() {
  const perLanguage = all.flatMap((data) => [
    [`verbs-${data.code}`, verbs(data)] as const,
    [`body-${data.code}`, body(data)] as const,
  ]);
  return {
    $comment: 'Generated from server/src/languages by tools/generate/grammar.ts. Change the data or the generator.',
    name: 'Council conclusions',
    scopeName: `text.${suffix}`,
    patterns: [
      ...cover,
      ...languageCodes.map((code) => include(`body-${code}`)),
      include('lines'),
      ...languageCodes.map((code) => include(`verbs-${code}`)),
      include('capitals'),
      include('inline'),
    ],
    repository: Object.fromEntries<Rule>([
      ['lines', { patterns: lines }],
      ['inline', { patterns: inline }],
      ['capitals', capitals],
      ['calls', calls],
      ['comment', comment],
      ...perLanguage,
    ]),
  };
}

export function generate(): { path: string; text: string }[] {
  return [{ path: 'syntaxes/council-conclusions.tmLanguage.json', text: `${JSON.stringify(grammar(), null, 1)}\n` }];
}
