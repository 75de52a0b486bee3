/** Words after which a number is a reference and begins nothing: article, lid, Nr. Of all languages, for the text is not yet read. */
import signs from '../languages/signs.json';
import { languageCodes } from '../languages/data';
import { wordKey } from '../text/tokens';

let words: Set<string> | undefined;

export function isNumberWord(word: string): boolean {
  words ??= new Set(languageCodes.flatMap((code) => signs[code].numberWords.map(wordKey)));
  return words.has(wordKey(word));
}
