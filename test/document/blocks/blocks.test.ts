import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/document/read';
import { shape } from '../../support/shape';

describe('Blocks of a text as a drafter types it', () => {
  it('reads cover, annex, title, Council line, recitals, headings, paragraphs, points and notes', () => {
    const text = `Subject: Council conclusions on rural bakeries

Delegations will find in the annex the Council conclusions on rural bakeries.

ANNEX

Council conclusions on rural bakeries

THE COUNCIL OF THE EUROPEAN UNION,

RECALLING its conclusions on:

– the price of flour[^1],

– the school of bakers[^2],

I. A BREAD FOR ALL

1. STRESSES that bread is needed, and in particular:

(a) bread of rye;

(b) bread of wheat, that is to say:
  i. white;
  ii. brown.

This goes on without a number.

II. THE BAKERS OF TOMORROW AND
OF THE DAY AFTER

2. INVITES the Commission to bake.

[^1]: ST 1234/20.
[^2]: ST 1235/20, a note that
runs over two lines.
`;
    assert.deepEqual(shape(text), [
      'subject',
      'transmission',
      'annexMark',
      'title',
      'councilLine',
      'leadIn',
      'item –',
      'item –',
      'heading I. roman 1',
      'paragraph 1.',
      '  point (a) letter 1',
      '  point (b) letter 2',
      '    point i. roman 1',
      '    point ii. roman 2',
      'continuation',
      'heading II. roman 2',
      'paragraph 2.',
      'note [^1]:',
      'note [^2]:',
    ]);
  });

  it('tells i. behind h. from i. as Roman one', () => {
    const letters = 'abcdefghij'
      .split('')
      .map((letter) => `${letter}. something;`)
      .join('\n');
    const text = `1. STRESSES:\n\n${letters}\n\n2. NOTES:\n\na. this;\ni. one;\nii. two;\nb. that.\n`;
    const points = shape(text).filter((line) => line.includes('point'));
    assert.deepEqual(points.slice(7, 10), ['  point h. letter 8', '  point i. letter 9', '  point j. letter 10']);
    assert.deepEqual(points.slice(10), [
      '  point a. letter 1',
      '    point i. roman 1',
      '    point ii. roman 2',
      '  point b. letter 2',
    ]);
  });

  it('keeps a number behind a word that takes one inside its sentence', () => {
    const text = `1. RECALLS the assistance under Article\n7. TAKES NOTE of it and of paragraph\n(2) of that Article.\n\n2. STRESSES it.\n`;
    assert.deepEqual(shape(text), ['paragraph 1.', 'paragraph 2.']);
  });

  it('does not take a year or a name at the start of a line for a label', () => {
    const text = `1. STRESSES that the plan of\n2023 was good, as was IPA\nIII and the 5\nG networks.\n\n2. NOTES it.\n`;
    assert.deepEqual(shape(text), ['paragraph 1.', 'paragraph 2.']);
  });

  it('takes the number before a date that begins with its year for a label, the day of a date for none', () => {
    const recitals =
      'EUROPOS SĄJUNGOS TARYBA,\n\nPRIMINDAMA:\n\n1. 2021 m. gegužės 4 d. išvadas;\n\n2. 2022 m. išvadas,\n\n';
    const text = `${recitals}1. PABRĖŽIA, kad tai svarbu.\n\n2. 2024 m. ataskaita yra gera.\n3. 2025 m. ataskaita taip pat.\n`;
    assert.deepEqual(shape(text), [
      'councilLine',
      'leadIn',
      'item 1.',
      'item 2.',
      'paragraph 1.',
      'paragraph 2.',
      'paragraph 3.',
    ]);
    const dates = `1. ZDŮRAZŇUJE význam zprávy ze dne\n2. 12. 2021.\n\n2. BERE NA VĚDOMÍ zprávu, kterou Rada projednala\n3. 2. 2022.\n`;
    assert.deepEqual(shape(dates), ['paragraph 1.', 'paragraph 2.']);
  });

  it('reads other number styles', () => {
    assert.deepEqual(shape('1) STRESSES this;\n\n2) NOTES that.\n'), ['paragraph 1)', 'paragraph 2)']);
    assert.deepEqual(shape('(1) STRESSES this;\n\n(2) NOTES that.\n'), ['paragraph (1)', 'paragraph (2)']);
    assert.deepEqual(shape('1.\n\nSTRESSES this;\n\n2.\n\nNOTES that.\n'), ['paragraph 1.', 'paragraph 2.']);
    assert.deepEqual(shape('1\nSTRESSES this;\n\n2\nNOTES that.\n'), ['paragraph 1', 'paragraph 2']);
  });

  it('reads letters, dashes and numbers alone on their lines', () => {
    const text =
      '1.\n\nINVITES the Commission to:\n\n(a)\n\nbake;\n\n(b)\n\nsell:\n\n–\n\nbread;\n\n–\n\nbutter.\n\n2.\n\nNOTES it.\n';
    assert.deepEqual(shape(text), [
      'paragraph 1.',
      '  point (a) letter 1',
      '  point (b) letter 2',
      '    point –',
      '    point –',
      'paragraph 2.',
    ]);
  });

  it('reads inserted numbers and brackets of drafts', () => {
    assert.deepEqual(shape('5. STRESSES this.\n\n5a. NOTES that.\n\n5bis. NOTES it.\n\n[6. WELCOMES it.]\n'), [
      'paragraph 5.',
      'paragraph 5a.',
      'paragraph 5bis.',
      'paragraph 6.',
    ]);
  });

  it('reads several lead-ins with lettered and numbered recitals', () => {
    const text = `THE COUNCIL OF THE EUROPEAN UNION

RECALLING THAT:

A. the first thing;

B. the second thing;

C. the third thing;

D. the fourth thing;

HIGHLIGHTING THAT:

1. the fifth thing;

2. the sixth thing;

1. WELCOMES it.
`;
    assert.deepEqual(shape(text), [
      'councilLine',
      'leadIn',
      'item A. letter 1',
      'item B. letter 2',
      'item C. letter 3',
      'item D. letter 4',
      'leadIn',
      'item 1.',
      'item 2.',
      'paragraph 1.',
    ]);
  });

  it('reads sub-headings by letter in capitals, words above them or not', () => {
    const text = `THE COUNCIL OF THE EUROPEAN UNION,

I. RAILWAYS

STRESSES that trains run.

A. STATIONS

1. NOTES the stations.

B. TRACKS

2. NOTES the tracks.
`;
    assert.deepEqual(shape(text), [
      'councilLine',
      'heading I. roman 1',
      'leadIn',
      'heading A. letter 1',
      'paragraph 1.',
      'heading B. letter 2',
      'paragraph 2.',
    ]);
  });

  it('reads a heading by letter in small letters before the first paragraph, and a recital for its mark', () => {
    const text = (heading: string): string =>
      `THE COUNCIL OF THE EUROPEAN UNION,\n\n${heading}\n\n1. STRESSES that rye is grown.\n\nB. Wheat\n\n2. WELCOMES wheat.\n`;
    const kinds = (heading: string) => readDocument(text(heading), { language: 'en' }).blocks.map(({ kind }) => kind);
    assert.deepEqual(kinds('A. Rye'), ['councilLine', 'heading', 'paragraph', 'heading', 'paragraph']);
    assert.deepEqual(kinds('A. Rye,'), ['councilLine', 'item', 'paragraph', 'heading', 'paragraph']);
    assert.deepEqual(kinds('B. Rye'), ['councilLine', 'item', 'paragraph', 'heading', 'paragraph']);
  });

  it('reads a joint Council line over several lines', () => {
    const text = `THE COUNCIL OF THE EUROPEAN UNION AND THE REPRESENTATIVES OF THE
GOVERNMENTS OF THE MEMBER STATES, MEETING WITHIN THE COUNCIL,

RECALLING their conclusions;

1. STRESS this.
`;
    assert.deepEqual(shape(text), ['councilLine', 'leadIn', 'paragraph 1.']);
    assert.deepEqual(shape(text.replace('COUNCIL,\n', 'COUNCIL\n')), ['councilLine', 'leadIn', 'paragraph 1.']);
  });

  it('reads the labels of a cover in small letters too', () => {
    const text =
      'NOTA\nvan:\nhet secretariaat-generaal\naan:\nde delegaties\nBetreft:\nBrood\n\nBIJLAGE\n\n1. BENADRUKT dit.\n';
    assert.deepEqual(shape(text), ['text', 'label', 'label', 'subject', 'annexMark', 'paragraph 1.']);
  });

  it('ends a plain Council line without a mark where a lead-in follows', () => {
    const text =
      'THE COUNCIL OF THE EUROPEAN UNION\n\nRECALLING its conclusions on\n\nthe many breads of the Union,\n\n1. STRESSES that\n\nthis is so.\n';
    assert.deepEqual(shape(text), ['councilLine', 'leadIn', 'paragraph 1.']);
  });

  it('reads Arabic headings between numbered paragraphs', () => {
    const text = `1. Introduction

1. STRESSES this.

2. NOTES that.

2. Next steps

3. INVITES the Commission to act.
`;
    assert.deepEqual(shape(text), ['heading 1.', 'paragraph 1.', 'paragraph 2.', 'heading 2.', 'paragraph 3.']);
  });

  it('reads headings without numbers', () => {
    const text = `1. STRESSES this.\n\nThe way ahead\n\n2. NOTES that.\n\nTHE LAST THINGS\n\n3. NOTES more.\n`;
    assert.deepEqual(shape(text), ['paragraph 1.', 'heading', 'paragraph 2.', 'heading', 'paragraph 3.']);
  });

  it('reads an operative lead-in with numbered requests below it', () => {
    const text = `THE COUNCIL OF THE EUROPEAN UNION,

RECALLING its work;

INVITES THE MEMBER STATES TO:

1. promote bread;

2. promote butter;

INVITES THE COMMISSION TO:

3. promote jam.
`;
    assert.deepEqual(
      shape(text).filter((line) => line !== 'councilLine'),
      ['leadIn', 'leadIn', 'paragraph 1.', 'paragraph 2.', 'leadIn', 'paragraph 3.'],
    );
  });

  it('takes the first part for the body where nothing stands before the annex mark', () => {
    const { parts } = readDocument('ANNEX\n\n1. STRESSES this.\n\nANNEX II\n\n1. The list.\n');
    assert.deepEqual(
      parts.map(({ kind, blocks }) => `${kind} ${blocks.length}`),
      ['cover 0', 'body 2', 'annex 2'],
    );
  });

  it('takes comments and front matter out of the text', () => {
    const text = `---\nlanguage: en\n---\n<!-- conclusions-disable-file -->\n1. STRESSES this.\n<!-- a\nb -->\n`;
    assert.deepEqual(shape(text), ['frontMatter', 'comment', 'paragraph 1.', 'comment']);
  });

  it('leaves comments behind, before and between words out of the sentence', () => {
    const text =
      '1. STRESSES <!-- an ABC[^3] --> this<!-- ; -->. <!-- end\nof it --> It\nis so <!-- never closed.\n\n<!-- x --> 2. NOTES it.\n';
    const { blocks } = readDocument(text);
    assert.deepEqual(
      blocks.map(({ flow }) => flow.text),
      ['1. STRESSES  this. It is so <!-- never closed.', '2. NOTES it.'],
    );
  });
});
