import assert from 'node:assert/strict';
import { prepareRename, rename } from '../../server/src/features/rename';
import { applyEdits } from '../../server/src/fix';
import { inEnglish } from '../../server/src/messages/message';
import { read } from './prose';

function renamed(prose: string, name: string): string {
  const { document, text, cursor } = read(prose);
  const edits = rename(document, cursor, name);
  return 'refused' in edits ? `refused: ${inEnglish(edits.refused)}` : applyEdits(text, edits);
}

describe('renaming', () => {
  it('renames an acronym in all its places', () => {
    assert.equal(
      renamed(
        '1. WELCOMES the Network of Night Trains (NN‸T).\n\n2. INVITES the NNT to report on the NNT-budget.\n',
        'NETT',
      ),
      '1. WELCOMES the Network of Night Trains (NETT).\n\n2. INVITES the NETT to report on the NETT-budget.\n',
    );
  });

  it('renames a footnote with its calls and its note', () => {
    assert.equal(
      renamed('1. NOTES a report[^‸1] and again[^1].\n\n[^1]: Doc. 1.\n', 'report'),
      '1. NOTES a report[^report] and again[^report].\n\n[^report]: Doc. 1.\n',
    );
  });

  it('keeps the form of a raised call', () => {
    assert.equal(renamed('1. NOTES a report‸¹.\n\n¹ Doc. 1.\n', '12'), '1. NOTES a report¹².\n\n¹² Doc. 1.\n');
  });

  for (const [what, prose, name, why] of [
    ['a number that is taken', '1. NOTES a report[^‸1] and[^2].\n\n[^1]: Doc. 1.\n[^2]: Doc. 2.\n', '2', /already/],
    ['a label with a bracket', '1. NOTES a report[^‸1].\n\n[^1]: Doc. 1.\n', 'x]', /cannot be the label/],
    ['a word for a raised number', '1. NOTES a report‸¹.\n\n¹ Doc. 1.\n', 'x', /have numbers/],
    [
      'an acronym without capitals',
      '1. WELCOMES the Network of Night Trains (NN‸T).\n\n2. INVITES the NNT.\n',
      'nnt',
      /no acronym/,
    ],
    ['plain words', '1. NOTES a re‸port.\n', 'x', /Put the cursor/],
    ['a paragraph', '1‸. NOTES a report.\n', '2', /renumbered/],
  ] as const) {
    it(`refuses ${what} and says why`, () => assert.match(renamed(prose, name), why));
  }

  it('says beforehand what would be renamed', () => {
    const { document, cursor, words } = read('1. NOTES a report[^‸1].\n\n[^1]: Doc. 1.\n');
    const start = prepareRename(document, cursor);
    assert.ok('range' in start);
    assert.deepEqual([words(start.range), start.name], ['[^1]', '1']);
  });
});
