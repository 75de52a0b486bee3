/** Split verbs left open: ROEPT without OP. */
import { endsSentence, sentenceEnd } from '../sentences';
import { weightOf, type Segment, type VerbForm } from './verbForms';
import { isCapitalWord, isWritten, longestGap, runAt, startsVerb } from './verbMatch';
import type { Match, Reader } from './verbMatch';

/** A split verb without its closing words: no other form with the same first word is whole, and the line is not all capitals. */
export function isLeftOpen(reader: Reader, form: VerbForm, forms: readonly VerbForm[], at: number): boolean {
  const { tokens, kind, shouting } = reader;
  if (form.segments.length < 2 || form.number === 'participle' || kind === 'leadIn' || shouting) return false;
  // One letter is a capital at the head of a sentence: `È opportuno che`.
  if (!isCapitalWord(tokens[at]!) || tokens[at]!.text.length < 2 || !canBeLeftOpen(reader, at)) return false;
  if (forms.some(({ segments }) => segments.length === 1 && segments[0]!.length === 1)) return false;
  const run = runAt(reader, form.segments[0]!, at);
  if (!run || !run.words.every((word) => isWritten(tokens, word))) return false;
  const behind = tokens.slice(run.to, run.to + 3).filter(({ kind }) => kind === 'word');
  if (behind.length > 1 && behind.every(isCapitalWord)) return false;
  return !closesLater(reader, form.segments[1]!, run.to);
}

/** IS and WILL may be anything inside a sentence; at its head, with no other word in capitals behind, they are verbs left open. */
function canBeLeftOpen(reader: Reader, at: number): boolean {
  const { tokens, table, kind } = reader;
  if (!table.auxiliaries.has(tokens[at]!.key)) return true;
  if (kind !== 'paragraph' || !(headsSentence(reader, at) || isJoined(reader, at))) return false;
  const end = sentenceEnd(tokens, at);
  for (let index = at + 1; index < end && !startsVerb(reader, index); index++) {
    if (isCapitalWord(tokens[index]!) && tokens[index]!.text.length > 3) return false;
  }
  return true;
}

/** `…, en IS met name …`: behind `and` and before an adverb of verbs. */
function isJoined({ tokens, table }: Reader, at: number): boolean {
  return table.joins.has(tokens[at - 1]?.key ?? '') && table.adverbs.at(tokens, at + 1) !== undefined;
}

/** At the head of a sentence, or behind the Council there: The Council WILL. */
function headsSentence({ tokens, words, names, opening }: Reader, at: number): boolean {
  const isHead = (index: number): boolean => opening.has(index) || index === 0 || endsSentence(tokens, index - 1);
  if (isHead(at)) return true;
  for (let start = Math.max(0, at - 6); start < at; start++) {
    const name = names.at(words, start);
    if (name?.value === 'council' && start + name.length === at) return isHead(start);
  }
  return false;
}

/** The closing words stand in the sentence, only further off than we look. */
function closesLater(reader: Reader, segment: Segment, from: number): boolean {
  const { tokens } = reader;
  for (let at = from; at < tokens.length && at < from + 4 * longestGap; at++) {
    if (isCapitalWord(tokens[at]!) && runAt(reader, segment, at)?.words.every((word) => isWritten(tokens, word)))
      return true;
    if (endsSentence(tokens, at) || startsVerb(reader, at)) return false;
  }
  return false;
}

/**
 * `CALLS the Member States to`: a verb whose preposition is one of its operative words (CALLS ON), right before someone
 * it may ask. Gives the words that may be missing, with ` / ` between.
 */
export function missingPreposition(
  reader: Reader,
  { form, runs }: Match,
  forms: readonly VerbForm[],
): string | undefined {
  const { tokens, words, names, table } = reader;
  if (form.words > 1 || form.tail.length === 0 || weightOf(form).class !== 'request') return undefined;
  const closings = forms.flatMap(({ segments, tail }) =>
    segments.length === 1 && segments[0]!.length === 2 && tail.length === 0 ? [segments[0]![1]!] : [],
  );
  const isOwn = forms.every(({ words, tail }) => words > 1 || tail.length > 0);
  if (!isOwn || !closings.some(({ key }) => key === form.tail[0]!.key)) return undefined;
  const behind = runs.at(-1)!.to;
  for (let at = behind; at < behind + 3 && tokens[at]?.kind === 'word'; at++) {
    const name = names.at(words, at);
    const next = name && tokens[at + name.length];
    if (name) return next?.glued ? undefined : closings.map(({ text }) => text).join(' / ');
    if (tokens[at]!.shape !== 'lower' || tokens[at]!.text.length > 3 || table.governed.has(tokens[at]!.key))
      return undefined;
  }
  return undefined;
}

/** What may be missing: the closing words of each form, the shortest first, with ` / ` between. */
export function leftOpen(reader: Reader, forms: readonly VerbForm[], at: number): Match {
  const byLength = [...forms].sort((one, other) => one.words - other.words);
  const closings = new Map<string, string>();
  for (const { segments } of byLength) {
    const last = segments.at(-1)!.at(-1)!.key;
    if (!closings.has(last))
      closings.set(
        last,
        segments
          .slice(1)
          .map((words) => words.map(({ text }) => text).join(' '))
          .join(' … '),
      );
  }
  const form = byLength[0]!;
  return {
    form,
    runs: [runAt(reader, form.segments[0]!, at)!],
    capitals: true,
    missing: [...closings.values()].join(' / '),
  };
}
