/** The names of those who can be asked, as they stand in a sentence. */
import { perLanguage } from '../../languages/compiled';
import type { LanguageData } from '../../languages/data';
import { tokenize, type Token } from '../../text/tokens';
import type { Addressee } from '../model';
import { phraseTable, withoutAccents } from '../phrases';
import type { PhraseTable } from '../phrases';
import { endsSentence } from '../sentences';
import { verbTable } from './verbForms';

export interface Reader {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly names: PhraseTable<string>;
  readonly links: PhraseTable<true>;
  readonly qualifiers: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly table: ReturnType<typeof verbTable>;
  /** The whole object stands between the parts of the verb. */
  readonly split: boolean;
}

/** An addressee and the token behind it. */
export interface Named {
  readonly addressee: Addressee;
  readonly to: number;
}

export function addresseeReader(tokens: readonly Token[], text: string, data: LanguageData, split: boolean): Reader {
  return {
    tokens,
    text,
    names: addresseeNames(data),
    links: links(data),
    qualifiers: qualifiers(data),
    articles: articlesOf(data),
    table: verbTable(data),
    split,
  };
}

/**
 * The names of those who can be asked, with their concepts. Bodies known by an acronym are there too, as `other`:
 * the European Union Agency for Railways is not the European Union.
 */
export const addresseeNames: (data: LanguageData) => PhraseTable<string> = perLanguage((data) =>
  phraseTable(
    [
      ...Object.entries(data.addressees).flatMap(([concept, phrases]) =>
        phrases.map((phrase) => ({ phrase, value: concept })),
      ),
      ...data.acronyms
        .filter(({ expansion }) => expansion.includes(' ') && expansion[0] !== expansion[0]!.toLowerCase())
        .map(({ expansion }) => ({ phrase: expansion.replace(/[()|*{}]/g, ' '), value: 'other' })),
    ],
    data,
  ),
);

const links = perLanguage((data) =>
  phraseTable(
    (data.addresseeLinks ?? data.structure.conjunctions).map((phrase) => ({ phrase, value: true as const })),
    data,
  ),
);

/** The small words of the listed names: what may stand before a name and belong to it (relevant, other, national). */
const qualifiers = perLanguage(
  ({ addressees }) =>
    new Set(
      Object.values(addressees)
        .flat()
        .flatMap((phrase) => tokenize(phrase))
        .filter(({ shape }) => shape === 'lower')
        .map(({ key }) => key),
    ),
);

/** Short words before a name that is listed without them too: the. */
export const articlesOf = perLanguage((data): ReadonlySet<string> => {
  const names = addresseeNames(data);
  const found = new Set<string>();
  for (const [concept, phrases] of Object.entries(data.addressees)) {
    for (const phrase of phrases) {
      const tokens = tokenize(phrase);
      const rest = tokens.length > 1 && isShort(tokens[0]!) ? names.at(tokens, articleLength(tokens, 0)) : undefined;
      if (rest?.value === concept) found.add(tokens[0]!.key);
    }
  }
  return found;
});

/** Words that only lead to the addressee: `met name`, `tegelijkertijd`, `that`, `to`, `er bij`. */
export function afterAdverbs(reader: Reader, from: number, to: number): number {
  const { tokens, table } = reader;
  for (let at = from; at < to;) {
    const adverb = table.adverbs.at(tokens, at)?.length ?? 0;
    const length = adverb || (leads(reader, at) ? 1 : 0);
    // `visoko predstavnico`: an adverb that is the first word of a name, too.
    if (length === 0 || (adverb > 0 && beginsName(reader, at))) return at;
    at += length;
  }
  return to;
}

function beginsName({ names, tokens }: Reader, at: number): boolean {
  return names.at(tokens, at) !== undefined;
}

function leads(reader: Reader, at: number): boolean {
  const { tokens, table } = reader;
  if (isGoverned(table, tokens[at])) return true;
  return isShort(tokens[at]!) && isGoverned(table, tokens[at + 1]) && !isOpener(reader, at + 1);
}

function isGoverned(table: Reader['table'], token: Token | undefined): boolean {
  return token?.shape === 'lower' && table.governed.has(withoutAccents(token.key));
}

export function isOpener({ table, tokens }: Reader, at: number): boolean {
  return tokens[at] !== undefined && table.openers.has(withoutAccents(tokens[at].key));
}

/** The preposition may be said again: `DEMANDE à la Commission et aux États membres`. */
export function nameBehind(reader: Reader, from: number, to: number): Named | undefined {
  return nameAt(reader, from, to) ?? nameAt(reader, afterAdverbs(reader, from, to), to);
}

/**
 * Qualifiers before a name at most; of words the list does not have one, and no article behind it:
 * `the railway undertakings`, but not `such as the Commission`.
 */
const mostBefore = 4;

/** A name the list knows, perhaps behind an article (`the`, `l'`) and adjectives. */
export function nameAt(reader: Reader, from: number, to: number): Named | undefined {
  const { tokens, table, links, qualifiers } = reader;
  let start = from;
  let unknown = 0;
  for (let at = from; at < to && at <= from + mostBefore && unknown < 2; at++) {
    const end = nameEnd(reader, at, to);
    if (end) {
      const first = end.from > at ? end.from : start;
      return { addressee: addressee(reader, end.concept, first, end.to), to: end.to };
    }
    const token = tokens[at]!;
    if (isShort(token) || isShouted(tokens, at) || ((token.key === "'" || token.key === '-') && token.glued)) {
      if (unknown > 0) return undefined;
      start = at + 1;
    } else if (token.kind !== 'word' || token.shape !== 'lower' || links.at(tokens, at)) return undefined;
    else if (!qualifiers.has(token.key)) unknown++;
    if (isGoverned(table, token)) return undefined;
  }
  return undefined;
}

