import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../server/src/document/read';
import type { Document, Label } from '../../server/src/document/model';
import {
  footnoteNumberings,
  renumberFootnotes,
  renumberParagraphs,
  type Renumbering,
} from '../../server/src/edits/renumber';
import { numeralLike, type PlacedEdit } from '../../server/src/edits/numerals';
import { applyEdits } from '../support/marks';

function applied({ source }: Document, edits: readonly PlacedEdit[]): string {
  return applyEdits(
    source.text,
    edits.map(({ at, newText }) => ({ range: at.block.flow.range(at), newText })),
  );
}

function withParagraphs(text: string, first?: number): { text: string; certain: boolean } {
  const document = readDocument(text, { language: 'en' });
  const { edits, certain }: Renumbering = renumberParagraphs(document, document.parts[0]!, first);
  return { text: applied(document, edits), certain };
}

function withFootnotes(text: string): { text: string; certain: boolean } {
  const document = readDocument(text, { language: 'en' });
  const { edits, certain } = renumberFootnotes(document, footnoteNumberings(document)[0] ?? []);
  return { text: applied(document, edits), certain };
}

describe('Renumbering paragraphs', () => {
  it('changes nothing that is in order', () => {
    const text = '1. NOTES this.\n\n2. NOTES that, as in paragraph 1.\n';
    assert.deepEqual(withParagraphs(text), { text, certain: true });
  });

  it('takes references along, ranges and insertions too, and leaves those to other texts', () => {
    const { text, certain } = withParagraphs(
      '3. NOTES this.\n\n4. NOTES that.\n\n4a. NOTES more.\n\n7. RECALLS paragraphs 3 to 4a and 7, and paragraph 7 of the Treaty of Bakers.\n',
    );
    assert.equal(
      text,
      '1. NOTES this.\n\n2. NOTES that.\n\n2a. NOTES more.\n\n3. RECALLS paragraphs 1 to 2a and 3, and paragraph 7 of the Treaty of Bakers.\n',
    );
    assert.ok(certain);
  });

  it('keeps the way numbers are written, and the number it is told to begin with', () => {
    assert.equal(
      withParagraphs('(1) NOTES this.\n\n(3) NOTES that.\n', 5).text,
      '(5) NOTES this.\n\n(6) NOTES that.\n',
    );
  });
});

describe('Renumbering footnotes', () => {
  it('takes calls of all forms along', () => {
    const { text, certain } = withFootnotes('1. NOTES a[^3], b² and c[^3], as in footnote 3.\n\n[^2]: B.\n[^3]: C.\n');
    assert.equal(text, '1. NOTES a[^1], b² and c[^1], as in footnote 1.\n\n[^1]: C.\n[^2]: B.\n');
    assert.ok(certain);
  });

  it('relabels notes whose text cites another, in place', () => {
    const { text } = withFootnotes('1. NOTES a[^2] and b[^1].\n\n[^1]: B.\n[^2]: As in footnote 1.\n');
    assert.equal(text, '1. NOTES a[^1] and b[^2].\n\n[^2]: B.\n[^1]: As in footnote 2.\n');
  });

  it('is not certain where a call or note is missing', () => {
    assert.ok(!withFootnotes('1. NOTES a[^2] and b[^3].\n\n[^2]: A.\n').certain);
    assert.ok(!withFootnotes('1. NOTES a[^2].\n\n[^2]: A.\n[^3]: B.\n').certain);
  });

  it('keeps each note with its calls, and a second run changes nothing', () => {
    const order = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(order, fc.boolean(), (labels, sorted) => {
        const notes = [...labels].sort((a, b) => (sorted ? a - b : b - a));
        const calls = labels.map((label) => `of thing t${'x'.repeat(label)}[^${label}]`);
        const text = `1. NOTES the work ${calls.join(', ')}.\n\n${notes.map((label) => `[^${label}]: The t${'x'.repeat(label)}.`).join('\n')}\n`;
        const once = withFootnotes(text).text;
        for (const [at, label] of labels.entries()) {
          const thing = `t${'x'.repeat(label)}`;
          assert.ok(once.includes(`${thing}[^${at + 1}]`) && once.includes(`[^${at + 1}]: The ${thing}.`), once);
        }
        assert.equal(withFootnotes(once).text, once);
      }),
    );
  });
});

describe('Numerals', () => {
  const label = (text: string, series: Label['series'], suffix = ''): Label => ({
    text,
    series,
    suffix,
    form: '#.',
    value: 1,
    from: 0,
    to: 1,
  });

  it('are written like the label they replace', () => {
    assert.equal(numeralLike(label('i', 'roman'), 14), 'xiv');
    assert.equal(numeralLike(label('IV', 'roman'), 9), 'IX');
    assert.equal(numeralLike(label('a', 'letter'), 3), 'c');
    assert.equal(numeralLike(label('B', 'letter'), 4), 'D');
    assert.equal(numeralLike(label('z', 'letter'), 27), 'aa');
    assert.equal(numeralLike(label('α', 'letter'), 6, 'α β γ δ ε στ ζ'), 'στ');
    assert.equal(numeralLike(label('5bis', 'arabic', 'bis'), 6), '6bis');
  });
});
