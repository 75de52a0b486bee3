/** Headings, paragraphs and introduced acronyms of several documents, by a few letters. */
import type { Document } from '../document/model';
import { inEnglish } from '../messages/message';
import type { Range } from '../text/range';
import { rangeOf } from './cursor';
import { documentSymbols, type DocumentSymbol } from './symbols';

export interface FoundSymbol {
  readonly name: string;
  readonly kind: DocumentSymbol['kind'] | 'acronym';
  readonly container: string;
  readonly range: Range;
}

const LIMIT = 500;

/** Names that hold the letters of the query in their order, whatever their case; all names for an empty query. */
export function findSymbols(document: Document, query: string, words = inEnglish): readonly FoundSymbol[] {
  const wanted = [...query.toLowerCase()].filter((char) => char.trim() !== '');
  const found: FoundSymbol[] = [];
  const visit = (symbols: readonly DocumentSymbol[], container: string): void => {
    for (const { name, kind, range, children } of symbols) {
      if (found.length < LIMIT && kind !== 'note' && holds(name, wanted)) found.push({ name, kind, container, range });
      visit(children, name);
    }
  };
  visit(documentSymbols(document, words), '');
  for (const { form, expansion = '', introductions } of document.acronyms) {
    const first = introductions[0];
    if (first && holds(`${form} ${expansion}`, wanted))
      found.push({ name: form, kind: 'acronym', container: expansion, range: rangeOf(first) });
  }
  return found.slice(0, LIMIT);
}

function holds(name: string, wanted: readonly string[]): boolean {
  let at = 0;
  for (const char of name.toLowerCase()) if (char === wanted[at]) at++;
  return at >= wanted.length;
}
