/**
 * The names of the months in the language files, from CLDR: `months` as they stand alone, `monthsInDate` as in a date.
 * What CLDR does not have (further cases, ordinals in words) is written by hand and stays as it is.
 */
import { languageCodes, type LanguageCode } from '../../server/src/languages/data';
import { read, type GeneratedFile } from '../repository';

/** Where a locale of the language has the usage of the institutions. */
const locales: Partial<Record<LanguageCode, string>> = { en: 'en-GB', pt: 'pt-PT' };

/** CLDR gives the nominative for months in a date here, where the date of a document has the genitive. */
export const genitiveInDate: ReadonlySet<LanguageCode> = new Set(['lv', 'sl']);

interface Calendar {
  readonly months: Readonly<Record<'format' | 'stand-alone', { readonly wide: Readonly<Record<string, string>> }>>;
  readonly quarters: { readonly format: { readonly wide: Readonly<Record<string, string>> } };
  readonly dateFormats: { readonly long: string };
}

export function calendarOf(code: LanguageCode): Calendar {
  const locale = locales[code] ?? code;
  const path = `node_modules/cldr-dates-full/main/${locale}/ca-gregorian.json`;
  const file = JSON.parse(read(path)) as {
    main: Record<string, { dates: { calendars: { gregorian: Calendar } } }>;
  };
  return file.main[locale]!.dates.calendars.gregorian;
}

export function generate(): GeneratedFile[] {
  return languageCodes.map((code) => {
    const path = `server/src/languages/${code}.json`;
    const { months } = calendarOf(code);
    const alone = withList(read(path), 'months', Object.values(months['stand-alone'].wide));
    const text = genitiveInDate.has(code) ? alone : withList(alone, 'monthsInDate', Object.values(months.format.wide));
    return { path, text };
  });
}

/** Leaves the text alone where it says the same already, however it is laid out. */
function withList(text: string, key: string, values: readonly string[]): string {
  const from = text.indexOf('[', text.indexOf(`"${key}": [`));
  const to = text.indexOf(']', from) + 1;
  const before = JSON.parse(text.slice(from, to)) as string[];
  if (before.join() === values.join()) return text;
  const lines = values.map((value) => `      ${JSON.stringify(value)}`);
  return `${text.slice(0, from)}[\n${lines.join(',\n')}\n    ]${text.slice(to)}`;
}
