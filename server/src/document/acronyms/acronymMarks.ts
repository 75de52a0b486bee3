/** Acronyms as they stand in one block: introductions and uses. What they are is only known when the text is read whole. */
import type { LanguageData } from '../../languages/data';
import { wordKey } from '../../text/tokens';
import type { Token } from '../../text/tokens';
import { acronymKey, formAt, isNoAcronym, lexicon } from './acronymForms';
import type { Form, Lexicon } from './acronymForms';
import { readIntroductions } from './acronymIntroductions';
import type { Introduction } from './acronymIntroductions';
import { indexAt } from '../clauses/addressees';
import { documentSeries } from '../references/documentReferences';
import { isInCapitals } from '../blocks/endings';
import type { AcronymMark, BlockKind, OperativeVerb, Reference, Span } from '../model';
import { quotedTitles } from '../references/quotedTitles';
import { endsSentence } from '../sentences';
import { urlEnd } from '../references/urls';

/** @param tokens of one block, without footnote calls; `text` is the flow they were cut from */
export function readAcronymMarks(
  tokens: readonly Token[],
  text: string,
  verbs: readonly OperativeVerb[],
  references: readonly Reference[],
  data: LanguageData | undefined,
  kind: BlockKind,
): AcronymMark[] {
  const words = lexicon(data);
  const blocked = blockedTokens(tokens, verbs, references);
  const forms = formsIn(tokens, words, blocked);
  if (forms.length === 0 && !tokens.some((token) => token.text === '(')) return [];
  const introductions = readIntroductions(tokens, words, (index) => blocked.has(index));
  const context: Context = {
    tokens,
    words,
    runs: new Set([
      ...capitalRuns(tokens, words, blocked),
      ...insideVerbs(tokens, words, verbs),
      ...besideVerbs(tokens, words, verbs),
      ...listedCodes(tokens),
    ]),
    quoted: quotedTitles(tokens),
    shouted: isShouted(tokens, text, kind),
  };
  const marks = introductions.map((introduction) => introductionMark(introduction, context));
  const taken = new Set(introductions.flatMap(({ first, next }) => indices(first, next)));
  for (const form of forms) {
    if (!indices(form.first, form.next).some((index) => taken.has(index))) marks.push(useMark(form, context));
  }
  return marks.sort((one, other) => one.from - other.from);
}

function indices(first: number, next: number): number[] {
  return Array.from({ length: next - first }, (_, index) => first + index);
}

function formsIn(tokens: readonly Token[], words: Lexicon, blocked: ReadonlySet<number>): Form[] {
  const forms: Form[] = [];
  for (let index = 0; index < tokens.length;) {
    const form = tokens[index]!.shape === 'lower' ? undefined : formAt(tokens, index, words);
    if (form !== undefined && isCandidate(form, words, blocked)) forms.push(form);
    index = form?.next ?? index + 1;
  }
  return forms;
}

interface Context {
  readonly tokens: readonly Token[];
  readonly words: Lexicon;
  /** Tokens in a run of capitals. */
  readonly runs: ReadonlySet<number>;
  /** Tokens in a quoted title. */
  readonly quoted: ReadonlySet<number>;
  /** The whole block is in capitals. */
  readonly shouted: boolean;
}

/** Tokens of verbs, of references and of addresses. */
function blockedTokens(
  tokens: readonly Token[],
  verbs: readonly OperativeVerb[],
  references: readonly Reference[],
): ReadonlySet<number> {
  const spans: Span[] = references
    .filter(({ value }) => value.kind !== 'article')
    .map(({ from, to }) => ({ from, to }));
  for (const { parts, miscased, shoutedGovernedWord } of verbs) {
    spans.push(...parts);
    if (miscased !== undefined) spans.push(miscased.span);
    if (shoutedGovernedWord !== undefined) spans.push(shoutedGovernedWord);
  }
  spans.sort((one, other) => one.from - other.from);
  const blocked = new Set<number>();
  let span = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    while (span < spans.length && spans[span]!.to <= token.from) span++;
    if (span < spans.length && spans[span]!.from < token.to) blocked.add(index);
    const end = urlEnd(tokens, index);
    if (end === undefined) continue;
    for (; index < end; index++) blocked.add(index);
    index--;
  }
  return blocked;
}

