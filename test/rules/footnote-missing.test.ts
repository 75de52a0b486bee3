import { expectSilent, marked } from '../support/marks';

const RULE = 'footnote-missing';

describe(RULE, () => {
  it('finds the item without a note among siblings that have one', () => {
    marked(
      'nl',
      `
      DE RAAD VAN DE EUROPESE UNIE,

      HERINNEREND AAN zijn conclusies over:

      – de prijs van meel in de Unie en de gevolgen daarvan[^1],

      ⟦footnote-missing: – de opleiding van bakkers in de lidstaten,⟧

      – kleine molens op het platteland[^2],

      – gist (Doc. 7216/25),

      – brood als erfgoed[^3],

      1. BENADRUKT dat er brood moet zijn.

      [^1]: Doc. 7214/25.
      [^2]: Doc. 7215/25.
      [^3]: Doc. 7217/25.
      `,
      { twin: true },
    );
  });

  it('asks for no note to an article of the Treaties', () => {
    expectSilent(
      'hu',
      RULE,
      `
      AZ EURÓPAI UNIÓ TANÁCSA,

      EMLÉKEZTETVE az alábbiakra:

      – az Európai Unió működéséről szóló szerződés 39. cikke,

      – a kenyérről szóló 2023. november 20-i következtetései[^1],

      – a lisztről szóló 2024. május 21-i következtetései[^2],

      1. HANGSÚLYOZZA a kenyér jelentőségét.

      [^1]: 15631/23.
      [^2]: 15632/24.
      `,
      { twin: true },
    );
  });

  it('finds acts and documents cited by number for the first time without note or reference', () => {
    marked(
      'en',
      `
      THE COUNCIL OF THE EUROPEAN UNION,

      1. STRESSES that ⟦footnote-missing: Regulation (EU) 2016/679⟧ applies. NOTES that Directive 2012/34/EU on rails[^1] applies too.

      2. REITERATES that Regulation (EU) 2016/679 and Directive 2012/34/EU apply to bakers.

      3. RECALLS the strategy in ⟦footnote-missing: COM(2021) 118 final⟧ and the outcome of document ⟦footnote-missing: 9364/22⟧.

      [^1]: OJ L 343, 14.12.2012, p. 32.
      `,
      { twin: true },
    );
  });

  it('does not take the note of one act for that of another in the same sentence, unless they stand side by side', () => {
    const notes = '\n\n[^1]: OJ L 119, 4.5.2016, p. 1.';
    marked(
      'en',
      `1. RECALLS that bakers are protected under ⟦footnote-missing: Regulation (EU) 2016/679⟧ of the European Parliament and of the Council, and that ovens are to be built without discrimination under Directive 2012/34/EU[^1].${notes}`,
    );
    marked(
      'en',
      `1. RECALLS that bakers are protected under Regulation (EU) 2016/679 of the European Parliament and of the Council[^1], and that ovens are to be built under ⟦footnote-missing: Directive 2012/34/EU⟧.${notes}`,
    );
    expectSilent(
      'en',
      RULE,
      `1. RECALLS that Regulation (EU) 2016/679 of the European Parliament and of the Council and Directive (EU) 2016/680[^1] apply.${notes}`,
    );
  });

  it('is silent where the reader is told, or nothing is cited by number', () => {
    expectSilent(
      'en',
      RULE,
      `
      Council conclusions on Regulation (EU) 2015/1

      THE COUNCIL OF THE EUROPEAN UNION,

      RECALLING:

      – Decision (EU) 2020/2228 on rail[^1],

      I. DIRECTIVE 2009/1/EU AND BREAD

      1. STRESSES that Regulation (EU) 2016/679 (OJ L 119, 4.5.2016, p. 1) applies, that Directive 2012/34/EU on rails and
      sleepers applies in the same way as Directive 2014/24/EU does.[^2]

      2. RECALLS the strategy on bread (COM(2021) 118 final), the plan (ST 9364/22), Decision (EU) 2020/2228, Regulation (EU)
      2021/782 and the draft Regulation; LOOKS FORWARD to the proposal for a Regulation on yeast and to Article 5 TEU.

      3. NOTES the report “What Regulation (EU) 2019/5 did for bread”.

      [^1]: OJ L 437, 28.12.2020, p. 108.
      [^2]: OJ L 343, 14.12.2012, p. 32, and Regulation (EU) 2021/782.
      `,
    );
  });

  it('is silent in lists that do not cite documents, or cite them without notes', () => {
    expectSilent(
      'en',
      RULE,
      `
      RECALLING:

      – that bread matters[^1],

      – that flour matters,

      – that yeast matters,

      [^1]: ST 7214/25.
      `,
    );
    expectSilent(
      'en',
      RULE,
      'RECALLING:\n\n– its conclusions on bread[^1],\n\n– its conclusions on flour,\n\n[^1]: ST 7214/25.\n',
    );
  });

  it('is silent in lists that say what is recognised, though most of their items rest on a source', () => {
    expectSilent(
      'en',
      RULE,
      `
      THE COUNCIL OF THE EUROPEAN UNION,

      RECOGNISING THAT

      1. Bread is eaten by 98 % of adults[^1].

      2. The price of flour rose by a third in one year[^2].

      3. The year of bread offers an occasion to act.

      1. STRESSES this.

      [^1]: ST 1111/20.
      [^2]: ST 1112/20.
      `,
    );
  });

  it('tells a lost call once', () => {
    marked(
      'en',
      `
      THE COUNCIL OF THE EUROPEAN UNION,

      RECALLING:

      – its conclusions on bread[^1],

      – its conclusions on flour,

      – its conclusions on yeast[^3],

      – its conclusions on salt[^4],

      1. STRESSES that bread matters.

      [^1]: ST 7214/25.
      ⟦footnote-unused: [^2]: ST 7215/25.⟧
      [^3]: ST 7216/25.
      [^4]: ST 7217/25.
      `,
      { rules: [RULE, 'footnote-order'] },
    );
  });

  it('asks no note for an item that names no document among items that do', () => {
    expectSilent(
      'en',
      RULE,
      `
      THE COUNCIL OF THE EUROPEAN UNION,

      RECALLING:

      – the principles of good bread set out in Article 167 TFEU and the Convention on Bakeries;

      – the Council conclusions of 15 November 2018 on bread[^1];

      – the joint communication of 8 June 2016 on flour[^2];

      – the outcomes of the 14th meeting of the parties to the Convention on Bakeries, held in Linz;

      – the Commission communication on yeast[^3];

      – Decision (EU) 2020/1 on ovens[^4];

      – its resolution on crumbs[^5];

      1. STRESSES that bread is baked.

      [^1]: ST 7214/25.
      [^2]: JOIN(2016) 29 final.
      [^3]: COM(2020) 1 final.
      [^4]: OJ L 1, 3.1.2020, p. 1.
      [^5]: ST 7215/25.
      `,
    );
    marked(
      'fr',
      `
      LE CONSEIL DE L'UNION EUROPÉENNE,

      RAPPELANT:

      — l'article 167 du traité sur le fonctionnement de l'Union européenne;

      — les conclusions du Conseil sur le pain[^1];

      — la communication de la Commission sur la farine[^2];

      ⟦footnote-missing: — les conclusions du Conseil sur la levure;⟧

      — la résolution du Conseil sur les miettes[^3];

      1. SOULIGNE que le pain est cuit.

      [^1]: Doc. 7214/25.
      [^2]: COM(2020) 1 final.
      [^3]: Doc. 7215/25.
      `,
    );
  });

  it('takes the list of references in an annex for the place where an act is found', () => {
    expectSilent(
      'en',
      RULE,
      `
      Council conclusions on bread

      THE COUNCIL OF THE EUROPEAN UNION,

      1. CALLS ON the Member States to transpose Directive (EU) 2019/1158 on ovens by 2 August 2029.

      ANNEX

      REFERENCES

      Directive (EU) 2019/1158 of the European Parliament and of the Council of 20 June 2019 on ovens
      (OJ L 188, 12.7.2019, p. 79).
      `,
    );
  });
});
