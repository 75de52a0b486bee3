import assert from 'node:assert/strict';
import { expectFix, expectSilent, marked } from '../support/marks';

const RULE = 'structure-heading';

const frame = (body: string): string => `Council conclusions on bread\n\nTHE COUNCIL OF THE EUROPEAN UNION,\n\n${body}`;

describe(RULE, () => {
  it('finds a heading with a full stop, and takes it away', () => {
    const before = frame(
      'I. BREAD FOR ALL\n\n1. STRESSES this.\n\nII. THE BAKERS OF TOMORROW⟦structure-heading: .⟧\n\n2. NOTES that.\n',
    );
    marked('en', before);
    marked('en', frame('I. Introduction⟦structure-heading: .⟧\n\n1. STRESSES this.\n'));
    assert.ok(expectFix('en', before.replace(/⟦.*?: |⟧/g, ''), before.replace(/⟦.*⟧/, ''), RULE));
  });

  it('finds a heading with nothing below it', () => {
    marked(
      'en',
      frame(
        'I. BREAD FOR ALL\n\n1. STRESSES this.\n\n⟦structure-heading: II.⟧ BAKERS\n\nIII. MILLS\n\n2. NOTES that.\n',
      ),
    );
    marked('en', frame('I. BREAD FOR ALL\n\n1. STRESSES this.\n\n⟦structure-heading: II.⟧ BAKERS\n\n[^1]: ST 1/25.\n'));
    marked(
      'en',
      frame(
        'I. BREAD\n\nA. RYE\n\n1. STRESSES this.\n\n⟦structure-heading: B.⟧ WHEAT\n\nII. MILLS\n\n2. NOTES that.\n',
      ),
    );
  });

  it('is silent about headings as they should be', () => {
    expectSilent(
      'en',
      RULE,
      frame(
        'I. BREAD\n\nA. RYE\n\n1. STRESSES this.\n\nB. WHEAT, SPELT ETC.\n\n2. NOTES that.\n\nII. BREAD AND “BUTTER”\n\n3. NOTES more.\n',
      ),
    );
    expectSilent(
      'hr',
      RULE,
      'Zaključci Vijeća o kruhu\n\nVIJEĆE EUROPSKE UNIJE,\n\nI. PLAN RADA 2021.\n\n1. ISTIČE to.\n\nII. MLINOVI\n\n2. NAPOMINJE to.\n',
    );
    expectSilent('en', RULE, frame('I.\n\nBREAD FOR ALL\n\n1. STRESSES this.\n\nII.\n\nMILLS\n\n2. NOTES that.\n'));
  });

  it('is silent about paragraphs with Roman numbers', () => {
    expectSilent(
      'en',
      RULE,
      frame('I. STRESSES that bread is good.\n\nII. NOTES that it is baked in the villages. Bakers need help.\n'),
    );
  });
});
