import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { check } from '../../server/src/check';
import { linedAgain } from '../../server/src/document/blocks/lined';
import { readDocument } from '../../server/src/document/read';
import { source } from '../../server/src/text/source';
import { plainDocument } from '../support/plainDocument';

const examples = [
  'night-trains.en.conclusions',
  'night-trains.nl.conclusions.txt',
  'libraries.nl.conclusions',
  'libraries.en.conclusions.txt',
];
const text = (name: string): string => readFileSync(join(__dirname, '../../examples/clean', name), 'utf8');

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly insert: string;
}

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    at: fc.nat(20_000),
    length: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(300)),
    insert: fc.oneof(
      fc.constantFrom(
        '',
        '\n',
        '\n\n',
        '3. ',
        '[^2]',
        ' EU',
        '<!--',
        'STRESSES ',
        '2027',
        '1',
        '\r',
        '\f',
        '\n– ',
        '\n(a) ',
      ),
      fc.constantFrom(
        '\nI. TITLE\n',
        '\nANNEX\n',
        '\n- 3 -\n',
        '---\n',
        '(3)',
        '\n(1) OJ C 12, 13.1.2020, p. 1.\n',
        '"',
      ),
      fc.constantFrom('\n12 Doc. 1234/21.\n', '\n____________________\n', '\n\n4. STRESSES that\n', '\n4\n5\n'),
      fc.string({ maxLength: 6 }),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('Reading again after an edit', () => {
  for (const name of examples) {
    it(`gives what reading anew gives: ${name}`, () => {
      const start = text(name);
      fc.assert(
        fc.property(edits, (list) => {
          let now = start;
          let document = readDocument(now, { fileName: name });
          for (const { at, length, insert } of list) {
            const from = at % (now.length + 1);
            now = now.slice(0, from) + insert + now.slice(from + length);
            document = readDocument(now, { fileName: name }, document);
          }
          const fresh = readDocument(now, { fileName: name });
          assert.deepEqual(plainDocument(document), plainDocument(fresh));
          assert.deepEqual(check(document, {}), check(fresh, {}));
        }),
        { numRuns: 12 },
      );
    });
  }

  it('reads only the blocks that changed', () => {
    const before = text('night-trains.en.conclusions');
    const document = readDocument(before, { fileName: 'x.en.conclusions' });
    const edited = readDocument(before.replace('STRESSES', 'UNDERLINES'), { fileName: 'x.en.conclusions' }, document);
    const kept = edited.blocks.filter(({ verbs }) => document.blocks.some((block) => block.verbs === verbs));
    assert.equal(edited.blocks.length - kept.length, 1);
  });

  it('cuts only the lines round the edit', () => {
    const before = text('night-trains.nl.conclusions.txt');
    const { lined } = linedAgain(source(before), undefined);
    const middle = before.indexOf(' ', before.length >> 1);
    const edited = linedAgain(source(`${before.slice(0, middle)} zeer${before.slice(middle)}`), lined);
    const { drafts, moved } = edited.lined.cut;
    const kept = drafts.filter((draft) => lined.cut.drafts.includes(draft)).length;
    assert.ok(
      drafts.length - kept - moved < 12,
      `${drafts.length - kept - moved} of ${drafts.length} blocks cut again`,
    );
    assert.ok(moved > 0 && kept > 0);
  });
});
