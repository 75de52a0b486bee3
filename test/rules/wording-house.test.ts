import assert from 'node:assert/strict';
import { expectFix, expectSilent, marked, type CheckedHow } from '../support/marks';

const en: CheckedHow = {
  twin: true,
  rules: ['wording-house'],
  wordings: {
    en: {
      'in order to': 'to',
      'utili|utilise*': 'use',
      'High Representative': 'High Representative of the Union',
      'calls upon': 'calls on',
      'up-to-date': 'current',
      map: 'chart',
    },
    nl: { 'met betrekking tot': 'over' },
  },
};

const paragraph = (words: string) => `
THE COUNCIL OF THE EUROPEAN UNION,

1. INVITES the Commission ${words}
`;

describe('wording-house', () => {
  it('finds the wordings of the house, over line ends too', () => {
    marked(
      'en',
      `
      THE COUNCIL OF THE EUROPEAN UNION,

      1. INVITES the Commission, ⟦wording-house: in order
         to⟧ protect harbours, to act:

         (a) ⟦wording-house: In order to⟧ draw them;

         (b) on ⟦wording-house: up-to-date⟧ maps of the ⟦wording-house: High Representative⟧.
      `,
      en,
    );
  });

  it('takes those of the language of the text', () => {
    const text = `
      DE RAAD VAN DE EUROPESE UNIE,

      1. VERZOEKT de Commissie verslag uit te brengen ⟦wording-house: met betrekking tot⟧ havens.
      `;
    marked('nl', text, en);
    expectSilent('en', 'wording-house', paragraph('to report met betrekking tot harbours.'), en);
  });

  it('leaves quotations, notes, compounds and what it asks for alone', () => {
    expectSilent(
      'en',
      'wording-house',
      `
      THE COUNCIL OF THE EUROPEAN UNION,

      1. WELCOMES the report ‘Ships in order to sail’[^1] and the words of the High Representative of the Union.

      2. INVITES the Commission to re-map the map-case.

      [^1]: Report on what is done in order to sail.
      `,
      en,
    );
  });

  it('says nothing without a configuration', () => {
    expectSilent('en', 'wording-house', paragraph('to act in order to act.'));
  });

  it('puts what the house writes in its place, in the case of what stood there', () => {
    const safe = expectFix(
      'en',
      paragraph('to act in order to swim.'),
      paragraph('to act to swim.'),
      'wording-house',
      en,
    );
    assert.equal(safe, false, 'a vowel became a consonant: an article before it might change');
    const shouted = 'THE COUNCIL OF THE EUROPEAN UNION,\n\n1. CALLS UPON the Commission to act.\n';
    assert.ok(expectFix('en', shouted, shouted.replace('UPON', 'ON'), 'wording-house', en));
    assert.equal(
      expectFix('en', paragraph('to be utilised.'), paragraph('to be use.'), 'wording-house', en),
      false,
      'nobody knows which ending is meant',
    );
  });
});
