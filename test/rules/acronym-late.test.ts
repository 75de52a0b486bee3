import { expectSilent, marked } from '../support/marks';

const RULE = 'acronym-late';

describe(RULE, () => {
  it('finds the first use before the introduction', () => {
    marked(
      'en',
      `
      1. STRESSES that the ⟦acronym-late: BIC⟧ and its BIC-certified bakers need flour.

      2. INVITES the Bread Industry Council (BIC) to ask for it. THANKS the BIC.
      `,
      { twin: true, rules: ['acronym-undefined', 'acronym-unused'] },
    );
  });

  it('counts a longer form as the introduction of the shorter in it', () => {
    marked(
      'nl',
      `
      1. VERZOEKT om een militaire ⟦acronym-late: CERT⟧-oefening.

      2. BENADRUKT dat militaire computercrisisteams (mil CERT) nodig zijn, en een "mil CERT"-netwerk.
      `,
      { rules: ['acronym-undefined', 'acronym-unused'] },
    );
  });

  it('is silent where the first use counts for nothing or the acronym is well known', () => {
    expectSilent(
      'en',
      RULE,
      `
      I. THE BIC AND THE EU

      RECALLING:

      – the BIC report[^1],

      – “The BIC and the bread of the EU, a long title”,

      1. INVITES the Bread Industry Council (BIC) to ask for flour in the UN. THANKS the BIC.

      2. NOTES that the United Nations (UN) bake.

      [^1]: BIC report of 3 May 2024.
      `,
    );
  });

  it('is silent where a recital introduces it', () => {
    expectSilent(
      'en',
      RULE,
      `
      THE COUNCIL OF THE EUROPEAN UNION,

      RECALLING:

      – the report of the Bread Industry Council (BIC)[^1],

      1. THANKS the BIC.

      2. INVITES the Bread Industry Council (BIC) to bake.

      [^1]: ST 7214/25.
      `,
    );
  });
});
