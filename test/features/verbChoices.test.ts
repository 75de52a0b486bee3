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

  for (const [language, prose, title, after] of [
    [
      'nl',
      '1. VERZ‸OEKT de Commissie en de lidstaten op te treden.',
      'Strengthen to ROEPT … OP',
      '1. ROEPT de Commissie en de lidstaten OP op te treden.',
    ],
    [
      'nl',
      '1. VERZ‸OEKT de Commissie op te treden.',
      'Write BEVEELT … AAN',
      '1. BEVEELT de Commissie AAN op te treden.',
    ],
    [
      'nl',
      '1. MOEDIGT de Commissie AA‸N op te treden.',
      'Strengthen to VERZOEKT',
      '1. VERZOEKT de Commissie op te treden.',
    ],
    [
      'de',
      '1. ERS‸UCHT die Kommission, tätig zu werden.',
      'Strengthen to FORDERT … AUF',
      '1. FORDERT die Kommission AUF, tätig zu werden.',
    ],
    [
      'de',
      '1. FOR‸DERT die Kommission AUF, tätig zu werden.',
      'Strengthen to ERSUCHT',
      '1. ERSUCHT die Kommission, tätig zu werden.',
    ],
    [
      'fi',
      '1. KEHO‸TTAA komissiota toimimaan.',
      'Strengthen to KEHOTTAA PAINOKKAASTI',
      '1. KEHOTTAA PAINOKKAASTI komissiota toimimaan.',
    ],
  ] as const)
    it(`goes round those asked where it must: ${title}`, () => {
      const found = choices(`${prose}\n`, language).filter((each) => each.startsWith(`${title} (`));
      assert.deepEqual(
        found.map((each) => each.slice(each.indexOf(': ') + 2)),
        [`${after}\n`],
      );
    });
});
