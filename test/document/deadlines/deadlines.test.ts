import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDeadlines } from '../../../server/src/document/deadlines/deadlines';
import type { Deadline } from '../../../server/src/document/model';
import type { LanguageCode, LanguageData } from '../../../server/src/languages/data';
import { languageData } from '../../../server/src/languages/index';
import { tokenize } from '../../../server/src/text/tokens';

function read(language: LanguageCode, text: string): readonly Deadline[] {
  return readDeadlines(tokenize(text), text, languageData(language));
}

/** The last day, and the first where there is one. */
function days({ earliest, latest, impossible, yearMissing }: Deadline): string {
  if (impossible) return 'impossible';
  if (yearMissing) return 'no year';
  return `${earliest === undefined ? '' : `${earliest} `}… ${latest ?? ''}`.trim();
}

const wordings: Readonly<Record<'nl' | 'en', readonly (readonly [text: string, kind: string, days: string])[]>> = {
  nl: [
    ['uiterlijk eind 2022', 'yearEnd', '… 2022-12-31'],
    ['vóór eind 2022', 'yearEnd', '… 2022-12-31'],
    ['voor het einde van 2022', 'yearEnd', '… 2022-12-31'],
    ['tegen het einde van het derde kwartaal van 2022', 'quarterEnd', '… 2022-09-30'],
    ['tegen het einde van het derde kwartaal 2022', 'quarterEnd', '… 2022-09-30'],
    ['uiterlijk in het derde kwartaal van 2022', 'quarter', '… 2022-09-30'],
    ['vóór het derde kwartaal van 2022', 'quarter', '… 2022-06-30'],
    ['uiterlijk aan het einde van het eerste kwartaal van 2023', 'quarterEnd', '… 2023-03-31'],
    ['in het laatste kwartaal van 2023', 'quarter', '2023-10-01 … 2023-12-31'],
    ['in 2022', 'year', '2022-01-01 … 2022-12-31'],
    ['in de loop van 2023', 'year', '2023-01-01 … 2023-12-31'],
    ['vóór 2024', 'year', '… 2023-12-31'],
    ['uiterlijk op 31 december 2022', 'day', '… 2022-12-31'],
    ['vóór 1 juni 2023', 'day', '… 2023-05-31'],
    ['uiterlijk 31.12.2022', 'day', '… 2022-12-31'],
    ['uiterlijk in mei 2023', 'month', '… 2023-05-31'],
    ['tegen eind mei 2023', 'monthEnd', '… 2023-05-31'],
    ['medio 2023', 'yearMiddle', '2023-06-01 … 2023-06-30'],
    ['tegen medio 2023', 'yearMiddle', '… 2023-06-30'],
    ['begin 2023', 'yearStart', '2023-01-01 … 2023-03-31'],
    ['in de eerste helft van 2023', 'halfYear', '2023-01-01 … 2023-06-30'],
    ['vóór het einde van het tweede halfjaar van 2023', 'halfYearEnd', '… 2023-12-31'],
    ['vanaf 2024', 'year', '2024-01-01 …'],
    ['binnen drie maanden', 'duration', '…'],
    ['zo spoedig mogelijk', 'vague', '…'],
    ['vóór het einde van het jaar', 'relative', 'no year'],
    ['uiterlijk op 31 maart', 'day', 'no year'],
    ['tegen het derde kwartaal', 'quarter', 'no year'],
    ['uiterlijk op 30 februari 2023', 'day', 'impossible'],
    ['in het vijfde kwartaal van 2023', 'quarter', 'impossible'],
  ],
  en: [
    ['by the end of 2022', 'yearEnd', '… 2022-12-31'],
    ['before the end of 2022', 'yearEnd', '… 2022-12-31'],
    ['by end-2022', 'yearEnd', '… 2022-12-31'],
    ['by end 2022', 'yearEnd', '… 2022-12-31'],
    ['no later than the end of the third quarter of 2022', 'quarterEnd', '… 2022-09-30'],
    ['in the third quarter of 2022', 'quarter', '2022-07-01 … 2022-09-30'],
    ['by Q3 2022', 'quarter', '… 2022-09-30'],
    ['by the 3rd quarter of 2022', 'quarter', '… 2022-09-30'],
    ['before the final quarter of 2022', 'quarter', '… 2022-09-30'],
    ['by 2024', 'year', '… 2024-12-31'],
    ['before 2024', 'year', '… 2023-12-31'],
    ['in the course of 2023', 'year', '2023-01-01 … 2023-12-31'],
    ['by 31 December 2022', 'day', '… 2022-12-31'],
    ['no later than 31st December 2022', 'day', '… 2022-12-31'],
    ['by December 31, 2022', 'day', '… 2022-12-31'],
    ['by 31/12/2022', 'day', '… 2022-12-31'],
    ['before 1 March 2024', 'day', '… 2024-02-29'],
    ['by March 2024', 'month', '… 2024-03-31'],
    ['by the end of May 2024', 'monthEnd', '… 2024-05-31'],
    ['by mid-2023', 'yearMiddle', '… 2023-06-30'],
    ['in early 2023', 'yearStart', '2023-01-01 … 2023-03-31'],
    ['in the first half of 2023', 'halfYear', '2023-01-01 … 2023-06-30'],
    ['by the end of 2023 at the latest', 'yearEnd', '… 2023-12-31'],
    ['as of 2024', 'year', '2024-01-01 …'],
    ['within six months', 'duration', '…'],
    ['as soon as possible', 'vague', '…'],
    ['by the end of the year', 'relative', 'no year'],
    ['by 31 March', 'day', 'no year'],
    ['by the third quarter', 'quarter', 'no year'],
    ['by 29 February 2023', 'day', 'impossible'],
    ['by the fifth quarter of 2023', 'quarter', 'impossible'],
    ['in the third half of 2023', 'halfYear', 'impossible'],
  ],
};

