/** The verb patterns of a language made ready for look-up by their first word. */
import { concepts as conceptClasses } from '../../languages/concepts';
import { perLanguage } from '../../languages/compiled';
import type { LanguageData, VerbConcept, VerbPattern } from '../../languages/data';
import { tokenize, wordKey } from '../../text/tokens';
import type { OperativeVerb } from '../model';
import { phraseTable, withoutAccents } from '../phrases';
import type { PhraseTable } from '../phrases';

export interface FormWord {
  readonly key: string;
  /** In capitals, as in the data. */
  readonly text: string;
}

/** The words of one unbroken stretch of a verb: `IN`, `HERINNERING` of `BRENGT … IN HERINNERING`. */
export type Segment = readonly FormWord[];

export interface VerbForm {
  readonly pattern: VerbPattern;
  readonly number: OperativeVerb['number'];
  /** All it can stand for, first the likeliest. */
  readonly concepts: (VerbConcept | 'other')[];
  readonly segments: readonly Segment[];
  /** The governed words the pattern names. */
  readonly tail: readonly FormWord[];
  /** Operative words in all. */
  readonly words: number;
}

export interface VerbTable {
  /** Forms by the look-up key of their first word. */
  readonly byFirst: ReadonlyMap<string, readonly VerbForm[]>;
  readonly adverbs: PhraseTable<true>;
  readonly governed: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly openersBehind: ReadonlySet<string>;
  readonly taskComma: boolean;
  readonly impersonal: ReadonlySet<string>;
  /** And, or. */
  readonly joins: ReadonlySet<string>;
  /** Keys of words, and of two words with a space. */
  readonly homographs: ReadonlySet<string>;
  /** First words that say nothing until their verb is closed: those the data name, and those that close in many ways. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Those of them the data do not name. */
  readonly openFirst: ReadonlySet<string>;
  /** First words that some verb has in small letters. */
  readonly smallFirst: ReadonlySet<string>;
  /** One-word verbs that name no addressee. */
  readonly demands: ReadonlySet<string>;
}

export const verbTable: (data: LanguageData) => VerbTable = perLanguage((data) => {
  const forms = new Map<string, VerbForm>();
  for (const number of ['singular', 'plural', 'participle'] as const) {
    const lists = data.verbs[number === 'participle' ? 'participles' : number];
    for (const [concept, patterns] of Object.entries(lists)) {
      for (const pattern of patterns ?? []) addForm(forms, pattern, number, concept as VerbConcept | 'other');
    }
  }
  const byFirst = new Map<string, VerbForm[]>();
  for (const form of forms.values()) {
    const key = form.segments[0]![0]!.key;
    byFirst.set(key, [...(byFirst.get(key) ?? []), form]);
  }
  const auxiliaries = keys(data.verbs.auxiliaries ?? []);
  const open = openFirstWords(byFirst);
  return {
    byFirst,
    adverbs: phraseTable(
      (data.verbs.adverbs ?? []).map((phrase) => ({ phrase, value: true as const })),
      data,
      withoutAccents,
    ),
    governed: keys(data.verbs.governed),
    openers: keys(data.verbs.openers ?? data.verbs.governed),
    openersBehind: keys(data.verbs.openersBehind ?? []),
    taskComma: data.verbs.taskComma === true,
    impersonal: keys(data.verbs.impersonal ?? []),
    joins: keys(data.structure.conjunctions),
    homographs: new Set(data.verbs.homographs.map((words) => withoutAccents(wordKey(words)))),
    demands: keys(data.verbs.demands ?? []),
    smallFirst: new Set([...byFirst.keys()].filter((key) => byFirst.get(key)!.some(beginsSmall))),
    auxiliaries: new Set([...auxiliaries, ...open]),
    openFirst: new Set(open.filter((key) => !auxiliaries.has(key))),
  };
});

/** Class and strength of a form: a participle backs what follows, whatever its verb. */
export function weightOf({ number, concepts }: VerbForm): Pick<OperativeVerb, 'class' | 'strength'> {
  return number === 'participle' ? conceptClasses.other : conceptClasses[concepts[0]!];
}

/** Forms of the same words with the same number are one, with several concepts. */
function addForm(
  forms: Map<string, VerbForm>,
  pattern: VerbPattern,
  number: VerbForm['number'],
  concept: VerbConcept | 'other',
): void {
  const form = parsePattern(pattern, number, concept);
  if (!form) return;
  const signature = JSON.stringify([
    number,
    form.segments.map((words) => words.map(({ key }) => key)),
    form.tail.map(({ key }) => key),
  ]);
  const known = forms.get(signature);
  if (!known) forms.set(signature, form);
  else if (!known.concepts.includes(concept)) known.concepts.push(concept);
}

function parsePattern(
  pattern: VerbPattern,
  number: VerbForm['number'],
  concept: VerbConcept | 'other',
): VerbForm | undefined {
  const stretches = pattern
    .split(/\(…\)|…/)
    .map((part) => tokenize(part).map(({ key, text }) => ({ key: withoutAccents(key), text })));
  const last = stretches.findLastIndex((words) => words.some(isCapital));
  if (last < 0) return undefined;
  const end = stretches[last]!.findLastIndex(isCapital) + 1;
  const segments = stretches.slice(0, last + 1).map((words, index) => (index === last ? words.slice(0, end) : words));
  if (segments.some((words) => words.length === 0)) return undefined;
  const words = segments.reduce((sum, { length }) => sum + length, 0);
  return { pattern, number, concepts: [concept], segments, tail: stretches[last]!.slice(end), words };
}

function beginsSmall({ segments }: VerbForm): boolean {
  return !isCapital(segments[0]![0]!);
}

function isCapital({ text }: FormWord): boolean {
  return text !== text.toLowerCase();
}

/** First words that close in three ways or more and mean as many things: they most likely close in other ways too. */
function openFirstWords(byFirst: ReadonlyMap<string, readonly VerbForm[]>): string[] {
  const open = [...byFirst].filter(([, forms]) => {
    const split = forms.filter(({ segments }) => segments.length > 1);
    const closings = new Set(split.map(({ segments }) => segments.at(-1)!.at(-1)!.key));
    return closings.size > 2 && new Set(split.flatMap(({ concepts }) => concepts)).size > 2;
  });
  return open.map(([key]) => key);
}

function keys(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => tokenize(word).map(({ key }) => withoutAccents(key))));
}
