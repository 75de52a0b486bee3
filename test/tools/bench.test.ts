/** The benchmark: what it measures is what it says. */
import assert from 'node:assert/strict';
import { check, readDocument } from '../../server/src/service';
import { requests } from '../../server/src/lsp/requests';
import { generate } from '../../tools/bench/documents';
import { placesIn, questions } from '../../tools/bench/requests';
import { emptyNode, onePass, ours, type Part, type Row } from '../../tools/bench/row';
import { exponent, quantile, spread } from '../../tools/bench/statistics';
import { reachedIn, targetIds, targetTable } from '../../tools/bench/targets';
import reasons from '../../tools/bench/reasons.json';

describe('the benchmark', () => {
  describe('its generated text', () => {
    const text = generate(2);

    it('is as long as it is said to be, and grows with its size', () => {
      assert.ok(text.length > 2 * 38_000 && text.length < 2 * 48_000, String(text.length));
      assert.ok(generate(4).length > 1.8 * text.length);
    });

    it('is read as one document: paragraphs and notes numbered through, one fault a copy and no other', () => {
      const document = readDocument(text, { language: 'en' });
      const { findings, failures } = check(document);
      assert.deepEqual(failures, []);
      assert.deepEqual([...new Set(findings.map(({ rule }) => rule))], ['footnote-punctuation']);
      const numbers = document.parts.flatMap(({ paragraphs }) => paragraphs.map(({ label }) => label?.value));
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
      );
      assert.ok(numbers.length >= 100 && findings.length >= 8);
      assert.ok(document.footnotes.every(({ notes, calls }) => notes.length === 1 && calls.length === 1));
    });

    it('holds no two paragraphs that are alike', () => {
      const { parts } = readDocument(text, { language: 'en' });
      const words = parts.flatMap(({ paragraphs }) => paragraphs.map(({ flow }) => flow.text.replace(/^\d+\. /, '')));
      assert.equal(new Set(words).size, words.length);
    });

    it('is asked in its middle, at a call and at a verb', () => {
      const { call, verb } = placesIn(text, 'file:///x');
      const lines = text.split('\n');
      assert.match(lines[call.line]!.slice(call.character - 2), /^\[\^\d+\]/);
      assert.match(lines[verb.line]!.slice(verb.character - 3), /^\. ?[A-Z]{3}|^[. ][A-Z]/);
      assert.ok(verb.line > lines.length / 4 && verb.line < (lines.length * 3) / 4);
    });
  });

  it('has a question for every request the server answers, and for no other', () => {
    assert.deepEqual(questions.map(({ method }) => method).sort(), requests.map(({ method }) => method).sort());
  });

  describe('its figures', () => {
    it('are told as least, middle and greatest', () => {
      assert.deepEqual(spread([3, 1, 2]), { min: 1, median: 2, max: 3, runs: 3 });
      assert.equal(spread([4, 1, 2, 3]).median, 2.5);
      assert.equal(quantile([...Array(100).keys()], 0.95), 94);
      assert.throws(() => spread([]));
    });

    it('grow by an exponent', () => {
      assert.equal(exponent(2, 20, 10), 1);
      assert.equal(exponent(2, 200, 10), 2);
    });

    const row = (part: Part, subject: string, size: number, wall: number): Row => ({
      ...{ part, subject, size, document: 'generated', bytes: 40_000 * size, units: 40_000 * size },
      figures: { 'wall ms': spread([wall]), 'peak MB': spread([size]) },
    });

    it('are held against the targets: the start is taken off both', () => {
      const rows = [
        row('cold', emptyNode, 1, 60),
        row('cold', ours, 1, 90),
        ...([1, 100, 1000] as const).flatMap((size) => [
          row('throughput', onePass, size, 70 + size),
          row('throughput', ours, size, 200 + 4 * size),
        ]),
      ];
      const figures = new Map(
        reachedIn(rows, 'generated', {}).map(({ id, figure }) => [id, Number(figure.toFixed(2))]),
      );
      assert.deepEqual(
        [...figures],
        [
          ['cold', 1.5],
          ['throughput', 4],
          ['growth', 1],
          ['peak', 13.11],
        ],
      );
    });

    it('tell nothing where the floor took no longer for more', () => {
      const rows = [1, 100].flatMap((size) => [
        row('throughput', onePass, size, 70),
        row('throughput', ours, size, size),
      ]);
      assert.match(targetTable(reachedIn(rows, 'generated', {})), /not told: too noisy/);
    });

    it('have reasons for targets that there are', () => {
      assert.deepEqual(
        Object.keys(reasons).filter((id) => !targetIds.includes(id)),
        [],
      );
    });
  });
});
