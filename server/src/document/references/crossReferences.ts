/** References inside the text: `paragraph 12`, `paragraphs 3 to 5 and 7`, `footnote 7`, in the words of the language. */
import { perLanguage } from '../../languages/compiled';
import type { LanguageData } from '../../languages/data';
import { wordKey } from '../../text/tokens';
import type { Token } from '../../text/tokens';
import { interest } from '../interests';
import type { CrossReference } from '../model';
import { mayBeginWith, phraseTable } from '../phrases';
import type { PhraseTable } from '../phrases';
import { quotedTitles } from './quotedTitles';
import { digitsAt, isGlued, isMark, isWord } from './referenceTokens';
import { sentenceStart } from '../sentences';

/** @param tokens of one block, without footnote calls */
export function readCrossReferences(tokens: readonly Token[], data: LanguageData): CrossReference[] {
  const words = compile(data);
  const found: CrossReference[] = [];
  const places = placesOf(tokens, data);
  for (let index = places.next(0); index < tokens.length;) {
    const reference = referenceAt(tokens, index, words);
    if (reference !== undefined) found.push(reference.value);
    index = places.next(reference?.next ?? index + 1);
  }
  return found;
}

const placesOf = interest((data) => {
  const { targets } = compile(data);
  return (token) => mayBeginWith(targets, token);
});

type Words = ReturnType<typeof compileWords>;
const compile = perLanguage(compileWords);

function compileWords(data: LanguageData) {
  const { paragraph, footnote, ofThisText, ofAnother, ofAnotherBefore = [], and, through, article } = data.references;
  const table = <T>(phrases: readonly string[], value: T) =>
    phraseTable(
      phrases.map((phrase) => ({ phrase, value })),
      data,
    );
  return {
    targets: phraseTable<CrossReference['target']>(
      [
        ...footnote.map((phrase) => ({ phrase, value: 'footnote' as const })),
        ...paragraph.map((phrase) => ({ phrase, value: 'paragraph' as const })),
      ],
      data,
    ),
    ofThisText: table(ofThisText, true),
    ofAnother: new Set(ofAnother.map(wordKey)),
    ofAnotherBefore: table(ofAnotherBefore, true),
    and: new Set([...and.map(wordKey), ',']),
    through: table([...through, '–', '-'], true),
    article: table(article, true),
    date: table([data.dates.full, data.dates.full.replace(/\.$/, '')], true),
    months: new Set(data.dates.months.map(wordKey)),
  };
}

type Numbered = CrossReference['numbers'][number];

function referenceAt(
  tokens: readonly Token[],
  index: number,
  words: Words,
): { readonly value: CrossReference; readonly next: number } | undefined {
  const match = words.targets.at(tokens, index);
  if (match === undefined) return undefined;
  const number = numberIn(tokens, index, index + match.length);
  if (number === undefined) return undefined;
  const step = numberedAt(tokens, number, false)!;
  const list =
    number === index + match.length - 1
      ? listAfter(tokens, step, words)
      : {
          numbers: number === index ? listBefore(tokens, step, index, words) : [step.number],
          next: index + match.length,
        };
  const last = list.numbers.at(-1)!;
  const from = Math.min(list.numbers[0]!.from, tokens[index]!.from);
  const to = Math.max(last.to, tokens[list.next - 1]!.to);
  let first = index;
  while (tokens[first]!.from > from) first--;
  const external = isExternal(tokens, first, list.next, words);
  return { value: { target: match.value, from, to, numbers: list.numbers, external }, next: list.next };
}

/** The token of the number in a matched phrase; none where it is a word. */
function numberIn(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (digitsAt(tokens, at, 1, 3) !== undefined) return at;
  return undefined;
}

interface Step {
  readonly number: Numbered;
  readonly next: number;
}

/** A number and what hangs on it: `5a`, `5bis`. */
function numberedAt(tokens: readonly Token[], index: number, through: boolean): Step | undefined {
  const digits = digitsAt(tokens, index, 1, 3);
  const token = tokens[index];
  if (digits === undefined || token === undefined) return undefined;
  const tail = tokens[index + 1];
  const suffix = tail?.kind === 'word' && tail.glued && /^(?:[a-z]|bis|ter|quater)$/.test(tail.text) ? tail : undefined;
  const number = {
    from: token.from,
    to: suffix?.to ?? token.to,
    value: digits.value,
    suffix: suffix?.text ?? '',
    through,
  };
  return { number, next: suffix === undefined ? index + 1 : index + 2 };
}

function listAfter(
  tokens: readonly Token[],
  first: Step,
  words: Words,
): { readonly numbers: Numbered[]; readonly next: number } {
  const numbers = [first.number];
  let next = first.next;
  for (;;) {
    const step = linked(tokens, next, words);
    if (step === undefined) return { numbers, next };
    numbers.push(step.number);
    next = step.next;
  }
}

/** Where the word stands behind the numbers: `4 ja 8 kohta`, `5.–8. punkts`. @param index of the last number */
function listBefore(tokens: readonly Token[], last: Step, index: number, words: Words): Numbered[] {
  const numbers = [last.number];
  for (let at = index; ;) {
    const step = linkedBefore(tokens, at, words);
    if (step === undefined) return numbers;
    numbers[0] = { ...numbers[0]!, through: step.through };
    numbers.unshift(step.number);
    at = step.at;
  }
}

