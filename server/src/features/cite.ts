/** References decoded: what they name and where it can be read. Links are made from the numbers, no network is asked. */
import type { ReferenceValue } from '../document/model';
import { writtenDay } from '../document/deadlines/days';
import type { LanguageCode } from '../languages/data';
import { say, type Message } from '../messages/message';

/** `Council document 9364/22 REV 1`, `Regulation (EU) 2018/1993`. */
export function referenceName(value: ReferenceValue): Message {
  switch (value.kind) {
    case 'council': {
      const { series, number, year, suffixes } = value;
      const written = [series === 'ST' ? '' : series, `${number}/${two(year)}`, ...suffixes];
      return say('Council document {number}', { number: written.filter((part) => part !== '').join(' ') });
    }
    case 'commission': {
      const number = `${value.series}(${value.year}) ${value.number}`;
      return value.final ? say('{number} final', { number }) : say('{number}', { number });
    }
    case 'act':
      return actName(value);
    case 'journal':
    case 'journalNumber':
      return journalName(value);
    case 'article': {
      const { number, paragraph } = value;
      return paragraph === null
        ? say('Article {number}', { number })
        : say('Article {number}({paragraph})', { number, paragraph });
    }
  }
}

function actName({ type, domain, year, number }: ReferenceValue & { readonly kind: 'act' }): Message {
  const values = { domain, number: `${year}/${number}` };
  switch (type) {
    case 'regulation':
      return say('Regulation ({domain}) {number}', values);
    case 'directive':
      return say('Directive ({domain}) {number}', values);
    case 'decision':
      return say('Decision ({domain}) {number}', values);
    case 'act':
      return say('Act ({domain}) {number}', values);
  }
}

function journalName(value: ReferenceValue & { readonly kind: 'journal' | 'journalNumber' }): Message {
  const { series, date } = value;
  if (value.kind === 'journalNumber') {
    const journal = say('Official Journal {series}, {number}', { series, number: `${value.year}/${value.number}` });
    return date ? say('{journal}, {day}', { journal, day: writtenDay(date) }) : journal;
  }
  const issue = say('Official Journal {series} {issue}', { series, issue: value.issue });
  const journal = date ? say('{journal} of {day}', { journal: issue, day: writtenDay(date) }) : issue;
  return value.page === null ? journal : say('{journal}, p. {page}', { journal, page: value.page });
}

/** Where the reference can be read, in the language of the text; undefined when its numbers do not say. */
export function referenceUrl(value: ReferenceValue, language: LanguageCode | null = 'en'): string | undefined {
  const eurLex = (uri: string): string => eurLexUrl(uri, language ?? 'en');
  switch (value.kind) {
    case 'council':
      return value.series === 'ST' ? councilUrl(value, language ?? 'en') : undefined;
    case 'commission':
      return eurLex(`${value.series}:${value.year}:${value.number}${value.final ? ':FIN' : ''}`);
    case 'act':
      return value.type === 'act' ? undefined : eurLex(`CELEX:${celex(value)!}`);
    case 'journal':
      if (value.date === null || value.page === null) return undefined;
      return eurLex(
        `uriserv:OJ.${value.series}_.${value.date.slice(0, 4)}.${pad(value.issue, 3)}.01.${pad(value.page, 4)}.01.ENG`,
      );
    case 'journalNumber':
      return eurLex(`OJ:${value.series}_${value.year}${pad(value.number, 5)}`);
    case 'article':
      return undefined;
  }
}

/** `32018R1993`; undefined for an act whose type is not said. */
export function celex(value: ReferenceValue): string | undefined {
  if (value.kind !== 'act' || value.type === 'act') return undefined;
  const types = { regulation: 'R', directive: 'L', decision: 'D' } as const;
  return `3${value.year}${types[value.type]}${pad(value.number, 4)}`;
}

function councilUrl(
  { number, year, suffixes }: ReferenceValue & { readonly kind: 'council' },
  language: LanguageCode,
): string {
  const version = suffixes.length === 0 ? ['INIT'] : suffixes.flatMap((suffix) => suffix.split(' '));
  return `https://data.consilium.europa.eu/doc/document/ST-${number}-${year}-${encodeURIComponent(version.join('-'))}/${language}/pdf`;
}

function eurLexUrl(uri: string, language: LanguageCode): string {
  return `https://eur-lex.europa.eu/legal-content/${language.toUpperCase()}/TXT/?uri=${encodeURI(uri)}`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function two(year: number): string {
  return pad(year % 100, 2);
}
