/** Who an operative verb speaks to. */
import { perLanguage } from '../languages/compiled';
import type { LanguageData } from '../languages/data';
import type { Token } from '../text/tokens';
import type { Addressee, OperativeVerb } from './model';
import { phraseTable, withoutAccents } from './phrases';
import type { PhraseTable } from './phrases';
import { endsSentence } from './sentences';
import { verbTable } from './verbForms';

/** Articles and adjectives before a name: `the relevant`. */
const mostBefore = 3;
/** Words of an addressee no list knows. */
const longestOther = 8;

/**
 * For a request, those named right after the verb, joined by commas and `and`; without a name the list knows, the noun
 * phrase there (concept `other`). For a commitment, the Council where it is the subject in so many words.
 * @param end where the clause ends, in the text
 */
export function readAddressees(
  tokens: readonly Token[],
  text: string,
  verb: OperativeVerb,
  end: number,
  data: LanguageData,
): Addressee[] {
  const reader: Reader = {
    tokens,
    text,
    data,
    names: addresseeNames(data),
    links: links(data),
    table: verbTable(data),
    split: verb.parts.length > 1,
  };
  if (verb.class === 'commitment') return subject(reader, verb);
  if (verb.class !== 'request') return [];
  const [from, to] = region(tokens, verb, end);
  return named(reader, afterAside(reader, from, to), to);
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly data: LanguageData;
  readonly names: PhraseTable<string>;
  readonly links: PhraseTable<true>;
  readonly table: ReturnType<typeof verbTable>;
  /** The whole object stands between the parts of the verb. */
  readonly split: boolean;
}

/** The names of those who can be asked, with their concepts. */
export const addresseeNames: (data: LanguageData) => PhraseTable<string> = perLanguage((data) =>
  phraseTable(
    Object.entries(data.addressees).flatMap(([concept, phrases]) =>
      phrases.map((phrase) => ({ phrase, value: concept })),
    ),
    data,
  ),
);

const links = perLanguage((data) =>
  phraseTable(
    (data.addresseeLinks ?? data.structure.conjunctions).map((phrase) => ({ phrase, value: true as const })),
    data,
  ),
);

/** Between the parts of a split verb, or behind a whole one. */
function region(tokens: readonly Token[], verb: OperativeVerb, end: number): [from: number, to: number] {
  const first = verb.parts[0]!;
  const second = verb.parts[1];
  const from = indexAt(tokens, first.to);
  const to = indexAt(tokens, second?.from ?? end);
  return [from, to];
}

/** The first token at or behind an offset of the text. */
export function indexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.from < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `INVITES, in close cooperation with the Member States, the Commission`: what stands between commas is passed over. */
function afterAside({ tokens }: Reader, from: number, to: number): number {
  if (tokens[from]?.text !== ',') return from;
  for (let at = from + 1; at < to && at < from + 20; at++) if (tokens[at]!.text === ',') return at + 1;
  return from + 1;
}

function named(reader: Reader, from: number, to: number): Addressee[] {
  const found: { readonly addressee: Addressee; readonly linked: boolean }[] = [];
  let at = afterAdverbs(reader, from, to);
  for (;;) {
    const linked = isJoined(reader, at);
    const first = nameBehind(reader, at, to) ?? (found.length === 0 || linked ? otherAt(reader, at, to) : undefined);
    const next = found.length === 0 && first ? afterSubject(reader, first, to) : first;
    if (next) found.push({ addressee: next.addressee, linked });
    const joined = next && afterLink(reader, next.to, to);
    if (joined === undefined) return listed(found);
    at = joined;
  }
}

/** Behind the last `and` no comma joins: in `ERSUCHT die Kommission, die Mitgliedstaaten zu unterstützen` only one is asked. */
function listed(found: readonly { readonly addressee: Addressee; readonly linked: boolean }[]): Addressee[] {
  const last = Math.max(
    0,
    found.findLastIndex(({ linked }) => linked),
  );
  return found.slice(0, last + 1).map(({ addressee }) => addressee);
}

/** `VERZOEKT de Raad de Commissie`: the Council is who asks, where another name follows directly. */
function afterSubject(reader: Reader, named: Named, to: number): Named {
  return (named.addressee.concept === 'council' ? nameAt(reader, named.to, to) : undefined) ?? named;
}

/** Words that only lead to the addressee: `met name`, `tegelijkertijd`, `that`, `to`. */
function afterAdverbs({ tokens, table }: Reader, from: number, to: number): number {
  for (let at = from; at < to;) {
    const adverb = table.adverbs.at(tokens, at)?.length ?? 0;
    const governed = tokens[at]!.shape === 'lower' && table.governed.has(withoutAccents(tokens[at]!.key)) ? 1 : 0;
    const length = adverb || governed;
    if (length === 0) return at;
    at += length;
  }
  return to;
}

