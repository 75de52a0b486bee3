/** References decoded: what they name and where it can be read. Links are made from the numbers, no network is asked. */
import type { ReferenceValue } from '../document/model';
import { writtenDay } from '../document/deadlines/days';
import { inEnglish } from '../messages/message';

/** In English: `Council document 9364/22 REV 1`, `Regulation (EU) 2018/1993`. */
export function referenceName(value: ReferenceValue): string {
  switch (value.kind) {
    case 'council':
      return [
        'Council document',
        value.series === 'ST' ? '' : value.series,
        `${value.number}/${two(value.year)}`,
        ...value.suffixes,
      ]
        .filter((part) => part !== '')
        .join(' ');
    case 'commission':
      return `${value.series}(${value.year}) ${value.number}${value.final ? ' final' : ''}`;
    case 'act':
      return `${capital(value.type)} (${value.domain}) ${value.year}/${value.number}`;
    case 'journal':
      return `Official Journal ${value.series} ${value.issue}${value.date ? ` of ${inEnglish(writtenDay(value.date))}` : ''}${value.page === null ? '' : `, p. ${value.page}`}`;
    case 'journalNumber':
      return `Official Journal ${value.series}, ${value.year}/${value.number}${value.date ? `, ${inEnglish(writtenDay(value.date))}` : ''}`;
    case 'article':
      return `Article ${value.number}${value.paragraph === null ? '' : `(${value.paragraph})`}`;
  }
}

/** Where the reference can be read; undefined when its numbers do not say. */
export function referenceUrl(value: ReferenceValue): string | undefined {
  switch (value.kind) {
    case 'council':
      return value.series === 'ST' ? councilUrl(value) : undefined;
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

function councilUrl({ number, year, suffixes }: ReferenceValue & { readonly kind: 'council' }): string {
  const version = suffixes.length === 0 ? ['INIT'] : suffixes.flatMap((suffix) => suffix.split(' '));
  return `https://data.consilium.europa.eu/doc/document/ST-${number}-${year}-${encodeURIComponent(version.join('-'))}/en/pdf`;
}

function eurLex(uri: string): string {
  return `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=${encodeURI(uri)}`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function two(year: number): string {
  return pad(year % 100, 2);
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
