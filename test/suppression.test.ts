import assert from 'node:assert/strict';
import { readDocument } from '../server/src/document/read';
import { suppress } from '../server/src/suppression';
import { undent } from './support/marks';

/**
 * Each `cave` is a finding of the rule `caves`, each `map` one of `maps`; `cave*` and `map*` are those
 * that must be left.
 */
function expectLeft(prose: string): void {
  const marked = undent(prose);
  const text = marked.replaceAll('*', '');
  const left = [...marked.matchAll(/(?:cave|map)\*/g)].map(({ index }, before) => index - before);
  const findings = [...text.matchAll(/cave|map/g)]
    .filter(({ index }) => !inComment(text, index))
    .map(({ 0: word, index }) => ({ rule: `${word}s`, range: { start: index, end: index + word.length } }));
  assert.ok(findings.length > 0, 'nothing to find');
  const { left: kept, suppressed } = suppress(readDocument(text, { language: 'en' }), findings, inForce);
  assert.equal(kept.length + suppressed.length, findings.length);
  assert.deepEqual(
    kept.map(({ range }) => range.start),
    left,
    `left: ${kept.map(({ rule, range }) => `${rule} at ${range.start}`).join(', ')}`,
  );
}

const inForce = { ids: ['caves', 'maps'], ran: () => true };

function inComment(text: string, at: number): boolean {
  return text.lastIndexOf('<!--', at) > text.lastIndexOf('-->', at);
}

describe('a comment that silences', () => {
  it('disable-next-line: the paragraph below it, however it is wrapped', () => {
    expectLeft(`
      1. WELCOMES the cave*.

      <!-- conclusions-disable-next-line caves -- a cave of its own kind -->

      2. WELCOMES the cave and
      the other cave and the map*.

      3. WELCOMES the cave*.
    `);
  });

  it('disable-next-line: the rest of a paragraph it stands in belongs to the whole paragraph', () => {
    expectLeft(`
      1. WELCOMES the cave and
      <!-- conclusions-disable-next-line caves -->
      the other cave.

      2. WELCOMES the cave*.
    `);
  });

  it('disable-next-line: several, one below the other, are about the same paragraph', () => {
    expectLeft(`
      <!-- conclusions-disable-next-line caves -->
      <!-- conclusions-disable-next-line maps -->
      1. WELCOMES the cave and the map.

      2. WELCOMES the cave* and the map*.
    `);
  });

  it('disable-line: the paragraph it stands in', () => {
    expectLeft(`
      1. WELCOMES the cave* and the map*.

      2. WELCOMES the cave and
      the map* <!-- conclusions-disable-line caves --> and the cave.

      3. WELCOMES the cave*.
    `);
  });

  it('disable and enable: all that stands between', () => {
    expectLeft(`
      1. WELCOMES the cave*.

      <!-- conclusions-disable caves -->

      2. WELCOMES the cave and the map*.

      3. WELCOMES the cave.

      <!-- conclusions-enable caves -->

      4. WELCOMES the cave*.
    `);
  });

  it('disable without enable: to the end of the text', () => {
    expectLeft(`
      1. WELCOMES the cave*.

      <!-- conclusions-disable -->

      2. WELCOMES the cave and the map.
    `);
  });

  it('enable without a rule ends all that was disabled; with one, only that', () => {
    expectLeft(`
      <!-- conclusions-disable caves, maps -->

      1. WELCOMES the cave and the map.

      <!-- conclusions-enable maps -->

      2. WELCOMES the cave and the map*.

      <!-- conclusions-enable -->

      3. WELCOMES the cave* and the map*.
    `);
  });

  it('disable-file: the whole text, wherever it stands', () => {
    expectLeft(`
      1. WELCOMES the cave and the map*.

      <!-- conclusions-disable-file caves -->

      2. WELCOMES the cave.
    `);
  });

  it('names several rules; without a name, all', () => {
    expectLeft(`
      <!-- conclusions-disable-next-line caves maps -->
      1. WELCOMES the cave and the map.

      <!-- conclusions-disable-next-line -->
      2. WELCOMES the cave and the map.
    `);
  });

  it('may run over several lines', () => {
    expectLeft(`
      <!--
        conclusions-disable-next-line
          caves
        -- because
      -->
      1. WELCOMES the cave and the map*.
    `);
  });

  it('is one only in the words given: others say nothing', () => {
    expectLeft(`
      <!-- a cave is a cave -->
      <!-- conclusions-disable-nextline caves -->
      <!-- conclusion-disable-file -->
      <!-- conclusions- -->
      1. WELCOMES the cave*.

      <!-- conclusions-disable-file caves
    `);
  });

  it('may give a reason, which is kept', () => {
    const text =
      '<!-- conclusions-disable-next-line caves --\n  agreed -- with reservations -->\n1. WELCOMES the cave.\n';
    const start = text.indexOf('cave.');
    const findings = [{ rule: 'caves', range: { start, end: start + 4 } }];
    const { suppressed } = suppress(readDocument(text, { language: 'en' }), findings, inForce);
    assert.deepEqual(suppressed, [{ finding: findings[0], reason: 'agreed -- with reservations' }]);
  });

  it('takes no time to speak of, however many there are', () => {
    const many = '<!-- conclusions-disable-next-line caves -->\n'.repeat(20_000);
    const text = `${many}1. WELCOMES the cave.\n`;
    const start = text.indexOf('cave.');
    const findings = Array.from({ length: 20_000 }, () => ({ rule: 'caves', range: { start, end: start + 4 } }));
    const document = readDocument(text, { language: 'en' });
    const began = performance.now();
    suppress(document, findings, inForce);
    assert.ok(performance.now() - began < 3000);
  }).timeout(30_000);
});