describe('deadlines', () => {
  for (const language of ['nl', 'en'] as const) {
    for (const [text, kind, expected] of wordings[language]) {
      it(`read “${text}”`, () => {
        const found = read(language, `… ${text} …`);
        assert.deepEqual(
          found.map((each) => [each.kind, days(each)]),
          [[kind, expected]],
        );
        assert.deepEqual([found[0]!.from, found[0]!.to], [2, 2 + text.length]);
      });
    }
  }

  it('know limit and period apart', () => {
    const text = 'by the end of 2022 at the latest';
    const [found] = read('en', text);
    assert.equal(text.slice(found!.limitSpan!.from, found!.limitSpan!.to), 'by');
    assert.equal(text.slice(found!.periodSpan.from, found!.periodSpan.to), 'the end of 2022');
    assert.equal(read('nl', 'eind 2022')[0]!.limitSpan, undefined);
  });

  it('give one wording to what differs in numbers only', () => {
    const wording = (language: LanguageCode, text: string): string | undefined => read(language, text)[0]?.wording;
    assert.equal(
      wording('nl', 'uiterlijk in het derde kwartaal van 2022'),
      wording('nl', 'uiterlijk in het eerste kwartaal van 2023'),
    );
    assert.notEqual(wording('nl', 'uiterlijk eind 2022'), wording('nl', 'vóór eind 2022'));
    assert.equal(wording('nl', 'tegen het derde kwartaal 2022'), wording('nl', 'tegen het derde kwartaal van 2022'));
    assert.equal(wording('en', 'by end 2022'), wording('en', 'by the end of 2023'));
  });

  it('name the house form where they are not in it', () => {
    const house = (language: LanguageCode, text: string): string | undefined => read(language, text)[0]?.house;
    for (const [text, form] of [
      ['tegen het derde kwartaal 2022', 'het derde kwartaal van 2022'],
      ['tegen Q1 2023', 'het eerste kwartaal van 2023'],
      ['tegen het 1e kwartaal van 2023', 'het eerste kwartaal van 2023'],
      ['uiterlijk 31-12-2022', '31 december 2022'],
      ['uiterlijk eind 2022', undefined],
      ['uiterlijk aan het einde van het eerste kwartaal van 2023', undefined],
    ] as const)
      assert.equal(house('nl', text), form, text);
    for (const [text, form] of [
      ['by end 2022', 'the end of 2022'],
      ['by the end 2022', 'the end of 2022'],
      ['by Q1 2023', 'the first quarter of 2023'],
      ['by the 1st quarter 2023', 'the first quarter of 2023'],
      ['by the first quarter 2023', 'the first quarter of 2023'],
      ['by 31st December 2022', '31 December 2022'],
      ['by December 31, 2022', '31 December 2022'],
      ['by 2022-12-31', '31 December 2022'],
      ['by mid 2023', 'mid-2023'],
      ['by end-2022', undefined],
      ['by mid-2023', undefined],
      ['by the end of May 2023', undefined],
    ] as const)
      assert.equal(house('en', text), form, text);
  });

  it('name the house form in the case their limit asks for, and none where there is no limit to tell it', () => {
    const houses = (text: string) => read('pl', text).map(({ house }) => house);
    assert.deepEqual(houses('do Q3 2027'), ['trzeciego kwartału 2027 r.']);
    assert.deepEqual(houses('w Q3 2027'), ['trzecim kwartale 2027 r.']);
    assert.deepEqual(houses('przed Q3 2027'), ['trzecim kwartałem 2027 r.']);
    assert.deepEqual(houses('Q3 2027'), [undefined]);
    assert.deepEqual(houses('do Q7 2027'), [undefined]);
  });

  it('take what a date of the language ends with for a part of a date in figures', () => {
    const text = 'do 31.12.2027 r., a potem';
    const [deadline] = read('pl', text);
    assert.equal(text.slice(deadline!.periodSpan.from, deadline!.periodSpan.to), '31.12.2027 r.');
    assert.equal(deadline!.house, '31 grudnia 2027 r.');
  });

  it('take the year that stands nearby', () => {
    assert.deepEqual(read('en', 'by 31 March or 30 September 2023').map(days), ['… 2023-03-31']);
    assert.deepEqual(
      read('en', 'by the end of the third quarter and by the end of the fourth quarter of 2022').map(days),
      ['… 2022-09-30', '… 2022-12-31'],
    );
    assert.deepEqual(read('nl', 'in 2023, en uiterlijk op 31 maart').map(days), [
      '2023-01-01 … 2023-12-31',
      '… 2023-03-31',
    ]);
    assert.deepEqual(read('en', 'by 31 March, as agreed in its conclusions of 2022').map(days), ['no year']);
  });

  it('lack no year where they come back', () => {
    assert.deepEqual(
      read('en', 'by 31 March each year').map(({ yearMissing }) => yearMissing),
      [false],
    );
    assert.deepEqual(
      read('nl', 'elk jaar uiterlijk op 31 maart').map(({ yearMissing }) => yearMissing),
      [false],
    );
  });

  for (const [language, text] of [
    ['nl', 'de mededeling van 25 juni 2013 en Besluit (EU) 2018/1993'],
    ['nl', 'na 2020, de CyCLES 2022-oefening, de verklaringen van Warschau (2016) en Brussel (2018)'],
    ['nl', 'de begroting voor 2023 en het werkprogramma voor 2024'],
    ['nl', 'in 2022-2027, tegen cyberaanvallen, voor de lidstaten, in mei, vanaf nu'],
    ['nl', 'de strategie "Digitaal tegen 2030"'],
    ['nl', 'het kwartaal, het jaar 2022, 31 december 2022, de helft van de lidstaten'],
    ['en', 'its conclusions of 25 June 2013 and Decision (EU) 2018/1993'],
    ['en', 'after 2020, the 2022 exercise, the Warsaw (2016) declaration, 2021-2027, in 2021-2027'],
    ['en', 'the strategy “Fit for 2035 by 2035”'],
    ['en', 'by the Council, before the Parliament, from the Member States, in May, the second half, by half'],
    ['en', 'the budget for 2023, 31 December 2022, the year 2022, Agenda 2030'],
    ['en', 'by 20 % by volume, by 2018/1993'],
  ] as const) {
    it(`are not seen in “${text}”`, () => {
      assert.deepEqual(
        read(language, text).map(({ from, to }) => text.slice(from, to)),
        [],
      );
    });
  }

  it('may have the limit behind the period, in an ending, or a stop that ends no sentence', () => {
    const written = (code: LanguageCode, deadlines: Partial<LanguageData['deadlines']>, text: string): string[] => {
      const data = languageData(code);
      const own = { ...data, deadlines: { ...data.deadlines, limitsAfter: {}, whole: [], links: [], ...deadlines } };
      return readDeadlines(tokenize(text), text, own).map(
        (each) => `${text.slice(each.from, each.to)} = ${each.kind} ${each.limit} ${days(each)}`,
      );
    };
    const periods = { yearEnd: ['vuoden {yyyy} loppuun'], day: ['{d}. {month} {yyyy}'] };
    assert.deepEqual(
      written('fi', { periods, limitsAfter: { by: ['mennessä'] } }, 'vuoden 2026 loppuun mennessä raportin'),
      ['vuoden 2026 loppuun mennessä = yearEnd by … 2026-12-31'],
    );
    const whole = [
      { phrase: '{yyyy} végéig', period: 'yearEnd', limit: 'by' },
      { phrase: '{yyyy}. {month} {d}-ig', period: 'day', limit: 'by' },
    ] as const;
    assert.deepEqual(written('hu', { whole }, '2026 végéig és 2027. március 31-ig'), [
      '2026 végéig = yearEnd by … 2026-12-31',
      '2027. március 31-ig = day by … 2027-03-31',
    ]);
    assert.deepEqual(
      written(
        'et',
        { whole: [{ phrase: '{yyyy}. aasta lõpuks', period: 'yearEnd', limit: 'by' }] },
        'esitada 2026. aasta lõpuks aruanne',
      ),
      ['2026. aasta lõpuks = yearEnd by … 2026-12-31'],
    );
    assert.deepEqual(
      written(
        'hr',
        { limits: { by: ['do'], before: [], in: [], from: [] }, periods: { year: ['{yyyy}(.)'] } },
        'do 2030. i dalje',
      ),
      ['do 2030. = year by … 2030-12-31'],
    );
  });

  it('stay inside the text, apart and in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'by',
      'uiterlijk',
      'the',
      'end',
      'of',
      '2022',
      '31',
      'December',
      'mei',
      '.',
      ',',
      '/',
      '-',
      '(',
      '"',
      'Q',
      '3',
      'quarter',
      'third',
      ' ',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('nl', 'en', 'de', 'fi', 'hu'),
        (pieces, language) => {
          const text = pieces.join(' ');
          let end = 0;
          for (const each of read(language, text)) {
            assert.ok(each.from >= end && each.to > each.from && each.to <= text.length);
            assert.ok(each.earliest === undefined || each.latest === undefined || each.earliest <= each.latest);
            end = each.to;
          }
        },
      ),
    );
  });
});
