/** Clauses with tab stops, from the language data: what snippets and templates are made of. */
import type { LanguageData } from '../../server/src/languages/data';

export const escape = (text: string) => text.replace(/[\\$}]/g, '\\$&');
const escapeChoice = (text: string) => escape(text).replace(/[,|]/g, '\\$&');

/** Makes the next tab stop: `stop(':…')` gives `${3:…}`. */
export type Stop = (value: string) => string;

export function stops(first: number): Stop {
  let next = first;
  return (value) => `\${${next++}${value}}`;
}

/** The verb with tab stops for the addressee, the rest and the deadline: `MOEDIGT ${2:…} AAN ${3:…}.` */
export function clause(pattern: string, stop: Stop, addressee: string, deadline: string): string {
  let named = addressee === '';
  const object = () => {
    const value = named ? ':…' : addressee;
    named = true;
    return stop(value);
  };
  const words = pattern
    .split(/\s+/)
    // A slot that may be empty is left out: the drafter adds `in this respect` where it belongs.
    .filter((word) => word !== '(…)')
    .map((word) => (word === '…' ? object() : escape(word)));
  if (!named) words.push(object());
  words.push(stop(':…'));
  if (deadline) words.push(stop(`:${deadline}`));
  return `${words.join(' ')}.`;
}

/** A choice of those who can be asked. */
export function addressees(data: LanguageData): string {
  const forms = Object.values(data.addressees).flatMap(([form]) => (form === undefined ? [] : [escapeChoice(form)]));
  return forms.length > 0 ? `|${forms.join(',')}|` : '';
}

/** `by the end of 2027`, in the house form and with the present year; empty where the data has none. */
export function yearEnd({ deadlines }: LanguageData): string {
  return escape(deadlines.house.yearEnd ?? '').replace('{yyyy\\}', '$CURRENT_YEAR');
}

/** What recalls earlier texts, and one item with a footnote call. */
export function leadIn({ verbs }: LanguageData, stop: Stop): string[] {
  const pattern = (verbs.participles.recall ?? verbs.participles.other)?.[0];
  if (pattern === undefined) return [];
  return [`${escape(pattern)} ${stop(':…')}:`, '', `– ${stop(':…')}[^1],`];
}
