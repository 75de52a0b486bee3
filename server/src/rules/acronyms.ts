/** Acronyms as the rules look at them. */
import { acronymKey, lexicon } from '../document/acronyms/acronymForms';
import { counts, inOrder, isRunningText, type PlacedMark } from '../document/acronyms/acronyms';
import type { Acronym, Block, Document, Place } from '../document/model';
import { householdConcepts } from '../languages/concepts';
import { kept } from '../text/kept';
import { isLetterOrNumberAt } from '../text/letters';
import { wordKey } from '../text/tokens';
import type { Context, Severity } from './rule';

/** Hints at most where the list of the language is uncertain. */
export function severityOf(context: Context, { block }: Place, severity: Severity): Severity {
  return context.language(block.part)?.confidence.acronyms === 'low' ? 'hint' : severity;
}

/** `OECD`: better known than its name. */
export function isHousehold(context: Context, { block, form }: PlacedMark): boolean {
  const entry = lexicon(context.language(block.part)).byKey.get(acronymKey(form));
  return entry !== undefined && householdConcepts.has(entry.concept);
}

/** Uses in running text, in the order of the text, however they are spelled. */
export const countedUses = kept(({ uses, variants }: Acronym): readonly PlacedMark[] =>
  inOrder([...uses, ...variants].filter(counts)),
);

/** Introductions in running text, recitals included: not on the cover, in headings and notes. */
export function countedIntroductions(acronym: Acronym): PlacedMark[] {
  return acronym.introductions.filter(
    ({ block, incidental }) =>
      !incidental && (isRunningText(block) || (block.kind === 'item' && block.part.kind !== 'cover')),
  );
}

export function offsetOf({ block, from }: Place): number {
  return block.flow.toSource(from);
}

/** The introduction is that of a longer form: `mil CERT` says what CERT is. */
export function isPartOfLonger(document: Document, mark: PlacedMark): boolean {
  return partsOfLonger(document).has(mark);
}

const partsOfLonger = kept((document: Document): ReadonlySet<PlacedMark> => {
  const parts = new Set<PlacedMark>();
  for (const marks of introductionsByBlock(document).values()) {
    // In the order of the text, the longer first: what ends no later than one before it lies in that one.
    marks.sort((one, other) => one.from - other.from || other.to - one.to);
    let longest: PlacedMark | undefined;
    for (const mark of marks) {
      if (longest === undefined || mark.to > longest.to) longest = mark;
      else if (mark.from > longest.from || mark.to < longest.to) parts.add(mark);
    }
  }
  return parts;
});

function introductionsByBlock({ acronyms }: Document): Map<Block, PlacedMark[]> {
  const found = new Map<Block, PlacedMark[]>();
  for (const { introductions } of acronyms) {
    for (const mark of introductions) {
      const others = found.get(mark.block);
      if (others) others.push(mark);
      else found.set(mark.block, [mark]);
    }
  }
  return found;
}

export function nameOf({ block, name }: PlacedMark): string {
  return name === undefined ? '' : block.flow.text.slice(name.from, name.to);
}

/** The long words of a name, their endings cut. */
function stems(name: string): ReadonlySet<string> {
  const key = wordKey(name);
  const found = new Set<string>();
  for (let at = 0; at < key.length; at++) {
    const from = at;
    while (isLetterOrNumberAt(key, at)) at++;
    if (at - from >= 4) found.add(key.slice(from, Math.min(from + 5, at)));
  }
  return found;
}

/** How far two names are one: 1 where all long words of the shorter are in the other, 0 where none is. */
export function likeness(one: string, other: string): number {
  const [a, b] = [stems(one), stems(other)];
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return wordKey(one) === wordKey(other) ? 1 : 0;
  return [...a].filter((word) => b.has(word)).length / smaller;
}

/** The character behind the bracket that closes after a mark. */
export function bracketEnd({ block, to }: PlacedMark): number {
  const close = block.flow.text.slice(to, to + 13).indexOf(')');
  return close < 0 ? to : to + close + 1;
}
