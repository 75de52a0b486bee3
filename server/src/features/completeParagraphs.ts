/** After `paragraph `: the paragraphs there are, with their words. */
import type { Completion, Place } from './completion';
import { bodyText, excerpt, labelText } from './words';

/** Undefined where no paragraph is about to be cited. */
export function paragraphCompletions({ part, block, data, line, typed, word }: Place): Completion[] | undefined {
  if (!data || (typed !== '' && !/^\d+$/.test(typed))) return undefined;
  const before = line.slice(0, line.length - typed.length);
  if (before.trimEnd().length === before.length) return undefined;
  const said = withoutNumbers(before.trimEnd().toLowerCase(), data.references.and);
  const words = data.references.paragraph.flatMap((phrase) => phrase.split(' ')[0]!.split('|'));
  if (!words.some((each) => said === each || said.endsWith(` ${each}`))) return undefined;
  return part.paragraphs.flatMap((paragraph, index): Completion[] => {
    const { label } = paragraph;
    // A paragraph does not cite itself.
    if (!label || paragraph === block || paragraph === block?.parent) return [];
    return [
      {
        kind: 'paragraph',
        label: label.text,
        detail: excerpt(bodyText(paragraph), 60),
        documentation: () => `${labelText(paragraph)} ${excerpt(bodyText(paragraph), 400)}`,
        replace: word,
        insert: label.text,
        snippet: false,
        rank: index,
      },
    ];
  });
}

/** `paragraphs 3, 5 and` → `paragraphs`: one more is about to be cited. */
function withoutNumbers(said: string, and: readonly string[]): string {
  const words = said.split(' ');
  const links = new Set(and);
  for (let last = words.at(-1); last !== undefined; last = words.at(-1)) {
    if (!links.has(last) && !/^\d{1,3}[a-z]?,$/.test(last)) break;
    words.pop();
    if (links.has(last) && /^\d{1,3}[a-z]?$/.test(words.at(-1) ?? '')) words.pop();
  }
  return words.join(' ');
}
