/**
 * Operative verbs: the words in CAPITALS that say what the Council does, whole (`INVITES`), of several words
 * (`CALLS ON`) or split by others (`MOEDIGT de Commissie AAN`). A verb in lower case inside a sentence is no
 * operative verb and no fault: real texts have many.
 */
import type { LanguageData } from '../languages/data';
import type { Token } from '../text/tokens';
import { addresseeNames } from './addressees';
import { withoutAccents } from './phrases';
import type { PhraseTable } from './phrases';
import type { BlockKind, OperativeVerb, Span } from './model';
import { endsSentence, sentenceEnd } from './sentences';
import { verbTable, weightOf } from './verbForms';
import type { Segment, VerbForm, VerbTable } from './verbForms';

/** Words that may stand between the parts of a split verb. The longest seen in an adopted text is 23. */
const longestGap = 40;
/** A closing word in lower case, or a first word in lower case, is believed at this distance only. */
const nearGap = 6;

const readKinds: ReadonlySet<BlockKind> = new Set<BlockKind>(['leadIn', 'item', 'paragraph', 'point', 'continuation', 'text']);

/** The operative verbs of one block, in order. `tokens` are those behind its label, without footnote calls. */
export function readVerbs(tokens: readonly Token[], data: LanguageData, kind: BlockKind): OperativeVerb[] {
  if (!readKinds.has(kind)) return [];
  const reader = readerOf(tokens, data, kind);
  const verbs: OperativeVerb[] = [];
  const closings = new Set<number>();
  for (let at = 0; at < tokens.length; ) {
    const found = closings.has(at) ? undefined : verbAt(reader, at);
    if (found) verbs.push(verbOf(reader, found));
    for (const { from, to } of found?.runs.slice(1) ?? []) for (let index = from; index < to; index++) closings.add(index);
    at = found ? found.runs[0]!.to : at + 1;
  }
  return verbs;
}

interface Reader {
  /** With keys without accents. */
  readonly tokens: readonly Token[];
  /** As they came. */
  readonly words: readonly Token[];
  readonly table: VerbTable;
  readonly names: PhraseTable<string>;
  readonly kind: BlockKind;
  /** Indices where the first verb is due. */
  readonly opening: ReadonlySet<number>;
  /** No word in lower case: a line in capitals, where nothing can be said about case. */
  readonly shouting: boolean;
}

function readerOf(words: readonly Token[], data: LanguageData, kind: BlockKind): Reader {
  const table = verbTable(data);
  const tokens = words.map((token) => {
    const key = withoutAccents(token.key);
    return key === token.key ? token : { ...token, key };
  });
  const names = addresseeNames(data);
  return { tokens, words, table, names, kind, opening: opening(tokens, table), shouting: isShouted(tokens) };
}

/** Indices of tokens, end exclusive. */
interface Run {
  readonly from: number;
  readonly to: number;
  /** Indices of the operative words with their form in capitals. */
  readonly words: readonly { readonly at: number; readonly text: string }[];
}

interface Match {
  readonly form: VerbForm;
  readonly runs: readonly Run[];
  readonly capitals: boolean;
  /** What a split verb lacks. */
  readonly missing?: string;
}

function verbAt(reader: Reader, at: number): Match | undefined {
  const { tokens, table } = reader;
  const token = tokens[at]!;
  if (token.kind !== 'word') return undefined;
  const forms = table.byFirst.get(token.key);
  if (!forms || (token.glued && isInsideCompound(tokens, at))) return undefined;
  const whole = best(reader, forms.flatMap((form) => matches(reader, form, at) ?? []).filter(({ form }) => !isInfinitive(reader, form, at)));
  if (whole && (whole.capitals || isMiscased(reader, whole, at))) return whole;
  const open = forms.filter(({ segments }) => segments.length > 1 && runAt(reader, segments[0]!, at) !== undefined);
  return open.length > 0 && open.every((form) => isLeftOpen(reader, form, forms, at)) ? leftOpen(reader, open, at) : undefined;
}

/** `NIS-INVITES`, `EU/NOTES`: not a word by itself. An apostrophe stands before an elided word, a bracket may stand anywhere. */
function isInsideCompound(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  return before.kind === 'number' || before.text === '-' || before.text === '/' || before.text === '.' || before.text === '@';
}

/** IS PREPARED TO SUPPORT, ITS SUPPORT: behind another word in capitals, or `to`, the form of the plural is no verb. */
function isInfinitive({ tokens, table }: Reader, { number }: VerbForm, at: number): boolean {
  const before = tokens[at - 1];
  if (number !== 'plural' || !before) return false;
  if (!isCapitalWord(before)) return table.governed.has(before.key);
  return !table.joins.has(before.key) && withAdverbsBefore({ tokens, table }, at) === at;
}

