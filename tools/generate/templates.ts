/**
 * Makes snippets/templates.json: for each language a whole text as the body of a snippet, with a cover or without,
 * of the Council alone or of the Council and the representatives of the governments.
 */
import { languageCodes, type LanguageCode, type LanguageData, type VerbConcept } from '../../server/src/languages/data';
import { languageData } from '../../server/src/languages/index';
import { addressees, clause, escape, leadIn, stops, yearEnd, type Stop } from './clauses';

/** The stops of the cover come first; where there is no cover, those of the text are the first there are. */
const firstOfText = 20;

function cover(data: LanguageData): string[] {
  const { structure } = data;
  const stop = stops(1);
  const label = ([text]: readonly string[]) => (text === undefined ? [] : [`${escape(text)}: ${stop(':…')}`]);
  const title = escape(structure.title[0] ?? '');
  return [
    ...structure.documentTypes.slice(0, 1).map(escape),
    ...label(structure.from),
    ...label(structure.to),
    `${escape(structure.subject[0] ?? '')}: ${title} ${stop(':…')}`,
    '',
    escape(structure.annex[0] ?? ''),
    '',
  ];
}

function text(data: LanguageData, joint: boolean): string[] {
  const { councilLine, jointLine, title } = data.structure;
  const stop = stops(firstOfText);
  const line = [councilLine[0] ?? '', ...(joint ? jointLine.slice(0, 1) : [])].join(' ');
  return [
    `${escape(title[0] ?? '')} ${stop(':…')}`,
    '',
    `${escape(line)},`,
    '',
    ...leadIn(data, stop),
    '',
    ...paragraphs(data, joint, stop),
    `[^1]: ${stop(':ST 1234/25')}.`,
    '',
  ];
}

/** A statement, a request, and when the Council will look at it again. */
function paragraphs(data: LanguageData, joint: boolean, stop: Stop): string[] {
  const wanted: readonly (readonly [VerbConcept, string, string])[] = [
    ['stress', '', ''],
    ['invite', addressees(data), yearEnd(data)],
    ['revert', '', ''],
  ];
  const found = wanted.flatMap(([concept, ...rest]) => {
    const verb = verbOf(data, concept, joint);
    return verb === undefined ? [] : [[verb, ...rest] as const];
  });
  return found.flatMap(([verb, addressee, deadline], index) => [
    `${index + 1}. ${clause(verb, stop, addressee, deadline)}`,
    '',
  ]);
}

/** Joint texts have their verbs in the plural, in the languages that have one. */
function verbOf({ verbs }: LanguageData, concept: VerbConcept, joint: boolean): string | undefined {
  return (joint ? verbs.plural[concept]?.[0] : undefined) ?? verbs.singular[concept]?.[0];
}

function templateOf(code: LanguageCode) {
  const data = languageData(code);
  return { cover: cover(data), single: text(data, false), joint: text(data, true) };
}

export function generate(): { path: string; text: string }[] {
  const templates = Object.fromEntries(languageCodes.map((code) => [code, templateOf(code)]));
  return [{ path: 'snippets/templates.json', text: `${JSON.stringify(templates, null, 1)}\n` }];
}
