import type { BlockKind } from '../document/model';
import { say } from '../messages/message';
import type { BlockRule } from './rule';

export const citationFormat: BlockRule = {
  id: 'citation-format',
  family: 'citations',
  severity: 'warning',
  about: "a reference to the Official Journal, an act or a document that is not in the form of the document's language",
  source: 'Interinstitutional Style Guide, 1.2.2 (numbers of acts) and 3.1 (Official Journal).',

  *checkBlock(block, context) {
    if (coverLines.has(block.kind)) return;
    const low = context.language(block.part)?.confidence.references === 'low';
    for (const { from, to, house } of block.references) {
      if (house === undefined) continue;
      const at = { block, from, to };
      yield {
        at,
        message: say('References are not written so in this language. Write “{house}”.', { house }),
        fix: { title: say('Write “{words}”', { words: house }), safe: true, edits: [{ at, newText: house }] },
        ...(low && { severity: 'hint' as const }),
      };
    }
  },
};

/** Lines of the cover have forms of their own. */
const coverLines: ReadonlySet<BlockKind> = new Set([
  'label',
  'subject',
  'furniture',
  'frontMatter',
  'comment',
  'journalLine',
]);
