/** Joins calls and notes. */
import type { Block, Call, Footnote, Part, Place } from '../model';

/** One footnote a label; where notes of two parts carry one label, numbering restarts and each part has its own. */
export function joinFootnotes(blocks: readonly Block[]): Footnote[] {
  const perPart = numbersRestart(
    blocks.filter(({ kind }) => kind === 'note').map(({ label, part }) => [label!.text, part.index]),
  );
  const footnotes = new Map<string, Footnote & { calls: (Place & Call)[]; notes: Block[] }>();
  const get = (label: string, part: Part) => {
    const key = perPart ? `${part.index} ${label}` : label;
    let footnote = footnotes.get(key);
    if (footnote === undefined) footnotes.set(key, (footnote = { label, part, calls: [], notes: [] }));
    return footnote;
  };
  for (const block of blocks) {
    if (block.kind === 'note') get(block.label!.text, block.part).notes.push(block);
    for (const call of block.calls) get(call.label, block.part).calls.push({ block, ...call });
  }
  return [...footnotes.values()];
}

/** Notes of two parts carry one label: each part counts for itself. */
export function numbersRestart(notes: Iterable<readonly [label: string, part: number]>): boolean {
  const partOf = new Map<string, number>();
  for (const [label, part] of notes) {
    if ((partOf.get(label) ?? part) !== part) return true;
    partOf.set(label, part);
  }
  return false;
}
