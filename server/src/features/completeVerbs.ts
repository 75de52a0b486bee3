/** Operative verbs of the language, with both parts of split ones; of requests the whole clause, with stops to fill in. */
import { concepts } from '../languages/concepts';
import type { LanguageData, VerbConcept } from '../languages/data';
import { say } from '../messages/message';
import { yearEnd } from './completeDeadlines';
import { atStart, typedOf, type Completion, type Place } from './completion';
import { counterparts } from './counterparts';

const CLASS_NAMES = {
  request: say('request'),
  statement: say('statement'),
  welcome: say('welcome'),
  commitment: say('commitment'),
  recital: say('recital'),
} as const;
const CLASS_RANK = { request: 0, statement: 20, welcome: 40, commitment: 60, recital: 80 } as const;
/** A form that is one of several for its concept stands behind all first ones. */
const OTHER_FORM = 100;

type Concept = VerbConcept | 'other';

/** Where something is typed in capitals, or nothing at all at the start of a paragraph. */
export function verbCompletions(place: Place): Completion[] {
  const { data, part, typed } = place;
  if (!data || typed !== typed.toUpperCase() || /^\d/.test(typed) || (typed === '' && !atStart(place))) return [];
  const recital = inRecital(place);
  const table = recital ? data.verbs.participles : part.joint ? data.verbs.plural : data.verbs.singular;
  const uses = recital ? new Map<string, number>() : usesIn(place);
  const number = recital ? 'participle' : part.joint ? 'plural' : 'singular';
  return formsIn(table).map(({ concept, pattern, first }): Completion => {
    const { class: verbClass } = concepts[concept];
    const behind = first || uses.has(pattern) ? 0 : OTHER_FORM;
    const rank = 100 + CLASS_RANK[verbClass] + behind - Math.min(19, uses.get(pattern) ?? 0);
    const written = writtenAs(pattern, data, verbClass === 'request' && !recital ? place.today : undefined);
    return { ...written, ...told(place, data, concept, pattern, number), rank };
  });
}

interface Form {
  readonly concept: Concept;
  readonly pattern: string;
  /** The one to write for its concept. */
  readonly first: boolean;
}

/** Each once, as the verb it is the first form of, where it is one. */
function formsIn(table: Readonly<Partial<Record<Concept, readonly string[]>>>): Form[] {
  const forms = Object.entries(table).flatMap(([concept, patterns = []]) =>
    patterns.map((pattern, index): Form => ({ concept: concept as Concept, pattern, first: index === 0 })),
  );
  const seen = new Map<string, Form>();
  for (const form of [...forms.filter(({ first }) => first), ...forms]) {
    if (!seen.has(form.pattern)) seen.set(form.pattern, form);
  }
  return [...seen.values()];
}

function inRecital({ block, part, offset }: Place): boolean {
  if (block?.kind === 'leadIn' || block?.kind === 'item') return true;
  const first = part.headings[0] ?? part.paragraphs[0];
  return part.councilLine !== undefined && block === undefined && (!first || offset < first.range.start);
}

/** How often the part has each verb: what was written before is written again. */
function usesIn({ part }: Place): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { verbs } of part.blocks) {
    for (const { pattern } of verbs) uses.set(pattern, (uses.get(pattern) ?? 0) + 1);
  }
  return uses;
}

function told(
  place: Place,
  data: LanguageData,
  concept: Concept,
  pattern: string,
  number: 'singular' | 'plural' | 'participle',
): Omit<Completion, 'insert' | 'snippet' | 'plain' | 'rank'> {
  const { class: verbClass, strength } = concepts[concept];
  const name = CLASS_NAMES[verbClass];
  const said = strength > 0 ? say('{what}, strength {strength} of 5', { what: name, strength }) : name;
  const detail = concept === 'other' ? '' : place.words(said);
  const documentation = (): string =>
    [`${pattern}${detail === '' ? '' : ` — ${detail}`}`, ...counterparts(concept, data.code, number)].join('\n');
  const label = pattern.replace(' (…)', '');
  return { kind: 'verb', label, detail, documentation, replace: typedOf(place, label) };
}

/**
 * `MOEDIGT … AAN` → `MOEDIGT ${1:de Commissie} AAN`; a slot that may stay empty is left out. Of a request, stops for the
 * addressee, the task and the deadline; without snippets only what the verb itself cannot do without.
 * @param today given for a request
 */
function writtenAs(
  pattern: string,
  data: LanguageData,
  today: string | undefined,
): Pick<Completion, 'insert' | 'snippet' | 'plain'> {
  const addressee = data.addressees['commission']?.find((phrase) => !/[*()|{]/.test(phrase)) ?? '…';
  const all = pattern.split(' ');
  // A slot that may stay empty takes whom a request is made to, unless a governed word (`APPEL à`) does.
  const open = today !== undefined && !all.includes('…') && all.at(-1) !== all.at(-1)!.toLowerCase();
  const words = all.flatMap((word) => (word !== '(…)' ? [word] : open ? ['…'] : []));
  let stops = 0;
  const filled = words.map((word) => (word === '…' ? `\${${++stops}:${addressee}}` : word)).join(' ');
  const plain = words.join(' ').replaceAll('…', addressee);
  if (today === undefined) return { insert: stops > 0 ? `${filled} $0` : filled, snippet: stops > 0, plain };
  const whole = stops > 0 ? filled : `${filled} \${${++stops}:${addressee}}`;
  const deadline = yearEnd(data, Number(today.slice(0, 4)) + 1);
  return { insert: `${whole} \${${stops + 1}:…} \${${stops + 2}:${deadline}}$0`, snippet: true, plain };
}
