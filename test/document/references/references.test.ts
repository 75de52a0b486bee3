import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readReferences } from '../../../server/src/document/references/references';
import type { ReferenceValue } from '../../../server/src/document/model';
import { languageCodes, type LanguageCode } from '../../../server/src/languages/data';
import { languageData } from '../../../server/src/languages';
import { fill } from '../../../server/src/document/references/referenceTokens';
import { tokenize } from '../../../server/src/text/tokens';

/** The text with `⟦value: words⟧` round each reference, ` → house form` where it should be written otherwise. */
function shown(language: LanguageCode, text: string): string {
  let result = '';
  let done = 0;
  for (const { from, to, value, house } of readReferences(tokenize(text), text, languageData(language))) {
    result += `${text.slice(done, from)}⟦${text.slice(from, to)} = ${short(value)}${house === undefined ? '' : ` → ${house}`}⟧`;
    done = to;
  }
  return result + text.slice(done);
}

function short(value: ReferenceValue): string {
  switch (value.kind) {
    case 'council':
      return [value.series, `${value.number}/${value.year}`, ...value.suffixes].join(' ');
    case 'commission':
      return `${value.series} ${value.year} ${value.number}${value.final ? ' final' : ''}`;
    case 'act':
      return `${value.type} ${value.year}/${value.number} ${value.domain}`.trim();
    case 'journal':
      return `${value.series} ${value.issue} ${value.date ?? '?'} p${value.page ?? '?'}`;
    case 'journalNumber':
      return `${value.series} ${value.year}/${value.number} ${value.date ?? '?'} ${value.eli ?? 'no ELI'}`;
    case 'article':
      return `article ${value.number}${value.paragraph === null ? '' : `(${value.paragraph})`}`;
  }
}

/** Each line is a text as `shown` gives it. */
function reads(language: LanguageCode, lines: string): void {
  for (const line of lines.trim().split('\n')) {
    const expected = line.trim();
    const text = expected.replace(/⟦(.*?) = .*?⟧/g, '$1');
    assert.equal(shown(language, text), expected);
  }
}

