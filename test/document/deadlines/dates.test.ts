import assert from 'node:assert/strict';
import { readDates, writeDay } from '../../../server/src/document/deadlines/dates';
import { languageData } from '../../../server/src/languages/index';
import type { LanguageCode } from '../../../server/src/languages/data';
import { tokenize } from '../../../server/src/text/tokens';

/** Each date as it stands and the day it names. */
function read(language: LanguageCode, text: string): string[] {
  return readDates(tokenize(text), languageData(language)).map(
    ({ from, to, day, form }) => `${text.slice(from, to)} = ${day ?? 'no day'} (${form})`,
  );
}

describe('dates', () => {
  it('are read in words and in figures', () => {
    assert.deepEqual(read('en', 'adopted on 23 May 2022, OJ L 320, 17.12.2018, p. 28, on 1/6/2023 and on 2022-12-31'), [
      '23 May 2022 = 2022-05-23 (words)',
      '17.12.2018 = 2018-12-17 (numeric)',
      '1/6/2023 = 2023-06-01 (numeric)',
      '2022-12-31 = 2022-12-31 (iso)',
    ]);
    assert.deepEqual(read('nl', 'de mededeling van 25 juni 2013 en PB L 320 van 17.12.2018, blz. 28'), [
      '25 juni 2013 = 2013-06-25 (words)',
      '17.12.2018 = 2018-12-17 (numeric)',
    ]);
  });

  it('are read with a case ending', () => {
    assert.deepEqual(read('hu', 'a 2022. november 10-i közlemény és a 2023. május 3-án kelt levél'), [
      '2022. november 10 = 2022-11-10 (words)',
      '2023. május 3 = 2023-05-03 (words)',
    ]);
  });

  it('are read in the forms of others too', () => {
    assert.deepEqual(read('en', 'May 23, 2022; 23rd May 2022; 12/31/2022; 18. 6. 2018; 2022.9.22'), [
      'May 23, 2022 = 2022-05-23 (words)',
      '23rd May 2022 = 2022-05-23 (words)',
      '12/31/2022 = 2022-12-31 (numeric)',
      '18. 6. 2018 = 2018-06-18 (numeric)',
      '2022.9.22 = 2022-09-22 (numeric)',
    ]);
  });

  it('may be days that no calendar has', () => {
    assert.deepEqual(read('en', 'by 30 February 2023 or 31.4.2023'), [
      '30 February 2023 = no day (words)',
      '31.4.2023 = no day (numeric)',
    ]);
  });

  it('are not seen in numbers of documents, acts and versions', () => {
    assert.deepEqual(
      read(
        'en',
        'Doc. 12109/13, Regulation (EU) 2018/1993, C/2024/1115, 10.23.5.2022, 1.2.3, 23.5.22, 14/5/20222, ST/8658/2021/INIT',
      ),
      [],
    );
    assert.deepEqual(read('nl', 'artikel 42, lid 7, in 2022, CyCLES 2022-oefening, 3 mei, mei 2022'), []);
  });

  it('are read in the form of any language that has its own', () => {
    assert.deepEqual(read('fr', 'le 1er mai 2022 et le 23 mai 2022'), [
      '1er mai 2022 = 2022-05-01 (words)',
      '23 mai 2022 = 2022-05-23 (words)',
    ]);
    assert.deepEqual(read('de', 'am 23. Mai 2022'), ['23. Mai 2022 = 2022-05-23 (words)']);
    assert.deepEqual(read('fi', '31. joulukuuta 2022'), ['31. joulukuuta 2022 = 2022-12-31 (words)']);
  });

  it('are written in the form of the language', () => {
    assert.equal(writeDay(languageData('en'), { yyyy: 2022, month: 12, d: 31 }), '31 December 2022');
    assert.equal(writeDay(languageData('nl'), { yyyy: 2022, month: 5, d: 1 }), '1 mei 2022');
    assert.equal(writeDay(languageData('fr'), { yyyy: 2022, month: 5, d: 1 }), '1er mai 2022');
  });
});
