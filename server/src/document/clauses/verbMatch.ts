/** The forms of a verb found in the tokens of a block, whatever their case. */
import type { LanguageData } from '../../languages/data';
import { isAscii, type Token } from '../../text/tokens';
import { addresseeNames } from './addressees';
import type { BlockKind } from '../model';
import { withoutAccents } from '../phrases';
import type { PhraseTable } from '../phrases';
import { endsSentence } from '../sentences';
import { verbTable } from './verbForms';
import type { Segment, VerbForm, VerbTable } from './verbForms';

/** Words that may stand between the parts of a split verb. The longest seen in an adopted text is 23. */
export const longestGap = 40;
/** A closing word in lower case, or a first word in lower case, is believed at this distance only. */
export const nearGap = 6;

export interface Reader {
  /** With keys without accents. */
  readonly tokens: readonly Token[];
  /** As they came. */
  readonly words: readonly Token[];
  readonly table: VerbTable;
  readonly names: PhraseTable<string>;
  readonly kind: BlockKind;
  /** Indices where the first verb is due. */
  readonly opening: ReadonlySet<number>;
  /** Of tokens looked at so far. */
  readonly reaches: Map<number, Reach>;
  readonly startingVerbs: Map<number, boolean>;
  /** Index of the last word in capitals, of two letters or more; -1 where there is none. */
  readonly lastCapital: number;
  /** No word in lower case: a line in capitals, where nothing can be said about case. */
  readonly shouting: boolean;
}

export function readerOf(words: readonly Token[], data: LanguageData, kind: BlockKind): Reader {
  const table = verbTable(data);
  const tokens = words.some(({ key }) => !isAscii(key)) ? words.map(plainKey) : words;
  const names = addresseeNames(data);
  const seen = { reaches: new Map<number, Reach>(), startingVerbs: new Map<number, boolean>() };
  return {
    tokens,
    words,
    table,
    names,
    kind,
    ...seen,
    opening: opening(tokens, table),
    lastCapital: tokens.findLastIndex((token) => isCapitalWord(token) && token.text.length > 1),
    shouting: isShouted(tokens),
  };
}

function plainKey(token: Token): Token {
  const key = withoutAccents(token.key);
  return key === token.key ? token : { ...token, key };
}

/** Indices of tokens, end exclusive. */
interface Reach {
  readonly far: number;
  readonly near: number;
}

/** Indices of tokens, end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Indices of the operative words with their form in capitals. */
  readonly words: readonly { readonly at: number; readonly text: string }[];
}

export interface Match {
  readonly form: VerbForm;
  readonly runs: readonly Run[];
  readonly capitals: boolean;
  /** What a split verb lacks. */
  readonly missing?: string;
}

/**
 * A match in capitals before one with a fault, unless the words it governs are missing (POINTS to) and a longer form
 * stands there in one piece (POINTS out); more operative words before fewer, governed words that fit before none.
 */
export function best(reader: Reader, found: readonly Match[]): Match | undefined {
  const rated = withoutOpenings(found).map((match) => {
    const tail = tailScore(reader, match);
    const sure = match.capitals ? (tail > 0 ? 3 : 1) : surenessOf(reader, match);
    return { match, sure, fit: match.form.words * 10 + tail };
  });
  const most = Math.max(...rated.map(({ sure }) => sure));
  const sure = rated.filter((each) => each.sure === most);
  const firstEnd = Math.min(...sure.map(({ match }) => (match.form.segments.length > 1 ? endOf(match) : Infinity)));
  const meant = sure.filter(({ match }) => match.runs.length === 1 || match.runs.at(-1)!.from < firstEnd);
  return meant.reduce<(typeof rated)[number] | undefined>(
    (top, each) => (!top || each.fit > top.fit ? each : top),
    undefined,
  )?.match;
}

/** `AGGODALOMMAL állapítja meg`: the word in capitals could open a recital, but it opens the longer verb that stands there. */
function withoutOpenings(found: readonly Match[]): readonly Match[] {
  const whole = found.filter(({ form, runs }) => form.number !== 'participle' && runs.length === 1);
  const longest = Math.max(...whole.map(({ form }) => form.words));
  return found.filter(({ form }) => form.number !== 'participle' || form.words >= longest);
}

