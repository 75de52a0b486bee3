/**
 * What the tool tells people. Messages stand in English where they are said, as plain values; `Words` puts them into
 * the language of the reader at the border of the core. A translation is found by the English text.
 */

/** What stands in a place of a message: words of the document, a number, a message, or several set apart by commas. */
export type Value = string | number | Message | readonly Message[];

export interface Message {
  /** English, with the names of its places: `Footnote {label} has no note.` */
  readonly text: string;
  readonly values: Readonly<Record<string, Value>>;
}

type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never;

/**
 * A message. Say a whole sentence and say it literally, or translators cannot find it; where numbers change the words,
 * choose between two messages.
 */
export function say<Text extends string>(
  text: Text,
  ...[values]: [Places<Text>] extends [never] ? [] : [values: Readonly<Record<Places<Text>, Value>>]
): Message {
  return { text, values: values ?? {} };
}

/** English text → the text in another language with the same places: the format of `bundle.l10n.<language>.json`. */
export type Catalogue = Readonly<Record<string, string>>;

/** Puts a message into words. Never throws. */
export type Words = (message: Message) => string;

/** What a catalogue lacks is said in English. Values are put in as they are, whatever marks they hold. */
export function wordsOf(catalogue: Catalogue): Words {
  const written = (value: Value): string => {
    if (typeof value !== 'object') return String(value);
    return 'text' in value ? words(value) : value.map(words).join(', ');
  };
  const words: Words = ({ text, values }) =>
    (Object.hasOwn(catalogue, text) ? catalogue[text]! : text).replace(/\{(\w+)\}/g, (place, name: string) =>
      Object.hasOwn(values, name) ? written(values[name]!) : place,
    );
  return words;
}

export const inEnglish: Words = wordsOf({});
