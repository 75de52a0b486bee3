/**
 * Makes snippets/council-conclusions.json from the language data: a few whole clauses a language, each under a prefix
 * that says its language (`nl-verzoekt`, `nl-invite`), and what is the same in all languages.
 */
import { languageCodes, type LanguageCode, type LanguageData, type VerbConcept } from '../../server/src/languages/data';
import { languageData } from '../../server/src/languages/index';
import { addressees, clause, escape, leadIn, stops, yearEnd } from './clauses';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

/** The first operative word as one types it: `verzoekt`. */
const typed = (pattern: string) => (pattern.split(/\s+/)[0] ?? '').toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');

type Named = [name: string, snippet: Snippet];

function verbSnippet(data: LanguageData, concept: VerbConcept, addressee: string, deadline: string): Named[] {
  const pattern = data.verbs.singular[concept]?.[0];
  if (pattern === undefined) return [];
  const stop = stops(1);
  return [
    [
      `${data.name}: ${pattern}`,
      {
        prefix: [...new Set([`${data.code}-${typed(pattern)}`, `${data.code}-${concept}`])],
        body: [`${stop(':1')}. ${clause(pattern, stop, addressee, deadline)}`, '$0'],
        description: `A numbered paragraph with ${pattern} (${data.native})`,
      },
    ],
  ];
}

function ofLanguage(code: LanguageCode): Named[] {
  const data = languageData(code);
  return [
    [
      `${data.name}: Council line`,
      {
        prefix: `${code}-council`,
        body: [`${escape(data.structure.councilLine[0] ?? '')},`, '', ...leadIn(data, stops(1)), '', '$0'],
        description: `The Council line and a recital with a footnote call (${data.native})`,
      },
    ],
    ...verbSnippet(data, 'invite', addressees(data), yearEnd(data)),
    ...verbSnippet(data, 'stress', '', ''),
    ...verbSnippet(data, 'revert', '', yearEnd(data)),
  ];
}

const everywhere: readonly Named[] = [
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