function isCandidate({ form, first, plain }: Form, words: Lexicon, blocked: ReadonlySet<number>): boolean {
  if (blocked.has(first) || documentSeries.has(form)) return false;
  return words.byKey.has(acronymKey(form)) || !plain || !(isNoAcronym(form) || words.small.has(wordKey(form)));
}

function introductionMark({ first, form, to, name, order }: Introduction, { tokens, quoted }: Context): AcronymMark {
  return { from: tokens[first]!.from, to, form, role: 'introduction', name, order, incidental: quoted.has(first) };
}

function useMark(form: Form, context: Context): AcronymMark {
  const { tokens } = context;
  return {
    from: tokens[form.first]!.from,
    to: form.to,
    form: form.form,
    role: 'use',
    incidental: isIncidental(form, context),
  };
}

function isIncidental({ first, next, form, plain }: Form, { tokens, words, runs, quoted, shouted }: Context): boolean {
  if (shouted || runs.has(first) || quoted.has(first)) return true;
  if (isNumbered(tokens, next) || isMission(tokens, next, form) || hasSmallPrefix(tokens, first)) return true;
  const known =
    form.split('-').some((piece) => words.byKey.has(acronymKey(piece))) || words.byKey.has(acronymKey(form));
  return (
    plain &&
    !known &&
    (form.length >= LONG || isStandard(tokens, next) || beginsSentence(tokens, first) || isSurname(tokens, first, form))
  );
}

/** Words in capitals this long are names and verbs, unless the data or the text says otherwise. */
const LONG = 6;

/** A document number follows: `WK 1234/2022`. */
function isNumbered(tokens: readonly Token[], next: number): boolean {
  return tokens[next]?.kind === 'number' && tokens[next + 1]?.text === '/' && tokens[next + 1]!.glued;
}

/** `EUPM Moldova`, `EUMAM Ukraine`: a mission of the Union, which goes by this name. */
function isMission(tokens: readonly Token[], next: number, form: string): boolean {
  const name = tokens[next];
  return /^EU[A-Z]{2,6}$/.test(form) && name?.shape === 'title' && !name.glued && name.text.length > 2;
}

/** `eu-LISA`, `e-CODEX`: a name of its own. */
function hasSmallPrefix(tokens: readonly Token[], first: number): boolean {
  const [prefix, hyphen] = [tokens[first - 2], tokens[first - 1]];
  if (hyphen?.text !== '-' || !hyphen.glued || !tokens[first]!.glued) return false;
  return prefix?.shape === 'lower' && prefix.text.length <= 2;
}

/** A standard or the like: `IEC 27001`. */
function isStandard(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  return token?.kind === 'number' && !token.glued && token.text.length >= 3 && !/^(?:19|20)\d\d$/.test(token.text);
}

/** A capital word nobody knows at the start of a sentence or clause is a verb we do not know. */
function beginsSentence(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return before === undefined || before.text === ';' || before.text === ':' || endsSentence(tokens, first - 1);
}

/** `Maria JANSEN` */
function isSurname(tokens: readonly Token[], first: number, form: string): boolean {
  const before = tokens[first - 1];
  return form.length >= 5 && before?.shape === 'title' && !tokens[first]!.glued && !beginsSentence(tokens, first - 1);
}

/** Runs of capital words with only spaces between them, unless the data knows one of two, or two of more. */
function capitalRuns(tokens: readonly Token[], words: Lexicon, blocked: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]!.shape !== 'upper') continue;
    const end = runEnd(tokens, index, blocked);
    if (end - index < 2) continue;
    const known = tokens.slice(index, end).filter(({ text }) => words.byKey.has(acronymKey(text))).length;
    if (known < (end - index === 2 ? 1 : 2)) for (let at = index; at < end; at++) found.add(at);
    index = end - 1;
  }
  return found;
}

