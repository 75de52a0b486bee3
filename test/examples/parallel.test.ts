import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/service';
import { authored, examples } from './files';
import { shapeOf } from './shape';

describe('the language versions of an example', () => {
  const versions = new Map<string, { name: string; text: string }[]>();
  for (const example of examples('clean', authored)) {
    const [base] = example.name.split('.');
    versions.set(base!, [...(versions.get(base!) ?? []), example]);
  }

  for (const [base, [first, ...others]] of versions) {
    it(`${base}: there are at least two`, () => assert.ok(others.length >= 1));
    for (const other of others) {
      const [one, two] = [first!, other].map(({ name, text }) => readDocument(text, { fileName: name })) as [
        ReturnType<typeof readDocument>,
        ReturnType<typeof readDocument>,
      ];

      it(`${other.name} has the paragraphs, headings, verbs, deadlines, references and notes of ${first!.name}`, () => {
        assert.deepEqual(shapeOf(two), shapeOf(one));
        assert.equal(two.date, one.date);
      });

      it(`${other.name}: each verb can stand for one concept of its fellow in ${first!.name}`, () => {
        const [left, right] = [one, two].map(({ blocks }) => blocks.flatMap(({ verbs }) => verbs));
        for (const [index, verb] of left!.entries()) {
          const fellow = right![index]!;
          const shared = verb.concepts.filter((concept) => fellow.concepts.includes(concept));
          assert.ok(shared.length > 0, `${verb.pattern} (${verb.concepts.join()}) and ${fellow.pattern} (${fellow.concepts.join()})`);
        }
      });
    }
  }
});
