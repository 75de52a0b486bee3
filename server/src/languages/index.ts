/** Loads a language when it is first needed. */
import type { LanguageCode, LanguageData } from './data';

// A require inside a function: esbuild keeps each file apart and Node parses only what is asked for.
declare function require(path: string): unknown;

const loaders: Readonly<Record<LanguageCode, () => unknown>> = {
  bg: () => require('./bg.json'),
  cs: () => require('./cs.json'),
  da: () => require('./da.json'),
  de: () => require('./de.json'),
  el: () => require('./el.json'),
  en: () => require('./en.json'),
  es: () => require('./es.json'),
  et: () => require('./et.json'),
  fi: () => require('./fi.json'),
  fr: () => require('./fr.json'),
  ga: () => require('./ga.json'),
  hr: () => require('./hr.json'),
  hu: () => require('./hu.json'),
  it: () => require('./it.json'),
  lt: () => require('./lt.json'),
  lv: () => require('./lv.json'),
  mt: () => require('./mt.json'),
  nl: () => require('./nl.json'),
  pl: () => require('./pl.json'),
  pt: () => require('./pt.json'),
  ro: () => require('./ro.json'),
  sk: () => require('./sk.json'),
  sl: () => require('./sl.json'),
  sv: () => require('./sv.json'),
};

/** Asked for at every block: to require again would cost more than what is done with it. */
const loaded = new Map<string, LanguageData>();

export function languageData(code: LanguageCode): LanguageData {
  let data = loaded.get(code);
  if (data === undefined) loaded.set(code, (data = loaders[code]() as LanguageData));
  return data;
}
