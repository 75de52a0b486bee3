import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../server/src/document/read';
import type { Document } from '../../server/src/document/model';
import { describe as shapeOf } from './shape';
import { pdfTwin, type TwinOptions } from './pdfTwin';

const TEXT = `Subject: Council conclusions on rural bakeries

Delegations will find in the annex the Council conclusions on rural bakeries.

ANNEX

Council conclusions on rural bakeries

THE COUNCIL OF THE EUROPEAN UNION,

RECALLING:

– its conclusions on the price of flour and on the training of bakers in the regions that lie far from
the cities of the Union[^1],

– the resolution of 29 November 2019[^2],

I. BREAD FOR ALL THE CITIZENS OF THE UNION, IN THE CITIES, IN THE VILLAGES AND ON THE FARMS

1. STRESSES that bread is baked in every village of the Union.

[^1]: ST 7214/25.
[^2]: ST 7215/25.
`;

describe('The PDF twin of a text', () => {
  const { text, range } = pdfTwin(TEXT);
  const lines = text.split('\n');

  it('begins pages with a space, without a blank line before, and the last one is empty', () => {
    assert.ok(text.startsWith(' Subject: '));
    assert.ok(text.includes('bakeries. \n ANNEX \n\nCouncil'));
    assert.ok(text.endsWith('\n \n'));
  });

  it('puts a blank line between the lines and a space at their end', () => {
    assert.ok(text.includes('bakeries \n\nTHE COUNCIL OF THE EUROPEAN UNION, \n\nRECALLING: \n\n– its'));
    for (const line of lines) assert.ok(line === '' || line.endsWith(' ') || line.endsWith('-'), line);
  });

  it('wraps at about 95 characters, capitals sooner', () => {
    assert.ok(lines.every((line) => line.length <= 112));
    assert.ok(lines.some((line) => line.startsWith('I. BREAD') && line.length < 75));
  });

  it('glues calls, also to years, and sets the notes close below a line of 49 spaces', () => {
    assert.ok(text.includes('of the Union1, \n'));
    assert.ok(text.includes('29 November 20192, \n'));
    assert.ok(text.includes(`\n\n${' '.repeat(49)}\n1 ST 7214/25. \n2 ST 7215/25. \n`));
  });

  it('breaks a compound at its hyphen, with no space behind', () => {
    const compounds = `1. STRESSES ${'the EU-wide flour-and-butter-programme of the bakers '.repeat(12)}today.\n`;
    assert.match(pdfTwin(compounds).text, /\p{L}-\n\n\p{L}/u);
  });

  it('tells where a stretch of the text has gone', () => {
    const placed = (words: string): string => {
      const start = TEXT.indexOf(words);
      const there = range({ start, end: start + words.length });
      return text.slice(there.start, there.end);
    };
    assert.equal(placed('29 November 2019'), '29 November 2019');
    assert.equal(placed('[^2],'), '2,');
    assert.equal(placed('[^2]:'), '2');
    assert.equal(placed('ST 7215/25.'), 'ST 7215/25.');
  });

  it('is the same for the same seed, and another for another', () => {
    assert.equal(pdfTwin(TEXT, { seed: 5 }).text, pdfTwin(TEXT, { seed: 5 }).text);
    const seeds = new Set([1, 2, 3, 4, 5, 6].map((seed) => pdfTwin(TEXT, { seed }).text));
    assert.ok(seeds.size > 1);
  });

  it('has furniture and form feeds when asked', () => {
    const twin = pdfTwin(TEXT, {
      furniture: { document: '9364/22', language: 'EN' },
      formFeed: true,
      pageLines: 8,
    }).text;
    assert.match(twin, /\n9364\/22 {2}ab\/cd\/ef 1 \n RELEX\.2\.B {2}EN \n\f/);
  });
});

/** Kinds, labels and notes of a text, and what is called where. */
function structure(document: Document): string[] {
  const blocks = document.blocks.filter(
    ({ kind }) => kind !== 'furniture' && kind !== 'note' && kind !== 'text' && kind !== 'label',
  );
  const notes = document.footnotes.map(({ label, calls, notes }) => `${label}: ${calls.length} ${notes.length}`);
  return [...blocks.map((block) => `${shapeOf(block)} ${block.calls.map(({ label }) => label).join()}`), ...notes];
}

describe('The twins of the clean examples read as the examples do', () => {
  const folder = join(__dirname, '..', '..', 'examples', 'clean');
  const ways: readonly TwinOptions[] = [
    {},
    { seed: 2, breakInside: true },
    { seed: 3, formFeed: true, furniture: { document: '9364/22', language: 'EN' } },
  ];
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.conclusions'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    for (const [at, way] of ways.entries()) {
      it(`${name}, way ${at + 1}`, () => {
        const bare = (lines: string[]): string[] => lines.map((line) => line.replace('[^', '').replace(']:', ''));
        const authored = structure(readDocument(text, { fileName: name }));
        assert.deepEqual(bare(structure(readDocument(pdfTwin(text, way).text, { fileName: name }))), bare(authored));
      });
    }
  }
});
