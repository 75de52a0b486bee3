/** Own verbs and wordings: whether what is written can be looked for. */
import { tokenize } from '../text/tokens';
import { isText, object, shown, texts, type Reader } from './readers';

/** One pattern or a list of patterns, with the `…` that language data have for the three dots people type. */
export const verbPattern: Reader = texts(
  'a verb with its operative words in capitals, and … where others stand between them: SPREEKT … AAN op',
  isPattern,
  ({ value }) => dots(value),
);

const MOST_LETTERS = 120;

function isPattern(text: string): boolean {
  const pieces = dots(text).split(/\(…\)|…/);
  const last = pieces.findLastIndex(hasCapitals);
  const before = pieces.slice(0, last + 1);
  return last >= 0 && text.length <= MOST_LETTERS && before.every((piece) => tokenize(piece).some(isWord));
}

const isWord = ({ kind }: { readonly kind: string }): boolean => kind === 'word';

function dots(text: string): string {
  return text.replaceAll('...', '…').trim();
}

function hasCapitals(piece: string): boolean {
  return tokenize(piece).some(({ kind, text }) => kind === 'word' && text !== text.toLowerCase());
}

/** Each place that may be left out doubles the ways a wording can be read. */
const MOST_CHOICES = 4;

const preferred: Reader = (node, { notation, tell }) => {
  const isRight = isText(node) && node.value.trim() !== '' && node.value.length <= MOST_LETTERS;
  return isRight ? node.value.trim() : tell(node, `what is written in the place of a wording is ${notation.text}`);
};

/** What is not written → what is. */
export const wordings: Reader = (node, telling) => {
  const read = object('wording', preferred)(node, telling) as Record<string, string>;
  for (const { key } of node.entries ?? []) {
    const fault = faultOf(key.name, read);
    if (fault === undefined) continue;
    telling.tell(key, fault);
    delete read[key.name];
  }
  return read;
};

function faultOf(phrase: string, all: Readonly<Record<string, string>>): string | undefined {
  const instead = Object.hasOwn(all, phrase) ? all[phrase]! : '';
  if (!tokenize(phrase).some(({ kind }) => kind === 'word')) return 'a wording has at least one word';
  if (phrase.length > MOST_LETTERS) return `"${shown(phrase)}" is longer than ${MOST_LETTERS} letters; shorten it`;
  if (phrase.split(/[(|]/).length - 1 > MOST_CHOICES)
    return `"${shown(phrase)}" has more than ${MOST_CHOICES} choices ( ) and |; make two wordings of it`;
  if (instead !== '' && Object.hasOwn(all, instead))
    return `"${shown(instead)}" is to be written here and not to be written there: leave one out`;
  return undefined;
}