/**
 * A match in capitals before one with a fault, unless the words it governs are missing (POINTS to) and a longer form
 * stands there in one piece (POINTS out); more operative words before fewer, governed words that fit before none.
 */
function best(reader: Reader, found: readonly Match[]): Match | undefined {
  let top: { match: Match; score: number } | undefined;
  for (const match of found) {
    const tail = tailScore(reader, match);
    const sure = match.capitals ? (tail > 0 ? 2000 : 1000) : match.runs.length === 1 && match.form.words > 1 ? 1500 : 0;
    const score = sure + match.form.words * 10 + tail;
    if (!top || score > top.score) top = { match, score };
  }
  return top?.match;
}

function tailScore({ tokens }: Reader, { form, runs }: Match): number {
  if (form.tail.length === 0) return 1;
  const end = runs.at(-1)!.to;
  return form.tail.every(({ key }, index) => tokens[end + index]?.key === key) ? 2 : 0;
}

/** The whole of a form from token `at`, in capitals if it stands so, else with the nearest lower-case closing. */
function matches(reader: Reader, form: VerbForm, at: number): Match | undefined {
  const { tokens } = reader;
  const first = runAt(reader, form.segments[0]!, at);
  if (!first) return undefined;
  const runs = [first];
  for (const segment of form.segments.slice(1)) {
    const run = closing(reader, segment, runs.at(-1)!.to);
    if (!run) return undefined;
    const before = runs.at(-1)!;
    if (run.from === before.to) runs[runs.length - 1] = { from: before.from, to: run.to, words: [...before.words, ...run.words] };
    else runs.push(run);
  }
  const capitals = runs.every(({ words }) => words.every((word) => isUpper(tokens[word.at]!)));
  return { form, runs, capitals };
}

/** The words of a segment in a row, whatever their case; adverbs may stand between them. */
function runAt({ tokens, table }: Reader, segment: Segment, from: number): Run | undefined {
  const words: { at: number; text: string }[] = [];
  let at = from;
  for (const word of segment) {
    const isNext = (index: number): boolean => tokens[index]?.key === word.key;
    if (words.length > 0 && !isNext(at)) at += table.adverbs.at(tokens, at)?.length ?? 0;
    if (!isNext(at)) return undefined;
    words.push({ at, text: word.text });
    at++;
  }
  return { from, to: at, words };
}

/** The next part of a split verb: before the end of the sentence and before another verb. */
function closing(reader: Reader, segment: Segment, from: number): Run | undefined {
  const { tokens } = reader;
  let lower: Run | undefined;
  let gap = 0;
  for (let at = from; at < tokens.length && gap <= longestGap; at++) {
    const run = runAt(reader, segment, at);
    if (run && run.words.every((word) => isUpper(tokens[word.at]!))) return run;
    if (run && !lower && gap <= nearGap && tokens[at]!.kind === 'word') lower = run;
    if (endsSentence(tokens, at) || startsVerb(reader, at)) break;
    if (tokens[at]!.kind === 'word' && !tokens[at]!.glued) gap++;
  }
  return lower;
}

/** Whether another finite verb in capitals begins here. */
function startsVerb(reader: Reader, at: number): boolean {
  const { tokens, table } = reader;
  const token = tokens[at]!;
  const key = token.key;
  if (!isCapitalWord(token) || token.glued) return false;
  return (table.byFirst.get(key) ?? []).some((form) => {
    const [first] = form.segments;
    if (form.number === 'participle' || isInfinitive(reader, form, at)) return false;
    if (form.segments.length > 1 && first!.length === 1 && table.auxiliaries.has(key)) return false;
    const run = runAt(reader, first!, at);
    return run !== undefined && run.words.every((word) => isUpper(tokens[word.at]!));
  });
}

function isUpper({ kind, shape }: Token): boolean {
  return kind !== 'word' || shape === 'upper';
}

/** Whether a match with words out of capitals is an operative verb after all, wrongly written. */
function isMiscased(reader: Reader, match: Match, at: number): boolean {
  if (reader.shouting || match.form.number === 'participle') return false;
  const { tokens, table } = reader;
  const { shape, text, key } = tokens[at]!;
  const words = match.runs.flatMap(({ words }) => words).filter((word) => tokens[word.at]!.kind === 'word');
  if (shape === 'upper' && text.length > 1) return closesInLowerCase(reader, match);
  const gap = match.runs.length > 1 ? match.runs[1]!.from - match.runs[0]!.to : 0;
  if (words.some(({ at }) => isUpper(tokens[at]!) && tokens[at]!.text.length > 1))
    return gap <= nearGap && !(shape === 'lower' && table.auxiliaries.has(key));
  if (shape === 'mixed') return words.length === 1 && hasManyCapitals(text);
  if (match.form.number === 'plural') return standsForPlural(reader, match, at);
  return withAdverbsBefore(reader, at) < at || standsForVerb(reader, at);
}

