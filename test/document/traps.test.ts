import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { footnotesOf, shape } from '../support/shape';

describe('Lines that look like something else', () => {
  it('5G at the end of a line is no page unit, nor is a heading that ends in it', () => {
    const text = `I. NETWORKS FOR ALL\n\n1. WELCOMES the roll-out of 5G\nalong the lines.\n\nNETWORKS AND 5G\n\n2. NOTES that.\n`;
    assert.deepEqual(shape(text), ['heading I. roman 1', 'paragraph 1.', 'heading', 'paragraph 2.']);
  });

  it('a unit and a language are the second half of a page footer', () => {
    const text = `1. STRESSES that bread \n\nis good \n\n9364/22  ab/cd 3 \n RELEX.2.B  EN \nand cheap. \n\n2. NOTES that \n\nit is. \n`;
    const document = readDocument(text, { language: 'en' });
    const [first] = document.parts[0]!.paragraphs;
    assert.equal(first!.flow.text, '1. STRESSES that bread is good and cheap.');
  });

  it('a title in quotation marks „…” that has ended lets the next item begin, without a mark at its end too', () => {
    const text = `RADA UNII EUROPEJSKIEJ,

PRZYPOMINAJĄC:

– komunikat zatytułowany „Chleb
dla wszystkich” [^1]
– swoje konkluzje „Sól”[^2]

1. PODKREŚLA, że chleb jest potrzebny.

[^1]: COM(2020) 789 final.
[^2]: ST 1/20.
`;
    assert.deepEqual(shape(text).slice(0, 5), ['councilLine', 'leadIn', 'item –', 'item –', 'paragraph 1.']);
  });

  it('a dash inside a quoted title begins no item, wherever the line is broken', () => {
    const text = `THE COUNCIL OF THE EUROPEAN UNION,

RECALLING:

– the communication entitled ‘A strategy
– putting bread on the table’[^1],

– its conclusions „Brot
– für alle“[^2],

– its conclusions »Brød
– til alle«[^3],

– its conclusions ”Bröd
– för alla”[^4],

1. NOTES that.

[^1]: COM(2020) 789 final.
[^2]: ST 1/20.
[^3]: ST 2/20.
[^4]: ST 3/20.
`;
    const items = ['item –', 'item –', 'item –', 'item –'];
    assert.deepEqual(shape(text).slice(0, 7), ['councilLine', 'leadIn', ...items, 'paragraph 1.']);
  });

  it('the title at the start of a line of the sentence to the delegations is not the title', () => {
    const text = `Subject: Council conclusions on bread

Delegations will find in the annex the
Council conclusions on bread.

ANNEX

Council conclusions on bread

THE COUNCIL OF THE EUROPEAN UNION,
`;
    assert.deepEqual(shape(text), ['subject', 'transmission', 'annexMark', 'title', 'councilLine']);
  });

  it('the page at the end of a wrapped note is no number of its own', () => {
    const text = `1. NOTES that[^1].\n\n[^1]: PB L 437 van 28.12.2020, blz.\n108.\n`;
    assert.deepEqual(shape(text), ['paragraph 1.', 'note [^1]:']);
    const before = `1. NORĀDA[^1].\n\n[^1]: OV L 437, 28.12.2020.,\n2. lpp.\n`;
    assert.deepEqual(shape(before), ['paragraph 1.', 'note [^1]:']);
  });

  it('the first point of an annex begins below its title, blank lines between all lines or not', () => {
    const text = `1. STRESS that \n\nbread is good and \n\ncheap. \n\nANNEX \n\nPrinciples for bread \n\n1. Bread is baked daily, and \n\neaten daily. \n\n2. It is cut. \n`;
    assert.deepEqual(shape(text), ['paragraph 1.', 'annexMark', 'text', 'paragraph 1.', 'paragraph 2.']);
  });

  it('a superscript behind a year is a call; then the figure of CO2 is none', () => {
    const text = `1. RECALLS its conclusions of June 2023¹ and 2024² on CO2, and 10³ loaves.\n\n¹ ST 1/23.\n² ST 2/24.\n`;
    assert.deepEqual(footnotesOf(readDocument(text)), ['1: 2023 / ST 1/23.', '2: 2024 / ST 2/24.']);
  });

  it('non-breaking spaces do not hide a note of the Official Journal', () => {
    const text = `1. RECALLS the Charter (1) and the recommendation (2).\n\n(1) OJ C\u00a0202, 7.6.2016, p.\u00a0389.\n(2) OJ C\u00a0189, 4.6.2018, p.\u00a01.\n`;
    assert.deepEqual(shape(text), ['paragraph 1.', 'note (1)', 'note (2)']);
  });

  it('conclusions of the Council and of the representatives of the governments have a title', () => {
    const text = `Conclusions of the Council and of the Representatives of the Governments of the Member States,
meeting within the Council, on bread

(C/2025/4127)

THE COUNCIL OF THE EUROPEAN UNION AND THE REPRESENTATIVES OF THE GOVERNMENTS OF THE MEMBER STATES,
MEETING WITHIN THE COUNCIL,

1. STRESS this.
`;
    assert.deepEqual(shape(text), ['title', 'journalLine', 'councilLine', 'paragraph 1.']);
  });

  it('a number alone between two notes of a page bottom is an empty note', () => {
    const rule = ' '.repeat(49);
    const text = `1. NOTES this1, that2 and more3. \n\n${rule}\n1 ST 1/20. \n2 \n3 ST 3/20. \n`;
    assert.deepEqual(footnotesOf(readDocument(text)), ['1: this / ST 1/20.', '2: that / ', '3: more / ST 3/20.']);
  });

  it('a call behind a year counts even where it is out of order', () => {
    const rule = ' '.repeat(49);
    const text = `1. RECALLS its conclusions of 3 June 20212, and bread1. \n\n${rule}\n1 ST 1/20. \n2 ST 2/20. \n`;
    assert.deepEqual(footnotesOf(readDocument(text)), ['2: 2021 / ST 2/20.', '1: bread / ST 1/20.']);
  });

  it('a paragraph begins below its heading, whatever its number and its first word', () => {
    const text = `1. STRESSES that \n\nbread is good and \n\ncheap. \n\nII. MORE BREAD \n\n3. The Commission bakes. \n`;
    assert.deepEqual(shape(text), ['paragraph 1.', 'heading II. roman 2', 'paragraph 3.']);
  });

  it('a call with a wrong number is one all the same where the note of another waits for it', () => {
    const rule = ' '.repeat(49);
    const glued = `1. NOTES this1, that27 and more3. \n\n${rule}\n1 ST 1/20. \n2 ST 2/20. \n3 ST 3/20. \n`;
    assert.deepEqual(footnotesOf(readDocument(glued)), [
      '1: this / ST 1/20.',
      '27: that / ',
      '3: more / ST 3/20.',
      '2:  / ST 2/20.',
    ]);
    const journal = `1. NOTES this (1), that (7) and more (3).\n\n(1) OJ C 1, 1.1.2020, p. 1.\n(2) OJ C 2, 1.1.2020, p. 1.\n(3) OJ C 3, 1.1.2020, p. 1.\n`;
    assert.deepEqual(
      footnotesOf(readDocument(journal)).map((each) => each.slice(0, 7)),
      ['1: this', '7: that', '3: more', '2:  / O'],
    );
  });

  it('two neighbouring calls that changed places are calls, behind an acronym too', () => {
    const rule = ' '.repeat(49);
    const text = `1. NOTES this1, the EU3, that2 and the G20. \n\n${rule}\n1 ST 1/20. \n2 ST 2/20. \n3 ST 3/20. \n`;
    assert.deepEqual(footnotesOf(readDocument(text)), ['1: this / ST 1/20.', '3: EU / ST 3/20.', '2: that / ST 2/20.']);
  });

  it('an empty note of the Official Journal is a note', () => {
    const text = `1. NOTES this (1), that (2) and more (3).\n\n(1)\n(2) OJ C 2, 1.1.2020, p. 1.\n(3)\n`;
    assert.deepEqual(shape(text), ['paragraph 1.', 'note (1)', 'note (2)', 'note (3)']);
  });

  it('a year in a quoted name is no deadline, in single quotation marks either; an apostrophe opens no quotation', () => {
    const deadlinesOf = (text: string) =>
      readDocument(text, { language: 'en' }).blocks.flatMap(({ deadlines }) => deadlines.length);
    assert.deepEqual(deadlinesOf('1. RECALLS the ‘Bread for all by 2035’ initiative.\n'), [0]);
    assert.deepEqual(deadlinesOf('1. INVITES Europe’s bakers and the ‘Member States’ to bake by 2035.\n'), [1]);
    assert.deepEqual(deadlinesOf('1. INVITES the bakers of ‘s-Hertogenbosch to bake Europe’s bread by 2035.\n'), [1]);
  });

  it('behind recitals by letter, 1 is a paragraph even without a verb', () => {
    const text = `THE COUNCIL OF THE EUROPEAN UNION,\n\nRECALLING THAT:\n\nA. bread is good;\n\nB. bread is cheap;\n\n1. The Commission bakes.\n\n2. NOTES that.\n`;
    assert.deepEqual(shape(text), [
      'councilLine',
      'leadIn',
      'item A. letter 1',
      'item B. letter 2',
      'paragraph 1.',
      'paragraph 2.',
    ]);
  });

  it('a governed word in capitals is one before a name in capitals too', () => {
    const shouted = (text: string) =>
      readDocument(text, { language: 'en' }).blocks.flatMap(({ verbs }) =>
        verbs.map((verb) => verb.shoutedGovernedWord !== undefined),
      );
    assert.deepEqual(shouted('1. RECALLS THAT Regulation (EU) 2021/782 of the European Parliament protects all.\n'), [
      true,
    ]);
    assert.deepEqual(shouted('1. RECALLS THAT THE BREAD IS NEEDED BY ALL OF US.\n'), [false]);
  });

  it('a split verb at the head of a paragraph is one in small letters too, however far its end', () => {
    const text =
      '1. Moedigt met name de samenwerking tussen bakkers, molenaars, boeren en alle anderen op het land AAN, alsook meer.\n';
    const [verb] = readDocument(text, { language: 'nl' }).blocks[0]!.verbs;
    assert.equal(verb!.miscased?.expected, 'MOEDIGT');
  });

  it('a number at the top of a page, behind the notes of the page before, goes on with the text', () => {
    const rule = ' '.repeat(49);
    const text = `1. NOTES this1, that2 and those3, carrying \n\nmore than \n\n${rule}\n1 ST 1/20. \n2 ST 2/20. \n3 ST 3/20. \n 2 million Member States. \n\n2. NOTES that. \n`;
    const { parts, footnotes } = readDocument(text, { language: 'en' });
    assert.deepEqual(
      footnotes.map(({ notes }) => notes.length),
      [1, 1, 1],
    );
    assert.match(parts[0]!.paragraphs[0]!.flow.text, /more than 2 million Member States\.$/);
  });

  it('a word that takes a number may end a sentence before a paragraph', () => {
    const text = `1. STRESSES that \n\nbakers do \n\ntheir part. \n\n2. NOTES the \n\npoint. \n`;
    assert.deepEqual(shape(text), ['paragraph 1.', 'paragraph 2.']);
  });

  it('a wrong number on the first note of a page bottom does not hide the others', () => {
    const rule = ' '.repeat(49);
    const text = `1. NOTES this1, that2 and those3. \n\n${rule}\n23 ST 1/20. \n2 ST 2/20. \n3 ST 3/20. \n 2. NOTES that. \n`;
    assert.deepEqual(shape(text), ['paragraph 1.', 'note 23', 'note 2', 'note 3', 'paragraph 2.']);
  });

  it('the EU of a name in mixed case is no acronym that must be introduced', () => {
    const text = '1. TOMA NOTA de EU-PanNet (la red de panaderos). INVITA a EU-PanNet a hornear.\n';
    assert.deepEqual(
      readDocument(text, { language: 'es' }).acronyms.filter(({ form }) => form === 'EU'),
      [],
    );
  });

  it('a list without a colon above it is one where its second point follows', () => {
    const list = '1. MOEDIGT de lidstaten AAN om\na) brood te bakken;\nb) zout te winnen.\n';
    const sentence = '2. NEEMT NOTA van het plan en\na) van het brood.\n';
    assert.deepEqual(shape(`${list}\n${sentence}`, { language: 'nl' }), [
      'paragraph 1.',
      '  point a) letter 1',
      '  point b) letter 2',
      'paragraph 2.',
    ]);
  });
});
