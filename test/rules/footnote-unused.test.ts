import assert from 'node:assert/strict';
import { checked, expectFix, expectSilent, marked } from '../support/marks';

const RULE = 'footnote-unused';

describe(RULE, () => {
  it('finds a note without a call, in both carriers', () => {
    marked(
      'nl',
      `
      Conclusies van de Raad over landelijke bakkerijen

      DE RAAD VAN DE EUROPESE UNIE,

      HERINNEREND aan:

      – zijn conclusies over de prijs van meel en over de opleiding van bakkers in de regio's die ver
      van de steden van de Unie liggen[^1],

      – de mededeling van de Commissie over brood als deel van het culturele erfgoed van Europa, en de
      antwoorden die de lidstaten daarop hebben gegeven,

      – zijn resolutie over kleine molens[^3],

      1. BENADRUKT dat in elk dorp van de Unie brood wordt gebakken, en dat de bakkers van morgen hun
      vak vandaag moeten leren, in scholen dicht bij hun woonplaats.

      2. VERZOEKT de Commissie uiterlijk eind 2027 verslag uit te brengen.

      [^1]: Doc. 7214/25.
      ⟦footnote-unused: [^2]: Doc. 7215/25.⟧
      [^3]: Doc. 7216/25.
      `,
      { twin: true, rules: ['footnote-order', 'footnote-undefined'] },
    );
  });

  it('shows it faded', () => {
    const { findings } = checked('en', '1. NOTES the plan[^1].\n\n[^1]: ST 1/25.\n[^2]: ST 2/25.\n');
    assert.equal(findings.find(({ rule }) => rule === RULE)?.unnecessary, true);
  });

  it('says one thing where all calls are lost', () => {
    marked(
      'en',
      `1. WELCOMES the plan, the act and the report.\n\n⟦footnote-unused: [^1]: ST 1/25.⟧\n[^2]: ST 2/25.\n[^3]: ST 3/25.\n`,
    );
  });

  it('corrects a note with a wrong number where a call waits for its note', () => {
    const safe = expectFix(
      'en',
      `
      1. WELCOMES the plan[^1] and the act[^2], and NOTES the answer[^3].

      [^1]: ST 1/25.
      [^12]: ST 2/25.
      [^3]: ST 3/25.
      `,
      `
      1. WELCOMES the plan[^1] and the act[^2], and NOTES the answer[^3].

      [^1]: ST 1/25.
      [^2]: ST 2/25.
      [^3]: ST 3/25.
      `,
      RULE,
    );
    assert.ok(safe);
  });

  it('is quiet about a note whose number stands wrong at its place: that is told there', () => {
    marked(
      'en',
      `
      1. WELCOMES the plan[^1], the act⟦footnote-order: [^4]⟧ and the report[^3].

      2. NOTES the answer[^4].

      [^1]: ST 1/25.
      [^2]: ST 2/25.
      [^3]: ST 3/25.
      [^4]: ST 4/25.
      `,
      { rules: [RULE] },
    );
  });

  it('says nothing about stars, notes called twice or called in another form', () => {
    expectSilent(
      'en',
      RULE,
      `
      1. NOTES the talks with Kosovo*, the plan[^1] and the report[^2], and WELCOMES the plan[^1] once more.

      * This designation is without prejudice to positions on status.
      [^1]: ST 1/25.
      [^2]: ST 2/25.
      `,
    );
    expectSilent(
      'en',
      RULE,
      `1. NOTES the plan (1) and the report (2).\n\n(1) OJ C 1, 3.1.2025, p. 1.\n(2) OJ C 2, 4.1.2025, p. 1.\n`,
    );
    expectSilent('en', RULE, `1. NOTES the plan¹ and the report².\n\n[^1]: ST 1/25.\n[^2]: ST 2/25.\n`);
  });
});
