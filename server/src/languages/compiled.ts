import type { LanguageData } from './data';

/** Tables made from a language's data once, when first asked for. */
export function perLanguage<T>(compile: (data: LanguageData) => T): (data: LanguageData) => T {
  const made = new WeakMap<LanguageData, T>();
  return (data) => {
    let table = made.get(data);
    if (table === undefined) made.set(data, (table = compile(data)));
    return table;
  };
}