/** Most likely an article: in every language they are short. */
export function isShort({ shape, text }: Token): boolean {
  return shape === 'lower' && text.length <= 3;
}

/** The article of THE MEMBER STATES. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.shape === 'upper' && tokens[at]!.text.length <= 3 && tokens[at + 1]?.shape === 'upper';
}

/** Where a listed name ends that begins at a token. The list may name an article, and know a longer name without it. */
function nameEnd(
  reader: Reader,
  at: number,
  to: number,
): { readonly concept: string; readonly from: number; readonly to: number } | undefined {
  const { tokens, names } = reader;
  const found = names.at(tokens, at);
  // NA in a list of names is not the article na.
  if (!found || (found.length === 1 && isShort(tokens[at]!))) return undefined;
  const before = isShort(tokens[at]!) || isShouted(tokens, at) ? articleLength(tokens, at) : 0;
  const rest = before > 0 ? names.at(tokens, at + before) : undefined;
  const { value, length } = rest && rest.length + before >= found.length ? rest : found;
  const from = rest && rest.length + before >= found.length ? at + before : at;
  const end = from + length;
  return end <= to && isWholeName(reader, end) ? { concept: value, from, to: end } : undefined;
}

/** `the`, `l'`, `il-` */
function articleLength(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  return next !== undefined && isHinge(next) ? 2 : 1;
}

/** Between an article and its word: `l'`, `il-`. */
export function isHinge({ glued, key, text }: Token): boolean {
  return glued && (key === "'" || text === '-');
}

/**
 * `EU delegations`, `EU-industrie` are not the EU: a short form in capitals stands before a verb, a mark or a small word.
 * Nor are `Member States' authorities` the Member States.
 */
function isWholeName({ tokens, table, links }: Reader, end: number): boolean {
  const [last, next] = [tokens[end - 1]!, tokens[end]];
  if (!next) return true;
  if (next.glued && (next.text === '-' || next.key === "'" || next.kind === 'word')) return false;
  if (last.shape !== 'upper' || next.kind !== 'word') return true;
  return (
    table.governed.has(withoutAccents(next.key)) ||
    links.at(tokens, end) !== undefined ||
    table.adverbs.at(tokens, end) !== undefined
  );
}

/** Words of an addressee, or of what is encouraged, at most. */
const longestOther = 25;
/** Behind a governed word (that, to) a phrase must be over soon: nothing tells where its verb begins. */
const longestGoverned = 8;

/** Any other noun phrase: to the next mark, joining word or opener. `governed`: behind `that` or `to`. */
export function otherAt(reader: Reader, from: number, to: number, governed: boolean): Named | undefined {
  const { tokens } = reader;
  if (from >= to || isOpener(reader, from)) return undefined;
  let start = isHinge(tokens[from]!) ? from + 1 : from;
  // A dash at the end names nobody.
  if (start >= to) return undefined;
  while (start < to - 1 && isShort(tokens[start]!) && !isOpener(reader, start + 1))
    start = Math.min(start + articleLength(tokens, start), to - 1);
  const end = otherEnd(reader, from, start, to);
  if (end <= start) start = from;
  if (end <= start || (governed && !isPlainlyNamed(reader, from, end))) return undefined;
  return { addressee: addressee(reader, 'other', start, end), to: end };
}

function otherEnd(reader: Reader, from: number, start: number, to: number): number {
  const { tokens, split, table, names } = reader;
  const isName = tokens[start]!.shape !== 'lower';
  let isObject = false;
  let end = from;
  for (; end < to && end < from + longestOther; end++) {
    const { kind, text } = tokens[end]!;
    const isMark = kind === 'mark' && text !== '-' && text !== '/' && text !== "'" && text !== '’' && text !== '"';
    if (isMark || endsSentence(tokens, end)) break;
    if (end > start) {
      if (!split && isOpener(reader, end)) break;
      const link = reader.links.at(tokens, end)?.length ?? 0;
      if (link > 0 && (isName || (!isObject && nameBehind(reader, end + link, to)))) break;
      isObject ||= isGoverned(table, tokens[end]) || names.at(tokens, end) !== undefined;
    }
  }
  const behind = tokens[end]?.key;
  const isLoose = !split && isName && behind !== undefined && table.openersBehind.has(behind);
  return isLoose ? nameRunEnd(tokens, start, end) : end;
}

/** `VERZOEKT EU-NightNet zijn gegevens te delen`: a name no list knows ends before the first long word in small letters. */
function nameRunEnd(tokens: readonly Token[], start: number, end: number): number {
  let last = start;
  for (let at = start; at < end; at++) {
    const { shape, kind, glued } = tokens[at]!;
    if (shape === 'lower' && !glued && !isShort(tokens[at]!)) break;
    if (kind === 'word' && (shape !== 'lower' || glued)) last = at;
  }
  return last + 1;
}

/**
 * An article or a capital at its head (any word in a language without articles), and a mark, joining word or opener
 * behind it; but not `om de zaak te bespreken`.
 */
function isPlainlyNamed(reader: Reader, from: number, end: number): boolean {
  const { tokens, links, table, articles } = reader;
  const first = tokens[from]!;
  const isBare = articles.size > 0 && first.shape === 'lower' && !isShort(first);
  if (end - from > longestGoverned || isBare) return false;
  const next = tokens[end];
  if (next === undefined || table.openersBehind.has(next.key)) return false;
  return isOpener(reader, end) || next.text === ',' || next.text === '(' || links.at(tokens, end) !== undefined;
}

export function addressee({ tokens, text }: Reader, concept: string, from: number, to: number): Addressee {
  const span = { from: tokens[from]!.from, to: tokens[to - 1]!.to };
  return { concept, text: text.slice(span.from, span.to), ...span };
}
