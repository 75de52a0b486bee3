import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/document/read';
import { footnotesOf, shape } from '../../support/shape';

const RULE = ' '.repeat(49);
const read = (text: string): string[] => footnotesOf(readDocument(text, { language: 'en' }));

describe('Footnote calls and notes', () => {
  it('joins [^1] with [^1]: wherever the notes stand', () => {
    assert.deepEqual(
      read('1. STRESSES the plan[^1], the bread[^a] and the plan again[^1].\n\n[^1]: ST 1/20.\n[^a]: ST 2/20.\n'),
      ['1: plan + again / ST 1/20.', 'a: bread / ST 2/20.'],
    );
  });

  it('reads calls glued to words, quotation marks, acronyms and years, with notes at page bottoms', () => {
    const text = `RECALLING:

– the plan for bakeries1,

– the paper "Bread for all"2,

– the wheat strategy of the EU3,

– its conclusions of 4 June 20204,
${RULE}
1 ST 1111/20.
2 ST 1112/20.
3 OJ L 12, 13.1.2020, p. 4.
4 ST 1113/20, which is a long note that
goes on.
 – the flour of the years that fol-

low5,
${RULE}
5 ST 1114/20.
\f1. STRESSES it.
`;
    assert.deepEqual(read(text), [
      '1: bakeries / ST 1111/20.',
      '2: all" / ST 1112/20.',
      '3: EU / OJ L 12, 13.1.2020, p. 4.',
      '4: 2020 / ST 1113/20, which is a long note that goes on.',
      '5: fol-low / ST 1114/20.',
    ]);
  });

  it('ends a note at a footer, with no page break and no blank line behind it', () => {
    const text = `1. STRESSES the plan for bakeries1.
1 Regulation (EU) 2020/1 on bread.
9364/22 JB/cb 2
ANNEX JAI.2 EN
I. FLOUR
2. NOTES the flour act2 and the yeast act3.

2 Regulation (EU) 2020/2 on flour.
3 Regulation (EU) 2020/3 on yeast and
on all that rises.
9364/22 JB/cb 3
ANNEX JAI.2 EN
3. CALLS ON bakers to rise early.
`;
    assert.deepEqual(read(text), [
      '1: bakeries / Regulation (EU) 2020/1 on bread.',
      '2: act / Regulation (EU) 2020/2 on flour.',
      '3: act / Regulation (EU) 2020/3 on yeast and on all that rises.',
    ]);
  });

  it('takes a single line above a footer for a note where its number is due and called, whatever its words', () => {
    const text = (call: string): string => `1. STRESSES the plan1 and the oath2.

1 ST 1111/20.
2 ST 1112/20.
9364/22 JB/cb 2
ANNEX JAI.2 EN
2. NOTES the convention on bread${call} and bakes it;

3 Opened for signature in a bakery.
9364/22 JB/cb 3
ANNEX JAI.2 EN
`;
    assert.deepEqual(read(text('3')), [
      '1: plan / ST 1111/20.',
      '2: oath / ST 1112/20.',
      '3: bread / Opened for signature in a bakery.',
    ]);
    assert.equal(read(text('')).length, 2);
  });

  it('reads a call behind a full stop that follows a per cent sign or a year', () => {
    const text = `1. NOTES that the share of rye is 30%.1 It has grown since 2019.2\n\n2. STRESSES rye3.\n\n1 Eurostat.\n2 ST 1111/20.\n3 ST 1112/20.\n`;
    assert.deepEqual(read(text), ['1: 30%. / Eurostat.', '2: 2019. / ST 1111/20.', '3: rye / ST 1112/20.']);
  });

  it('leaves names with digits alone', () => {
    const text = `1. STRESSES 5G, CO2, H2020, G20, Log4J, km², the NIS2 rules, COM(2021)1 and Covid19 in 20201 towns1.\n\n2. NOTES that CO2 falls2.\n${RULE}\n1 ST 1111/20.\n2 ST 1112/20.\n`;
    assert.deepEqual(read(text), ['1: towns / ST 1111/20.', '2: falls / ST 1112/20.']);
  });

  it('reads superscripts', () => {
    const text = `1. STRESSES the plan¹ for 3 km² of bread².\n\n¹ ST 1111/20.\n² ST 1112/20.\n`;
    assert.deepEqual(read(text), ['1: plan / ST 1111/20.', '2: bread / ST 1112/20.']);
  });

  it('reads (1) as in the Official Journal, and no article number as a call', () => {
    const text = `1. STRESSES the plan (1), Article 42(7) and Article 5 (2) of the rules of 2022 (2).\n\n2. NOTES:\n\n(1) this;\n\n(2) that.\n\n(1) OJ C 12, 13.1.2020, p. 4.\n\n(2) OJ C 13, 14.1.2020, p. 5.\n`;
    assert.deepEqual(read(text), ['1: plan / OJ C 12, 13.1.2020, p. 4.', '2: 2022 / OJ C 13, 14.1.2020, p. 5.']);
    assert.deepEqual(shape(text), [
      'paragraph 1.',
      'paragraph 2.',
      '  point (1)',
      '  point (2)',
      'note (1)',
      'note (2)',
    ]);
  });

  it('reads (1) notes that name a book, where the text calls them', () => {
    const text = `1. STRESSES the plan (1) and the survey (2).\n\n2. NOTES point (1).\n\n(1) Baker, A., Bread and life, 2019.\n\n(2) The survey of all bakers.\n\nANNEX\n\n1. The bread.\n`;
    assert.deepEqual(read(text), [
      '1: plan / Baker, A., Bread and life, 2019.',
      '2: survey / The survey of all bakers.',
    ]);
  });

  it('reads a call behind the year of an act', () => {
    const text = `1. STRESSES the plan1 of Regulation (EC) No 1107/20092 on bread.\n${RULE}\n1 ST 1111/20.\n2 OJ L 309, 24.11.2009, p. 1.\n`;
    assert.deepEqual(read(text), ['1: plan / ST 1111/20.', '2: 1107/2009 / OJ L 309, 24.11.2009, p. 1.']);
  });

  it('reads a call behind the number of an act where it comes last, and no call of it where another calls that note', () => {
    const text = `1. STRESSES the plan1 of Regulation (EU) 2021/7822 and of Decision (EU) 2020/1234 on bread3.\n${RULE}\n1 ST 1111/20.\n2 OJ L 172, 17.5.2021, p. 1.\n3 ST 3333/20.\n`;
    assert.deepEqual(read(text), [
      '1: plan / ST 1111/20.',
      '2: 2021/782 / OJ L 172, 17.5.2021, p. 1.',
      '3: bread / ST 3333/20.',
    ]);
    const raised = text.replace(/(?<=plan|782|bread)([123])/g, (digit) => '¹²³'.charAt(Number(digit) - 1));
    assert.deepEqual(read(raised), read(text));
  });

  it('reads a call behind a year with a stop of its own, as Croatian dates have it', () => {
    const text = `1. STRESSES the plan1 of 17. 10. 2024.2, and the bread of 3. 5. 2023. and of 2022.\n\n2. NOTES that this is new3.\n${RULE}\n1 ST 1111/20.\n2 EUCO 25/24.\n3 ST 3333/20.\n`;
    assert.deepEqual(read(text), ['1: plan / ST 1111/20.', '2: 2024. / EUCO 25/24.', '3: new / ST 3333/20.']);
  });

  it('reads a call that stands between others, though a note is called once more behind it', () => {
    const text = `1. STRESSES the plan1, the bread2 and Regulation (EU) 2019/8813, and again the plan1.\n${RULE}\n1 ST 1111/20.\n2 ST 1112/20.\n3 OJ L 151, 7.6.2019, p. 15.\n`;
    assert.deepEqual(read(text), [
      '1: plan + plan / ST 1111/20.',
      '2: bread / ST 1112/20.',
      '3: 2019/881 / OJ L 151, 7.6.2019, p. 15.',
    ]);
  });

  it('sees the last call behind the number of an act, though its note is missing', () => {
    const text = `1. STRESSES the plan1, the bread2 and Regulation (EU) 2022/23703 on wheat.\n\n2. NOTES this.\n${RULE}\n1 ST 1111/20.\n2 ST 1112/20.\n`;
    assert.deepEqual(read(text), ['1: plan / ST 1111/20.', '2: bread / ST 1112/20.', '3: 2022/2370 / ']);
  });

  it('sees a glued call whose note is missing', () => {
    const text = `– the plan for bakeries1,\n\n– the plan for flour2,\n\n– the plan of the EU3,\n\n– the plan for towns4,\n${RULE}\n1 ST 1111/20.\n4 ST 1114/20.\n`;
    assert.deepEqual(read(text), ['1: bakeries / ST 1111/20.', '2: flour / ', '3: EU / ', '4: towns / ST 1114/20.']);
  });

  it('reads notes whose numbers stand on lines of their own, one by one or all above all', () => {
    const text = `1. STRESSES the plan1 and the bread2 of the towns3.

1
2
3

ST 1111/20.
OJ L 12, 13.1.2020, p. 4, which is a long
note that goes on.
ST 1113/20.

15867/22

BH/sk
LIFE.1

EN

2. NOTES it4.

4

ST 1114/20.
`;
    assert.deepEqual(read(text), [
      '1: plan / ST 1111/20.',
      '2: bread / OJ L 12, 13.1.2020, p. 4, which is a long note that goes on.',
      '3: towns / ST 1113/20.',
      '4: it / ST 1114/20.',
    ]);
  });

  it('ends a note whose number stands alone at a footer whose pieces stand alone too', () => {
    const text = `1. 
STRESSES the plan of 8 June 20201. 
2. 
NOTES the bread. 
 
 
1 
Doc. 8622/20. 
7723/21  
 
HR/fp 
2 
ANNEX 
RELEX.1.B 
 EN 
 
`;
    assert.deepEqual(read(text), ['1: 2020 / Doc. 8622/20.']);
  });

  it('takes no wrapped line that begins with a number for a note', () => {
    const text = `1. STRESSES the plan1 that was made by\n145 bakers in the year\n2023 and the\n20 towns.\n\n2. NOTES it.\n${RULE}\n1 ST 1111/20.\n`;
    assert.deepEqual(read(text), ['1: plan / ST 1111/20.']);
  });

  it('joins a paragraph that a page bottom cuts in two', () => {
    const text = `1. STRESSES that the plan1 is one of\n\nthe best of all those that were\n\nmade, and that the bakers\n\n${RULE}\n1 ST 1111/20.\n \f of the towns like it.\n\n2. NOTES it as\n\na good thing.\n`;
    const { blocks } = readDocument(text, { language: 'en' });
    assert.equal(
      blocks[0]!.flow.text,
      '1. STRESSES that the plan1 is one of the best of all those that were made, and that the bakers of the towns like it.',
    );
    assert.deepEqual(shape(text), ['paragraph 1.', 'note 1', 'paragraph 2.']);
  });

  it('numbers each part for itself where notes restart', () => {
    const text = `1. STRESSES the plan[^1].\n\n[^1]: ST 1/20.\n\nANNEX\n\n1. The bread[^1].\n\n[^1]: ST 2/20.\n`;
    assert.deepEqual(read(text), ['1: plan / ST 1/20.', '1: bread / ST 2/20.']);
  });

  it('reads calls behind the number of an act, a mutated word and an acronym at the end of an item, with or without note', () => {
    const text = (notes: string): string => `RECALLING:

– the plan for bakeries1,

– Directive 2012/34/EU2 and Regulation (EU) 2021/16793,

– na conclúidí ón gComhairle4,

– the wheat strategy of the EU17,

${notes}4 ST 1113/20.
5 ST 1114/20.
`;
    const ends = ['4: gComhairle / ST 1113/20.', '17: EU / ', '5:  / ST 1114/20.'];
    assert.deepEqual(read(text('1 ST 1111/20.\n2 ST 1112/20.\n3 OJ L 12, 13.1.2020, p. 4.\n')), [
      '1: bakeries / ST 1111/20.',
      '2: 2012/34/EU / ST 1112/20.',
      '3: 2021/1679 / OJ L 12, 13.1.2020, p. 4.',
      ...ends,
    ]);
    assert.deepEqual(read(text('1 ST 1111/20.\n2 ST 1112/20.\n')), [
      '1: bakeries / ST 1111/20.',
      '2: 2012/34/EU / ST 1112/20.',
      '3: 2021/1679 / ',
      ...ends,
    ]);
    assert.deepEqual(read(text('1 ST 1111/20.\n3 OJ L 12, 13.1.2020, p. 4.\n')).slice(0, 3), [
      '1: bakeries / ST 1111/20.',
      '2: 2012/34/EU / ',
      '3: 2021/1679 / OJ L 12, 13.1.2020, p. 4.',
    ]);
  });

  it('takes no figure of a name for a call', () => {
    const text = 'RECALLING:\n\n– the work of the G20,\n\n– the plan1,\n\n1 ST 1111/20.\n2 ST 1112/20.\n';
    assert.deepEqual(read(text), ['1: plan / ST 1111/20.', '2:  / ST 1112/20.']);
  });

  it('reads a superscript behind any number but a power of ten', () => {
    const text = `1. STRESSES point 12¹ of the plan of 2025² and 10² loaves³.\n\n¹ ST 1111/20.\n² ST 1112/20.\n³ ST 1113/20.\n`;
    assert.deepEqual(read(text), ['1: 12 / ST 1111/20.', '2: 2025 / ST 1112/20.', '3: loaves / ST 1113/20.']);
  });
});
