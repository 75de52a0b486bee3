/** Footnote calls: what may be one in a block, and which of those are, seen over the whole numbering. */
import type { Call } from '../model';
import type { Token } from '../../text/tokens';
import { isNumberWord } from './structureWords';
import { plainDigits } from './labels';

/** `sure` by its form; `strong` glued to a word or a closing mark; `weak` glued to an acronym, a year, a stop. */
export interface Candidate extends Call {
  readonly strength: 'sure' | 'strong' | 'weak';
  /** Behind the four digits of a year: with a note of its number it can be nothing else. */
  readonly year?: true;
  /**
   * The last digits of the number of an act, `11` of `2021/78211`: a call only where nothing else calls its note. No act
   * has a number of five digits: there a call is certain, if not which of them are its own.
   */
  readonly act?: 'likely' | 'certain';
  /** At the end of its block, as a recital item ends, behind an acronym (`the EU17,`) or a stop (`14 marca 2023 r.3,`). */
  readonly ends?: 'acronym' | 'stop';
}

/** What may be a call in one block, in order. */
export function callCandidates(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const candidate = tokens[at]!.kind === 'word' ? undefined : candidateAt(tokens, at);
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

function candidateAt(tokens: readonly Token[], at: number): Candidate | undefined {
  const token = tokens[at]!;
  if (token.kind === 'superscript') return superscriptCall(tokens, at);
  if (token.key === '[') return bracketCall(tokens, at);
  if (token.key === '(') return parenthesisCall(tokens, at);
  return token.kind === 'number' && token.glued ? gluedCall(tokens, at) : undefined;
}

/** `[^12]`, `[^a]`. */
function bracketCall(tokens: readonly Token[], at: number): Candidate | undefined {
  if (tokens[at + 1]?.key !== '^' || !tokens[at + 1]!.glued) return undefined;
  let close = at + 2;
  while (close < at + 8 && tokens[close]?.glued === true && tokens[close]!.key !== ']') close++;
  const end = tokens[close];
  if (close === at + 2 || end?.key !== ']' || !end.glued) return undefined;
  const label = tokens
    .slice(at + 2, close)
    .map((token) => token.text)
    .join('');
  return { label, form: 'bracket', strength: 'sure', from: tokens[at]!.from, to: end.to };
}

/** Units, and IRIS², the constellation of satellites. */
const UNITS = new Set(['m', 'km', 'cm', 'mm', 'dm', 'км', 'м', 'iris']);

function superscriptCall(tokens: readonly Token[], at: number): Candidate | undefined {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (before === undefined || (token.glued && (UNITS.has(before.key) || isPower(tokens, at - 1)))) return undefined;
  const after = tokens[at + 1];
  const bracketed = before.key === '(' && token.glued && after?.key === ')' && after.glued;
  const [from, to] = bracketed ? [before.from, after.to] : [token.from, token.to];
  return { label: plainDigits(token.text), form: 'superscript', strength: 'sure', from, to };
}

/** `10²`; behind any other number, of a year, an act or a point, stands a call. */
function isPower(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === '10' && !(tokens[at]!.glued && tokens[at - 1]?.text !== '(');
}

/** `(3)` behind a word, as in the Official Journal; not `42(7)`, `Article 5 (1)`, `point (2)`. */
function parenthesisCall(tokens: readonly Token[], at: number): Candidate | undefined {
  const [before, open, number, close] = [tokens[at - 1], tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (before === undefined || number?.kind !== 'number' || !number.glued || close?.key !== ')' || !close.glued)
    return undefined;
  if (!isLabel(number.text) || isNumbered(tokens, at)) return undefined;
  if (before.kind === 'number' && !isYear(before.text) && !endsActNumber(tokens, at - 1)) return undefined;
  if (before.key === '(' || before.key === '–' || (before.key === ')' && open.glued)) return undefined;
  return { label: number.text, form: 'parenthesis', strength: 'weak', from: open.from, to: close.to };
}

/**
 * `point (1)`, `42. cikk (7) bekezdés`, `articolul 31 alineatul (3)`; but a word behind its own number
 * (`päätelmien 58 kohdan (13)`) may carry a call.
 */
function isNumbered(tokens: readonly Token[], open: number): boolean {
  const isWordOfNumber = (at: number): boolean => isNumberWord(tokens[at]?.text ?? '');
  if (!isWordOfNumber(open - 1)) return false;
  const number = tokens[open - 2]?.key === '.' ? open - 3 : open - 2;
  return tokens[number]?.kind !== 'number' || isWordOfNumber(number - 1) || isWordOfNumber(open + 3);
}

/** `881` of `2019/881 (1)`: the number of an act takes a call, that of an article takes a paragraph. */
function endsActNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.glued && tokens[at - 1]?.key === '/' && tokens[at - 2]?.kind === 'number';
}

function gluedCall(tokens: readonly Token[], at: number): Candidate | undefined {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (before === undefined) return undefined;
  if (next?.glued === true && !canFollowCall(next, tokens[at + 2])) return undefined;
  const call = (strength: 'strong' | 'weak'): Candidate => ({
    label: token.text,
    form: 'glued',
    strength,
    from: token.from,
    to: token.to,
  });
  if (!isLabel(token.text)) return undefined;
  if (before.kind === 'word') {
    if (endsLikeWord(before) || endsAct(tokens, at - 1)) return call('strong');
    return before.text.length > 1 && isAtEnd(tokens, at) ? { ...call('weak'), ends: 'acronym' } : call('weak');
  }
  if (CLOSERS.has(before.text)) return isNumberedDocument(tokens, at) ? undefined : call('strong');
  if (STOPS.has(before.key) && before.glued && mayCloseWithStop(tokens, at - 1))
    return isAtEnd(tokens, at) ? { ...call('weak'), ends: 'stop' } : call('weak');
  return undefined;
}

/** A word, a closer, `%`, or the year of a date that may have a stop of its own: `17. listopada 2024.3`. */
function mayCloseWithStop(tokens: readonly Token[], stop: number): boolean {
  const before = tokens[stop - 1];
  if (before === undefined) return false;
  return (
    before.kind === 'word' ||
    CLOSERS.has(before.text) ||
    before.text === '%' ||
    (tokens[stop]!.key === '.' && isYear(before.text) && !before.glued)
  );
}

/** `20191`: a year with a call behind it. */
export function yearWithCall(tokens: readonly Token[], at: number): Candidate | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'number' || token.text.length < 5 || token.text.length > 7) return undefined;
  const label = token.text.slice(4);
  if (!isYear(token.text.slice(0, 4)) || !isLabel(label)) return undefined;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (token.glued && before !== undefined && !/[.(\-–/]/.test(before.key)) return undefined;
  if (next?.glued === true && !canFollowCall(next, tokens[at + 2])) return undefined;
  return { label, form: 'glued', strength: 'weak', year: true, from: token.from + 4, to: token.to };
}

