/** How far the furniture of a page reaches, on one line or on several. */
import { ahead, type Cutting } from './cutting';
import { furnitureRun, isFurniture } from './furniture';

/** Index of the first line behind the furniture that begins at `index`; `index` itself where none does. */
export function furnitureEnd(state: Cutting, index: number, text: string): number {
  if (isFurniture(text)) return index + 1;
  if (!/^(\d{3,5}\/|ST |SN |CM )/.test(text)) return index;
  const near: { readonly text: string; readonly index: number }[] = [];
  for (let at = index; near.length < LONGEST_RUN && at < index + 3 * LONGEST_RUN; at++) {
    const line = ahead(state, at);
    if (line === undefined) break;
    if (line.end > line.start) near.push({ text: state.source.text.slice(line.start, line.end), index: at });
  }
  const run = furnitureRun(near.map((line) => line.text));
  return run === 0 ? index : near[run - 1]!.index + 1;
}

/** Pieces of a header or footer that an extractor puts on lines of their own. */
const LONGEST_RUN = 10;