describe('references', () => {
  it('reads documents of the Council in all their forms', () => {
    reads(
      'en',
      `
      Doc. ⟦12109/13 = ST 12109/2013⟧.
      Doc. ⟦6122/15 + COR 1 = ST 6122/2015 COR 1⟧.
      as set out in ⟦ST 9364/22 REV 1 COR 1 = ST 9364/2022 REV 1 COR 1⟧
      ⟦9364/1/22 REV 1 = ST 9364/2022 REV 1⟧ and ⟦EUCO 7/1/18 REV 1 = EUCO 7/2018 REV 1⟧
      ⟦ST 9364 2022 INIT = ST 9364/2022⟧, ⟦ST/8658/2021/INIT = ST 8658/2021⟧
      ⟦PE-CONS 48/21 = PE-CONS 48/2021⟧; ⟦SN 1316/14 = SN 1316/2014⟧; ⟦11432/07 DCL 1 = ST 11432/2007 DCL 1⟧
      the conclusions (⟦7737/19 = ST 7737/2019⟧) of March
      documents ⟦864/97 = ST 864/1997⟧ and ⟦10496/18 = ST 10496/2018⟧
      `,
    );
  });

  it('says how a document number should be written', () => {
    reads(
      'en',
      `
      Doc. ⟦9364/2022 = ST 9364/2022 → 9364/22⟧.
      ⟦ST9364/22 = ST 9364/2022 → ST 9364/22⟧
      ⟦9364/22REV1 = ST 9364/2022 REV 1 → 9364/22 REV 1⟧
      doc. ⟦7745/21 +REV3 = ST 7745/2021 REV 3 → 7745/21 + REV 3⟧
      `,
    );
  });

  it('reads documents of the Commission, the national names of their time too', () => {
    reads(
      'en',
      `
      ⟦COM(2021) 118 final = COM 2021 118 final⟧, ⟦JOIN(2020) 18 final = JOIN 2020 18 final⟧
      {⟦SWD(2018) 398 final = SWD 2018 398 final⟧} and ⟦C(2021) 1234 final = C 2021 1234 final⟧ and ⟦COM(97) 558 final = COM 1997 558 final⟧
      ⟦COM (2021) 118 = COM 2021 118 → COM(2021) 118⟧
      ⟦COM(2021)118 final = COM 2021 118 final → COM(2021) 118 final⟧
      ⟦COM/2021/118 final = COM 2021 118 final → COM(2021) 118 final⟧
      ⟦COM(2020)0624 = COM 2020 624 → COM(2020) 624 final⟧
      ⟦COM(2018) 270 final = COM 2018 270 final⟧ – 2018/0126 (NLE)
      `,
    );
    reads(
      'nl',
      `
      ⟦COM(2011) 558 definitief = COM 2011 558 final⟧
      ⟦COM(2021) 118 definitief = COM 2021 118 final → COM(2021) 118 final⟧
      ⟦KOM(2010) 245 = COM 2010 245 → COM(2010) 245⟧
      `,
    );
    reads(
      'de',
      '⟦KOM(2010) 245 endgültig = COM 2010 245 final⟧ und ⟦COM(2021) 118 endgültig = COM 2021 118 final → COM(2021) 118 final⟧',
    );
  });

  it('reads acts before and after 2015', () => {
    reads(
      'en',
      `
      ⟦Regulation (EU) No 1093/2010 = regulation 2010/1093 EU⟧
      ⟦Directive 2013/40/EU = directive 2013/40 EU⟧ and ⟦Directive 95/46/EC = directive 1995/46 EC⟧
      ⟦Regulation (EU) 2016/679 = regulation 2016/679 EU⟧
      ⟦Decision (CFSP) 2020/1999 = decision 2020/1999 CFSP⟧ and ⟦Decision 2010/212/CFSP = decision 2010/212 CFSP⟧
      ⟦Decision No 284/2010/EU = decision 2010/284 EU⟧
      ⟦Regulation (EEC) No 1408/71 = regulation 1971/1408 EEC⟧
      ⟦Regulations (EC) No 883/2004 = regulation 2004/883 EC⟧ and ⟦(EC) No 987/2009 = regulation 2009/987 EC⟧
      ⟦Directives 2014/23/EU = directive 2014/23 EU⟧ and ⟦2014/24/EU = directive 2014/24 EU⟧
      ⟦Regulation (EU, Euratom) 2018/1046 = regulation 2018/1046 EU, Euratom⟧
      `,
    );
    reads(
      'nl',
      '⟦Uitvoeringsbesluit (EU) 2018/1993 = decision 2018/1993 EU⟧ van de Raad en ⟦Besluit 2010/212/GBVB = decision 2010/212 CFSP⟧',
    );
    reads('pl', 'decyzja wykonawcza Rady ⟦(UE) 2018/1993 = decision 2018/1993 EU⟧');
  });

  it('says how an act should be cited', () => {
    reads(
      'en',
      `
      ⟦Regulation (EU) No 2016/679 = regulation 2016/679 EU → Regulation (EU) 2016/679⟧
      ⟦Regulation 2016/679/EU = regulation 2016/679 EU → Regulation (EU) 2016/679⟧
      ⟦Regulation (EU) 1093/2010 = regulation 2010/1093 EU → Regulation (EU) No 1093/2010⟧
      `,
    );
    reads(
      'nl',
      '⟦Richtlijn (UE) 2016/680 = directive 2016/680 EU → Richtlijn (EU) 2016/680⟧ en ⟦Verordening (EU) nr. 2016/679 = regulation 2016/679 EU → Verordening (EU) 2016/679⟧',
    );
  });

  it('reads the Official Journal before and after 1 October 2023', () => {
    reads(
      'en',
      `
      ⟦OJ L 320, 17.12.2018, p. 28 = L 320 2018-12-17 p28⟧.
      ⟦OJ C 415, 1.12.2020, p. 22–30 = C 415 2020-12-01 p22⟧.
      ⟦OJ L 433I, 22.12.2020, p. 11 = LI 433 2020-12-22 p11⟧; ⟦OJ C 377E, 7.12.2012, p. 135 = CE 377 2012-12-07 p135⟧
      ⟦OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj = L 2023/2131 2023-10-11 http://data.europa.eu/eli/reg/2023/2131/oj⟧.
      ⟦OJ C, C/2024/1115, 24.1.2024, ELI: http://data.europa.eu/eli/C/2024/1115/oj = C 2024/1115 2024-01-24 http://data.europa.eu/eli/C/2024/1115/oj⟧.
      `,
    );
  });

  it('says how the Official Journal should be cited here', () => {
    reads(
      'nl',
      `
      ⟦OJ L 320, 17.12.2018, p. 28 = L 320 2018-12-17 p28 → PB L 320 van 17.12.2018, blz. 28⟧.
      ⟦ABl. L 320 vom 17.12.2018, S. 28 = L 320 2018-12-17 p28 → PB L 320 van 17.12.2018, blz. 28⟧
      ⟦Ú. v. EÚ L 320, 17.12.2018, s. 28 = L 320 2018-12-17 p28 → PB L 320 van 17.12.2018, blz. 28⟧
      ⟦HL L 320., 2018.12.17., 28. o. = L 320 2018-12-17 p28 → PB L 320 van 17.12.2018, blz. 28⟧
      ⟦PB L 320, 17.12.2018, blz. 28 = L 320 2018-12-17 p28 → PB L 320 van 17.12.2018, blz. 28⟧
      ⟦PB L 61 van 01.03.2019, blz. 4 = L 61 2019-03-01 p4 → PB L 61 van 1.3.2019, blz. 4⟧
      ⟦PB L 320 van 17.12.2018, 28 = L 320 2018-12-17 p28 → PB L 320 van 17.12.2018, blz. 28⟧.
      `,
    );
    reads(
      'lv',
      `
      (⟦OJ L 320, 17.12.2018, p. 28 = L 320 2018-12-17 p28 → OV L 320, 17.12.2018., 28. lpp.⟧)
      ⟦OJ L 320, 17.12.2018, p. 28 = L 320 2018-12-17 p28 → OV L 320, 17.12.2018., 28. lpp⟧.
      ⟦OV L 320, 17.12.2018., 28. lpp = L 320 2018-12-17 p28⟧
      `,
    );
    reads('en', '⟦OJ L 2023/2131 of 11.10.2023, p. 1 = L 2023/2131 2023-10-11 no ELI → OJ L, 2023/2131, 11.10.2023⟧');
  });

  it('reads articles', () => {
    reads('nl', 'op grond van ⟦artikel 42, lid 7 = article 42(7)⟧, van het Verdrag en ⟦artikel 222 = article 222⟧');
    reads('en', '⟦Article 42(7) = article 42(7)⟧ TEU');
    reads('fi', '⟦42 artiklan 7 kohta = article 42(7)⟧');
    reads('lv', '⟦42. panta 7. punkts = article 42(7)⟧');
  });

  it('leaves alone what only looks like a reference', () => {
    reads(
      'en',
      `
      on 24/25 October 2013, 24/7, in 1/2 of all cases and 3/4 majorities
      the school years 2021/2022 and 2021/22, the season 2019/20
      Case C-131/12 and A/RES/70/1 and A/75/816 and S/2020/948
      call +32 2 281 61/11 or 02/2816111
      2018/0126 (NLE), the EU L 320 and the C 40 cities, Annex C 12
      see https://data.europa.eu/eli/reg/2023/2131/oj and www.example.eu/9364/22
      UNSCR 1325 (2000), ISO 9001/15, No 5/2020, version 10/20
      half of it per 1000/km
      `,
    );
  });

  it('knows an inline reference by its brackets', () => {
    const text = 'the strategy (9364/22) and Regulation (EU) 2016/679 (see Regulation (EU) 2018/1725)';
    const bracketed = readReferences(tokenize(text), text, languageData('en')).map((one) => one.bracketed);
    assert.deepEqual(bracketed, [true, false, true]);
  });

  for (const code of languageCodes) {
    it(`takes its own house forms for right: ${code}`, () => {
      const data = languageData(code);
      const { journal, oldForm, newForm, commissionBefore2012 } = data.references;
      const date = fill(data.dates.short, { d: '7', m: '2', yyyy: '2018' });
      const later = fill(data.dates.short, { d: '11', m: '10', yyyy: '2023' });
      const eli = 'http://data.europa.eu/eli/reg/2023/2131/oj';
      const texts = [
        fill(oldForm, { journal, series: 'L', issue: '320', date, page: '28' }),
        fill(newForm, { journal, series: 'L', number: '2023/2131', date: later, eli }),
        fill(commissionBefore2012, { yyyy: '2011', n: '558' }),
      ];
      const found = texts.map((text) => readReferences(tokenize(text), text, data));
      assert.deepEqual(
        found.map((references) => references.map(({ value, house }) => [short(value), house])),
        [
          [['L 320 2018-02-07 p28', undefined]],
          [[`L 2023/2131 2023-10-11 ${eli}`, undefined]],
          [['COM 2011 558 final', undefined]],
        ],
      );
    });
  }

  it('never throws, whatever stands there, and its spans are ordered and inside', () => {
    const piece = fc.constantFrom(
      '9364',
      '/',
      '22',
      'COM',
      '(',
      ')',
      '2021',
      'OJ',
      'L',
      ',',
      '.',
      'p',
      'Article',
      'EU',
      'No',
      ' ',
      'ELI',
      ':',
      'http',
      'REV',
      '1',
      '-',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, known) => {
        const text = pieces.join('');
        let end = 0;
        for (const { from, to } of readReferences(tokenize(text), text, known ? languageData('en') : undefined)) {
          assert.ok(from >= end && to > from && to <= text.length);
          end = to;
        }
      }),
      { numRuns: 500 },
    );
  });
});
