import assert from 'node:assert/strict';
import { folds } from '../../server/src/features/folding';
import { draft, read } from './prose';

function foldsOf(prose: string): string[] {
  const { document, text } = read(prose);
  const lines = text.split('\n');
  return folds(document).map(
    ({ firstLine, lastLine, kind }) => `${lines[firstLine]} … ${lines[lastLine]}${kind ? ` (${kind})` : ''}`,
  );
}

describe('folding', () => {
  it('folds recitals, sections, paragraphs over several lines and notes', () => {
    assert.deepEqual(foldsOf(draft), [
      'RECALLING: … – the strategy of the Commission of 9 December 2020[^2],',
      'I. RAILWAYS … (b) consult the NNT on timetables.',
      '1. WELCOMES the work of the Network of Night Trains (NNT) on sleeping cars, … which runs in twelve Member States.',
      '2. INVITES the Commission to report to the Council by the end of 2027, and … (b) consult the NNT on timetables.',
      'II. FOLLOW-UP … 3. WILL REVERT to the matters in paragraph 2 of these conclusions in 2028.',
      '[^1]: Doc. 9364/22. … [^2]: COM(2020) 789 final. (comment)',
    ]);
  });

  it('does not fold what stands in one line', () => {
    assert.deepEqual(foldsOf('1. STRESSES that trains run.'), []);
  });

  it('folds front matter and a comment over several lines', () => {
    assert.deepEqual(foldsOf('---\nlanguage: en\n---\n\n<!-- to be\ndiscussed -->\n\n1. STRESSES that trains run.'), [
      '--- … --- (comment)',
      '<!-- to be … discussed --> (comment)',
    ]);
  });
});
