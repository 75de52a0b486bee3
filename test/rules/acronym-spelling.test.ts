import assert from 'node:assert/strict';
import { expectFix, expectSilent, marked } from '../support/marks';

const RULE = 'acronym-spelling';

describe(RULE, () => {
  it('finds hyphen, space and case that differ from the introduction', () => {
    marked(
      'nl',
      `
      1. NEEMT NOTA van het netwerk van bakkers (EU-BreadNet) en het Agentschap van de Europese Unie voor cyberbeveiliging (Enisa).

      2. VERZOEKT EU-BreadNet, ⟦acronym-spelling: EU BreadNet⟧ en ⟦acronym-spelling: ENISA⟧ te groeien, met Enisa en de
      EU-BreadNet-verslagen.
      `,
      { twin: true, rules: ['acronym-undefined', 'acronym-unused'] },
    );
  });

  it('finds uneven spelling of a known form without introduction', () => {
    marked('nl', '1. VERZOEKT EU-Intcen te komen.\n\n2. DANKT ⟦acronym-spelling: EU Intcen⟧ daarvoor.');
  });

  it('swaps to the spelling of the introduction', () => {
    const safe = expectFix(
      'en',
      '1. THANKS the European network of bread makers (EU-BreadNet) and EU BreadNet.\n',
      '1. THANKS the European network of bread makers (EU-BreadNet) and EU-BreadNet.\n',
      RULE,
    );
    assert.equal(safe, true);
  });

  it('takes endings, compounds, headings and other words for no spelling', () => {
    expectSilent(
      'nl',
      RULE,
      `
      I. ENISA EN DE ANDERE AGENTSCHAPPEN

      1. VERZOEKT het Agentschap van de Europese Unie voor cyberbeveiliging (Enisa), de CSIRT's (computer security incident
      response teams) en de militaire teams (mil CERT) te komen.

      2. DANKT Enisa, het CSIRT-netwerk, het CSIRT's-netwerk, de "mil CERT"-teams en het CERT.
      `,
    );
    expectSilent(
      'fi',
      RULE,
      '1. PANEE MERKILLE koodin (WADA, World Anti-Doping Agency), WADAn ja WADAsta tehdyn työn.',
    );
  });

  it('lets a compound join the pieces of a form with hyphens', () => {
    expectSilent(
      'de',
      RULE,
      '1. BILLIGT das Instrument für Heranführungshilfe (IPA III) und BEGRÜẞT die IPA-III-Programme und das IPA III.',
    );
    marked(
      'de',
      '1. BILLIGT das Instrument für Heranführungshilfe (IPA III) und das ⟦acronym-spelling: IPA-III⟧ selbst.',
    );
    marked(
      'hu',
      '1. ÜDVÖZLI az Előcsatlakozási Támogatási Eszközt (IPA III), és RÁMUTAT arra, hogy az ⟦acronym-spelling: IPA-III⟧-ból kenyér lesz.',
    );
  });
});
