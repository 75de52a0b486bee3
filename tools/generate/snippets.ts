/**
 * Makes snippets/council-conclusions.json from the language data: a few whole clauses a language, each under a prefix
 * that says its language (`nl-verzoekt`, `nl-invite`), and what is the same in all languages.
 */
import { languageCodes, type LanguageData, type VerbConcept } from '../../server/src/languages/data';
import { languageData } from '../../server/src/languages/index';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

const escape = (text: string) => text.replace(/[\\$}]/g, '\\$&');
const escapeChoice = (text: string) => escape(text).replace(/[,|]/g, '\\$&');

/** The words of a verb with a tab stop in each slot, for the addressee, the rest and the deadline: `MOEDIGT ${2:…} AAN ${3:…}.` */
function clause(pattern: string, first: number, addressee: string, deadline: string): string {
  let stop = first;
  const fill = (value: string) => `\${${stop++}${value}}`;
  const words = pattern
    .split(/\s+/)
    // A slot that may be empty is left out: the drafter adds `in this respect` where it belongs.
    .filter((word) => word !== '(…)')
    .map((word) => (word === '…' ? fill(addressee || ':…') : escape(word)));
  if (addressee && stop === first) words.push(fill(addressee));
  words.push(fill(':…'));
  if (deadline) words.push(fill(`:${deadline}`));
  return `${words.join(' ')}.`;
}

function choice(values: readonly string[]): string {
  return values.length > 0 ? `|${values.map(escapeChoice).join(',')}|` : '';
}

function verbOf(data: LanguageData, concept: VerbConcept): string | undefined {
  return data.verbs.singular[concept]?.[0];
}

/** The first operative word as one types it: `verzoekt`. */
const typed = (pattern: string) => (pattern.split(/\s+/)[0] ?? '').toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');

function verbSnippet(
  data: LanguageData,
  concept: VerbConcept,
  addressee: string,
  deadline: string,
): [string, Snippet][] {
  const pattern = verbOf(data, concept);
  if (pattern === undefined) return [];
  return [
    [
      `${data.name}: ${pattern}`,
      {
        prefix: [...new Set([`${data.code}-${typed(pattern)}`, `${data.code}-${concept}`])],
        body: [`\${1:1}. ${clause(pattern, 2, addressee, deadline)}`, '$0'],
        description: `A numbered paragraph with ${pattern} (${data.native})`,
      },
    ],
  ];
}

function ofLanguage(code: (typeof languageCodes)[number]): [string, Snippet][] {
  const data = languageData(code);
  const addressees = Object.values(data.addressees).flatMap((forms) => forms.slice(0, 1));
  const yearEnd = data.deadlines.house.yearEnd;
  const deadline = yearEnd === undefined ? '' : escape(yearEnd).replace('{yyyy\\}', '$CURRENT_YEAR');
  const line = data.structure.councilLine[0] ?? '';
  const leadIn = (data.verbs.participles.recall ?? data.verbs.participles.other)?.[0];
  return [
    [
      `${data.name}: Council line`,
      {
        prefix: `${code}-council`,
        body: [
          `${escape(line)},`,
          '',
          ...(leadIn === undefined ? [] : [`${escape(leadIn)} \${1:…}:`, '', '– ${2:…}[^${3:1}],', '']),
          '$0',
        ],
        description: `The Council line and a recital with a footnote call (${data.native})`,
      },
    ],
    ...verbSnippet(data, 'invite', choice(addressees), deadline),
    ...verbSnippet(data, 'stress', '', ''),
    ...verbSnippet(data, 'revert', '', deadline),
  ];
}

const everywhere: readonly [string, Snippet][] = [
  ['Footnote call', { prefix: 'fn', body: ['[^${1:1}]$0'], description: 'A call to a footnote' }],
  [
    'Footnote',
    { prefix: 'note', body: ['[^${1:1}]: ${2:ST 1234/25}.', '$0'], description: 'A footnote: its number and its text' },
  ],
  [
    'Heading',
    { prefix: 'heading', body: ['${1:I}. ${2:HEADING}', '', '$0'], description: 'A heading with a Roman number' },
  ],
  [
    'Recital',
    { prefix: 'recital', body: ['– ${1:…}[^${2:1}],', '$0'], description: 'A recital item with a footnote call' },
  ],
  [
    'Points',
    { prefix: 'points', body: ['(a) ${1:…};', '', '(b) ${2:…}.', '$0'], description: 'Two points of a paragraph' },
  ],
];

export function generate(): { path: string; text: string }[] {
  const snippets = Object.fromEntries([...everywhere, ...languageCodes.flatMap(ofLanguage)]);
  return [{ path: 'snippets/council-conclusions.json', text: `${JSON.stringify(snippets, null, 1)}\n` }];
}
