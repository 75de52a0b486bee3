/** Tells the language of a text from its name, its front matter or its words. */
import signs from './signs.json';
import { languageCodes, type LanguageCode } from './data';
import { tokenize, wordKey } from '../text/tokens';

export function isLanguage(code: string): code is LanguageCode {
  return (languageCodes as readonly string[]).includes(code);
}

/** `x.nl.conclusions`, `x_nl.txt`, `st09364-22.nl.txt`, `st09364-nl.txt`. */
export function languageOfName(fileName: string): LanguageCode | undefined {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1).toLowerCase();
  for (const piece of name.split(/[._-]/).slice(1, -1).reverse()) if (isLanguage(piece)) return piece;
  return undefined;
}

const SAMPLE = 4000;
const ENOUGH = 4;

/** The language most of the words speak for; undefined where too few do, or two languages are as likely. */
export function languageOfText(text: string): LanguageCode | undefined {
  const sample = text.slice(0, SAMPLE);
  let told = known.get(sample);
  if (told === undefined) {
    if (known.size >= MOST_SAMPLES) known.clear();
    known.set(sample, (told = { language: languageOfSample(sample) }));
  }
  return told.language;
}

/** Beginnings of texts and parts told before: an edit leaves most of them as they were. */
const known = new Map<string, { readonly language: LanguageCode | undefined }>();
const MOST_SAMPLES = 64;

function languageOfSample(text: string): LanguageCode | undefined {
  const scores = new Map<LanguageCode, number>();
  for (const token of tokenize(text)) {
    const languages = token.kind === 'word' ? frequentWords().get(token.key) : undefined;
    for (const language of languages ?? []) scores.set(language, (scores.get(language) ?? 0) + 1 / languages!.length);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  const unsure = best === undefined || best[1] < ENOUGH || (second !== undefined && second[1] > best[1] * 0.85);
  return unsure ? languageOfCouncilLine(text) : best[0];
}

/** A text that has only begun: its Council line is all there is to go by. */
function languageOfCouncilLine(text: string): LanguageCode | undefined {
  const words = wordsOf(text);
  return languageCodes.find((language) => signs[language].councilLine.some((line) => words.includes(wordsOf(line))));
}

/** ` de raad van de europese unie `: words with a space on each side, whatever stood between them. */
function wordsOf(text: string): string {
  const keys = tokenize(text).flatMap(({ kind, key }) => (kind === 'word' ? [key] : []));
  return ` ${keys.join(' ')} `;
}

let words: Map<string, LanguageCode[]> | undefined;

function frequentWords(): Map<string, LanguageCode[]> {
  if (words !== undefined) return words;
  words = new Map();
  for (const language of languageCodes) {
    for (const word of structureWords(language)) {
      const known = words.get(word);
      if (known === undefined) words.set(word, [language]);
      else if (!known.includes(language)) known.push(language);
    }
  }
  return words;
}

/** Frequent words, and the words of the fixed phrases on which short texts consist. */
function structureWords(language: LanguageCode): string[] {
  const { frequent, councilLine, title, transmission } = signs[language];
  const phrases = [...councilLine, ...title, ...transmission].flatMap((phrase) => phrase.split(/[\s,'’]+/));
  return [...frequent, ...phrases].map(wordKey).filter((word) => word !== '');
}
