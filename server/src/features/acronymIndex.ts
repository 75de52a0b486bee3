/** Acronyms over several texts: one that stands for another name elsewhere is soon taken for it here. */
import type { Document } from '../document/model';

export interface NameElsewhere {
  readonly expansion: string;
  /** The texts that introduce it so. */
  readonly texts: readonly string[];
}

/** The other names under which texts of the same language introduce an acronym, the most frequent first. */
export function introducedOtherwise(
  form: string,
  { acronyms, language }: Document,
  others: Iterable<{ readonly document: Document; readonly name: string }>,
): readonly NameElsewhere[] {
  const own = acronyms.find((acronym) => acronym.form === form)?.expansion;
  const names = new Map<string, { expansion: string; texts: string[] }>();
  for (const { document, name } of others) {
    if (document.language !== language) continue;
    const other = document.acronyms.find((acronym) => acronym.form === form && acronym.introductions.length > 0);
    const { expansion } = other ?? {};
    if (expansion === undefined || own === undefined || keyOf(expansion) === keyOf(own)) continue;
    const known = names.get(keyOf(expansion));
    if (known) known.texts.push(name);
    else names.set(keyOf(expansion), { expansion, texts: [name] });
  }
  return [...names.values()].sort((a, b) => b.texts.length - a.texts.length);
}

/** Capitals and spaces make no other name. */
function keyOf(expansion: string): string {
  return expansion.toLowerCase().replace(/[\s-]+/g, ' ');
}
