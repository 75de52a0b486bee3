import { expectSilent, marked } from '../support/marks';

const RULE = 'footnote-empty';

describe(RULE, () => {
  it('finds a note without text, in both carriers', () => {
    marked(
      'en',
      `
      Council conclusions on rural bakeries

      THE COUNCIL OF THE EUROPEAN UNION,

      RECALLING:

      – its conclusions on the price of flour and on the training of bakers in the regions that lie
      far from the cities of the Union[^1],

      – the communication of the Commission on bread as a part of the cultural heritage of Europe, and
      the answers the Member States have given to it since[^2],

      1. STRESSES that bread is baked in every village of the Union, and that the bakers of tomorrow
      must learn their trade today, in schools that stand close to where they live[^3].

      [^1]: ST 7214/25.
      ⟦footnote-empty: [^2]:⟧
      [^3]: ST 7216/25.
      `,
      { twin: true, rules: ['footnote-undefined', 'footnote-punctuation', 'footnote-order'] },
    );
  });

  it('finds one with nothing but marks', () => {
    marked('nl', `1. STEUNT het plan[^1] en de wet[^2].\n\n⟦footnote-empty: [^1]:⟧ .\n⟦footnote-empty: [^2]:⟧ …\n`);
  });

  it('is silent about short notes and notes that begin on the next line', () => {
    expectSilent(
      'en',
      RULE,
      `1. NOTES the plan[^1], the act[^2] and the report[^3].\n\n[^1]: 5.\n[^2]:\n  ST 2/25.\n[^3]: ε.\n`,
    );
  });
});
