import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../server/src/document/read';
import { contains } from '../../server/src/features/cursor';
import { documentSymbols, type DocumentSymbol } from '../../server/src/features/symbols';
import { draft, read } from './prose';

function lines(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind}: ${name}${detail === '' ? '' : ` → ${detail}`}`,
    ...lines(children, `${indent}  `),
  ]);
}

describe('document symbols', () => {
  it('show title, recitals, headings, paragraphs with verb and addressee, points and notes', () => {
    assert.deepEqual(lines(documentSymbols(read(draft).document)), [
      'title: Council conclusions on night trains',
      'recitals: RECALLING:',
      '  recital: – its conclusions on the railways of the Union;',
      '  recital: – the strategy of the Commission of 9 December 2020,',
      'heading: I. RAILWAYS',
      '  paragraph: 1. WELCOMES',
      '  paragraph: 2. INVITES, ENCOURAGES → Commission, Member States',
      '    point: (a) open their stations at night;',
      '    point: (b) consult the NNT on timetables.',
      'heading: II. FOLLOW-UP',
      '  paragraph: 3. WILL REVERT',
      'notes: Footnotes 1–2',
      '  note: [^1]: Doc. 9364/22.',
      '  note: [^2]: COM(2020) 789 final.',
    ]);
  });

  it('show a cover and annexes with what stands in them', () => {
    const { document } = read(`
      Subject: Council conclusions on libraries

      Delegations will find in the annex the Council conclusions on libraries.

      ANNEX

      Council conclusions on libraries

      THE COUNCIL OF THE EUROPEAN UNION,

      1. STRESSES that libraries are open to everyone.
    `);
    const symbols = documentSymbols(document);
    assert.deepEqual(
      symbols.map(({ kind }) => kind),
      ['cover', 'annex'],
    );
    assert.deepEqual(lines(symbols[1]!.children), [
      'title: Council conclusions on libraries',
      'paragraph: 1. STRESSES',
    ]);
  });

  it('are nothing in an empty text', () => {
    assert.deepEqual(documentSymbols(readDocument('')), []);
  });

  it('lie inside their parents, do not overlap, and hold their selection, in any text', () => {
    const pieces = [
      '1. ',
      '2. STRESSES ',
      '(a) ',
      'I. HEAD\n\n',
      '[^1]',
      '[^1]: ',
      '\n',
      '\n\n',
      'ANNEX\n\n',
      '– ',
      'RECALLING:\n\n',
      'words ',
      '\f',
      '            \n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (chosen) => {
        const text = chosen.join('');
        const visit = (symbols: readonly DocumentSymbol[], start: number, end: number): void => {
          let done = start;
          for (const { name, range, selection, children } of symbols) {
            assert.ok(name !== '' && contains(range, selection));
            assert.ok(range.start >= done && range.end <= end && range.end > range.start);
            visit(children, range.start, range.end);
            done = range.end;
          }
        };
        visit(documentSymbols(readDocument(text)), 0, text.length);
      }),
      { numRuns: 500 },
    );
  });
});
