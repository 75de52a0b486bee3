import assert from 'node:assert/strict';
import { checked, expectFix, expectSilent, marked } from '../support/marks';

const RULE = 'footnote-undefined';

describe(RULE, () => {
  it('finds a call without a note, in both carriers', () => {
    marked(
      'en',
      `
      Council conclusions on rural bakeries

      THE COUNCIL OF THE EUROPEAN UNION,

      RECALLING:

      – its conclusions on the price of flour and on the training of bakers in the regions that lie
      far from the cities of the Union[^1],

      – the communication of the Commission on bread as a part of the cultural heritage of Europe, and
      the answers the Member States have given to it since⟦footnote-undefined: [^2]⟧,

      – its resolution on small mills[^3],

      1. STRESSES that bread is baked in every village of the Union, and that the bakers of tomorrow
      must learn their trade today, in schools that stand close to where they live.

      2. INVITES the Commission to report on the matter by the end of 2027.

      [^1]: ST 7214/25.
      [^3]: ST 7216/25.
      `,
      { twin: true },
    );
  });

  it('says it once where one footnote is called twice', () => {
    marked(
      'en',
      `1. WELCOMES the plan⟦footnote-undefined: [^2]⟧ and the answer[^1] to the plan[^2].\n\n[^1]: ST 1/25.\n`,
    );
  });

  it('knows superscripts and labels that are words', () => {
    marked('nl', `1. STEUNT het plan⟦footnote-undefined: ²⟧ en de wet[^1].\n\n[^1]: Doc. 1/25.\n`);
    marked('nl', `1. STEUNT het plan⟦footnote-undefined: [^wet]⟧ en de wet[^1].\n\n[^1]: Doc. 1/25.\n`);
  });

  it('says one thing where all notes are lost', () => {
    marked(
      'en',
      `1. WELCOMES the plan⟦footnote-undefined: [^1]⟧, the act[^2] and the report[^3].\n\n2. NOTES the answer[^4].\n`,
    );
  });

  it('sees a call with a wrong number where the note of another waits for its call, and corrects it', () => {
    const before = `
      1. WELCOMES the plan[^1] and the act⟦footnote-undefined|footnote-unused: [^22]⟧, and NOTES the answer[^3].

      [^1]: ST 1/25.
      [^2]: ST 2/25.
      [^3]: ST 3/25.
      `;
    marked('en', before.replace('|footnote-unused', ''), { rules: ['footnote-unused', 'footnote-order'] });
    assert.ok(expectFix('en', before.replace(/⟦.*?: |⟧/g, ''), before.replace(/⟦.*⟧/, '[^2]'), RULE));
  });

  it('leaves a note with a wrong number to the note', () => {
    marked(
      'en',
      `
      1. WELCOMES the plan[^1] and the act[^2], and NOTES the answer[^3].

      [^1]: ST 1/25.
      ⟦footnote-unused: [^12]:⟧ ST 2/25.
      [^3]: ST 3/25.
      `,
      { rules: [RULE, 'footnote-order'] },
    );
  });

  it('still speaks when the rule that tells the fault is off', () => {
    const text = '1. WELCOMES the plan[^1] and the act[^2].\n\n[^1]: ST 1/25.\n[^12]: ST 2/25.\n';
    const { findings } = checked('en', text, { severities: { 'footnote-unused': 'off' } });
    assert.deepEqual(
      findings.filter(({ rule }) => rule.startsWith('footnote')).map(({ rule }) => rule),
      [RULE],
    );
  });

  it('takes nothing for a call that is none', () => {
    expectSilent(
      'en',
      RULE,
      `
      1. WELCOMES 5G, Log4J, CO2 monitoring and the G20, as well as Article 42(7) and the acts (1) and (2) of NIS 2.

      2. STRESSES the plan[^1] that covers 25 m² and 10 km².

      [^1]: See paragraph 2 (3), and Directive 2012/34/EU.
      `,
    );
  });

  it('says nothing about a star, which answers to no number', () => {
    expectSilent('en', RULE, `1. NOTES the talks with Kosovo* and the plan[^1].\n\n[^1]: ST 1/25.\n`);
  });

  it('finds the note of a call in another part, where numbers run on', () => {
    expectSilent(
      'en',
      [RULE, 'footnote-unused', 'footnote-order'],
      `
      Council conclusions on bread

      THE COUNCIL OF THE EUROPEAN UNION,

      1. WELCOMES the plan[^1] and STRESSES the act[^2].

      ANNEX

      1. Bread is baked by bakers[^3].

      [^1]: ST 1/25.
      [^2]: ST 2/25.
      [^3]: ST 3/25.
      `,
    );
  });
});