function runEnd(tokens: readonly Token[], index: number, blocked: ReadonlySet<number>): number {
  let end = index;
  while (end < tokens.length && isCapital(tokens[end]!) && !blocked.has(end) && (end === index || !tokens[end]!.glued))
    end++;
  return end;
}

/** Words in capitals that alone stand between the parts of a verb: `EXPRIME SA VIVE PRÉOCCUPATION`. */
function insideVerbs(tokens: readonly Token[], words: Lexicon, verbs: readonly OperativeVerb[]): number[] {
  return verbs.flatMap(({ parts }) =>
    parts.slice(1).flatMap((part, index) => {
      const gap = tokens.flatMap(({ from, to }, at) => (from >= parts[index]!.to && to <= part.from ? [at] : []));
      return gap.every((at) => tokens[at]!.shape === 'upper' && !words.byKey.has(acronymKey(tokens[at]!.text)))
        ? gap
        : [];
    }),
  );
}

/**
 * Two letters right before or behind a verb that nobody knows are a small word in capitals: `ŽÁDÁ JI`, `NE SOSTIENE`. So
 * is a longer one behind a governed word in capitals: `TRVÁ NA TOM`; and a word of two syllables behind a verb is an
 * adverb: `ОСЪЖДА ОСТРО`.
 */
function besideVerbs(tokens: readonly Token[], words: Lexicon, verbs: readonly OperativeVerb[]): number[] {
  const isUnknown = (at: number, fits: (text: string) => boolean): boolean => {
    const token = tokens[at];
    return token?.shape === 'upper' && fits(token.text) && !words.byKey.has(acronymKey(token.text));
  };
  return verbs.flatMap(({ parts, shoutedGovernedWord }) => {
    const before = indexAt(tokens, parts[0]!.from) - 1;
    const behind = indexAt(tokens, Math.max(parts.at(-1)!.to, shoutedGovernedWord?.to ?? 0));
    const longest = shoutedGovernedWord === undefined ? 2 : 4;
    return [
      ...(isUnknown(before, ({ length }) => length === 2) ? [before] : []),
      ...(isUnknown(behind, (text) => text.length <= longest || isLikeAdverb(text)) ? [behind] : []),
    ];
  });
}

/** `(BG, ES, CS, DA …)`: the languages a text is printed in, or countries. */
function listedCodes(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let end = at;
    while (isCode(tokens[end]) && tokens[end + 1]?.text === ',') end += 2;
    if (isCode(tokens[end]) && end - at >= 2 * FEWEST_CODES)
      for (let code = at; code <= end; code += 2) found.push(code);
    at = Math.max(at, end);
  }
  return found;
}

/** Commas in a list of codes. */
const FEWEST_CODES = 4;

function isCode(token: Token | undefined): boolean {
  return token?.shape === 'upper' && token.text.length === 2;
}

const SHORTEST_ADVERB = 5;

function isLikeAdverb(text: string): boolean {
  return text.length >= SHORTEST_ADVERB && /[aeiouyаеиоуъюя].*[aeiouyаеиоуъюя]/.test(wordKey(text));
}

function isCapital({ kind, shape, text }: Token): boolean {
  return kind === 'word' && shape === 'upper' && text.length >= 2;
}

/** All letters are capitals, in more than one word: a heading, the line of the Council. */
function isShouted(tokens: readonly Token[], text: string, kind: BlockKind): boolean {
  return (
    (kind === 'heading' || kind === 'title' || kind === 'text' || kind === 'leadIn') &&
    isInCapitals(text) &&
    tokens.filter((token) => token.kind === 'word' && token.text.length > 1).length > 1
  );
}
