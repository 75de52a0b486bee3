import { checked, expectFix, expectSilent, marked } from '../support/marks';
import assert from 'node:assert/strict';

const RULE = 'acronym-unused';

describe(RULE, () => {
  it('finds what is introduced and never used again', () => {
    marked(
      'en',
      `
      1. INVITES the Bread Industry Council (⟦acronym-unused: BIC⟧), small bakers of pre-accession countries (⟦acronym-unused: IPA III⟧) and
      ⟦acronym-unused: EU-BreadNet⟧ (the European network of bakers) to bake.
      `,
      { rules: ['acronym-undefined'] },
    );
    marked(
      'nl',
      '1. VERZOEKT het ⟦acronym-unused: Empact⟧ (Europees multidisciplinair platform tegen criminaliteitsdreiging) te komen.',
    );
  });

  it('is a faded hint, and its fix takes the bracket away', () => {
    const { findings } = checked('en', '1. INVITES the Bread Industry Council (BIC) to bake.\n');
    const finding = findings.find(({ rule }) => rule === RULE);
    assert.deepEqual([finding?.severity, finding?.unnecessary], ['hint', true]);
    const safe = expectFix(
      'en',
      '1. INVITES the Bread Industry Council (BIC) to bake.\n',
      '1. INVITES the Bread Industry Council to bake.\n',
      RULE,
    );
    assert.equal(safe, false);
  });

  it('counts any later use, a second introduction too', () => {
    expectSilent(
      'en',
      RULE,
      `
      1. INVITES the Bread Industry Council (BIC), the Flour Centre (FC), the Yeast Office (YO) and the military teams (mil CERT) to bake.

      II. THE FC AT WORK

      2. THANKS the Bread Industry Council (BIC), and “mil CERT” teams[^1].

      [^1]: Report of the YO.
      `,
    );
  });
});
