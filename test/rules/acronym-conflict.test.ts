import { expectSilent, marked } from '../support/marks';

const RULE = 'acronym-conflict';

describe(RULE, () => {
  it('finds one acronym for two names', () => {
    marked(
      'en',
      '1. INVITES the Bread Industry Council (BIC) to bake, and the Basic Ingredients Centre (⟦acronym-conflict: BIC⟧) to provide flour.',
      { twin: true, rules: ['acronym-redefined'] },
    );
    marked(
      'nl',
      '1. VERZOEKT de nationale contactpunten (NCP’s) te bellen, en een netwerkcoördinatiepunt (⟦acronym-conflict: NCP⟧) te antwoorden.',
      { rules: ['acronym-redefined'] },
    );
  });

  it('finds two acronyms for one name', () => {
    marked(
      'en',
      '1. INVITES the Bread Industry Council (BIC) to bake.\n\n2. THANKS the Bread Industry Council (⟦acronym-conflict: BRIC⟧) for it.',
      { rules: ['acronym-redefined'] },
    );
  });

  it('asks whether a compound means the body that was introduced', () => {
    marked(
      'nl',
      `
      1. VERZOEKT de samenwerkingsgroep voor netwerk- en informatiebeveiliging (NIB) te komen.

      2. STEUNT de richtlijn inzake beveiliging van netwerken (NIS) en de ⟦acronym-conflict: NIS⟧-samenwerkingsgroep.
      `,
    );
  });

  it('is silent where names differ in number, article or length only', () => {
    expectSilent(
      'en',
      RULE,
      `
      1. INVITES small and medium-sized enterprises (SMEs) and the European Union Agency for Cybersecurity (ENISA) to act.

      2. THANKS each small or medium-sized enterprise (SME) and the Agency for Cybersecurity (ENISA).

      3. INVITES the military computer response teams (mil CERT) and other teams (CERT) to act, as well as the
      experts of the working party (ENISA).
      `,
    );
  });
});
