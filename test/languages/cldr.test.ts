import assert from 'node:assert/strict';
import { languageData } from '../../server/src/languages';
import { languageCodes, type LanguageCode } from '../../server/src/languages/data';
import { wordKey } from '../../server/src/text/tokens';
import { calendarOf, generate, genitiveInDate } from '../../tools/generate/cldrMonths';
import { read } from '../../tools/repository';

/** Where dates of the institutions differ from those of CLDR, and why. */
const otherDates: Partial<Record<LanguageCode, string>> = {
  pl: '{d} {month} {yyyy} r.', // the year has its abbreviated word
  sv: 'den {d} {month} {yyyy}', // running text has the article
};

/** Where quarters have another word than in CLDR, and why. */
const otherQuarters: Partial<Record<LanguageCode, string>> = {};

describe('dates of the languages and of CLDR', () => {
  for (const code of languageCodes) {
    const { dates, deadlines } = languageData(code);
    const { months, quarters, dateFormats } = calendarOf(code);

    it(`${code}: months are those of CLDR`, () => {
      const inDate = Object.values(months.format.wide);
      assert.deepEqual(dates.months, Object.values(months['stand-alone'].wide));
      if (!genitiveInDate.has(code)) assert.deepEqual(dates.monthsInDate, inDate);
      else assert.ok(dates.monthsInDate.every((month, at) => month !== inDate[at] && alike(month, inDate[at]!)));
      assert.equal(dates.monthsInDate.length, 12);
    });

    it(`${code}: a date has the form of CLDR, but for what is listed`, () => {
      assert.equal(dates.full, otherDates[code] ?? spelled(dateFormats.long));
      assert.notEqual(otherDates[code], spelled(dateFormats.long));
    });

    it(`${code}: a quarter has the word of CLDR`, () => {
      const noun = otherQuarters[code] ?? longest(quarters.format.wide['1']!);
      const phrases = [...(deadlines.periods.quarter ?? []), ...deadlines.whole.map(({ phrase }) => phrase)];
      assert.ok(
        phrases.some((phrase) =>
          wordKey(phrase)
            .split(/[^\p{L}]+/u)
            .some((word) => alike(word, noun)),
        ),
        noun,
      );
    });
  }

  it('the files hold what is generated', () => {
    for (const { path, text } of generate()) assert.ok(read(path) === text, path);
  });
});

/** `d 'de' MMMM 'de' y` as `{d} de {month} de {yyyy}`. */
function spelled(format: string): string {
  return format
    .replace(/'([^']*)'|MMMM|d|y/g, (piece, words: string | undefined) =>
      words !== undefined ? words : piece === 'd' ? '{d}' : piece === 'y' ? '{yyyy}' : '{month}',
    )
    .replace('’', "'")
    .replace(/[\u00a0\u202f]/g, ' ');
}

function longest(text: string): string {
  return wordKey(text.split(' ').sort((a, b) => b.length - a.length)[0]!);
}

/** The same word in another case. */
function alike(one: string, other: string): boolean {
  return one.slice(0, 3) === other.slice(0, 3);
}
