import assert from 'node:assert/strict';
import { readCrossReferences } from '../../../server/src/document/references/crossReferences';
import { languageData } from '../../../server/src/languages';
import type { LanguageCode } from '../../../server/src/languages/data';
import { tokenize } from '../../../server/src/text/tokens';

/** `⟦words = paragraph 3 5…7 out⟧`: what is referred to; `…` before the last of a series, `out` for another text. */
function shown(language: LanguageCode, text: string): string {
  let result = '';
  let done = 0;
  for (const { from, to, target, numbers, external } of readCrossReferences(tokenize(text), languageData(language))) {
    const list = numbers.map(({ value, suffix, through }) => `${through ? '…' : ''}${value}${suffix}`).join(' ');
    for (const { from: start, to: end, value } of numbers) assert.ok(text.slice(start, end).startsWith(String(value)));
    result += `${text.slice(done, from)}⟦${text.slice(from, to)} = ${target} ${list}${external ? ' out' : ''}⟧`;
    done = to;
  }
  return result + text.slice(done);
}

function reads(language: LanguageCode, lines: string): void {
  for (const line of lines.trim().split('\n')) {
    const expected = line.trim();
    assert.equal(shown(language, expected.replace(/⟦(.*?) = .*?⟧/g, '$1')), expected);
  }
}

describe('cross-references', () => {
  it('knows a year behind a number from another text', () => {
    reads(
      'en',
      `
      WILL REVERT to the matters in ⟦paragraph 2 = paragraph 2⟧ in 2028.
      WILL REVERT to ⟦paragraphs 2 and 4 = paragraph 2 4⟧ in June 2028.
      as set out in ⟦paragraph 2 = paragraph 2 out⟧ of Regulation (EU) 2016/679
      as set out in ⟦paragraph 2 = paragraph 2 out⟧ in 2016/679
      `,
    );
    reads('nl', 'ZAL TERUGKOMEN op ⟦punt 2 = paragraph 2⟧ in juni 2028.');
  });

  it('reads numbers, lists and series', () => {
    reads(
      'en',
      `
      As stated in ⟦paragraph 12 = paragraph 12⟧, the Council stands ready.
      the actions in ⟦paragraphs 3 and 5 = paragraph 3 5⟧
      the actions in ⟦paragraphs 3, 5 and 7a = paragraph 3 5 7a⟧ above
      the actions in ⟦paragraphs 3 to 5 = paragraph 3 …5⟧
      the actions in ⟦paragraphs 3–5 = paragraph 3 …5⟧
      See ⟦footnote 7 = footnote 7⟧.
      `,
    );
    reads(
      'nl',
      `
      zoals gesteld in ⟦punt 12 = paragraph 12⟧, is de Raad bereid
      de acties in ⟦punten 3 tot en met 5 = paragraph 3 …5⟧ van deze conclusies
      zie ⟦voetnoot 7 = footnote 7⟧
      ⟦punt 5bis = paragraph 5bis⟧
      `,
    );
    reads(
      'lv',
      `
      kā minēts ⟦12. punktā = paragraph 12⟧
      pasākumi, kas minēti ⟦4. un 8. punktā = paragraph 4 8⟧
      saskaņā ar ⟦5.–8. punktu = paragraph 5 …8⟧
      `,
    );
    reads('fi', 'edellä ⟦3, 4 ja 8 kohdassa = paragraph 3 4 8⟧ tarkoitetut toimet');
    reads('lt', '⟦4 ir 17 punktuose = paragraph 4 17⟧ nurodytos ataskaitos, kurios 2 kartus per metus teikiamos');
    reads(
      'hr',
      `
      mjere iz ⟦točaka 4. i 8 = paragraph 4 8⟧. ovih zaključaka
      mjere iz ⟦točaka 5. do 8 = paragraph 5 …8⟧. bit će provedene
      ⟦točka 58 = paragraph 58 out⟧. svojih zaključaka
      `,
    );
  });

  it('knows another text by what follows and by what stands before', () => {
    reads(
      'en',
      `
      ⟦paragraph 12 = paragraph 12 out⟧ of the Council conclusions on cohesion
      ⟦paragraph 12 = paragraph 12⟧ of these conclusions
      in line with Article 5, ⟦paragraph 3 = paragraph 3 out⟧
      its conclusions of 9 December 2019 (see ⟦paragraph 45 = paragraph 45 out⟧)
      the Pact for the Future, ⟦paragraph 45 = paragraph 45 out⟧
      the report “Towards bread for all” and ⟦paragraph 45 = paragraph 45 out⟧
      `,
    );
    reads('nl', '⟦punt 12 = paragraph 12 out⟧ van de conclusies van de Europese Raad');
  });

  it('takes nothing else for one', () => {
    reads('en', 'the point made by 27 Member States\na paragraph on two subjects\nparagraphs of 2022');
    reads('nl', 'op dit punt is 2022 het jaar');
  });
});