/** `MOEDIGT de Commissie aan`. A closing word that is also a preposition is believed behind one short noun phrase only. */
function closesInLowerCase({ tokens, words, table, names }: Reader, { runs }: Match): boolean {
  const last = runs.at(-1)!;
  const wrong = last.words.filter((word) => !isUpper(tokens[word.at]!));
  if (runs.length === 1 || wrong.length === 0 || last.words.length > 1) return true;
  const key = tokens[wrong[0]!.at]!.key;
  if (!table.governed.has(key)) return true;
  const from = runs.at(-2)!.to;
  const between = tokens.slice(from, last.from);
  if (!between.every(({ kind, key }) => kind === 'word' && !table.governed.has(key))) return false;
  return between.length <= 2 || between.some((_, index) => names.at(words, from + index)?.length === between.length - index);
}

function hasManyCapitals(text: string): boolean {
  return [...text].filter((char) => char !== char.toLowerCase()).length >= 2;
}

/**
 * A verb without capitals counts at the head of a numbered paragraph, and with a capital letter at the head
 * of a later sentence, where only the Council can be its subject.
 */
function standsForVerb({ tokens, table, kind, opening }: Reader, at: number): boolean {
  const { shape, key } = tokens[at]!;
  if (opening.has(at) && kind === 'paragraph') return true;
  if (shape === 'lower' || kind === 'item' || kind === 'leadIn' || table.homographs.has(key)) return false;
  if (table.auxiliaries.has(key)) return false;
  if (opening.has(at)) return kind === 'continuation';
  return at > 0 && endsSentence(tokens, at - 1);
}

/** The plural is often the form of the infinitive and of a noun: it counts at the head of a paragraph, before `that` or `to` if need be. */
function standsForPlural({ tokens, table, kind, opening }: Reader, { form, runs }: Match, at: number): boolean {
  if (kind !== 'paragraph' || !opening.has(at)) return false;
  const next = tokens[runs.at(-1)!.to];
  return form.words > 1 || !table.homographs.has(tokens[at]!.key) || (next !== undefined && table.openers.has(next.key));
}

function verbOf(reader: Reader, { form, runs, capitals, missing }: Match): OperativeVerb {
  const { tokens } = reader;
  const last = runs.at(-1)!;
  const end = missing === undefined ? withTail(reader, form, last.to) : last.to;
  const miscased = capitals ? undefined : misspelling(reader, runs);
  const shouted = capitals ? shoutedGovernedWord(reader, withAdverbsBehind(reader, last.to)) : undefined;
  return {
    concept: form.concepts[0]!,
    concepts: form.concepts,
    ...weightOf(form),
    number: form.number,
    pattern: form.pattern,
    parts: stretches(reader, [...runs.slice(0, -1), { ...last, to: end }]).map(({ from, to }) => span(tokens, from, to)),
    ...(missing !== undefined && { missing }),
    ...(miscased && { miscased }),
    ...(shouted && { shoutedGovernedWord: shouted }),
  };
}

/** The runs with the adverbs around them; those with nothing between are one. */
function stretches(reader: Reader, runs: readonly Run[]): { from: number; to: number }[] {
  const joined: { from: number; to: number }[] = [];
  for (const [index, run] of runs.entries()) {
    const from = index === 0 ? withAdverbsBefore(reader, run.from) : run.from;
    const to = index < runs.length - 1 ? withAdverbsBehind(reader, run.to) : run.to;
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(to, last.to);
    else joined.push({ from, to });
  }
  return joined;
}

function span(tokens: readonly Token[], from: number, to: number): Span {
  return { from: tokens[from]!.from, to: tokens[to - 1]!.to };
}

