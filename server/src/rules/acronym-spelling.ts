import { isRunningText, type PlacedMark } from '../document/acronyms/acronyms';
import { say } from '../messages/message';
import { severityOf } from './acronyms';
import { isLetterAt } from '../text/letters';
import type { Rule } from './rule';

export const acronymSpelling: Rule = {
  id: 'acronym-spelling',
  family: 'acronyms',
  severity: 'warning',
  about: 'an acronym spelled in two ways: EU CyCLONe beside EU-CyCLONe',
  source: 'Interinstitutional Style Guide, 10.4: an acronym keeps its form through the text.',

  *check({ acronyms }, context) {
    for (const { form, introductions, uses, variants } of acronyms) {
      const model = introductions[0] ?? uses[0];
      if (model === undefined) continue;
      for (const variant of variants) {
        if (variant.incidental || !(isRunningText(variant.block) || variant.block.kind === 'item')) continue;
        if (joinsCompound(variant, form)) continue;
        yield {
          at: place(variant),
          message: say('“{variant}” is spelled “{form}” elsewhere in this text. Keep to one spelling.', {
            variant: variant.form,
            form,
          }),
          related: [
            {
              at: place(model),
              message:
                introductions.length > 0
                  ? say('It is introduced here as “{form}”.', { form })
                  : say('Here it is spelled “{form}”.', { form }),
            },
          ],
          severity: severityOf(context, variant, 'warning'),
          fix: {
            title: say('Write “{words}”', { words: form }),
            safe: introductions.length > 0,
            edits: [{ at: place(variant), newText: form }],
          },
        };
      }
    }
  },
};

/** `IPA-III-Programme`: in a compound a space of the form becomes a hyphen; not before a case ending (`IPA-III-ból`). */
function joinsCompound({ block, to, form: written }: PlacedMark, form: string): boolean {
  const { text } = block.flow;
  if (written !== form.replaceAll(' ', '-') || text[to] !== '-') return false;
  let end = to + 1;
  while (isLetterAt(text, end)) end++;
  return end - to > LONGEST_ENDING;
}

/** Of a case, with its hyphen. */
const LONGEST_ENDING = 5;

function place({ block, from, to }: PlacedMark): { block: PlacedMark['block']; from: number; to: number } {
  return { block, from, to };
}