/** `KUTSUB komisjoni üles`: a closing word its verb cannot do without, and that is no preposition, is the verb's own. */
function surenessOf({ table, tokens }: Reader, { form, runs }: Match): number {
  // `ERKENNT an, dass`: before a mark stands no preposition.
  const cannotDoWithout = form.pattern.includes('…') && !form.pattern.includes('(…)');
  if (runs.length === 1 && cannotDoWithout && tokens[runs[0]!.to]?.text === ',') return 4;
  if (runs.length === 1) return form.words > 1 ? 2 : 0;
  const [before, last] = [runs.at(-2)!, runs.at(-1)!];
  const isNear = last.from - before.to <= shortestGap && last.words.length === 1;
  // The closing word is the one in small letters: not so in WEIST erneut DARAUF HIN.
  if (last.words.every((word) => isWritten(tokens, word))) return 0;
  const isOwn = cannotDoWithout && !table.governed.has(tokens[last.from]!.key);
  return isNear && isOwn && isCapitalWord(tokens[before.from]!) ? 4 : 0;
}

/** Words a lower-case closing word may stand behind where its verb could do without it. */
const shortestGap = 3;

/** A split form whose closing words begin behind the end of another (IS READY … IS OF THE VIEW) closes another verb. */
function endOf({ runs }: Match): number {
  return runs.at(-1)!.to;
}

/** What a verb governs stands behind it or behind an adverb there. Prepositions may be one with an article: `à` fits `aux`. */
function tailScore({ tokens, table }: Reader, { form, runs }: Match): number {
  if (form.tail.length === 0) return 1;
  const end = runs.at(-1)!.to;
  const adverb = table.adverbs.at(tokens, end)?.length ?? 0;
  const fit = (start: number): number => {
    const behind = form.tail.map(({ key }, index) => ({ key, found: tokens[start + index]?.key ?? '' }));
    if (behind.every(({ key, found }) => found === key)) return 2;
    return behind.every(({ key, found }) => found.charAt(0) === key.charAt(0) && table.governed.has(found)) ? 1 : 0;
  };
  return Math.max(fit(end), fit(end + adverb));
}

/** The whole of a form from token `at`, in capitals if it stands so, else with the nearest lower-case closing. */
export function matches(reader: Reader, form: VerbForm, at: number): Match | undefined {
  const { tokens } = reader;
  const first = runAt(reader, form.segments[0]!, at);
  if (!first) return undefined;
  const runs = [first];
  for (const segment of form.segments.slice(1)) {
    const run = closing(reader, segment, runs.at(-1)!.to, form.segments[0]![0]!.key);
    if (!run) return undefined;
    const before = runs.at(-1)!;
    if (run.from === before.to)
      runs[runs.length - 1] = { from: before.from, to: run.to, words: [...before.words, ...run.words] };
    else runs.push(run);
  }
  const capitals = runs.every(({ words }) => words.every((word) => isWritten(tokens, word)));
  return { form, runs, capitals };
}

/** The words of a segment in a row, whatever their case; adverbs may stand between them. */
export function runAt({ tokens, table }: Reader, segment: Segment, from: number): Run | undefined {
  const words: { at: number; text: string }[] = [];
  let at = from;
  for (const word of segment) {
    if (words.length > 0 && tokens[at]?.key !== word.key) at += table.adverbs.at(tokens, at)?.length ?? 0;
    if (tokens[at]?.key !== word.key) return undefined;
    words.push({ at, text: word.text });
    at++;
  }
  return { from, to: at, words };
}

/** The next part of a split verb: before the end of the sentence and before another verb. */
function closing(reader: Reader, segment: Segment, from: number, opener: string): Run | undefined {
  const { tokens } = reader;
  const { far, near } = reachOf(reader, from, opener);
  let lower: Run | undefined;
  for (let at = from; at < far; at++) {
    const run = tokens[at]!.key === segment[0]!.key ? runAt(reader, segment, at) : undefined;
    if (run && run.words.every((word) => isWritten(tokens, word))) return run;
    if (run && at < near) lower ??= run;
  }
  return lower;
}

