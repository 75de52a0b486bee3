/**
 * Operative verbs: the words in CAPITALS that say what the Council does, whole (`INVITES`), of several words
 * (`CALLS ON`) or split by others (`MOEDIGT de Commissie AAN`). A verb in lower case inside a sentence is no
 * operative verb and no fault: real texts have many.
 */
import type { LanguageData } from '../../languages/data';
import type { Token } from '../../text/tokens';
import { interest } from '../interests';
import type { BlockKind, OperativeVerb } from '../model';
import { withoutAccents } from '../phrases';
import { endsSentence } from '../sentences';
import { isMiscased, misspelling, shoutedGovernedWord, span } from './verbCase';
import { verbTable, weightOf } from './verbForms';
import type { VerbForm } from './verbForms';
import {
  best,
  isCapitalWord,
  isInfinitive,
  matches,
  readerOf,
  runAt,
  withAdverbsBefore,
  withAdverbsBehind,
} from './verbMatch';
import type { Match, Reader, Run } from './verbMatch';
import { isLeftOpen, leftOpen, missingPreposition } from './verbParticle';

const readKinds: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'leadIn',
  'item',
  'paragraph',
  'point',
  'continuation',
  'text',
]);

/**
 * The operative verbs of one block, in order. `tokens` are those behind its label, without footnote calls.
 * @param led the words go on with a lead-in: in INVITE THE MEMBER STATES TO: 9. SUPPORT …, SUPPORT is what they are asked
 */
export function readVerbs(
  tokens: readonly Token[],
  data: LanguageData,
  kind: BlockKind,
  led: boolean = false,
): OperativeVerb[] {
  if (!readKinds.has(kind)) return [];
  const places = placesOf(tokens, data);
  let at = places.next(0);
  if (at === tokens.length) return [];
  const reader = readerOf(tokens, data, kind);
  const verbs: OperativeVerb[] = [];
  const closings = new Set<number>();
  while (at < tokens.length) {
    const found = closings.has(at) ? undefined : verbAt(reader, at, led);
    if (found) verbs.push(verbOf(reader, found));
    for (const { from, to } of found?.runs.slice(1) ?? [])
      for (let index = from; index < to; index++) closings.add(index);
    at = places.next(found ? found.runs[0]!.to : at + 1);
  }
  return verbs;
}

const placesOf = interest((data) => {
  const { byFirst } = verbTable(data);
  return ({ kind, key }) => kind === 'word' && byFirst.has(withoutAccents(key));
});

function verbAt(reader: Reader, at: number, led: boolean): Match | undefined {
  const { tokens, opening } = reader;
  if ((tokens[at]!.glued && isInsideCompound(tokens, at)) || isInSentence(reader, at)) return undefined;
  const all = formsAt(reader, at);
  const forms = led && opening.has(at) ? all.filter(({ number }) => number !== 'plural') : all;
  const whole = best(
    reader,
    forms.flatMap((form) => matches(reader, form, at) ?? []).filter(({ form }) => !isInfinitive(reader, form, at)),
  );
  if (whole?.capitals) {
    const missing = missingPreposition(reader, whole, forms);
    return missing === undefined ? whole : { ...whole, missing };
  }
  if (whole && isMiscased(reader, whole, at)) return whole;
  const open = forms.filter(({ segments }) => segments.length > 1 && runAt(reader, segments[0]!, at) !== undefined);
  return open.length > 0 && open.every((form) => isLeftOpen(reader, form, forms, at))
    ? leftOpen(reader, open, at)
    : undefined;
}

/**
 * In small letters inside a sentence, with no word in capitals near it that could be another part of it: no verb, as
 * most of the words are that might begin one (`is`, `wordt`).
 */
function isInSentence({ tokens, table, opening, lastCapital }: Reader, at: number): boolean {
  const { shape, key } = tokens[at]!;
  const before = tokens[at - 1];
  if (shape !== 'lower' || opening.has(at) || table.smallFirst.has(key) || (before && isCapitalWord(before)))
    return false;
  if (table.auxiliaries.has(key)) return true;
  for (let behind = at + 1; behind <= lastCapital; behind++) {
    if (isCapitalWord(tokens[behind]!) && tokens[behind]!.text.length > 1) return false;
    if (tokens[behind]!.kind === 'mark' && endsSentence(tokens, behind)) return true;
  }
  return true;
}

/** The forms that begin here; of a verb that demands things (FORDERT), only the split ones where somebody is asked. */
function formsAt(reader: Reader, at: number): readonly VerbForm[] {
  const { tokens, table } = reader;
  const forms = table.byFirst.get(tokens[at]!.key) ?? [];
  return table.demands.has(tokens[at]!.key) && namesSomebody(reader, at + 1)
    ? forms.filter(({ segments }) => segments.length > 1)
    : forms;
}

/** A name of the addressees stands here, perhaps behind an article and a word or two. */
function namesSomebody({ tokens, words, table, names }: Reader, from: number): boolean {
  for (let at = from; at < from + 4 && tokens[at]?.kind === 'word'; at++) {
    const name = names.at(words, at);
    if (name) return !tokens[at + name.length]?.glued || tokens[at + name.length]!.text !== '-';
    if (tokens[at]!.shape !== 'lower' || table.governed.has(tokens[at]!.key)) return false;
  }
  return false;
}

/** `NIS-INVITES`, `EU/NOTES`: not a word by itself. An apostrophe stands before an elided word, a bracket may stand anywhere. */
function isInsideCompound(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  return (
    before.kind === 'number' || before.text === '-' || before.text === '/' || before.text === '.' || before.text === '@'
  );
}

function verbOf(reader: Reader, { form, runs, capitals, missing }: Match): OperativeVerb {
  const { tokens } = reader;
  const last = runs.at(-1)!;
  const end = missing === undefined ? withTail(reader, form, last.to) : last.to;
  const miscased = capitals ? undefined : misspelling(reader, runs);
  const shouted =
    capitals && missing === undefined ? shoutedGovernedWord(reader, withAdverbsBehind(reader, last.to)) : undefined;
  return {
    concept: form.concepts[0]!,
    concepts: form.concepts,
    ...weightOf(form),
    number: form.number,
    pattern: form.pattern,
    parts: stretches(reader, [...runs.slice(0, -1), { ...last, to: end }]).map(({ from, to }) =>
      span(tokens, from, to),
    ),
    ...(missing !== undefined && { missing }),
    ...(miscased && { miscased }),
    ...(shouted && { shoutedGovernedWord: shouted }),
  };
}

/** The runs with the adverbs around them; those with nothing between are one. */
function stretches(reader: Reader, runs: readonly Run[]): { from: number; to: number }[] {
  const joined: { from: number; to: number }[] = [];
  for (const [index, run] of runs.entries()) {
    const from = Math.max(withAdverbsBefore(reader, run.from), joined.at(-1)?.to ?? 0);
    const to = index < runs.length - 1 ? withAdverbsBehind(reader, run.to) : run.to;
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(to, last.to);
    else joined.push({ from, to });
  }
  return joined;
}

/** What the pattern governs may stand in capitals as well: TAKES NOTE WITH SATISFACTION OF. */
function withTail(reader: Reader, { tail }: VerbForm, from: number): number {
  let end = withAdverbsBehind(reader, from);
  for (const { key } of tail) {
    const token = reader.tokens[end];
    if (!token || !isCapitalWord(token) || token.key !== key) break;
    end = withAdverbsBehind(reader, end + 1);
  }
  return end;
}
