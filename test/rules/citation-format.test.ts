import assert from 'node:assert/strict';
import type { LanguageCode } from '../../server/src/languages/data';
import { expectFix, expectSilent, marked } from '../support/marks';

const RULE = 'citation-format';

describe(RULE, () => {
  it('finds references in the form of another language or of no language', () => {
    marked(
      'nl',
      `
      1. HERINNERT aan ⟦citation-format: Verordening (EU) nr. 2016/679⟧ over gegevens[^1], aan het actieplan[^2], het verslag[^3], de
      mededeling[^4] en het besluit[^5].

      [^1]: ⟦citation-format: OJ L 119, 4.5.2016, p. 1⟧.
      [^2]: ⟦citation-format: PB C 415 van 01.12.2020, blz. 22⟧.
      [^3]: Doc. ⟦citation-format: 9364/2022⟧.
      [^4]: ⟦citation-format: COM (2021) 118 final⟧.
      [^5]: ⟦citation-format: PB L 320 van 17.12.2018, 28⟧.
      `,
      { twin: true },
    );
    marked(
      'en',
      `
      1. RECALLS ⟦citation-format: Regulation 2016/679/EU⟧ on data[^1], the plan[^2], the report[^3] and the paper[^4].

      [^1]: ⟦citation-format: PB L 119 van 4.5.2016, blz. 1⟧.
      [^2]: ⟦citation-format: ST9364/22REV1⟧.
      [^3]: ⟦citation-format: OJ L 2023/2131 of 11.10.2023, p. 1⟧.
      [^4]: ⟦citation-format: 13567/2020⟧.
      `,
      { twin: true },
    );
  });

  it('is silent about every right form', () => {
    expectSilent(
      'en',
      RULE,
      `
      1. RECALLS Regulation (EU) 2016/679 on data[^1], Regulation (EC) No 1370/2007 on rail[^2], Directive 2012/34/EU, Directive 95/46/EC, Decision No
      284/2010/EU, Decision (CFSP) 2020/1999, Decision 2010/212/CFSP, the plan[^3], the report[^4] and Article 42(7) TEU.

      [^1]: OJ L 119, 4.5.2016, p. 1.
      [^2]: OJ L 315, 3.12.2007, p. 1–13; see also OJ C 377E, 7.12.2012, p. 135.
      [^3]: ST 9364/22 REV 1 + COR 1; 9364/1/22 REV 1; COM(2021) 118 final; JOIN(2020) 18 final; COM(97) 558 final; COM(2021) 118.
      [^4]: OJ C, C/2024/5018, 21.8.2024, ELI: http://data.europa.eu/eli/C/2024/5018/oj.
      `,
      { twin: true },
    );
    expectSilent(
      'nl',
      RULE,
      `
      1. HERINNERT aan Verordening (EG) nr. 1370/2007 over treinen[^1] en aan Besluit (GBVB) 2020/1999 daarover[^2], overeenkomstig artikel 42, lid 7, VEU.

      [^1]: PB L 315 van 3.12.2007, blz. 1.
      [^2]: COM(2011) 558 definitief; PB L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj.
      `,
      { twin: true },
    );
  });

  it('takes the name the journal had until 2003, and only till then', () => {
    const notes: readonly (readonly [LanguageCode, string, string])[] = [
      ['fi', 'EYVL L 145, 31.5.2001, s. 43', 'EYVL L 145, 31.5.2007, s. 43'],
      ['et', 'EÜT L 145, 31.5.2001, lk 43', 'EÜT L 145, 31.5.2007, lk 43'],
      ['sk', 'Ú. v. ES L 145, 31.5.2001, s. 43', 'Ú. v. ES L 145, 31.5.2007, s. 43'],
      ['da', 'EFT L 145 af 31.5.2001, s. 43', 'EFT L 145 af 31.5.2007, s. 43'],
      ['sv', 'EGT L 145, 31.5.2001, s. 43', 'EGT L 145, 31.5.2007, s. 43'],
    ];
    for (const [language, then, now] of notes)
      marked(language, `1. X y[^1] z[^2].\n\n[^1]: ${then}.\n[^2]: ⟦citation-format: ${now}⟧.\n`);
  });

  it('rewrites the reference', () => {
    const safe = expectFix(
      'nl',
      '1. HERINNERT aan het plan[^1].\n\n[^1]: OJ L 119, 04.05.2016, p. 1.\n',
      '1. HERINNERT aan het plan[^1].\n\n[^1]: PB L 119 van 4.5.2016, blz. 1.\n',
      RULE,
    );
    assert.equal(safe, true);
  });

  it('takes a space before the letter behind a number of the Official Journal', () => {
    expectSilent(
      'en',
      RULE,
      '1. RECALLS it[^1] and more[^2].\n\n[^1]: OJ L 319 I, 2.10.2020, p. 1.\n[^2]: OJ C 212I, 26.6.2020, p. 9.',
    );
  });
});
