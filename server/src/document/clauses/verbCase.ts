/** Operative verbs with words out of capitals, and words in capitals that are not theirs. */
import type { Token } from '../../text/tokens';
import type { Span } from '../model';
import { endsSentence } from '../sentences';
import { isCapitalWord, isUpper, isWritten, nearGap, withAdverbsBefore } from './verbMatch';
import type { VerbForm } from './verbForms';
import type { Match, Reader, Run } from './verbMatch';

/** Whether a match with words out of capitals is an operative verb after all, wrongly written. */
export function isMiscased(reader: Reader, match: Match, at: number): boolean {
  if (reader.shouting || match.form.number === 'participle') return false;
  const { tokens, table } = reader;
  const { shape, text, key } = tokens[at]!;
  const words = match.runs.flatMap(({ words }) => words).filter((word) => tokens[word.at]!.kind === 'word');
  if (shape === 'upper' && text.length > 1) return closesInLowerCase(reader, match);
  const gap = match.runs.length > 1 ? match.runs[1]!.from - match.runs[0]!.to : 0;
  if (words.some(({ at }) => isUpper(tokens[at]!) && tokens[at]!.text.length > 1))
    return (
      (gap <= nearGap || (shape === 'title' && headsParagraph(reader, at))) &&
      !(shape === 'lower' && table.auxiliaries.has(key))
    );
  if (shape === 'mixed') return words.length === 1 && hasManyCapitals(text);
  if (table.impersonal.has(tokens[match.runs.at(-1)!.to]?.key ?? '')) return false;
  if (match.form.number === 'plural') return standsForPlural(reader, match, at);
  return withAdverbsBefore(reader, at) < at || standsForVerb(reader, match, at);
}

/** `11. Moedigt met name de samenwerking tussen … AAN`: there the verb is due, however far its end. */
function headsParagraph({ kind, opening }: Reader, at: number): boolean {
  return kind === 'paragraph' && opening.has(at);
}

/** `MOEDIGT de Commissie aan`. A closing word that is also a preposition is believed behind one short noun phrase only. */
function closesInLowerCase({ tokens, words, table, names }: Reader, { runs }: Match): boolean {
  const last = runs.at(-1)!;
  const wrong = last.words.filter((word) => !isWritten(tokens, word));
  if (runs.length === 1 || wrong.length === 0 || last.words.length > 1) return true;
  const key = tokens[wrong[0]!.at]!.key;
  if (!table.governed.has(key)) return true;
  const from = runs.at(-2)!.to;
  const between = tokens.slice(from, last.from);
  if (!between.every(({ kind, key }) => kind === 'word' && !table.governed.has(key))) return false;
  return (
    between.length <= 2 || between.some((_, index) => names.at(words, from + index)?.length === between.length - index)
  );
}

function hasManyCapitals(text: string): boolean {
  return [...text].filter((char) => char !== char.toLowerCase()).length >= 2;
}

/**
 * A verb without capitals counts at the head of a numbered paragraph, and with a capital letter at the head
 * of a later sentence, or of one behind a semicolon, where only the Council can be its subject.
 */
function standsForVerb(reader: Reader, { form, runs }: Match, at: number): boolean {
  const { tokens, table, kind, opening } = reader;
  const { shape, key } = tokens[at]!;
  if (opening.has(at) && kind === 'paragraph')
    return form.words > 1
      ? !isPhrase(reader, at)
      : !table.homographs.has(key) || hasObject(reader, form, runs.at(-1)!.to);
  if (shape === 'lower' || kind === 'item' || kind === 'leadIn') return false;
  if (table.homographs.has(key))
    return opening.has(at) && kind === 'continuation' && asksSomebody(reader, runs.at(-1)!.to);
  // `Zwraca się do Komisji` is whole, though `zwraca` begins many a verb; `Ist sich` may begin any sentence.
  const isWhole = runs.length === 1 && form.words > 1 && table.openFirst.has(key);
  if (table.auxiliaries.has(key) && !isWhole) return false;
  if (opening.has(at)) return kind === 'continuation';
  return at > 0 && (endsSentence(tokens, at - 1) || tokens[at - 1]!.text === ';' || endsWithYear(tokens, at - 1));
}

/** `Prašo Komisijos`: a name of those who can be asked stands right behind. */
function asksSomebody({ names, words }: Reader, at: number): boolean {
  return names.at(words, at) !== undefined;
}

/** `do 31 grudnia 2025 r. Zachęca`: the short form of the word for year may end a sentence, if a verb begins the next. */
function endsWithYear(tokens: readonly Token[], stop: number): boolean {
  const [year, word, mark] = [tokens[stop - 2], tokens[stop - 1], tokens[stop]];
  return mark?.text === '.' && word?.text.length === 1 && year?.kind === 'number' && year.text.length === 4;
}

