/** Who an operative verb speaks to. */
import type { LanguageData } from '../../languages/data';
import type { Token } from '../../text/tokens';
import {
  addressee,
  addresseeReader,
  afterAdverbs,
  isHinge,
  isOpener,
  isShort,
  nameAt,
  nameBehind,
  otherAt,
  type Named,
  type Reader,
} from './addresseeNames';
import type { Addressee, OperativeVerb } from '../model';

export { addresseeNames } from './addresseeNames';

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
  const reader = addresseeReader(tokens, text, data, verb.parts.length > 1);
  if (verb.class === 'commitment') return subject(reader, verb);
  if (verb.class !== 'request') return [];
  const [from, to] = region(tokens, verb, end);
  const first = named(reader, afterAside(reader, from, to), to);
  const last = first.at(-1);
  return last === undefined ? first : [...first, ...namedLater(reader, indexAt(tokens, last.to), to)];
}

/** `INVITES the Commission to propose and the Member States to adopt …`: a second one, with a task of its own. */
function namedLater(reader: Reader, from: number, to: number): Addressee[] {
  const { tokens, links } = reader;
  const found: Addressee[] = [];
  for (let at = from + 1; at < to; at++) {
    const length = links.at(tokens, at)?.length ?? 0;
    if (length === 0 || !(/^[,;]$/.test(tokens[at - 1]!.text) || isOpener(reader, at - 2))) continue;
    const name = nameAt(reader, at + length, to);
    if (name && isOpener(reader, name.to)) found.push(name.addressee);
  }
  return found;
}

/** Those named at the head of a point below a verb that names nobody: `INVITES: (a) the Commission to …`. */
export function readAddresseesAt(
  tokens: readonly Token[],
  text: string,
  from: number,
  end: number,
  data: LanguageData,
): Addressee[] {
  return named(addresseeReader(tokens, text, data, false), indexAt(tokens, from), indexAt(tokens, end));
}

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

/**
 * `INVITES, in close cooperation with the Member States, the Commission`: what stands between commas is passed over.
 * Where a comma opens the task, nobody stands behind one that is not closed: `ERSUCHT, einen Bericht vorzulegen`.
 */
function afterAside(reader: Reader, from: number, to: number): number {
  if (reader.tokens[from]?.text !== ',') return from;
  return asideEnd(reader, from, to) ?? (reader.table.taskComma ? to : from + 1);
}

const longestAside = 20;

/** Behind the second of two commas. */
function asideEnd({ tokens }: Reader, comma: number, to: number): number | undefined {
  for (let at = comma + 1; at < to && at < comma + longestAside; at++) if (tokens[at]!.text === ',') return at + 1;
  return undefined;
}

function named(reader: Reader, from: number, to: number): Addressee[] {
  const found: Found[] = [];
  const start = afterAdverbs(reader, from, to);
  const governed = start > from && isOpener(reader, start - 1);
  let at = start;
  let linked = false;
  for (;;) {
    const first: Named | undefined =
      nameBehind(reader, at, to) ??
      (found.length === 0 || linked ? otherAt(reader, at, to, governed && found.length === 0) : undefined);
    const next: Named | undefined = found.length === 0 && first ? afterSubject(reader, first, to) : first;
    if (next) found.push({ addressee: next.addressee, linked });
    const joined: Joined | undefined = next && afterLink(reader, next.to, to);
    if (joined === undefined) return listed(found, isClosed(reader, next?.to ?? at, to));
    found.push(...joined.between.map((each) => ({ addressee: each, linked: false })));
    at = joined.to;
    linked = joined.linked;
  }
}

interface Found {
  readonly addressee: Addressee;
  /** By a word, not a comma alone. */
  readonly linked: boolean;
}

/** Behind the last `and` no comma joins: in `VERZOEKT de Commissie, de lidstaten te steunen` only one is asked. */
function listed(found: readonly Found[], closed: boolean): Addressee[] {
  const firstComma = found.findIndex(({ linked }, index) => index > 0 && !linked);
  const count = closed || firstComma < 0 ? found.findLastIndex(({ linked }) => linked) + 1 : firstComma;
  return found.slice(0, Math.max(1, count)).map(({ addressee }) => addressee);
}

/** In `ERSUCHT die Kommission, die Mitgliedstaaten und die Agenturen zu unterstützen` no comma closes a list: these are objects. */
function isClosed({ tokens, table }: Reader, end: number, to: number): boolean {
  return !table.taskComma || end >= to || tokens[end]?.kind !== 'word';
}

/** `VERZOEKT de Raad de Commissie`: the Council is who asks, where another name follows directly. */
function afterSubject(reader: Reader, named: Named, to: number): Named {
  return (named.addressee.concept === 'council' ? nameAt(reader, named.to, to) : undefined) ?? named;
}

/** Where the next addressee begins, and those no list knows that stand between. */
interface Joined {
  readonly to: number;
  readonly between: readonly Addressee[];
  /** By a word, not a comma alone. */
  readonly linked: boolean;
}