/** `(EU) 2021/78211`: where the number of an act comes last, its call cannot be told by the digits alone. */
export function actsWithCall(tokens: readonly Token[], at: number): Candidate[] {
  const [year, stroke, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (token.kind !== 'number' || token.text.length < 2 || token.text.length > 7 || !token.glued) return [];
  if (stroke?.key !== '/' || !stroke.glued || year?.kind !== 'number' || !isYear(year.text) || year.glued) return [];
  if (next?.glued === true && !canFollowCall(next, tokens[at + 2])) return [];
  return [1, 2, 3].flatMap((digits) => {
    const label = token.text.slice(-digits);
    if (digits >= token.text.length || token.text.length - digits > 4 || !isLabel(label)) return [];
    const act = token.text.length > 4 ? 'certain' : 'likely';
    return { label, form: 'glued', strength: 'weak', act, from: token.to - digits, to: token.to };
  });
}

const CLOSERS = new Set(['"', '”', '’', '»', '“', '‘', ')', ']', "'", '«']);
const STOPS = new Set(['.', ',', ';', ':']);

/** After a call comes space, a mark that ends something, or a closer; a letter, hyphen or slash makes it part of a name. */
function canFollowCall(next: Token, after: Token | undefined): boolean {
  if (next.kind !== 'mark' || !/^[.,;:!?)\]"”’»]$/.test(next.text)) return false;
  return !(after?.kind === 'number' && after.glued);
}

/** A word of its own: three letters or more that end in a small one (`cyberdefensie`, `gComhairle`), not `CO`, `PM`, `No`. */
function endsLikeWord({ text, shape }: Token): boolean {
  if (shape === 'mixed') return /^\p{Ll}{1,2}\p{Lu}\p{Ll}{2,}$/u.test(text);
  return text.length >= 3 && (shape === 'lower' || shape === 'title' || shape === 'none');
}

/** `EU` of `2012/34/EU10`: the number of an act has no figure behind its letters. */
function endsAct(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.glued && tokens[at]!.shape === 'upper' && tokens[at - 1]?.key === '/' && endsActNumber(tokens, at - 2)
  );
}