/**
 * `Notes that`, `Supports the`, `Uznaje, że`; but `Notes on`, `Decision (EU)`, `Decision 2010/427` are nouns. Behind the
 * preposition of its own pattern (`Minder om`) a verb is one, unless the list says that those two words are none (`calls for`).
 */
function hasObject({ tokens, table }: Pick<Reader, 'tokens' | 'table'>, { tail }: VerbForm, at: number): boolean {
  const next = tokens[at];
  const own = tail.length > 0 && tail.every(({ key }, index) => tokens[at + index]?.key === key);
  if (own && !isPhrase({ tokens, table }, at - 1)) return true;
  if (next?.text === ',') return table.openers.has(tokens[at + 1]?.key ?? '');
  if (next?.kind !== 'word' || next.shape === 'upper') return false;
  if (table.governed.has(next.key) && leadsToClause({ tokens, table }, at + 1)) return true;
  return table.openers.has(next.key) || !table.governed.has(next.key) || table.adverbs.at(tokens, at) !== undefined;
}

/** `arra, hogy`, `na to, że`: what is governed here is a clause. */
function leadsToClause({ tokens, table }: Pick<Reader, 'tokens' | 'table'>, at: number): boolean {
  const comma = tokens[at]?.text === ',' ? at : at + 1;
  return tokens[comma]?.text === ',' && table.openers.has(tokens[comma + 1]?.key ?? '');
}

/** Two words the list of homographs names as one: `Calls for` proposals. */
function isPhrase({ tokens, table }: Pick<Reader, 'tokens' | 'table'>, at: number): boolean {
  return table.homographs.has(`${tokens[at]!.key} ${tokens[at + 1]?.key ?? ''}`);
}

/** The plural is often the form of the infinitive and of a noun: it counts at the head of a paragraph, before `that` or `to` if need be. */
function standsForPlural({ tokens, table, kind, opening }: Reader, { form, runs }: Match, at: number): boolean {
  if (kind !== 'paragraph' || !opening.has(at)) return false;
  const next = tokens[runs.at(-1)!.to];
  return (
    form.words > 1 || !table.homographs.has(tokens[at]!.key) || (next !== undefined && table.openers.has(next.key))
  );
}

/** The first stretch with a word out of capitals, and how it should stand. */
export function misspelling({ tokens, opening }: Reader, runs: readonly Run[]): { span: Span; expected: string } {
  const run = runs.find(({ words }) => words.some((word) => !isWritten(tokens, word)))!;
  const from = run === runs[0] && opening.has(run.from) ? Math.min(...opening) : run.from;
  let expected = '';
  for (let at = from; at < run.to; at++) {
    const word = run.words.find((each) => each.at === at);
    const space = at > from ? ' '.repeat(Math.min(1, tokens[at]!.from - tokens[at - 1]!.to)) : '';
    expected +=
      space +
      (word && tokens[at]!.kind === 'word'
        ? word.text
        : at < run.from
          ? tokens[at]!.text.toUpperCase()
          : tokens[at]!.text);
  }
  return { span: span(tokens, from, run.to), expected };
}

/** Governed words in capitals behind a verb and its comma (BETONT, DASS), while the text goes on in lower case. */
export function shoutedGovernedWord({ tokens, table, kind, shouting }: Reader, behind: number): Span | undefined {
  if (kind === 'leadIn' || shouting) return undefined;
  const from = tokens[behind]?.text === ',' ? behind + 1 : behind;
  let to = from;
  while (to < tokens.length && isCapitalWord(tokens[to]!) && table.governed.has(tokens[to]!.key)) to++;
  const adverb = table.adverbs.at(tokens, from)?.length ?? 0;
  // STRESSES, IN PARTICULAR, the: an adverb of the verb.
  if (to === from || (adverb > 0 && tokens.slice(from, from + adverb).every(isCapitalWord))) return undefined;
  // IN THE STRONGEST TERMS: the capitals go on.
  if ([tokens[to], tokens[to + 1]].every((token) => token !== undefined && isCapitalWord(token) && !token.glued))
    return undefined;
  return isMostlyLower(tokens.slice(to, to + 4)) || isMostlyLower(tokens.slice(to, to + 12))
    ? span(tokens, from, to)
    : undefined;
}

/** Not a line in capitals: an acronym or a name (THAT Regulation (EU) …) may stand next, and a verb soon behind. */
function isMostlyLower(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.filter(({ shape }) => shape !== 'upper').length > words.length / 2;
}

export function span(tokens: readonly Token[], from: number, to: number): Span {
  return { from: tokens[from]!.from, to: tokens[to - 1]!.to };
}
