/** Another verb of the same class: stronger, weaker or merely other. */
import type { Block, Document, OperativeVerb, Span } from '../document/model';
import { wordTokens } from '../document/values';
import { readVerbs } from '../document/clauses/verbs';
import { concepts } from '../languages/concepts';
import { languageData } from '../languages/index';
import type { LanguageData, VerbConcept } from '../languages/data';
import { inEnglish, say, type Message, type Words } from '../messages/message';
import type { Action } from './fixes';
import { cursorAt, rangeOf, valueAt } from './cursor';
import { verbText } from './words';

/** Other verbs of the class of the verb at the cursor, weaker ones first. */
export function verbChoices(document: Document, offset: number, words = inEnglish): readonly Action[] {
  const cursor = cursorAt(document, offset);
  const language = cursor?.block.part.language;
  if (!cursor || !language) return [];
  const verb = cursor.block.verbs.find(({ parts }) => valueAt(parts, cursor.at));
  if (!verb || verb.missing !== undefined || verb.number === 'participle' || verb.concept === 'other') return [];
  const data = languageData(language);
  return alternatives(data, verb).flatMap((alternative) => choice(cursor.block, verb, alternative, data, words));
}

interface Alternative {
  readonly concept: VerbConcept;
  /** The operative words, one piece a part of the verb. */
  readonly pieces: readonly string[];
}

function alternatives({ verbs }: LanguageData, verb: OperativeVerb): Alternative[] {
  const table: Readonly<Partial<Record<string, readonly string[]>>> =
    verb.number === 'plural' ? verbs.plural : verbs.singular;
  const slots = piecesOf(verb.pattern).length;
  return Object.entries(table)
    .filter(
      ([concept]) =>
        concept !== 'other' && concept !== verb.concept && concepts[concept as VerbConcept].class === verb.class,
    )
    .flatMap(([concept, patterns = []]) => {
      // Another governed word would leave the sentence broken: only verbs that govern the same way are offered.
      const pattern = patterns.find(
        (each) => piecesOf(each).length === slots && governed(each) === governed(verb.pattern),
      );
      return pattern === undefined ? [] : [{ concept: concept as VerbConcept, pieces: piecesOf(pattern) }];
    })
    .sort((a, b) => concepts[a.concept].strength - concepts[b.concept].strength);
}

/** The operative words between the slots: `MOEDIGT … AAN` has two pieces. */
function piecesOf(pattern: string): string[] {
  const words = pattern.split(' ').filter((word) => word !== '(…)');
  const operative = words.filter((word) => word === '…' || word !== word.toLowerCase());
  return operative
    .join(' ')
    .split(' … ')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function governed(pattern: string): string {
  return pattern
    .split(' ')
    .filter((word) => word === word.toLowerCase() && !word.includes('…'))
    .join(' ');
}

function choice(
  block: Block,
  verb: OperativeVerb,
  { concept, pieces }: Alternative,
  data: LanguageData,
  words: Words,
): Action[] {
  const groups = piecesInText(block, verb);
  if (groups.length !== pieces.length || !readsAs(concept, block, groups, pieces, data)) return [];
  const change = concepts[concept].strength - verb.strength;
  const edits = groups.map(({ from, to }, index) => ({ range: rangeOf({ block, from, to }), newText: pieces[index]! }));
  const title = choiceTitle(pieces.join(' … '), verbText(block, verb), verb.class === 'request' ? change : 0);
  return [{ title: words(title), edits, findings: [], preferred: false }];
}

/** @param change how much stronger the request becomes */
function choiceTitle(verb: string, present: string, change: number): Message {
  if (change === 0) return say('Write {verb} (instead of {present})', { verb, present });
  return change > 0
    ? say('Strengthen to {verb} (instead of {present})', { verb, present })
    : say('Soften to {verb} (instead of {present})', { verb, present });
}

/** Whether the words, put in, are read as the verb they are meant to be: with what follows they may be another. */
function readsAs(
  concept: VerbConcept,
  { flow, calls, kind, label }: Block,
  groups: readonly Span[],
  pieces: readonly string[],
  data: LanguageData,
): boolean {
  let text = '';
  let done = 0;
  const put = (words: string, { from, to }: Span): void => {
    text += flow.text.slice(done, from) + words;
    done = to;
  };
  const blanks = calls.map((call) => ({ span: call, words: ' '.repeat(call.to - call.from) }));
  const fresh = groups.map((span, index) => ({ span, words: pieces[index]! }));
  for (const { span, words } of [...blanks, ...fresh].sort((a, b) => a.span.from - b.span.from)) {
    if (span.from >= done) put(words, span);
  }
  text += flow.text.slice(done);
  const verbs = readVerbs(wordTokens(text, label?.to ?? 0), data, kind);
  return verbs.some(({ parts, concepts }) => parts[0]!.from === groups[0]!.from && concepts[0] === concept);
}

/** Parts with nothing but spaces between them are one piece. */
function piecesInText({ flow }: Block, { parts }: OperativeVerb): { from: number; to: number }[] {
  const groups: { from: number; to: number }[] = [];
  for (const { from, to } of parts) {
    const last = groups.at(-1);
    if (last && flow.text.slice(last.to, from).trim() === '') last.to = to;
    else groups.push({ from, to });
  }
  return groups;
}
