/** Tells the language of a text from its name, its front matter or its words. */
import { languageCodes, type LanguageCode } from './data';
import { signs } from './signs';
import { tokenize, wordKey } from '../text/tokens';

const codes: ReadonlySet<string> = new Set(languageCodes);

export function isLanguage(code: string): code is LanguageCode {
  return codes.has(code);
}

/** `x.nl.conclusions`, `x_nl.txt`, `st09364-22.nl.txt`, `st09364-nl.txt`. */
export function languageOfName(fileName: string): LanguageCode | undefined {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1).toLowerCase();
  for (const piece of name.split(/[._-]/).slice(1, -1).reverse()) if (isLanguage(piece)) return piece;
  return undefined;
}

const SAMPLE = 4000;
const ENOUGH = 2;
/** What a letter that few languages have tells, beside a frequent word. */
const LETTER = 0.5;

/** The language most of the words speak for; undefined where too few do, or two languages are as likely. */
export function languageOfText(text: string): LanguageCode | undefined {
  const sample = text.slice(0, SAMPLE);
  let answer = told.get(sample);
  if (answer === undefined) {
    if (told.size >= MOST_SAMPLES) told.clear();
    told.set(sample, (answer = { language: languageOfSample(sample) }));
  }
  return answer.language;
}

/** Beginnings of texts and parts told before: an edit leaves most of them as they were. */
const told = new Map<string, { readonly language: LanguageCode | undefined }>();
const MOST_SAMPLES = 64;

function languageOfSample(text: string): LanguageCode | undefined {
  const scores = new Map<LanguageCode, number>();
  const add = (languages: readonly LanguageCode[] | undefined, worth: number): void => {
    for (const language of languages ?? [])
      scores.set(language, (scores.get(language) ?? 0) + worth / languages!.length);
  };
  const { words, letters } = known ?? (known = knowledge());
  for (const { kind, key } of tokenize(text)) {
    if (kind !== 'word') continue;
    add(words.get(key), 1);
    const letter = /[^\x00-\x7f]/.exec(key)?.[0];
    if (letter !== undefined) add(letters.get(letter), LETTER);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  const unsure = best === undefined || best[1] < ENOUGH || (second !== undefined && second[1] > best[1] * 0.85);
  return unsure ? languageOfCouncilLine(text) : best[0];
}

/** A text that has only begun: its Council line is all there is to go by. */
function languageOfCouncilLine(text: string): LanguageCode | undefined {
  const words = wordsOf(text);
  return languageCodes.find((language) => signs()[language].councilLine.some((line) => words.includes(wordsOf(line))));
}

/** ` de raad van de europese unie `: words with a space on each side, whatever stood between them. */
function wordsOf(text: string): string {
  const keys = tokenize(text).flatMap(({ kind, key }) => (kind === 'word' ? [key] : []));
  return ` ${keys.join(' ')} `;
}

interface Knowledge {
  /** Languages by frequent word. */
  readonly words: ReadonlyMap<string, LanguageCode[]>;
  /** Languages by letter beyond a–z. */
  readonly letters: ReadonlyMap<string, LanguageCode[]>;
}

let known: Knowledge | undefined;

function knowledge(): Knowledge {
  const [words, letters] = [new Map<string, LanguageCode[]>(), new Map<string, LanguageCode[]>()];
  for (const language of languageCodes) {
    const own = new Set(structureWords(language));
    for (const word of own) file(words, word, language);
    for (const letter of new Set([...own].join(''))) if (letter > '\x7f') file(letters, letter, language);
  }
  return { words, letters };
}

function file(lists: Map<string, LanguageCode[]>, key: string, language: LanguageCode): void {
  const list = lists.get(key);
  if (list) list.push(language);
  else lists.set(key, [language]);
}

/** Frequent words, and the words of the fixed phrases on which short texts consist. */
function structureWords(language: LanguageCode): string[] {
  const { frequent, councilLine, title, transmission } = signs()[language];
  const phrases = [...councilLine, ...title, ...transmission].flatMap((phrase) => phrase.split(/[\s,'’]+/));
  return [...frequent, ...phrases].map(wordKey).filter((word) => word !== '');
}
