import { kept } from '../text/kept';
import type { LanguageData } from './data';

/** Tables made from a language's data once, when first asked for. */
export function perLanguage<T>(compile: (data: LanguageData) => T): (data: LanguageData) => T {
  return kept(compile);
}
