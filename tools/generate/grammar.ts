/**
 * Makes syntaxes/council-conclusions.tmLanguage.json from the language data.
 *
 * A text says its language in its Council line: what follows that line is coloured with the verbs of that language
 * alone, so that `BER` is a verb in Swedish and an acronym elsewhere. A fragment without a Council line is coloured
 * with the verbs of all languages.
 */
import { languageCodes, type LanguageData } from '../../server/src/languages/data';
import { verbRules } from './grammarVerbs';
import { after, all, before, either, include, phrase, scope, space, suffix, type Rule } from './grammarWords';

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
    match: '^[ \\t\\f]*([IVX]{1,6}\\.)(?=\\s|$)(?!.*[,;.][ \\t]{0,2}$)(.*)$',
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
  match: '^[ \\t\\f]*(?![ \\t\\f])(?=[^\\p{Ll}]*$)(?=\\P{Lu}*\\p{Lu}\\S*[ \\t].*\\p{Lu}{2})([^\\[\\]]+)$',
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
      '\\((?:[“‘„"«]?)(?=[\\p{Lu}\\p{N}][^\\p{Lu}\\s()]*\\p{Lu})([\\p{L}\\p{N}]+(?:[-\\x{2011}][\\p{L}\\p{N}]+)*)(?:[”’“"»]?)\\)(?![ \\x{A0}]?\\d)',
    captures: { 1: { name: scope('entity.name.type.acronym') } },
  },
  { name: scope('markup.strikethrough'), match: '~~[^~]+~~' },
];

/** `[^3]`, `³`, and the Official Journal's ` (3)` where a stop shows that it is not part of the sentence. */
const calls: Rule = {
  name: scope('string.other.link.footnote.call'),
  match: '\\[\\^[^\\[\\]\\s]+\\](?!:)|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|(?<=[\\p{L}\\p{N}”’"»)] )\\(\\d{1,2}\\)(?=[;,.:]|$)',
};

const comment: Rule = {
  name: scope('comment.block'),
  begin: '<!--',
  end: '-->',
  captures: { 0: { name: scope('punctuation.definition.comment') } },
};

function grammar() {
  const perLanguage = all.flatMap((data) => [
    [`verbs-${data.code}`, verbRules(data)] as const,
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
