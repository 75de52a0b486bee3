/**
 * Names a finding by what it is about and not by where it stands: the rule, the words, and the words round them in
 * their paragraph. A text may be moved, renumbered and wrapped anew: its findings keep their names.
 */
import { createHash } from 'node:crypto';
import type { Document } from '../document/model';
import { blockAt } from '../features/cursor';
import type { Finding } from '../service';
import type { Range } from '../text/range';

/** Words on either side that tell one place of a rule from another. */
const WORDS = 4;

/**
 * Of each finding its name: 32 hexadecimal digits. Of several with the same words, the second has another name
 * than the first: findings that are told apart must not count as one.
 * @param findings all of the document, silenced or not: silencing one must not change the names of the others
 */
export function fingerprints(document: Document, findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  const names = new Map<Finding, string>();
  for (const finding of [...findings].sort(inTextOrder)) {
    const context = contextOf(document, finding);
    const before = seen.get(context) ?? 0;
    seen.set(context, before + 1);
    names.set(finding, digest(before === 0 ? context : `${context}\n${before}`));
  }
  return names;
}

function inTextOrder(one: Finding, other: Finding): number {
  return one.range.start - other.range.start || one.range.end - other.range.end;
}

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function contextOf(document: Document, { rule, range }: Finding): string {
  const { text } = document.source;
  const around = surroundings(document, range);
  const before = wordsOf(text.slice(around.start, range.start)).slice(-WORDS);
  const after = wordsOf(text.slice(range.end, around.end)).slice(0, WORDS);
  const numberless = (words: readonly string[]) => words.join(' ').replace(/\d+/g, '0');
  const own = wordsOf(text.slice(range.start, range.end)).join(' ');
  return [rule, numberless(before), own, numberless(after)].join('\n');
}

/** The paragraph without its number, as far as it can matter. */
function surroundings(document: Document, range: Range): Range {
  const block = blockAt(document, range.start);
  if (!block) return range;
  const label = block.label && block.flow.range(block.label);
  const start = Math.max(label?.end ?? 0, block.range.start, range.start - FAR);
  return {
    start: Math.min(start, range.start),
    end: Math.max(range.end, Math.min(block.range.end, range.end + FAR)),
  };
}

/** More than the words looked for can take. */
const FAR = 400;

/** Without comments: one that silences another rule here changes nothing. */
function wordsOf(text: string): string[] {
  return withoutComments(text)
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function withoutComments(text: string): string {
  let open = text.indexOf('<!--');
  if (open < 0) return text;
  let plain = '';
  let at = 0;
  for (; open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open);
    plain += `${text.slice(at, open)} `;
    if (close < 0) return plain;
    at = close + '-->'.length;
  }
  return plain + text.slice(at);
}
