/** Operative verbs of the language, with both parts of split ones and a stop for the addressee. */
import { concepts } from '../languages/concepts';
import type { LanguageData, VerbConcept } from '../languages/data';
import type { Completion, Place } from './completion';

const CLASS_RANK = { request: 0, statement: 20, welcome: 40, commitment: 60, recital: 80 } as const;

/** Where something is typed in capitals, or nothing at all at the start of a paragraph. */
export function verbCompletions(place: Place): Completion[] {
  const { data, part, typed } = place;
  if (!data || typed !== typed.toUpperCase() || (typed === '' && !atStart(place))) return [];
  const recital = inRecital(place);
  const table = recital ? data.verbs.participles : part.joint ? data.verbs.plural : data.verbs.singular;
  const seen = new Set<string>();
  return Object.entries(table).flatMap(([concept, patterns]) =>
    (patterns ?? []).flatMap((pattern) => {
      if (seen.has(pattern)) return [];
      seen.add(pattern);
      return [verbCompletion(place, data, concept as VerbConcept | 'other', pattern)];
    }),
  );
}

/** Only a label and spaces stand before the cursor. */
function atStart({ line, typed }: Place): boolean {
  const before = line.slice(0, line.length - typed.length).trim();
  return /^(?:\d{1,3}[a-z]?[.)]|\([a-z0-9]{1,4}\)|[a-z]{1,4}[.)]|[–—-])$/.test(before);
}

function inRecital({ block, part, offset }: Place): boolean {
  if (block?.kind === 'leadIn' || block?.kind === 'item') return true;
  const first = part.headings[0] ?? part.paragraphs[0];
  return part.councilLine !== undefined && block === undefined && (!first || offset < first.range.start);
}

function verbCompletion(place: Place, data: LanguageData, concept: VerbConcept | 'other', pattern: string): Completion {
  const { class: verbClass, strength } = concepts[concept];
  const example = data.addressees['commission']?.find((phrase) => !/[*()|{]/.test(phrase)) ?? '…';
  const { snippet, plain } = written(pattern, example);
  const detail = concept === 'other' ? '' : strength > 0 ? `${verbClass}, strength ${strength} of 5` : verbClass;
  return {
    kind: 'verb',
    label: pattern,
    detail,
    documentation: `${plain}${detail === '' ? '' : ` — ${detail}`}`,
    replace: place.word,
    insert: snippet,
    snippet: snippet.includes('$'),
    plain,
    rank: 100 + CLASS_RANK[verbClass],
  };
}

/** `MOEDIGT … AAN` → `MOEDIGT ${1:de Commissie} AAN`; a slot that may stay empty is left out. */
function written(pattern: string, addressee: string): { snippet: string; plain: string } {
  const words = pattern.split(' ').filter((word) => word !== '(…)');
  let stops = 0;
  const snippet = words.map((word) => (word === '…' ? `\${${++stops}:${addressee}}` : word)).join(' ');
  return { snippet: stops > 0 ? `${snippet} $0` : snippet, plain: words.join(' ').replaceAll('…', addressee) };
}
