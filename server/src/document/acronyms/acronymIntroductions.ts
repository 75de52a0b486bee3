/** Where acronyms are introduced: `Full name (ABC)`, `ABC (full name)`, `(WADA, World Anti-Doping Agency)`. */
import { isTitleWord } from '../../text/letters';
import { wordKey, type Token } from '../../text/tokens';
import { acronymKey, formAt, isNoAcronym, isRoman } from './acronymForms';
import type { Form, Lexicon } from './acronymForms';
import { belongsTo, nameStart } from './acronymNames';
import { bracketPairs } from '../brackets';
import type { Span } from '../model';
import { endsSentence, sentenceStart } from '../sentences';

export interface Introduction {
  /** Tokens of the form. */
  readonly first: number;
  readonly next: number;
  readonly form: string;
  readonly to: number;
  readonly name: Span;
  readonly order: 'nameFirst' | 'formFirst';
}

/** @param blocked whether a token belongs to a verb, a reference or an address */
export function readIntroductions(
  tokens: readonly Token[],
  words: Lexicon,
  blocked: (index: number) => boolean,
): Introduction[] {
  const found: Introduction[] = [];
  for (const [open, close] of bracketPairs(tokens)) {
    if (close - open < 2 || blocked(open) || blocked(open + 1)) continue;
    const introduction =
      behindName(tokens, open, close, words, blocked) ??
      beforeName(tokens, open, close, words) ??
      bothInside(tokens, open, close, words) ??
      firstInside(tokens, open, close, words) ??
      shortName(tokens, open, close, words);
    if (introduction !== undefined) found.push(introduction);
  }
  found.push(...betweenCommas(tokens, words, blocked));
  return found.sort((one, other) => one.first - other.first);
}

// ---- Full name (ABC)

function behindName(
  tokens: readonly Token[],
  open: number,
  close: number,
  words: Lexicon,
  blocked: (index: number) => boolean,
): Introduction | undefined {
  const inside = contentOf(tokens, open, close, words);
  const start = nameReach(tokens, open, blocked);
  const end = nameEnd(tokens, open);
  if (inside === undefined || start >= end) return undefined;
  const form = withShortWord(inside, tokens.slice(start, end));
  const entry = words.byKey.get(acronymKey(form.form)) ?? words.byKey.get(acronymKey(form.form.split(' ')[0]!));
  const at = nameStart(tokens, start, end, form.form, entry);
  const proven = form !== inside.form || belongsTo(form.form, tokens.slice(at, end), entry);
  if (!proven && (inside.proofOnly || !canStandUnproven(form, tokens[end - 1]!, words))) return undefined;
  const name = inside.rest ?? { from: tokens[at]!.from, to: tokens[end - 1]!.to };
  return { ...introducedAs(form), name, order: 'nameFirst' };
}

/** `mil CERT`: the word before the capitals is the beginning of a word of the name. */
function withShortWord({ form, lead }: Content, name: readonly Token[]): Form {
  const word = lead.length === 1 ? lead[0]! : undefined;
  if (word === undefined || word.text.length < 2 || word.text.length > 5) return form;
  if (!name.slice(-8).some(({ key }) => key.startsWith(word.key) && key !== word.key)) return form;
  return { ...form, first: form.first - 1, form: `${word.text} ${form.form}`, plain: false };
}

interface Content {
  readonly form: Form;
  /** Words before the form: `hereinafter`, `of`. */
  readonly lead: readonly Token[];
  /** The full name behind a comma, in the bracket. */
  readonly rest?: Span;
  /** More stands in the bracket than a form, or a form in quotes: only its letters can tell that it is introduced. */
  readonly proofOnly: boolean;
}

/** What a bracket holds, if it begins with a form, in quotes or not, with a few small words before it. */
function contentOf(tokens: readonly Token[], open: number, close: number, words: Lexicon): Content | undefined {
  let at = open + 1;
  // (10. RP), the tenth of its kind
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.key === '.') at += 2;
  while (at < close && at < open + 6 && isLeadWord(tokens[at]!, words)) at++;
  const lead = tokens.slice(open + 1, at).filter(({ kind }) => kind === 'word');
  const form = wholeForm(tokens, at, words);
  if (form === undefined) return undefined;
  let end = behindEnding(tokens, form.next);
  // ESF+
  if (end < close && tokens[end]!.text === '+' && tokens[end]!.glued) end++;
  const quoted = end < close && isQuote(tokens[end]!) && isQuote(tokens[at - 1]!);
  while (end < close && isQuote(tokens[end]!)) end++;
  // (hereinafter: ABC), (toliau – ABC)
  const said = tokens.slice(open + 1, at).some(({ key }) => key === ':' || key === '–');
  if (end === close) return { form, lead, proofOnly: lead.length > 0 && !quoted && !said };
  if (!/^[,;–]$/.test(tokens[end]!.key) || lead.length > 0) return undefined;
  const rest = tokens.slice(end + 1, close);
  if (rest.length < 2 || !belongsTo(form.form, rest, undefined)) return { form, lead, proofOnly: true };
  return { form, lead, rest: { from: rest[0]!.from, to: rest.at(-1)!.to }, proofOnly: false };
}

