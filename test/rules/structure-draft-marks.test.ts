import { expectSilent, marked } from '../support/marks';

const RULE = 'structure-draft-marks';

const DRAFT = `
Council conclusions on bread

THE COUNCIL OF THE EUROPEAN UNION,

1. STRESSES that bread is ⟦structure-draft-marks: [good]⟧ and ⟦structure-draft-marks: ~~cheap~~⟧ affordable[^1].

⟦structure-draft-marks: 1a.⟧ NOTES that mills ⟦structure-draft-marks: (to be confirmed)⟧ are at work.

⟦structure-draft-marks: [2. INVITES the Commission to report.]⟧

[^1]: ST ⟦structure-draft-marks: [XX]⟧/25.
`;

describe(RULE, () => {
  it('finds what a final text must not have', () => {
    marked('en', DRAFT, { stage: 'final' });
    marked(
      'nl',
      '1. BENADRUKT dit ⟦structure-draft-marks: (nog te bevestigen)⟧ en dat ⟦structure-draft-marks: (TBC)⟧.\n',
      { stage: 'final' },
    );
    marked('en', '1. STRESSES ⟦structure-draft-marks: [⟧that [bread is good.\n', { stage: 'final' });
  });

  it('lets drafts and revisions have it', () => {
    const text = DRAFT.replace(/⟦structure-draft-marks: |⟧/g, '');
    expectSilent('en', RULE, text);
    expectSilent('en', RULE, text, { stage: 'draft' });
    expectSilent('en', RULE, text, { stage: 'revision' });
  });

  it('takes calls, omissions, links and quotations for what they are', () => {
    expectSilent(
      'en',
      RULE,
      `
      1. STRESSES that “[t]he Union […] bakes bread [sic]”[^1], that work is to be completed by 2027 (see paragraph 1),
      and that ~ 5 mills are at work ([the list](https://example.org)).

      [^1]: ST 1/25.
      `,
      { stage: 'final' },
    );
  });
});
