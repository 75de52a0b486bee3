import assert from 'node:assert/strict';
import { verbChoices } from '../../server/src/features/verbChoices';
import { applyEdits } from '../../server/src/fix';
import type { LanguageCode } from '../../server/src/languages/data';
import { read } from './prose';

function choices(prose: string, language: LanguageCode = 'en'): string[] {
  const { document, cursor, text } = read(prose, language);
  return verbChoices(document, cursor).map(({ title, edits }) => `${title}: ${applyEdits(text, edits)}`);
}

describe('another verb of the class', () => {
  it('is offered weaker and stronger', () => {
    const found = choices('1. INVI‸TES the Commission to report.\n');
    assert.ok(
      found.includes('Soften to ENCOURAGES (instead of INVITES): 1. ENCOURAGES the Commission to report.\n'),
      found.join('\n'),
    );
    assert.ok(found.includes('Strengthen to URGES (instead of INVITES): 1. URGES the Commission to report.\n'));
  });

  it('is none of another class, and none where the sentence would break', () => {
    for (const each of choices('1. INVI‸TES the Commission to report.\n'))
      assert.doesNotMatch(each, /WELCOMES|APPEALS to/);
    assert.deepEqual(choices('1. INVITES the Com‸mission to report.\n'), []);
  });

  it('changes all parts of a split verb', () => {
    for (const each of choices('1. SPO‸ORT de Commissie AAN om verslag uit te brengen.\n', 'nl'))
      assert.doesNotMatch(each, /SPOORT.*: 1\. .*SPOORT/);
  });
});