/** Behind the ending of a plural or case: `SME's`, `IMM-uri`, `WADA:n`. */
function behindEnding(tokens: readonly Token[], index: number): number {
  const [mark, ending] = [tokens[index], tokens[index + 1]];
  const hangs = mark?.glued === true && /^[':-]$/.test(mark.key);
  return hangs && ending?.shape === 'lower' && ending.glued && ending.text.length <= 6 ? index + 2 : index;
}

function isLeadWord(token: Token, { names }: Lexicon): boolean {
  if (isQuote(token) || token.text === ':' || token.text === '–') return true;
  return token.kind === 'word' && token.shape === 'lower' && !names.has(token.text);
}

function isQuote({ text }: Token): boolean {
  return /^["“”„‘’‚'«»‹›]$/.test(text);
}

/** A form with what belongs to it inside a bracket: `IPA III`, `ET 2020`, `EU ETS`, and a single name (`Berec`). */
function wholeForm(tokens: readonly Token[], index: number, words: Lexicon): Form | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  const form = formAt(tokens, index, words) ?? (token.shape === 'title' ? titleForm(token, index) : undefined);
  if (form === undefined) return undefined;
  const next = tokens[form.next];
  if (next === undefined || next.glued) return form;
  if (/^(?:19|20)\d\d$/.test(next.text) && words.byKey.has(acronymKey(form.form))) return undefined;
  if (isRoman(next.text) || /^\d{1,4}$/.test(next.text)) return joined(form, next, form.next + 1);
  const more = next.shape === 'upper' ? formAt(tokens, form.next, words) : undefined;
  return more === undefined ? form : { ...more, first: index, form: `${form.form} ${more.form}`, plain: false };
}

function titleForm({ text, to }: Token, index: number): Form {
  return { first: index, next: index + 1, form: text, to, plain: false };
}

function joined({ first, form }: Form, { text, to }: Token, next: number): Form {
  return { first, next, form: `${form} ${text}`, to, plain: false };
}

/** The first token the name before a bracket may have: in the sentence, behind the last mark or verb. */
function nameReach(tokens: readonly Token[], open: number, blocked: (index: number) => boolean): number {
  let at = open;
  while (at > 0 && open - at < 24 && !endsName(tokens, at - 1) && !blocked(at - 1)) at--;
  return at;
}

function endsName(tokens: readonly Token[], index: number): boolean {
  return /^[;:()[\]]$/.test(tokens[index]!.text) || endsSentence(tokens, index);
}

/** Behind the last word of the name: a closing quotation mark or comma may follow it. */
function nameEnd(tokens: readonly Token[], open: number): number {
  return open > 0 && isQuote(tokens[open - 1]!) ? open - 1 : open;
}

/** No letter shows that form and name belong together (names are translated, forms often are not): is it one all the same? */
function canStandUnproven({ form }: Form, before: Token, words: Lexicon): boolean {
  const entry = words.byKey.get(acronymKey(form));
  if (before.kind !== 'word' || entry?.known === true || words.domains.has(form)) return false;
  if (before.shape === 'upper' && before.text.length > 1 && words.byKey.get(acronymKey(before.text))?.known !== true)
    return false;
  return entry !== undefined || (!isTitleWord(form) && !isNoAcronym(form));
}

function introducedAs({ first, next, form, to }: Form): Pick<Introduction, 'first' | 'next' | 'form' | 'to'> {
  return { first, next, form, to };
}

// ---- Name in our words (full name – ABC)

/** `Gemeinsame Cyber-Einheit (Joint Cyber Unit – JCU)`: name and form both stand in the bracket. */
function bothInside(tokens: readonly Token[], open: number, close: number, words: Lexicon): Introduction | undefined {
  for (let at = close - 2; at > open + 2 && at >= close - 4; at--) {
    if (!/^[,–—]$/.test(tokens[at]!.text)) continue;
    const form = wholeForm(tokens, at + 1, words);
    const name = tokens.slice(open + 1, at);
    if (form === undefined || behindEnding(tokens, form.next) !== close) return undefined;
    if (!belongsTo(form.form, name, words.byKey.get(acronymKey(form.form)))) return undefined;
    return { ...introducedAs(form), name: { from: name[0]!.from, to: name.at(-1)!.to }, order: 'nameFirst' };
  }
  return undefined;
}

// ---- Full name (ABC and more)

/** `Convention on Biological Diversity (CBD COP 14)`: each letter of what stands first in the bracket begins a word. */
function firstInside(tokens: readonly Token[], open: number, close: number, words: Lexicon): Introduction | undefined {
  const form = formAt(tokens, open + 1, words);
  const rest = form === undefined ? [] : tokens.slice(form.next, close);
  if (
    form === undefined ||
    rest.length === 0 ||
    rest.length > 3 ||
    rest.some(({ kind, shape, glued }) => glued || kind === 'mark' || shape === 'lower')
  )
    return undefined;
  const at = lettersStart(tokens, open, form.form);
  if (at === undefined) return undefined;
  return { ...introducedAs(form), name: { from: tokens[at]!.from, to: tokens[open - 1]!.to }, order: 'nameFirst' };
}

/** Where the words begin whose first letters, all of them and in their order, are those of the form. */
function lettersStart(tokens: readonly Token[], end: number, form: string): number | undefined {
  if (!/^\p{Lu}{3,}$/u.test(form)) return undefined;
  const letters = [...form].map((letter) => wordKey(letter));
  const reach = Math.max(0, end - 2 * letters.length - 3);
  let at = end - 1;
  for (; at >= reach && letters.length > 0; at--) {
    const { kind, key, text } = tokens[at]!;
    if (kind === 'word' && key.charAt(0) === letters.at(-1)) letters.pop();
    else if (kind === 'number' || /^[,;:.()]$/.test(text) || (kind === 'word' && text.length > 4)) return undefined;
  }
  return letters.length === 0 ? at + 1 : undefined;
}

// ---- Full name, ABC,

/** `the European Public Prosecutor's Office, EPPO, and`. */
function* betweenCommas(
  tokens: readonly Token[],
  words: Lexicon,
  blocked: (index: number) => boolean,
): Iterable<Introduction> {
  for (let at = 2; at < tokens.length - 1; at++) {
    if (tokens[at]!.shape !== 'upper' || tokens[at - 1]!.text !== ',' || blocked(at)) continue;
    const form = formAt(tokens, at, words);
    if (form === undefined || !/^[,;.]$/.test(tokens[form.next]?.text ?? '.')) continue;
    const start = lettersStart(tokens, at - 1, form.form);
    if (start === undefined) continue;
    const name = { from: tokens[start]!.from, to: tokens[at - 2]!.to };
    yield { ...introducedAs(form), name, order: 'nameFirst' };
  }
}

// ---- ABC (full name)

function beforeName(tokens: readonly Token[], open: number, close: number, words: Lexicon): Introduction | undefined {
  const form = formBefore(tokens, open, words);
  if (form === undefined) return undefined;
  const content = tokens.slice(open + 1, close);
  const name = content.filter((token) => !isQuote(token));
  if (name.length === 0 || name.some(({ kind, text }) => kind === 'number' || text === ';')) return undefined;
  if (!belongsTo(form.form, name, words.byKey.get(acronymKey(form.form)))) return undefined;
  return { ...introducedAs(form), name: { from: name[0]!.from, to: name.at(-1)!.to }, order: 'formFirst' };
}

/** A form, or a single word with a capital, right before the bracket. */
function formBefore(tokens: readonly Token[], open: number, words: Lexicon): Form | undefined {
  for (let back = 5; back > 0; back--) {
    const form = open - back >= 0 ? formAt(tokens, open - back, words) : undefined;
    if (form?.next === open) return form;
  }
  const token = tokens[open - 1];
  return token?.kind === 'word' && token.shape === 'title' && token.text.length >= 4
    ? titleForm(token, open - 1)
    : undefined;
}

// ---- Directive (EU) 2022/2555 on … (NIS 2 Directive)

/** Words a bracket with a short name may hold beside the form, and how far before it the name begins. */
const SHORT = 3;
const REACH = 40;

/** A short name in a bracket repeats a word of the name before it: `the entity of the operators … (EU DSO entity)`. */
function shortName(tokens: readonly Token[], open: number, close: number, words: Lexicon): Introduction | undefined {
  if (open === 0 || close - open > 3 * SHORT) return undefined;
  const at = tokens.findIndex(({ shape }, index) => index > open && index < close && shape === 'upper');
  const form = at < 0 ? undefined : wholeForm(tokens, at, words);
  if (form === undefined || form.next > close || words.domains.has(form.form) || isNoAcronym(form.form))
    return undefined;
  const others = tokens.filter(
    ({ kind }, index) => kind === 'word' && index > open && index < close && (index < at || index >= form.next),
  );
  if (others.length === 0 || others.length > SHORT) return undefined;
  const from = sentenceStart(tokens, open - 1);
  const start = tokens.findIndex(
    (token, index) =>
      index >= Math.max(from, open - REACH) && index < open && others.some((other) => isSameWord(other, token)),
  );
  if (start < 0) return undefined;
  const first = Math.min(start, nameStart(tokens, Math.max(from, open - REACH), open, form.form, undefined));
  const name = { from: tokens[first]!.from, to: tokens[open - 1]!.to };
  return { ...introducedAs(form), name, order: 'nameFirst' };
}

/** Endings aside, and as the end of a compound: `(CPC-verkosto)` behind `yhteistyöverkoston`. */
function isSameWord(one: Token, other: Token): boolean {
  return one.key.length >= 5 && other.key.includes(one.key.slice(0, one.key.length > 6 ? 6 : 5));
}