function linkedBefore(
  tokens: readonly Token[],
  index: number,
  words: Words,
): { readonly number: Numbered; readonly at: number; readonly through: boolean } | undefined {
  const link = [1, 2].find((length) => words.through.at(tokens, index - length)?.length === length);
  let end = index - (link ?? 0);
  if (link === undefined) while (end > index - 2 && words.and.has(tokens[end - 1]?.key ?? '')) end--;
  if (end === index) return undefined;
  const at = isStop(tokens, end - 1) ? end - 2 : end - 1;
  const step = tokens[at]?.glued === true ? undefined : plainNumber(tokens, at, false, words);
  return step && { number: step.number, at, through: link !== undefined };
}

/** The full stop of an ordinal: `4. i 8.` */
function isStop(tokens: readonly Token[], index: number): boolean {
  return isMark(tokens, index, '.') && isGlued(tokens, index) && tokens[index - 1]?.kind === 'number';
}

/** `, 5`, ` and 5`, `, and 5`, ` to 5`, `-5`, `. and 5` */
function linked(tokens: readonly Token[], from: number, words: Words): Step | undefined {
  const index = isStop(tokens, from) ? from + 1 : from;
  const through = words.through.at(tokens, index);
  if (through !== undefined) return plainNumber(tokens, index + through.length, true, words);
  let at = index;
  while (at < index + 2 && words.and.has(tokens[at]?.key ?? '')) at++;
  return at === index ? undefined : plainNumber(tokens, at, false, words);
}

/** A number that is no year, date, amount or ordinal: `paragraph 3 and 5 Member States` stays a risk we take. */
function plainNumber(tokens: readonly Token[], index: number, through: boolean, { date }: Words): Step | undefined {
  const step = numberedAt(tokens, index, through);
  if (step === undefined || date.at(tokens, index) !== undefined) return undefined;
  const after = tokens[step.next];
  if (after?.glued === true && /^[/%°]$/.test(after.text)) return undefined;
  return isMark(tokens, step.next, '(') && isGlued(tokens, step.next) ? undefined : step;
}

/** A phrase of the table ends right before `index`: `näiden päätelmien` 4 kohta. */
function standsBefore(tokens: readonly Token[], index: number, table: PhraseTable<boolean>): boolean {
  return [1, 2, 3, 4].some((length) => table.at(tokens, index - length)?.length === length);
}

function isExternal(tokens: readonly Token[], first: number, next: number, words: Words): boolean {
  const behind = isStop(tokens, next) && tokens[next + 1]?.shape === 'lower' ? next + 1 : next;
  const after = isMark(tokens, behind, ',') ? behind + 1 : behind;
  if (words.ofThisText.at(tokens, after) !== undefined || standsBefore(tokens, first, words.ofThisText)) return false;
  if (standsBefore(tokens, first, words.ofAnotherBefore)) return true;
  if (words.ofAnother.has(tokens[after]?.key ?? '') && !isYear(tokens, after + 1, words)) return true;
  return speaksOfAnother(tokens, first, words);
}

/** `in 2028`, `in June 2028` says when; no text is named by a year alone. */
function isYear(tokens: readonly Token[], index: number, { months }: Words): boolean {
  const at = months.has(tokens[index]?.key ?? '') ? index + 1 : index;
  const year = digitsAt(tokens, at, 4, 4)?.value ?? 0;
  return year >= 1900 && year < 2100 && !isMark(tokens, at + 1, '/');
}

/** Before it, in the sentence, another text is named: an article, its number, its date, a title in quotes, a name. */
function speaksOfAnother(tokens: readonly Token[], first: number, words: Words): boolean {
  const start = sentenceStart(tokens, first);
  if (isName(tokens, first - 2, start) && (isMark(tokens, first - 1, '(') || isMark(tokens, first - 1, ',')))
    return true;
  for (let at = start; at < first; at++) {
    if (words.article.at(tokens, at) !== undefined || isTextNumber(tokens, at) || isTextDate(tokens, at, words))
      return true;
  }
  return quotedTitles(tokens.slice(start, first)).size > 0;
}

/** `9364/22`, `2016/679` */
function isTextNumber(tokens: readonly Token[], index: number): boolean {
  return (
    isMark(tokens, index, '/') &&
    isGlued(tokens, index) &&
    digitsAt(tokens, index - 1, 2, 6) !== undefined &&
    digitsAt(tokens, index + 1, 2, 6) !== undefined
  );
}

/** `of 9 December 2019`, not `by 9 December 2019`; any date where the language has no word for `of`. */
function isTextDate(tokens: readonly Token[], index: number, { date, ofAnother }: Words): boolean {
  if (date.at(tokens, index) === undefined) return false;
  return ofAnother.size === 0 || ofAnother.has(tokens[index - 1]?.key ?? '');
}

/** A word with a capital that does not begin the sentence. */
function isName(tokens: readonly Token[], index: number, start: number): boolean {
  return index > start && isWord(tokens, index) && tokens[index]!.shape === 'title';
}
