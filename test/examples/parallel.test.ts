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

  for (const [base, all] of versions) {
    // English is what the others are compared with.
    const first = all.find(({ name }) => name.includes('.en.'));
    const others = all.filter((example) => example !== first);
    it(`${base}: there are at least two`, () => assert.ok(others.length >= 1));
    for (const other of others) {
      const read = ({ name, text }: { name: string; text: string }) => readDocument(text, { fileName: name });

      it(`${other.name} has the paragraphs, headings, verbs, deadlines, references and notes of ${first!.name}`, () => {
        const [one, two] = [read(first!), read(other)];
        assert.deepEqual(shapeOf(two), shapeOf(one));
        assert.equal(two.date, one.date);
      });

      it(`${other.name}: each verb can stand for one concept of its fellow in ${first!.name}`, () => {
        const [left, right] = [read(first!), read(other)].map(({ blocks }) => blocks.flatMap(({ verbs }) => verbs));
        for (const [index, verb] of left!.entries()) {
          const fellow = right![index]!;
          const shared = verb.concepts.filter((concept) => fellow.concepts.includes(concept));
          assert.ok(
            shared.length > 0,
            `${verb.pattern} (${verb.concepts.join()}) and ${fellow.pattern} (${fellow.concepts.join()})`,
          );
        }
      });
    }
  }
});
