import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { check } from '../../server/src/check';
import type { Document } from '../../server/src/document/model';
import { readDocument } from '../../server/src/document/read';

const examples = ['night-trains.en.conclusions', 'night-trains.nl.conclusions.txt', 'libraries.nl.conclusions'];
const text = (name: string): string => readFileSync(join(__dirname, '../../examples/clean', name), 'utf8');

/** All that is read, without the ties between blocks. */
function plain({ blocks, footnotes, acronyms, date, language }: Document) {
  return {
    language,
    date,
    blocks: blocks.map(({ part, parent, children, flow, ...block }) => ({
      ...block,
      part: part.index,
      parent: parent?.range,
      children: children.map(({ range }) => range),
      words: flow.text,
      place: flow.range({ from: 0, to: flow.text.length }),
    })),
    footnotes: footnotes.map(({ label, calls, notes }) => [label, calls.length, notes.length]),
    acronyms: acronyms.map(({ form, introductions, uses }) => [form, introductions.length, uses.length]),
  };
}

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
      fc.constantFrom('', '\n', '\n\n', '3. ', '[^2]', ' EU', '<!--', 'STRESSES ', '2027', '1'),
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
          assert.deepEqual(plain(document), plain(fresh));
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
});
