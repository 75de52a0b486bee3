import { expectSilent, marked } from '../support/marks';

const RULE = 'structure-title';

const BODY = `
THE COUNCIL OF THE EUROPEAN UNION,

1. STRESSES that bread is baked in every village of the Union.

2. INVITES the Commission to report by the end of 2027.

3. CALLS ON the Member States to help the bakers of their villages.
`;

function text(
  subject: string,
  title: string,
  sentence = 'Delegations will find in the annex the Council conclusions on bakers.',
): string {
  return `Subject: ${subject}\n\n${sentence}\n\nANNEX\n\n${title}\n${BODY}`;
}

describe(RULE, () => {
  it('misses the title', () => {
    marked(
      'en',
      BODY.replace('THE COUNCIL OF THE EUROPEAN UNION,', '⟦structure-title: THE COUNCIL OF THE EUROPEAN UNION,⟧'),
    );
    marked(
      'en',
      text('Council conclusions on bakers', '').replace(
        'THE COUNCIL OF THE EUROPEAN UNION,',
        '⟦structure-title: THE COUNCIL OF THE EUROPEAN UNION,⟧',
      ),
    );
  });

  it('misses the title where lead-ins have the verbs', () => {
    marked(
      'sk',
      `
⟦structure-title: RADA EURÓPSKEJ ÚNIE,⟧

VYZÝVA ČLENSKÉ ŠTÁTY, ABY:

1. piekli chlieb;

VYZÝVA KOMISIU, ABY:

2. jedla chlieb;

VYZÝVA PEKÁROV, ABY:

3. predávali chlieb.
`,
    );
  });

  it('finds a title that differs from the subject, at its words', () => {
    marked(
      'en',
      text(
        'Council conclusions on the future of rural bakeries',
        'Council conclusions on the ⟦structure-title: fate⟧ of rural bakeries',
      ),
    );
    marked(
      'en',
      text(
        'Draft Council conclusions on the future of rural bakeries\n- Approval',
        'Draft Council conclusions on the ⟦structure-title: bright⟧ future of rural bakeries',
      ),
    );
    marked(
      'en',
      text(
        'Council conclusions on the bright future of rural bakeries',
        'Council conclusions on ⟦structure-title: the⟧ future of rural bakeries',
      ),
    );
  });

  it('finds it in the PDF carrier, over line ends', () => {
    const cover = text(
      'Council conclusions on the future of rural bakeries and of the mills, the farms and the dairies that\nsupply them',
      'Council conclusions on the future of ⟦structure-title: village⟧ bakeries and of the mills, the farms and the\ndairies that supply them',
    );
    const long = BODY.replaceAll(
      '.',
      ', and that nothing of this shall change for as long as there are people in the Union who like to eat it.',
    );
    marked('en', cover.replace(BODY, long), { twin: true });
  });

  it('asks the sentence to the delegations which one is odd', () => {
    marked(
      'en',
      text(
        'Council conclusions on the ⟦structure-title: fate⟧ of rural bakeries',
        'Council conclusions on the future of rural bakeries',
        'Delegations will find in the annex the Council conclusions on the future of rural bakeries.',
      ),
    );
  });

  it('takes no offence at draft words, quotes, case, notes, and what the subject adds', () => {
    const silent = (subject: string, title: string): void => expectSilent('en', RULE, text(subject, title));
    silent('Draft Council conclusions on "A Europe of bread"', 'Council conclusions on ‘A Europe of Bread’');
    silent('Council conclusions on bread and butter - Approval', 'Council conclusions on bread and butter');
    silent('Council conclusions on bread and butter', 'Council conclusions on bread and butter[^1]');
    silent(
      'Council conclusions on bread and butter',
      'Council conclusions on bread and butter\n(adopted on 23 May 2022)',
    );
    silent('Council conclusions on bread and butter', 'Council conclusions on the price of milk');
    silent('Bread and butter: a plan - Council conclusions', 'Council conclusions on bread and butter');
    silent('Bread and butter', 'Council conclusions on bread and cheese');
  });

  it('says nothing about titles it does not know, excerpts and short texts', () => {
    expectSilent('en', RULE, `The Bread Declaration\n${BODY}`);
    expectSilent('en', RULE, `(C/2024/1115)\n\nResolution on bread\n${BODY}`);
    expectSilent('en', RULE, 'THE COUNCIL OF THE EUROPEAN UNION,\n\n1. STRESSES this.\n');
    expectSilent('en', RULE, '1. STRESSES this.\n\n2. NOTES that.\n\n3. WELCOMES it.\n');
  });

  it('does not compare a cover and an annex in two languages', () => {
    const french =
      'Objet: Conclusions du Conseil sur le pain\n\nLes délégations trouveront ci-joint les conclusions du Conseil sur le pain.\n';
    expectSilent('en', RULE, `${french}\nANNEX\n\nCouncil conclusions on butter\n${BODY}`);
  });
});
