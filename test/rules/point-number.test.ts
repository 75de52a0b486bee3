import assert from 'node:assert/strict';
import { expectFix, expectSilent, marked } from '../support/marks';

const RULE = 'point-number';

/** A paragraph with a point for each label. */
function text(...labels: readonly string[]): string {
  return `1. INVITES the Commission to:\n\n${labels.map((label) => `${label} report on the bread of the villages;\n`).join('\n')}\n2. NOTES this.\n`;
}

const found = (label: string): string => `⟦point-number: ${label}⟧`;

describe(RULE, () => {
  it('finds a gap, in both carriers', () => {
    marked(
      'en',
      `
      Council conclusions on rural bakeries

      THE COUNCIL OF THE EUROPEAN UNION,

      1. STRESSES that bread is baked in every village of the Union, and that the bakers of tomorrow
      must learn their trade today, in schools that stand close to where they live.

      2. INVITES the Commission to:

      (a) report on the bread of the villages, on the flour of the valleys and on the butter of the
      farms of the Union;

      ⟦point-number: (c)⟧ draw up a list of the mills that are still at work, together with the Member States
      that wish to take part;

      (d) publish both.

      3. NOTES that the costs are small, and that they are borne by the bakers, the millers and the
      farmers who need each other to make bread.
      `,
      { twin: true },
    );
  });

  it('gives one finding for one fault, whatever the labels', () => {
    marked('en', text('(a)', '(b)', found('(b)'), '(d)'));
    marked('en', text('(a)', found('(a)'), '(b)', '(c)'));
    marked('en', text('(a)', found('(c)'), '(b)', '(d)'));
    marked('en', text(found('(b)'), '(c)', '(d)'));
    marked('en', text('a)', 'b)', found('d)'), 'e)'));
    marked('en', text('(i)', '(ii)', found('(iv)'), '(v)'));
    marked('en', text('i.', 'ii.', found('ii.'), 'iv.'));
    marked('el', `1. ΚΑΛΕΙ την Επιτροπή:\n\nα) να ψήσει·\n\nβ) να αλέσει·\n\n⟦point-number: δ)⟧ να πουλήσει.\n`);
  });

  it('finds a point written in another way than its list', () => {
    marked('en', text('(a)', found('b)'), '(c)'));
  });

  it('counts below each paragraph anew, and lets lists lie in each other', () => {
    expectSilent('en', RULE, text('(a)', '(b)') + text('(a)', '(b)').replace('1.', '3.').replace('2.', '4.'));
    expectSilent('en', RULE, text('(a)', '(i)', '(ii)', '(b)', '(i)', '(ii)', '(iii)', '(c)'));
    expectSilent('en', RULE, text('a.', 'b.', 'c.', 'i.', 'ii.', 'iii.', 'iv.', 'v.', 'vi.'));
    expectSilent('en', RULE, text('(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)', '(i)', '(j)'));
    expectSilent('en', RULE, text('(a)', '–', '–', '(b)', '–', '–'));
  });

  it('lets a second list begin in one paragraph', () => {
    expectSilent(
      'en',
      RULE,
      `
      1. INVITES the Commission to:

      (a) bake;

      (b) mill, and CALLS ON the Member States to:

      (a) help;

      (b) eat.

      INVITES the bakers to:

      (a) teach;

      (b) learn.
      `,
    );
  });

  it('counts lettered recitals, and the lists of an annex below its headings', () => {
    const recitals = (...labels: readonly string[]): string =>
      `Council conclusions on bread\n\nTHE COUNCIL OF THE EUROPEAN UNION,\n\nRECALLING THAT:\n\n${labels.map((label) => `${label} bread is good;\n`).join('\n')}\nCONSIDERING THAT:\n\nD. bread is daily;\n\n1. STRESSES this.\n`;
    expectSilent('en', RULE, recitals('A.', 'B.', 'C.'));
    marked('en', recitals('A.', found('C.'), 'C.'));
    const annex = (second: string): string =>
      `Council conclusions on bread\n\nTHE COUNCIL OF THE EUROPEAN UNION,\n\n1. STRESSES this.\n\nANNEX\n\nI. RYE\n\n(a) Rye is sown.\n\n(b) Rye is milled.\n\nII. WHEAT\n\n(a) Wheat is sown.\n\n${second} Wheat is milled.\n`;
    expectSilent('en', RULE, annex('(b)'));
    marked('en', annex(found('(c)')));
  });

  it('is silent about a point that stands alone', () => {
    expectSilent('en', RULE, text('(a)'));
  });

  it('is silent about Greek and Bulgarian letters in order', () => {
    expectSilent(
      'el',
      RULE,
      `1. ΚΑΛΕΙ:\n\n${['α', 'β', 'γ', 'δ', 'ε', 'στ', 'ζ'].map((letter) => `${letter}) να ψήσει·\n`).join('\n')}`,
    );
    expectSilent(
      'bg',
      RULE,
      `1. ПРИЗОВАВА:\n\n${['а', 'б', 'в', 'г', 'д', 'е', 'ж'].map((letter) => `${letter}) да пече;\n`).join('\n')}`,
    );
  });

  it('corrects one letter for certain, several on request', () => {
    assert.ok(expectFix('en', text('(a)', '(b)', '(b)', '(d)'), text('(a)', '(b)', '(c)', '(d)'), RULE));
    assert.ok(!expectFix('en', text('(a)', '(c)', '(d)'), text('(a)', '(b)', '(c)'), RULE));
    assert.ok(expectFix('en', text('(i)', '(iii)'), text('(i)', '(ii)'), RULE));
  });
});
