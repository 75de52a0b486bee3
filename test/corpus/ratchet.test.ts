/**
 * A real adopted text as a ratchet: what is to be found in it, and that nothing else is found.
 * The text is not part of the repository; it is read from beside it (or from CONCLUSIONS_SHARED), and the test
 * says so when it is not there.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, outline, readDocument, rules, type Finding } from '../../server/src/service';
import type { Block, Document } from '../../server/src/document/model';

const NAME = 'st09364-22.nl.txt';
const path = join(process.env['CONCLUSIONS_SHARED'] ?? join(__dirname, '../../../shared'), 'corpus', NAME);

interface Expected {
  readonly rule: string;
  /** Where it is; one of these where a finding is about several. */
  readonly paragraphs: readonly number[];
  /** The words it is about, on one line; one of these. */
  readonly texts: readonly string[];
  /** A feat, or a matter of which acronyms are held for known. */
  readonly mayBeMissing?: true;
}

function expect(rule: string, paragraph: number | readonly number[], ...texts: readonly string[]): Expected {
  return { rule, paragraphs: typeof paragraph === 'number' ? [paragraph] : paragraph, texts };
}

function allow(rule: string, paragraph: number | readonly number[], ...texts: readonly string[]): Expected {
  return { ...expect(rule, paragraph, ...texts), mayBeMissing: true };
}

const quarterEnds = [
  'tegen het einde van het derde kwartaal 2022',
  'uiterlijk in het derde kwartaal van 2022',
  'uiterlijk aan het einde van het eerste kwartaal van 2023',
];

const expected: readonly Expected[] = [
  expect('verb-case', 24, 'Neemt ER NOTA VAN', 'Neemt'),
  expect('verb-case', 28, 'BENADRUKT DAT', 'DAT'),
  expect('acronym-undefined', 11, 'EDEO'),
  expect('acronym-undefined', 12, 'CSIRT'),
  expect('acronym-undefined', 12, 'EU-Intcen'),
  expect('acronym-undefined', 13, 'PESCO'),
  expect('acronym-undefined', 18, 'OVSE'),
  expect('acronym-undefined', 28, 'EDA'),
  expect('acronym-undefined', 29, 'GBVB'),
  allow('acronym-undefined', 2, 'NAVO'),
  allow('acronym-undefined', 16, 'VN'),
  allow('acronym-undefined', 6, 'ICT'),
  expect('acronym-late', 11, 'CERT'),
  expect('acronym-redefined', 8, 'EDTIB'),
  expect('acronym-spelling', 15, 'EU CyCLONe'),
  allow('acronym-conflict', [5, 12], 'NIB', 'NIS', 'NIS-samenwerkingsgroep'),
  expect('acronym-unused', 4, 'DORA'),
  expect('acronym-unused', 4, 'CER'),
  expect('acronym-unused', 5, 'Berec'),
  expect('acronym-unused', 5, 'NIB'),
  expect('acronym-unused', 10, 'Empact'),
  expect('acronym-unused', 20, 'EU-CyberNet'),
  expect('acronym-unused', 20, 'IPA III'),
  expect('deadline-inconsistent', [4, 9, 12, 15, 21], 'vóór eind 2022', 'uiterlijk eind 2022'),
  expect('deadline-inconsistent', [13, 20, 21, 23, 26], ...quarterEnds),
  expect('deadline-format', 13, 'het einde van het derde kwartaal 2022'),
];

const silentFamilies: ReadonlySet<string> = new Set(['footnotes', 'numbering', 'structure', 'citations']);
const silentRules: ReadonlySet<string> = new Set([
  'verb-particle',
  'verb-missing',
  'deadline-past',
  'deadline-invalid',
]);

describe(`the adopted text ${NAME} (skipped where it is not beside the repository)`, () => {
  let document: Document;
  let findings: readonly Finding[];

  before(function () {
    if (!existsSync(path)) this.skip();
    document = readDocument(readFileSync(path, 'utf8'), { fileName: NAME });
    const result = check(document);
    assert.deepEqual(result.failures, []);
    findings = result.findings;
  });

  it('has rules for all that is to be found in it', () => {
    const missing = expected.filter(({ rule }) => !rules.some(({ id }) => id === rule));
    assert.deepEqual([...new Set(missing.map(({ rule }) => rule))], []);
  });

  it('gives every finding there is to be found', () => {
    const missing = expected.filter(
      (each) => !each.mayBeMissing && !findings.some((finding) => matches(finding, each)),
    );
    assert.deepEqual(
      missing.map(({ rule, paragraphs, texts }) => `${rule} ${paragraphs.join('/')}: ${texts.join(' | ')}`),
      [],
    );
  });

  it('gives no other error or warning', () => {
    const others = findings.filter((finding) => isLoud(finding) && !expected.some((each) => matches(finding, each)));
    assert.deepEqual(others.map(shown), []);
  });

  it('gives no other finding of any severity that is not known here', () => {
    const others = findings.filter((finding) => !isLoud(finding) && !expected.some((each) => matches(finding, each)));
    assert.deepEqual(others.map(shown), []);
  });

  it('is left alone by all rules that have nothing to say of it', () => {
    const silent = new Set(
      rules.filter(({ id, family }) => silentFamilies.has(family) || silentRules.has(id)).map(({ id }) => id),
    );
    assert.ok(silent.size >= 10);
    assert.deepEqual(findings.filter(({ rule }) => silent.has(rule)).map(shown), []);
  });

  it('has its headings, paragraphs, verbs, notes and calls in the outline', () => {
    const { language, headings, paragraphs, footnotes } = outline(document);
    assert.equal(language, 'nl');
    assert.deepEqual(
      headings.map(({ label }) => label),
      ['I', 'II', 'III', 'IV', 'V'],
    );
    assert.deepEqual(
      paragraphs.map(({ number }) => number),
      Array.from({ length: 30 }, (_, at) => at + 1),
    );
    assert.equal(
      paragraphs.reduce((sum, { verbs }) => sum + verbs.length, 0),
      107 + 1,
      '107 finite verbs and ERKENNENDE',
    );
    assert.deepEqual(
      footnotes.map(({ label }) => label),
      Array.from({ length: 20 }, (_, at) => String(at + 1)),
    );
    assert.ok(footnotes.every(({ calls, text }) => calls.length === 1 && text !== null));
  });

  function matches(finding: Finding, { rule, paragraphs, texts }: Expected): boolean {
    return finding.rule === rule && paragraphs.includes(paragraphOf(finding)) && texts.includes(textOf(finding));
  }

  function textOf({ range }: Finding): string {
    return document.source.text.slice(range.start, range.end).replace(/\s+/g, ' ');
  }

  function paragraphOf({ range }: Finding): number {
    let block: Block | undefined = document.blocks.findLast(
      (each) => each.range.start <= range.start && range.start < each.range.end,
    );
    while (block && block.kind !== 'paragraph') block = block.parent;
    return block?.label?.value ?? 0;
  }

  function shown(finding: Finding): string {
    return `${finding.severity} ${finding.rule} ${paragraphOf(finding)}: ${textOf(finding)}`;
  }
});

function isLoud({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}