/** Nothing behind it but a mark. */
function isAtEnd(tokens: readonly Token[], at: number): boolean {
  for (let behind = at + 1; behind < tokens.length; behind++) {
    const { kind, text } = tokens[behind]!;
    if (kind !== 'mark' || text === '(') return false;
  }
  return true;
}

/** `COM(2021)118`: the bracket belongs to a document number. */
function isNumberedDocument(tokens: readonly Token[], at: number): boolean {
  const [word, open, year] = [tokens[at - 4], tokens[at - 3], tokens[at - 2]];
  return (
    tokens[at - 1]!.key === ')' && year?.kind === 'number' && open?.key === '(' && word?.kind === 'word' && open.glued
  );
}

const isLabel = (digits: string): boolean => /^[1-9]\d{0,2}$/.test(digits);
const isYear = (digits: string): boolean => /^(19|20)\d\d$/.test(digits);

/** Labels of the notes of one numbering, by the form of calls they answer. */
export interface NoteLabels {
  readonly plain: ReadonlySet<string>;
  readonly parenthesis: ReadonlySet<string>;
}

/**
 * Which candidates of one numbering are calls. Brackets and superscripts are. Glued digits and `(3)` are calls
 * where a note answers them, or where they fill a gap in the series of the calls round them.
 * @param candidates in reading order
 */
export function decideCalls(candidates: readonly Candidate[], notes: NoteLabels): Set<Candidate> {
  const calls = new Set(candidates.filter(({ strength }) => strength === 'sure'));
  // Where calls stand as superscripts, the figure of CO2 or G20 is none.
  const raised = candidates.some(({ form }) => form === 'superscript');
  const glued = candidates.filter(({ form, strength }) => form === 'glued' && !(raised && strength === 'weak'));
  if (notes.plain.size > 0) decideSeries(glued, notes.plain, calls);
  if (notes.parenthesis.size > 0)
    decideSeries(
      candidates.filter(({ form }) => form === 'parenthesis'),
      notes.parenthesis,
      calls,
    );
  return calls;
}

function decideSeries(candidates: readonly Candidate[], labels: ReadonlySet<string>, calls: Set<Candidate>): void {
  const firm = firmNeighbours(candidates, labels);
  const strong = new Set(candidates.filter(({ strength }) => strength === 'strong').map(({ label }) => label));
  const plain = new Set(candidates.filter(({ act }) => !act).map(({ label }) => label));
  const often = repeatedLabels(candidates);
  let last = 0;
  for (const [index, candidate] of candidates.entries()) {
    const value = Number(candidate.label);
    const { before, behind } = firm[index]!;
    if (candidate.act && (plain.has(candidate.label) || !(labels.has(candidate.label) || candidate.act === 'certain')))
      continue;
    if (labels.has(candidate.label)) {
      const doubtful = candidate.strength === 'weak' && candidate.form === 'glued';
      if (doubtful && (strong.has(candidate.label) || !(candidate.year || inOrder(before, value, behind)))) continue;
    } else if (value !== last + 1) continue;
    else if (candidate.strength !== 'strong' && behind !== value + 1 && !isLast(candidate, behind, often)) continue;
    calls.add(candidate);
    last = Math.max(last, value);
  }
  for (const candidate of mistyped(candidates, labels, calls)) calls.add(candidate);
}

