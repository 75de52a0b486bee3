import assert from 'node:assert/strict';
import { expectFix, expectSilent, marked } from '../support/marks';

const RULE = 'footnote-duplicate';

describe(RULE, () => {
  it('finds the second note of one number, in both carriers', () => {
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
      must learn their trade today, in schools that stand close to where they live.

      [^1]: ST 7214/25.
      ⟦footnote-duplicate: [^1]:⟧ ST 7999/25.
      [^2]: ST 7215/25.
      `,
      { twin: true, rules: ['footnote-undefined', 'footnote-unused', 'footnote-order'] },
    );
  });

  it('finds each further one', () => {
    marked(
      'nl',
      `1. STEUNT het plan[^1].\n\n[^1]: Doc. 1/25.\n⟦footnote-duplicate: [^1]:⟧ Doc. 2/25.\n⟦footnote-duplicate: [^1]:⟧ Doc. 3/25.\n`,
    );
  });

  it('takes the number that is due where a call waits for its note: one fault, one finding', () => {
    const before = `
      1. WELCOMES the plan[^1], the act[^2] and the report[^3].

      [^1]: ST 1/25.
      ⟦footnote-duplicate: [^1]:⟧ ST 2/25.
      [^3]: ST 3/25.
      `;
    marked('en', before, { rules: ['footnote-undefined', 'footnote-order', 'footnote-unused'] });
    assert.ok(expectFix('en', before.replace(/⟦.*?: |⟧/g, ''), before.replace(/⟦.*⟧/, '[^2]:'), RULE));
  });

  it('finds the one that is out of place, be it the first', () => {
    marked(
      'en',
      `
      1. WELCOMES the plan[^1], the act[^2] and the report[^3].

      [^1]: ST 1/25.
      ⟦footnote-duplicate: [^3]:⟧ ST 2/25.
      [^3]: ST 3/25.
      `,
      { rules: ['footnote-undefined', 'footnote-order', 'footnote-unused'] },
    );
  });

  it('says nothing about parts that each have their own notes, or about stars', () => {
    expectSilent(
      'en',
      RULE,
      `
      Council conclusions on bread

      THE COUNCIL OF THE EUROPEAN UNION,

      1. WELCOMES the plan[^1] and the talks with Kosovo*.

      * This designation is without prejudice to positions on status.
      [^1]: ST 1/25.

      ANNEX

      1. Bread is baked by bakers in Kosovo*[^1].

      * This designation is without prejudice to positions on status.
      [^1]: ST 3/25.
      `,
    );
  });
});
