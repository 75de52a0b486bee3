import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, readDocument } from '../../server/src/service';
import { pdfTwin } from '../support/pdfTwin';

/** Conclusions on many subjects in many languages, written for this test as adopted texts are: nothing to report but hints. */
const folder = join(__dirname, 'texts');

describe('conclusions as they are adopted, in many languages', () => {
  for (const name of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, name), 'utf8');
    const language = name.split('.')[1]!.toUpperCase();

    it(`${name}: nothing but hints`, () => expectHints(text, name));

    it(`${name}: nothing but hints out of a PDF`, () => {
      for (let seed = 1; seed <= 3; seed++) {
        const how = { seed, pageLines: 24 + 3 * seed, breakInside: seed % 2 === 0, formFeed: seed % 3 === 0 };
        expectHints(pdfTwin(text, { ...how, furniture: { document: '16210/25', language } }).text, name);
      }
    });
  }
});

function expectHints(text: string, fileName: string): void {
  const { findings, failures } = check(readDocument(text, { fileName }));
  const told = findings.filter(({ severity }) => severity !== 'hint');
  assert.deepEqual(failures, []);
  assert.deepEqual(
    told.map(({ rule, range }) => `${rule} «${text.slice(range.start, range.end)}»`),
    [],
  );
}