/** Behind a comma or a joining word; a comma counts only where a name follows. */
function afterLink(reader: Reader, from: number, to: number): Joined | undefined {
  const { tokens, links } = reader;
  const at = afterBracket(reader, from, to);
  if (at >= to) return undefined;
  const comma = tokens[at]!.text === ',' ? 1 : 0;
  const link = links.at(tokens, at + comma)?.length ?? 0;
  const next = at + comma + link;
  if (next === at || next >= to) return undefined;
  if (link > 0) return { to: behindAside(reader, next, to), between: [], linked: true };
  const name = nameBehind(reader, next, to);
  const goesOn = name && isClosedItem(reader, name.to) ? undefined : listGoesOn(reader, next, to);
  return goesOn ?? (name && { to: next, between: [], linked: false });
}

/** `the Council Board of Bread, and` is another than the Council: an item of a list ends at a mark or a joining word. */
function isClosedItem({ tokens, links }: Reader, end: number): boolean {
  return tokens[end]?.kind !== 'word' || links.at(tokens, end) !== undefined;
}

/** `European External Action Service (EEAS) and` */
function afterBracket({ tokens }: Reader, at: number, to: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < to && end < at + longestAside; end++) if (tokens[end]!.text === ')') return end + 1;
  return at;
}

/** `and, where appropriate, the Member States` */
function behindAside(reader: Reader, at: number, to: number): number {
  const end = reader.tokens[at]?.text === ',' ? asideEnd(reader, at, to) : undefined;
  return end !== undefined && nameBehind(reader, end, to) ? end : at;
}

/** `the Commission, the Board of Bread and the Member States`, `the Commission, with its agencies, and the Member States`. */
function listGoesOn(reader: Reader, from: number, to: number): Joined | undefined {
  const { tokens, links } = reader;
  const between: Addressee[] = [];
  for (let at = from, start = from; at < to && at < from + longestAside; at++) {
    if (isOpener(reader, at)) return undefined;
    const link = links.at(tokens, at)?.length ?? 0;
    if (link === 0 && tokens[at]!.text !== ',') continue;
    const isAside = !startsName(reader, start);
    if (!isAside) between.push(unlisted(reader, start, at));
    const follows = tokens[at]!.text === ',' ? (links.at(tokens, at + 1)?.length ?? 0) + 1 : link;
    const closed = link > 0 ? !isAside : follows > 1;
    const isKnown = nameBehind(reader, at + follows, to) !== undefined;
    if (closed && (isKnown || areNames(reader, between, at + follows)))
      return { to: at + follows, between, linked: true };
    if (link > 0 || follows > 1) return undefined;
    start = at + 1;
  }
  return undefined;
}

/** `Atlantis, Ruritania and Freedonia`; where an object may stand there too, only between the parts of a verb. */
function areNames({ tokens, table, split }: Reader, between: readonly Addressee[], from: number): boolean {
  const isName = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();
  if ((table.taskComma || table.openersBehind.size > 0) && !split) return false;
  let at = from;
  while (tokens[at] && (isShort(tokens[at]!) || isHinge(tokens[at]!))) at++;
  const next = tokens[at];
  return next?.kind === 'word' && isName(next.text) && between.every(({ text }) => isName(text));
}

/** An article or a capital, and no word that leads to something else. */
function startsName(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]!;
  if (token.kind !== 'word' || reader.articles.has(token.key)) return token.kind === 'word';
  return (isShort(token) || token.shape !== 'lower') && afterAdverbs(reader, at, at + 1) === at;
}

/** Without the article before it and a short form in brackets behind it. */
function unlisted(reader: Reader, from: number, to: number): Addressee {
  const { tokens } = reader;
  let start = from;
  while (start < to - 1 && isShort(tokens[start]!)) start++;
  let end = start + 1;
  while (end < to && tokens[end]!.text !== '(') end++;
  return addressee(reader, 'other', start, end);
}

/** `The Council WILL TAKE STOCK`, `ZAL de Raad DE BALANS OPMAKEN`: the Council itself, when the text names it. */
function subject(reader: Reader, verb: OperativeVerb): Addressee[] {
  const { tokens, names } = reader;
  const end = indexAt(tokens, verb.parts[0]!.from);
  for (let at = Math.max(0, end - 4); at < end; at++) {
    const found = names.at(tokens, at);
    if (found?.value !== 'council' || at + found.length !== end) continue;
    const isArticle = isShort(tokens[at]!) || (tokens[at]!.shape === 'title' && tokens[at]!.text.length <= 3);
    return [addressee(reader, 'council', isArticle && found.length > 1 ? at + 1 : at, end)];
  }
  const [from, to] = region(tokens, verb, tokens.length);
  const behind = reader.split ? nameAt(reader, from, to) : undefined;
  return behind?.addressee.concept === 'council' ? [behind.addressee] : [];
}
