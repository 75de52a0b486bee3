import assert from 'node:assert/strict';
import { expectFix, expectSilent, marked } from '../support/marks';

const RULE = 'acronym-redefined';

describe(RULE, () => {
  it('finds the second introduction, either way round', () => {
    marked(
      'en',
      `
      1. INVITES the Bread Industry Council (BIC) to bake.

      2. THANKS the Bread Industry Council (⟦acronym-redefined: BIC⟧), and the bakers of the
      ⟦acronym-redefined: BIC⟧ (Bread Industry Council).
      `,
      { rules: ['acronym-conflict', 'acronym-unused'] },
    );
    marked(
      'nl',
      `
      1. VERZOEKT de technologische en industriële defensiebasis van de EU (EDTIB) te versterken.

      2. BENADRUKT dat de toeleveringsketen van de technologische en industriële defensiebasis van de EU (⟦acronym-redefined: EDTIB⟧) sterk is.
      `,
      { twin: true, rules: ['acronym-conflict', 'acronym-unused'] },
    );
  });

  it('leaves the acronym alone', () => {
    const safe = expectFix(
      'en',
      '1. INVITES the Bread Industry Council (BIC) to bake.\n\n2. THANKS the Bread Industry Council (BIC) for it.\n',
      '1. INVITES the Bread Industry Council (BIC) to bake.\n\n2. THANKS the BIC for it.\n',
      RULE,
    );
    assert.equal(safe, false);
    expectFix(
      'en',
      '1. INVITES the Bread Industry Council (BIC) to bake.\n\n2. THANKS the BIC (Bread Industry Council) for it.\n',
      '1. INVITES the Bread Industry Council (BIC) to bake.\n\n2. THANKS the BIC for it.\n',
      RULE,
    );
  });

  it('is silent in an annex, and where a heading or note introduced it', () => {
    expectSilent(
      'en',
      RULE,
      `
      Council conclusions on bread

      THE COUNCIL OF THE EUROPEAN UNION,

      I. THE BREAD INDUSTRY COUNCIL (BIC)

      1. INVITES the Bread Industry Council (BIC) to bake[^1]. THANKS the BIC.

      [^1]: Bread Industry Council (BIC).

      ANNEX

      1. The Bread Industry Council (BIC) bakes daily.
      `,
    );
  });
});
