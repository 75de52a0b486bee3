/** Another verb of the same class: stronger, weaker or merely other. */
import type { Block, Document, OperativeVerb, Span } from '../document/model';
import { wordTokens } from '../document/values';
import { readVerbs } from '../document/clauses/verbs';
import { concepts } from '../languages/concepts';
import { languageData } from '../languages/index';
import { withOwnVerbs } from '../languages/own';
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
  const { block } = cursor;
  const verb = block.verbs.find(({ parts }) => valueAt(parts, cursor.at));
  if (!verb || verb.missing !== undefined || verb.number === 'participle' || verb.concept === 'other') return [];
  const data = withOwnVerbs(languageData(language), document.ownVerbs);
  const place = { block, verb, groups: piecesInText(block, verb), asked: askedBehind(block, verb) };
  const choices = alternatives(data, place).flatMap((alternative) => choice(place, alternative, data, words));
  // One form may stand for several concepts.
  const forms = choices.map(({ edits }) => JSON.stringify(edits));
  return choices.filter((_, index) => forms.indexOf(forms[index]!) === index);
}

interface Place {
  readonly block: Block;
  readonly verb: OperativeVerb;
  /** The operative words as they stand, one span a piece. */
  readonly groups: readonly Span[];
  /** Those asked, where they stand right behind the first piece: what a split verb has between its parts. */
  readonly asked: Span | undefined;
}

interface Alternative {
  readonly concept: VerbConcept;
  /** The operative words, one piece a part of the verb. */
  readonly pieces: readonly string[];
}

function alternatives({ verbs }: LanguageData, { block, verb, groups, asked }: Place): Alternative[] {
  const table: Readonly<Partial<Record<string, readonly string[]>>> =
    verb.number === 'plural' ? verbs.plural : verbs.singular;
  // Another governed word would leave the sentence broken: only verbs that govern the same way are offered.
  const present = groups.map(({ from, to }) => block.flow.text.slice(from, to)).join(' … ');
  const fits = (pattern: string): boolean =>
    governed(pattern) === governed(verb.pattern) &&
    (piecesOf(pattern, asked !== undefined).length === groups.length || (asked !== undefined && groups.length <= 2));
  return Object.entries(table)
    .filter(
      ([concept]) =>
        concept !== 'other' && concept !== verb.concept && concepts[concept as VerbConcept].class === verb.class,
    )
    .flatMap(([concept, patterns = []]) => {
      const pattern = patterns.find(
        (each) => fits(each) && [1, 2].includes(piecesOf(each, asked !== undefined).length),
      );
      const pieces = pattern === undefined ? [] : piecesOf(pattern, asked !== undefined);
      // What may be written so already means both.
      return pieces.length === 0 || pieces.join(' … ') === present ? [] : [{ concept: concept as VerbConcept, pieces }];
    })
    .sort((a, b) => concepts[a.concept].strength - concepts[b.concept].strength);
}

/**
 * The operative words between the slots: `MOEDIGT … AAN` has two pieces, and so has `BEVEELT (…) AAN` with somebody to
 * put there. None where those asked cannot stand in the slot: `LAUNCHES AN (…) APPEAL`.
 */
function piecesOf(pattern: string, isAsked: boolean): string[] {
  const all = pattern.split(' ');
  if (isAsked && all.includes('(…)') && !isParticle(all.at(-1)!)) return [];
  const words = all.flatMap((word) => (word !== '(…)' ? [word] : isAsked ? ['…'] : []));
  const operative = words.filter((word) => word === '…' || word !== word.toLowerCase());
  return operative
    .join(' ')
    .split(' … ')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** AAN, OP, AUF: what is cut off a verb is short. */
const isParticle = (word: string): boolean => word.length <= 4;

function governed(pattern: string): string {
  return pattern
    .split(' ')
    .filter((word) => word === word.toLowerCase() && !word.includes('…'))
    .join(' ');
}

function askedBehind({ clauses, flow }: Block, verb: OperativeVerb): Span | undefined {
  const addressees = clauses.find((clause) => clause.verb === verb)?.addressees ?? [];
  const [first] = addressees;
  const last = addressees.at(-1);
  const piece = verb.parts.findLast(({ to }) => first && to <= first.from);
  // At most an article stands between.
  if (!first || !last || !piece || !/^\s+(?:\p{L}{1,4}\s+)?$/u.test(flow.text.slice(piece.to, first.from)))
    return undefined;
  return { from: first.from, to: last.to };
}

interface Change extends Span {
  readonly words: string;
}

/** Each piece in the place of the one before; one more goes behind those asked, one less leaves its space too. */
function changesOf({ block: { flow }, groups, asked }: Place, pieces: readonly string[]): Change[] | undefined {
  const changes = groups.map(({ from, to }, index): Change => {
    const words = pieces[index];
    if (words !== undefined) return { from, to, words };
    return { from: flow.text.slice(0, from).trimEnd().length, to, words: '' };
  });
  if (pieces.length <= groups.length) return changes;
  return asked && [...changes, { from: asked.to, to: asked.to, words: ` ${pieces.slice(groups.length).join(' ')}` }];
}

function choice(place: Place, { concept, pieces }: Alternative, data: LanguageData, words: Words): Action[] {
  const { block, verb } = place;
  const changes = changesOf(place, pieces);
  if (!changes || !readsAs(concept, place, changes, data)) return [];
  const edits = changes.map(({ from, to, words: newText }) => ({ range: rangeOf({ block, from, to }), newText }));
  const change = verb.class === 'request' ? concepts[concept].strength - verb.strength : 0;
  const title = choiceTitle(pieces.join(' … '), verbText(block, verb), change);
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
  { block: { flow, calls, kind, label }, groups }: Place,
  changes: readonly Change[],
  data: LanguageData,
): boolean {
  let text = '';
  let done = 0;
  const blanks = calls.map(({ from, to }): Change => ({ from, to, words: ' '.repeat(to - from) }));
  for (const { from, to, words } of [...blanks, ...changes].sort((a, b) => a.from - b.from)) {
    if (from < done) continue;
    text += flow.text.slice(done, from) + words;
    done = to;
  }
  text += flow.text.slice(done);
  const verbs = readVerbs(wordTokens(text, label?.to ?? 0), data, kind);
  return verbs.some(
    ({ parts, concepts: meant, class: read, missing }) =>
      parts[0]!.from === groups[0]!.from &&
      meant.includes(concept) &&
      read === concepts[concept].class &&
      missing === undefined,
  );
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