/** For each candidate the numbers of the nearest sure-looking ones with a note, before and behind it. */
function firmNeighbours(
  candidates: readonly Candidate[],
  labels: ReadonlySet<string>,
): { before?: number; behind?: number }[] {
  const found: { before?: number; behind?: number }[] = candidates.map(() => ({}));
  const firsts = firstCalls(candidates, labels);
  const walk = (side: 'before' | 'behind', step: number): void => {
    let nearest: number | undefined;
    for (let at = step > 0 ? 0 : candidates.length - 1; at >= 0 && at < candidates.length; at += step) {
      if (nearest !== undefined) found[at]![side] = nearest;
      if (firsts.has(candidates[at]!)) nearest = Number(candidates[at]!.label);
    }
  };
  walk('before', 1);
  walk('behind', -1);
  return found;
}

/** A note that is called once more tells nothing of the order. */
function firstCalls(candidates: readonly Candidate[], labels: ReadonlySet<string>): ReadonlySet<Candidate> {
  const first = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (labels.has(candidate.label) && looksLikeCall(candidate) && !first.has(candidate.label))
      first.set(candidate.label, candidate);
  }
  return new Set(first.values());
}

function looksLikeCall({ strength, form, year }: Candidate): boolean {
  return strength === 'strong' || form === 'parenthesis' || year === true;
}

/** Lower numbers before it and higher ones behind; or two neighbours have changed places: 7, 9, 8 or 9, 8, 10. */
function inOrder(before: number | undefined, here: number, behind: number | undefined): boolean {
  if ((before ?? 0) < here && (behind ?? here + 1) > here) return true;
  return (
    (here === (before ?? 0) + 2 && behind === here - 1) || (before === here + 1 && (behind ?? here + 2) >= here + 2)
  );
}

/** `(4)` behind `(3)`, or `20244` behind `20233`, and no call after it: the note of the last call is missing. */
function isLast(
  { label, form, year, ends, act }: Candidate,
  behind: number | undefined,
  often: ReadonlySet<string>,
): boolean {
  const isPlain = form === 'parenthesis' || year === true || ends === 'stop' || act === 'certain';
  return isPlain && behind === undefined && !often.has(label);
}

function repeatedLabels(candidates: readonly Candidate[]): Set<string> {
  const seen = new Set<string>();
  const often = new Set<string>();
  for (const { label } of candidates) (seen.has(label) ? often : seen).add(label);
  return often;
}

const REACH = 40;

/**
 * Calls with a wrong number: a note is called nowhere, and where its call is due, between those of its neighbours,
 * stands just one thing that looks like a call.
 */
function* mistyped(
  candidates: readonly Candidate[],
  labels: ReadonlySet<string>,
  calls: ReadonlySet<Candidate>,
): Iterable<Candidate> {
  const placeOf = new Map<number, number>();
  for (const [at, candidate] of candidates.entries()) {
    if (calls.has(candidate) && !placeOf.has(Number(candidate.label))) placeOf.set(Number(candidate.label), at);
  }
  for (const label of labels) {
    const value = Number(label);
    const from = value === 1 ? 0 : (placeOf.get(value - 1) ?? -1) + 1;
    if (placeOf.has(value) || (from === 0 && value > 1)) continue;
    const to = Math.min(placeOf.get(value + 1) ?? candidates.length, from + REACH);
    const unanswered = candidates.slice(from, to).filter((candidate) => !labels.has(candidate.label));
    const likely = unanswered.filter(looksLikeCall);
    const [one, more] = likely.length > 0 ? likely : unanswered.filter(({ ends }) => ends !== undefined);
    if (one !== undefined && more === undefined) yield one;
  }
}

/** The tokens without their calls; a year that carried one is itself again. */
export function withoutCalls(tokens: readonly Token[], calls: readonly Call[]): readonly Token[] {
  if (calls.length === 0) return tokens;
  const kept: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < calls.length && calls[next]!.to <= token.from) next++;
    const call = calls[next];
    if (call === undefined || token.to <= call.from)
      kept.push(kept.length === 0 && token.glued ? { ...token, glued: false } : token);
    else if (token.from < call.from) kept.push(shortened(token, call.from));
  }
  return kept;
}

function shortened(token: Token, to: number): Token {
  const text = token.text.slice(0, to - token.from);
  return { ...token, text, key: text, to };
}
