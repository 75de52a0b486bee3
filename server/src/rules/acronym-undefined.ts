import type { PlacedMark } from '../document/acronyms/acronyms';
import type { Acronym } from '../document/model';
import { say } from '../messages/message';
import { isLetterAt, isLetterOrNumberAt } from '../text/letters';
import { countedUses, isHousehold, severityOf } from './acronyms';
import type { RawFinding, RawFix, Rule } from './rule';

export const acronymUndefined: Rule = {
  id: 'acronym-undefined',
  family: 'acronyms',
  severity: 'warning',
  about: 'an acronym whose full name is never given and that is not in the list of known ones',
  source: 'Interinstitutional Style Guide, 10.4: full name first, then the acronym in brackets.',

  *check(document, context) {
    for (const acronym of document.acronyms) {
      if (acronym.known || acronym.introductions.length > 0) continue;
      const uses = countedUses(acronym);
      const first = uses[0];
      if (first === undefined || context.language(first.block.part) === undefined) continue;
      const severity = isHousehold(context, first) ? 'hint' : severityOf(context, first, 'warning');
      yield { ...undefinedAt(first, acronym, uses), severity };
    }
  },
};

function undefinedAt(first: PlacedMark, { form, expansion }: Acronym, uses: readonly PlacedMark[]): RawFinding {
  const fix = expansion === undefined ? undefined : writeOut(first, expansion);
  return {
    at: place(first),
    message:
      expansion === undefined
        ? say('{form} stands for a name that is never given. Write the name here, then “({form})”.', { form })
        : say('{form} stands for a name that is never given. Write “{expansion} ({form})” here.', { form, expansion }),
    related: uses.slice(1, 6).map((use) => ({ at: place(use), message: say('Used here again.') })),
    ...(fix && { fix }),
  };
}

/** Puts the name before the acronym. Where a word hangs on it (`EDEO-personeel`), someone has to recast the sentence. */
function writeOut(use: PlacedMark, expansion: string): RawFix | undefined {
  const { block, from, to, form } = use;
  const around = block.flow.text;
  if (isJoiner(around[to]) || isLetterOrNumberAt(around, to)) return undefined;
  if (isJoiner(around[from - 1]) || around[from - 1] === '(' || isLetterAt(around, from - 1)) return undefined;
  return {
    title: say('Write “{words}”', { words: `${expansion} (${form})` }),
    safe: /(?:^|\s)the $/.test(around.slice(0, from)),
    edits: [{ at: place(use), newText: `${expansion} (${form})` }],
  };
}

function isJoiner(char: string | undefined): boolean {
  return char === '-' || char === '’' || char === "'";
}

function place({ block, from, to }: PlacedMark): { block: PlacedMark['block']; from: number; to: number } {
  return { block, from, to };
}