/** Adverbs in capitals right before a verb belong to it: STRONGLY CONDEMNS. */
function withAdverbsBefore({ tokens, table }: Pick<Reader, 'tokens' | 'table'>, from: number): number {
  let start = from;
  for (let at = from - 1; at >= 0 && from - at <= 6 && isCapitalWord(tokens[at]!); at--) {
    if (table.adverbs.at(tokens, at)?.length === start - at) start = at;
  }
  return start;
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

function withAdverbsBehind({ tokens, table }: Reader, to: number): number {
  let end = to;
  for (;;) {
    const length = table.adverbs.at(tokens, end)?.length ?? 0;
    if (length === 0 || !tokens.slice(end, end + length).every(isCapitalWord)) return end;
    end += length;
  }
}

function isCapitalWord({ kind, shape }: Token): boolean {
  return kind === 'word' && shape === 'upper';
}

/** The first stretch with a word out of capitals, and how it should stand. */
function misspelling({ tokens, opening }: Reader, runs: readonly Run[]): { span: Span; expected: string } {
  const run = runs.find(({ words }) => words.some((word) => !isUpper(tokens[word.at]!)))!;
  const from = run === runs[0] && opening.has(run.from) ? Math.min(...opening) : run.from;
  let expected = '';
  for (let at = from; at < run.to; at++) {
    const word = run.words.find((each) => each.at === at);
    const space = at > from ? ' '.repeat(Math.min(1, tokens[at]!.from - tokens[at - 1]!.to)) : '';
    expected += space + (word && tokens[at]!.kind === 'word' ? word.text : at < run.from ? tokens[at]!.text.toUpperCase() : tokens[at]!.text);
  }
  return { span: span(tokens, from, run.to), expected };
}

/** Governed words in capitals behind a verb, while the text behind them goes on in lower case. */
function shoutedGovernedWord({ tokens, table, kind, shouting }: Reader, from: number): Span | undefined {
  if (kind === 'leadIn' || shouting) return undefined;
  let to = from;
  while (to < tokens.length && isCapitalWord(tokens[to]!) && table.governed.has(tokens[to]!.key)) to++;
  if (to === from) return undefined;
  const behind = tokens.slice(to, to + 4).filter((token) => token.kind === 'word');
  const lower = behind.filter(({ shape }) => shape !== 'upper').length;
  return lower > behind.length / 2 ? span(tokens, from, to) : undefined;
}

/** A split verb without its closing words: no other form with the same first word is whole, and the line is not all capitals. */
function isLeftOpen(reader: Reader, form: VerbForm, forms: readonly VerbForm[], at: number): boolean {
  const { tokens, kind, shouting } = reader;
  if (form.segments.length < 2 || form.number === 'participle' || kind === 'leadIn' || shouting) return false;
  if (!isCapitalWord(tokens[at]!) || !canBeLeftOpen(reader, at)) return false;
  if (forms.some(({ segments }) => segments.length === 1 && segments[0]!.length === 1)) return false;
  const run = runAt(reader, form.segments[0]!, at);
  if (!run || !run.words.every((word) => isUpper(tokens[word.at]!))) return false;
  const behind = tokens.slice(run.to, run.to + 3).filter(({ kind }) => kind === 'word');
  if (behind.length > 1 && behind.every(isCapitalWord)) return false;
  return !closesLater(reader, form.segments[1]!, run.to);
}

/** IS and WILL may be anything inside a sentence; at its head, with no other word in capitals behind, they are verbs left open. */
function canBeLeftOpen(reader: Reader, at: number): boolean {
  const { tokens, table, kind } = reader;
  if (!table.auxiliaries.has(tokens[at]!.key)) return true;
  if (kind !== 'paragraph' || !headsSentence(reader, at)) return false;
  const end = sentenceEnd(tokens, at);
  for (let index = at + 1; index < end; index++) {
    if (isCapitalWord(tokens[index]!) && tokens[index]!.text.length > 3) return false;
  }
  return true;
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
    if (isCapitalWord(tokens[at]!) && runAt(reader, segment, at)?.words.every((word) => isUpper(tokens[word.at]!))) return true;
    if (endsSentence(tokens, at) || startsVerb(reader, at)) return false;
  }
  return false;
}

/** What may be missing: the closing words of each form, the shortest first, with ` / ` between. */
function leftOpen(reader: Reader, forms: readonly VerbForm[], at: number): Match {
  const byLength = [...forms].sort((one, other) => one.words - other.words);
  const closings = new Map<string, string>();
  for (const { segments } of byLength) {
    const last = segments.at(-1)!.at(-1)!.key;
    if (!closings.has(last)) closings.set(last, segments.slice(1).map((words) => words.map(({ text }) => text).join(' ')).join(' … '));
  }
  const form = byLength[0]!;
  return { form, runs: [runAt(reader, form.segments[0]!, at)!], capitals: true, missing: [...closings.values()].join(' / ') };
}

/** Where the verb of a paragraph is due: at its first word, or behind an adverb there. */
function opening(tokens: readonly Token[], table: VerbTable): ReadonlySet<number> {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  return new Set([first, first + (table.adverbs.at(tokens, first)?.length ?? 0)]);
}

function isShouted(tokens: readonly Token[]): boolean {
  return !tokens.some(({ kind, shape }) => kind === 'word' && (shape === 'lower' || shape === 'title'));
}
