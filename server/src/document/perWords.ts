import { kept } from '../text/kept';
import type { LanguageData } from '../languages/data';
import type { Block } from './model';

/**
 * Keeps what the words of a block tell, so that an edit elsewhere does not ask them again.
 * @param tell looks at the block's own words, values, kind and language only: not at its place, parent or children
 */
export function perWords<T>(
  tell: (block: Block, data: LanguageData | undefined) => T,
): (block: Block, data?: LanguageData) => T {
  const told = kept((_said: object, block: Block, data: LanguageData | undefined) => tell(block, data));
  return (block, data) => told(block.said, block, data);
}