/** How far, from a token on, the next part of a verb is looked for, and how far it is believed in lower case. */
function reachOf(reader: Reader, from: number, opener: string): Reach {
  const { tokens, reaches } = reader;
  const known = reaches.get(from);
  if (known) return known;
  let gap = 0;
  let near = from;
  let at = from;
  while (at < tokens.length && gap <= longestGap) {
    if (gap <= nearGap) near = at + 1;
    if (endsSentence(tokens, at) || startsVerb(reader, at) || isAgain(tokens[at]!, opener)) {
      at++;
      break;
    }
    if (tokens[at]!.kind === 'word' && !tokens[at]!.glued) gap++;
    at++;
  }
  const reach = { far: at, near };
  reaches.set(from, reach);
  return reach;
}

/** The first word of the verb once more: IS …, and IS …. */
function isAgain(token: Token, opener: string): boolean {
  return token.key === opener && isCapitalWord(token);
}

/** Whether another finite verb in capitals begins here. */
export function startsVerb(reader: Reader, at: number): boolean {
  let starts = reader.startingVerbs.get(at);
  if (starts === undefined) reader.startingVerbs.set(at, (starts = looksLikeVerb(reader, at)));
  return starts;
}

function looksLikeVerb(reader: Reader, at: number): boolean {
  const { tokens, table } = reader;
  const token = tokens[at]!;
  const key = token.key;
  if (!isCapitalWord(token) || token.glued) return false;
  return (table.byFirst.get(key) ?? []).some((form) => {
    const [first] = form.segments;
    if (form.number === 'participle' || isInfinitive(reader, form, at)) return false;
    if (form.segments.length > 1 && first!.length === 1 && table.auxiliaries.has(key)) return false;
    const run = runAt(reader, first!, at);
    return run !== undefined && run.words.every((word) => isWritten(tokens, word));
  });
}

/** IS PREPARED TO SUPPORT, ITS SUPPORT: behind another word in capitals, or `to`, the form of the plural is no verb. */
export function isInfinitive({ tokens, table }: Reader, { number }: VerbForm, at: number): boolean {
  const before = tokens[at - 1];
  if (number !== 'plural' || !before) return false;
  if (!isCapitalWord(before)) return table.governed.has(before.key);
  return !table.joins.has(before.key) && withAdverbsBefore({ tokens, table }, at) === at;
}

/** Adverbs in capitals right before a verb belong to it: STRONGLY CONDEMNS. */
export function withAdverbsBefore({ tokens, table }: Pick<Reader, 'tokens' | 'table'>, from: number): number {
  let start = from;
  for (let at = from - 1; at >= 0 && from - at <= 6 && isCapitalWord(tokens[at]!); at--) {
    if (table.adverbs.at(tokens, at)?.length === start - at) start = at;
  }
  return start;
}

export function withAdverbsBehind({ tokens, table }: Reader, to: number): number {
  let end = to;
  for (;;) {
    const length = table.adverbs.at(tokens, end)?.length ?? 0;
    if (length === 0 || !tokens.slice(end, end + length).every(isUpper)) return end;
    end += length;
  }
}

/** In capitals; small letters that the data writes small are right: `I bhFÁTH`. */
export function isWritten(tokens: readonly Token[], { at, text }: Run['words'][number]): boolean {
  return isUpper(tokens[at]!) || tokens[at]!.text === text;
}

export function isUpper({ kind, shape }: Token): boolean {
  return kind !== 'word' || shape === 'upper';
}

export function isCapitalWord({ kind, shape }: Token): boolean {
  return kind === 'word' && shape === 'upper';
}

/** Where the verb of a paragraph is due: at its first word, or behind an adverb there. */
function opening(tokens: readonly Token[], table: VerbTable): ReadonlySet<number> {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  return new Set([first, first + (table.adverbs.at(tokens, first)?.length ?? 0)]);
}

function isShouted(tokens: readonly Token[]): boolean {
  return !tokens.some(({ kind, shape }) => kind === 'word' && (shape === 'lower' || shape === 'title'));
}
