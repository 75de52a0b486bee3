import assert from 'node:assert/strict';
import { shape } from '../../support/shape';

describe('Lead-ins, and the numbers below them', () => {
  it('begins a second lead-in behind items, where an extractor left blank lines between all lines', () => {
    const text = `THE COUNCIL OF THE EUROPEAN UNION,

RECALLING:

– the regulation of the bakeries of the whole Union on the training

of bakers in the towns,

– its conclusions on flour,

CONSIDERING that:

– bread is baked in every village of the whole Union by those who

know,

1. STRESSES this.
`;
    assert.deepEqual(shape(text), ['councilLine', 'leadIn', 'item –', 'item –', 'leadIn', 'item –', 'paragraph 1.']);
  });

  it('counts paragraphs on below a lead-in with a participle', () => {
    const text = `THE COUNCIL OF THE EUROPEAN UNION,\n\nRECALLS THAT:\n\n1. Bread is baked.\n\nSTRESSING THAT:\n\n2. Flour is ground.\n\n3. Yeast is fresh.\n\nINVITES THE COMMISSION TO:\n\n4. Bake.\n`;
    assert.deepEqual(shape(text), [
      'councilLine',
      'leadIn',
      'paragraph 1.',
      'leadIn',
      'paragraph 2.',
      'paragraph 3.',
      'leadIn',
      'paragraph 4.',
    ]);
  });

  it('counts paragraphs on below a lead-in with a participle though one of them is missing', () => {
    const text = `THE COUNCIL OF THE EUROPEAN UNION,\n\nRECALLS THAT:\n\n1. Bread is baked.\n\nSTRESSING THAT:\n\n3. Yeast is fresh.\n\nINVITES THE COMMISSION TO:\n\n4. Bake.\n`;
    assert.deepEqual(
      shape(text).filter((line) => line.includes('paragraph')),
      ['paragraph 1.', 'paragraph 3.', 'paragraph 4.'],
    );
  });

  it('begins lead-ins and numbers below them where an extractor left blank lines between all lines', () => {
    const text = `THE COUNCIL OF THE EUROPEAN UNION,

WELCOMES

1. the plan of the Commission for bread and for the bakers who bake it in the many

villages of the Union,

2. the many good bakers,

STRESSES that

3. bread is baked in every village of the whole Union by those who know what they do (see 5);

INVITES THE MEMBER STATES

4. to bake;

5. to sell bread to all who ask for it at the doors of the bakeries, by day and by night.

INVITES THE MEMBER STATES AND THE COMMISSION, in line with what was said above about the

villages of the Union:

6. to eat.
`;
    assert.deepEqual(shape(text), [
      'councilLine',
      'leadIn',
      'paragraph 1.',
      'paragraph 2.',
      'leadIn',
      'paragraph 3.',
      'leadIn',
      'paragraph 4.',
      'paragraph 5.',
      'leadIn',
      'paragraph 6.',
    ]);
  });

  it('ends the Council line with its small word', () => {
    const text = `EUROOPAN UNIONIN NEUVOSTO, joka\n\nPALAUTTAA MIELEEN\n\n– leivän hinnan,\n\n1. KOROSTAA tätä.\n`;
    assert.deepEqual(shape(text), ['councilLine', 'leadIn', 'item –', 'paragraph 1.']);
  });

  it('begins the number that is due behind a sentence that ends with the word for a number', () => {
    const year = `I. Įvadas\n\n1. 2019 m. gruodžio 9 d. Taryba priėmė išvadas dėl duonos.\n\n2. Taryba RAGINA kepti duoną.\n`;
    assert.deepEqual(shape(year), ['heading I. roman 1', 'paragraph 1.', 'paragraph 2.']);
    const text = `EUROPOS SĄJUNGOS TARYBA,

PRAŠO KOMISIJOS:

1. kepti duoną, kaip numatyta Direktyvos (ES) 2019/1158, kuri buvo pakeista šiais metais, 9 ir 10

straipsnyje.

2. ne vėliau kaip rytoj parduoti duoną visiems, kurie jos prašo dieną ir naktį prie mažų kepyklų

durų, ir papasakoti apie tai.
`;
    assert.deepEqual(shape(text), ['councilLine', 'leadIn', 'paragraph 1.', 'paragraph 2.']);
  });

  it('takes no full line above a page bottom for a heading', () => {
    const text = `THE COUNCIL OF THE EUROPEAN UNION,

INVITES THE BAKERS TO:

1. Bake more bread of rye and of wheat for the towns and the villages of the Union, and

sell it at a price that all can pay, by day and by night and on the days of the saints.

2. Take the steps that were named above in the first paragraph and tell of them in the
${' '.repeat(49)}
1 COM(2020) 152 final.
\fmonths that follow the day of these conclusions;

3. A good loaf is baked from this1.
`;
    assert.deepEqual(shape(text), ['councilLine', 'leadIn', 'paragraph 1.', 'paragraph 2.', 'note 1', 'paragraph 3.']);
  });

  it('is one in the body too where it runs over lines in capitals, and is no heading', () => {
    const text = `THE COUNCIL OF THE EUROPEAN UNION,

INVITES THE MEMBER STATES TO:

1. Eat bread, and bake it in every village of the Union, as the bakers have done for years and

years.

2. Eat more bread of rye and of wheat in the towns and the villages of the Union, by day and by

night.

INVITES THE COMMISSION, IN ACCORDANCE WITH THE TREATIES OF THE BAKERS AND WITH

FULL RESPECT FOR THE OVEN, TO:

3. Encourage bakers to rise early on all days of the week, those of the saints among them, and

to sing.

4. Report on bread by 2030.
`;
    const expected = [
      'councilLine',
      'leadIn',
      'paragraph 1.',
      'paragraph 2.',
      'leadIn',
      'paragraph 3.',
      'paragraph 4.',
    ];
    assert.deepEqual(shape(text), expected);
  });

  it('ends an entry of an annex at a short line; a page of a journal is no point', () => {
    const text = `Council conclusions on bread

THE COUNCIL OF THE EUROPEAN UNION,

1. STRESSES that bread is baked in every village of the Union, as the bakers have done it for

years.

ANNEX

Background

1. European Council conclusions of 14 December 2017 on the bread of the towns and of the villages

of the Union.

Council of the European Union

2. Council conclusions on flour and on those who mill it day and night (OJ C 66, 26.2.2021,

p. 1).
`;
    const expected = ['text', 'paragraph 1.', 'continuation', 'paragraph 2.'];
    assert.deepEqual(shape(text).slice(4), expected);
  });

  it('may end in a comma where the block before has ended', () => {
    const text = `DER RAT DER EUROPÄISCHEN UNION —

FORDERT die Mitgliedstaaten AUF,

1. das Brot der Dörfer und der Städte der ganzen Union zu backen, wie es die Bäcker seit Jahren

tun;

2. früh aufzustehen und allen Bäckerinnen und Bäckern der Union den Tag und die Nacht zu geben,

die sie brauchen;

ERSUCHT die Kommission,

3. bis Ende 2030 über das Brot zu berichten, und zwar über das der Dörfer und das der Städte, wie

es Brauch ist.
`;
    const expected = ['councilLine', 'leadIn', 'paragraph 1.', 'paragraph 2.', 'leadIn', 'paragraph 3.'];
    assert.deepEqual(shape(text), expected);
  });
});
