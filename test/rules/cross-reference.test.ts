import { expectSilent, marked } from '../support/marks';

const RULE = 'cross-reference';

describe(RULE, () => {
  it('finds paragraphs and footnotes that are not there', () => {
    marked(
      'en',
      `
      1. INVITES the Commission to bake[^1].

      2. ASKS for a report on the bread referred to in paragraphs 1 and ⟦cross-reference: 7⟧, as stated in paragraph
      ⟦cross-reference: 12⟧ of these conclusions, and in footnote ⟦cross-reference: 4⟧.

      [^1]: ST 7214/25.
      `,
      { twin: true },
    );
    marked(
      'nl',
      `
      1. VERZOEKT de Commissie te bakken.

      2. VRAAGT om de in de punten 1 tot en met ⟦cross-reference: 9⟧ bedoelde broden, uiterlijk eind 2027.

      (a) zie ook voetnoot ⟦cross-reference: 3⟧ hierboven[^1].

      [^1]: Doc. 7214/25.
      `,
      { twin: true },
    );
  });

  it('is silent about other texts', () => {
    expectSilent(
      'en',
      RULE,
      `
      RECALLING:

      – paragraph 58 of its conclusions of 3 June 2021,

      – its conclusions on bread, in particular paragraph 44,

      1. RECALLS paragraph 58 of its conclusions of 3 June 2021[^1], Article 5, paragraph 12, and the Pact for Bread (paragraph 31).

      2. REAFFIRMS its conclusions of 9 December 2019 on flour, and in particular paragraph 45 and paragraphs 46 to 48.

      3. NOTES Regulation (EU) 2016/679 and paragraph 30 thereof; the report “On bread”, paragraph 33; paragraph 1 above.

      [^1]: ST 7214/25, paragraph 58.
      `,
    );
  });

  it('leaves a gap in the numbers to the rule of numbers', () => {
    marked(
      'en',
      `
      1. INVITES the Commission to bake.

      ⟦paragraph-number: 3.⟧ ASKS for a report on the bread referred to in paragraph 2.
      `,
      { rules: [RULE] },
    );
  });

  it('finds points of these conclusions, which English calls so too', () => {
    marked('en', '1. STRESSES bread.\n\n2. NOTES point 1 and points 1 and ⟦cross-reference: 7⟧ of these conclusions.');
    expectSilent('en', RULE, '1. STRESSES bread.\n\n2. RECALLS point 7 of its conclusions of 3 June 2021.');
  });
});
