/** The register of one text is the same by value in all its languages. */
import assert from 'node:assert/strict';
import { commitmentsOf, type Commitment } from '../../server/src/commitments/register';
import { readDocument } from '../../server/src/document/read';
import { authored, examples, type Example } from '../examples/files';

/** Those every language names alike; for others one has a word of its own where another has a compound. */
const offices = new Set(['commission', 'highRepresentative', 'memberStates', 'presidency', 'council']);

/** `8 2 request commission 2026-12-31`: place, class, whom, when. Labels of points differ by language, their place does not. */
function value({ paragraph, block, class: verbClass, addressees, deadline }: Commitment): string {
  const who = addressees.map(({ concept }) => concept).filter((concept) => offices.has(concept));
  const point = block.kind === 'point' ? block.label?.value : '';
  return [paragraph, point, verbClass, who.join('+'), deadline?.earliest ?? '', deadline?.latest ?? ''].join(' ');
}

const values = ({ name, text }: Example): string[] => commitmentsOf(readDocument(text, { fileName: name })).map(value);

describe('the register of an example', () => {
  const versions = new Map<string, Example[]>();
  for (const example of examples('clean', authored)) {
    const base = example.name.split('.')[0]!;
    versions.set(base, [...(versions.get(base) ?? []), example]);
  }

  for (const [base, all] of versions) {
    const first = all.find(({ name }) => name.includes('.en.'))!;
    it(`${base}: has rows with whom and when`, () => {
      assert.ok(values(first).filter((row) => / \d{4}-/.test(row)).length >= 3);
    });
    for (const other of all.filter((each) => each !== first)) {
      it(`${other.name}: is that of ${first.name}`, () => assert.deepEqual(values(other), values(first)));
    }
  }
});