interface Named {
  readonly addressee: Addressee;
  readonly to: number;
}

/** The preposition may be said again: `DEMANDE à la Commission et aux États membres`. */
function nameBehind(reader: Reader, from: number, to: number): Named | undefined {
  return nameAt(reader, from, to) ?? nameAt(reader, afterAdverbs(reader, from, to), to);
}

/** A name the list knows, perhaps behind an article (`the`, `l'`) and adjectives. */
function nameAt(reader: Reader, from: number, to: number): Named | undefined {
  const { tokens, table } = reader;
  for (let at = from; at < to && at <= from + mostBefore; at++) {
    const found = reader.names.at(tokens, at);
    if (found && at + found.length <= to && isWholeName(reader, at + found.length))
      return {
        addressee: addressee(reader, found.value, afterArticle(reader, at, found), at + found.length),
        to: at + found.length,
      };
    const { kind, shape, key, glued } = tokens[at]!;
    if (key === "'" && glued) continue;
    if (kind !== 'word' || shape !== 'lower' || table.governed.has(withoutAccents(key)) || reader.links.at(tokens, at))
      return undefined;
  }
  return undefined;
}

/** The list may name an article; the addressee is who stands behind it. */
function afterArticle(
  { tokens, names }: Reader,
  at: number,
  { value, length }: { value: string; length: number },
): number {
  if (tokens[at]!.shape === 'upper' || tokens[at]!.text.length > 3) return at;
  const rest = names.at(tokens, at + 1);
  return rest?.value === value && rest.length === length - 1 ? at + 1 : at;
}

/** `EU delegations`, `EU-industrie` are not the EU: a short form in capitals stands before a verb, a mark or a small word. */
function isWholeName({ tokens, table, links }: Reader, end: number): boolean {
  const [last, next] = [tokens[end - 1]!, tokens[end]];
  if (!next) return true;
  if (next.glued && (next.text === '-' || next.kind === 'word')) return false;
  if (last.shape !== 'upper' || next.kind !== 'word') return true;
  return (
    table.governed.has(withoutAccents(next.key)) ||
    links.at(tokens, end) !== undefined ||
    table.adverbs.at(tokens, end) !== undefined
  );
}

/** Any other noun phrase: to the next mark, joining word or opener. */
function otherAt(reader: Reader, from: number, to: number): Named | undefined {
  const { tokens, table, split } = reader;
  let end = from;
  for (; end < to && end < from + longestOther; end++) {
    const { kind, key, text } = tokens[end]!;
    const isMark = kind === 'mark' && text !== '-' && text !== '/' && text !== "'" && text !== '’' && text !== '"';
    if (isMark || endsSentence(tokens, end)) break;
    if (end > from && (reader.links.at(tokens, end) || (!split && table.openers.has(withoutAccents(key))))) break;
  }
  let start = from;
  while (start < end - 1 && tokens[start]!.shape === 'lower' && tokens[start]!.text.length <= 3) start++;
  return start < end ? { addressee: addressee(reader, 'other', start, end), to: end } : undefined;
}

function addressee({ tokens, text }: Reader, concept: string, from: number, to: number): Addressee {
  const span = { from: tokens[from]!.from, to: tokens[to - 1]!.to };
  return { concept, text: text.slice(span.from, span.to), ...span };
}

/** Behind a comma or a joining word; a comma counts only where a name follows. */
function afterLink(reader: Reader, at: number, to: number): number | undefined {
  const { tokens, links } = reader;
  if (at >= to) return undefined;
  const comma = tokens[at]!.text === ',' ? 1 : 0;
  const link = links.at(tokens, at + comma)?.length ?? 0;
  const next = at + comma + link;
  if (next === at || next >= to) return undefined;
  return link > 0 || nameBehind(reader, next, to) ? next : undefined;
}

/** Directly behind a joining word. */
function isJoined({ tokens, links }: Reader, at: number): boolean {
  return [1, 2, 3].some((length) => links.at(tokens, at - length)?.length === length);
}

/** `The Council WILL TAKE STOCK`: the Council itself, when the text names it. */
function subject(reader: Reader, verb: OperativeVerb): Addressee[] {
  const end = indexAt(reader.tokens, verb.parts[0]!.from);
  for (let at = Math.max(0, end - 4); at < end; at++) {
    const found = reader.names.at(reader.tokens, at);
    if (found?.value === 'council' && at + found.length === end)
      return [addressee(reader, 'council', afterArticle(reader, at, found), end)];
  }
  return [];
}
