import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { outline } from '../../server/src/features/outline';
import { undent } from '../support/marks';

describe('the outline of a document', () => {
  const found = outline(
    readDocument(
      undent(`
        ANNEX

        Council conclusions on the mapping of caves[^1]

        THE COUNCIL OF THE EUROPEAN UNION,

        RECALLING its conclusions on mines,

        I. CAVES IN
        GENERAL

        1. WELCOMES the report of the European Agency for Caves (EAC)[^2] and
        UNDERLINES that caves[^2] matter:

        (a) INVITES the EAC to draw maps;

        (b) caves are deep.

        5a. STRESSES the depth of caves[^3].

        [^1]: A cave is a hole
        in the ground.
        [^2]: The report.
        [^4]: Never called.
      `),
      { language: 'en' },
    ),
  );

  it('has the language and the title, without label and calls', () => {
    assert.equal(found.language, 'en');
    assert.equal(found.title, 'Council conclusions on the mapping of caves');
  });

  it('has headings with their numbers, over line ends', () => {
    assert.deepEqual(found.headings, [{ label: 'I', title: 'CAVES IN GENERAL', line: 8 }]);
  });

  it('has paragraphs with the verbs of their points, and inserted ones as written', () => {
    assert.deepEqual(found.paragraphs, [
      { number: 1, line: 11, verbs: ['WELCOMES', 'UNDERLINES', 'INVITES'] },
      { number: '5a', line: 18, verbs: ['STRESSES'] },
    ]);
  });

  it('has footnotes with the lines of notes and calls, null where there is no note', () => {
    assert.deepEqual(
      [...found.footnotes].sort((a, b) => (a.label < b.label ? -1 : 1)),
      [
        { label: '1', line: 20, text: 'A cave is a hole in the ground.', calls: [2] },
        { label: '2', line: 22, text: 'The report.', calls: [11, 12] },
        { label: '3', line: null, text: null, calls: [18] },
        { label: '4', line: 23, text: 'Never called.', calls: [] },
      ],
    );
  });

  it('has acronyms with their introductions', () => {
    const [acronym] = found.acronyms.filter(({ form }) => form === 'EAC');
    assert.deepEqual(acronym, { form: 'EAC', expansion: 'European Agency for Caves', line: 11, uses: 1 });
  });

  it('has nothing for an empty text', () => {
    assert.deepEqual(outline(readDocument('')), {
      language: null,
      title: null,
      headings: [],
      paragraphs: [],
      footnotes: [],
      acronyms: [],
    });
  });
});
