import assert from 'node:assert/strict';
import { completions, type Completion } from '../../server/src/features/completion';
import { applyEdits } from '../../server/src/fix';
import type { LanguageCode } from '../../server/src/languages/data';
import { read } from './prose';

function offered(prose: string, language: LanguageCode = 'en'): readonly Completion[] {
  const { document, cursor } = read(prose, language);
  return completions(document, cursor, '2026-11-24');
}

/** The text after the first completion with this label was taken. */
function taken(prose: string, label: string, language: LanguageCode = 'en'): string {
  const found = offered(prose, language).find((each) => each.label === label);
  assert.ok(found, `${label} is not offered`);
  const { text } = read(prose, language);
  return applyEdits(text, [{ range: found.replace, newText: found.insert }, ...(found.also ?? [])]);
}

describe('completion', () => {
  it('offers verbs at the start of a paragraph, requests first', () => {
    const verbs = offered('1. ‸').filter(({ kind }) => kind === 'verb');
    assert.ok(verbs.length > 40);
    const first = [...verbs].sort((a, b) => a.rank - b.rank)[0]!;
    assert.match(first.detail, /^request/);
  });

  it('puts in both parts of a split verb with the addressee between', () => {
    assert.match(taken('1. MOE‸', 'MOEDIGT … AAN', 'nl'), /^1\. MOEDIGT \$\{1:(?:de )?Commissie\} AAN \$0$/);
  });

  it('replaces the word that is being written, also behind 😀 and a Windows line end', () => {
    assert.equal(taken('1. STRESSES 😀 this\r\nand WELC‸', 'WELCOMES'), '1. STRESSES 😀 this\r\nand WELCOMES');
  });

  it('offers no verbs in the middle of a small word', () => {
    assert.deepEqual(
      offered('1. STRESSES that tra‸').filter(({ kind }) => kind === 'verb'),
      [],
    );
  });

  it('offers participles among the recitals', () => {
    const labels = offered('THE COUNCIL OF THE EUROPEAN UNION,\n\nRECALL‸').map(({ label }) => label);
    assert.ok(labels.includes('RECALLING') && !labels.includes('RECALLS'));
  });

  it('offers the footnotes there are, and a new one with its note', () => {
    const prose = '1. NOTES a report[^1] and a paper[^‸\n\n[^1]: Doc. 1.\n';
    assert.deepEqual(
      offered(prose).map(({ label, detail }) => `${label}: ${detail}`),
      ['2 – new footnote: call and note', '1: Doc. 1.'],
    );
    assert.equal(taken(prose, '2 – new footnote'), '1. NOTES a report[^1] and a paper[^2]\n\n[^1]: Doc. 1.\n[^2]: \n');
    assert.equal(taken(prose, '1'), '1. NOTES a report[^1] and a paper[^1]\n\n[^1]: Doc. 1.\n');
  });

  it('does not close a bracket that is closed', () => {
    assert.equal(taken('1. NOTES a paper[^‸].\n\n[^1]: Doc. 1.\n', '1'), '1. NOTES a paper[^1].\n\n[^1]: Doc. 1.\n');
  });

  it('offers introduced acronyms with their names', () => {
    const found = offered('1. WELCOMES the Network of Night Trains (NNT).\n\n2. INVITES the N‸').find(
      ({ label }) => label === 'NNT',
    );
    assert.equal(found?.detail, 'Network of Night Trains');
  });

  it('offers the paragraphs after the word paragraph', () => {
    const found = offered('1. STRESSES that trains run.\n\n2. RECALLS paragraph ‸');
    assert.deepEqual(
      found.map(({ label, detail }) => `${label} ${detail}`),
      ['1 STRESSES that trains run.', '2 RECALLS paragraph'],
    );
  });

  it('says nothing in a text without a language but what it can know', () => {
    assert.deepEqual(completions(read('').document, 0, '2026-11-24'), []);
  });
});
