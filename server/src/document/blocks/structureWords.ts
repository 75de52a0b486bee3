/** Words of all languages at once, for while a text is cut its language may not be known. */
import { languageCodes } from '../../languages/data';
import { signs } from '../../languages/signs';
import { wordKey } from '../../text/tokens';

/** A number behind this word is a reference and begins nothing: article, lid, Nr. */
export const isNumberWord = ofAllLanguages('numberWords');

/** Joins two nouns: and, en, sowie. */
export const isConjunction = ofAllLanguages('conjunctions');

function ofAllLanguages(group: 'numberWords' | 'conjunctions'): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set(languageCodes.flatMap((code) => signs()[code][group].map(wordKey)));
    return words.has(wordKey(word));
  };
}
