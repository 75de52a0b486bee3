/** What holds of the register of any text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { registerOf, type Register } from '../../server/src/commitments/entries';
import { csv } from '../../server/src/commitments/formats/csv';
import { html } from '../../server/src/commitments/formats/html';
import { ics } from '../../server/src/commitments/formats/ics';
import { markdown } from '../../server/src/commitments/formats/markdown';
import type { VerbClass } from '../../server/src/languages/data';
import { readDocument } from '../../server/src/document/read';
import { mangled, noise, scraps } from '../fuzz/texts';

const all: ReadonlySet<VerbClass> = new Set(['request', 'commitment', 'welcome', 'statement', 'recital']);
const day = /^\d{4}-\d{2}-\d{2}$/;

function expectSane(text: string): void {
  const document = readDocument(text, { fileName: 'a.en.conclusions' });
  const register = registerOf(document, 'a.en.conclusions', all);
  const lines = document.source.lineStarts.length;
  for (const { line, deadline, addressees, concepts, text: sentence, task } of register.entries) {
    assert.ok(line >= 0 && line < lines);
    assert.equal(addressees.length, concepts.length);
    assert.ok(sentence !== '' && task.length <= sentence.length * 2 + 400);
    assert.equal(sentence, sentence.trim());
    for (const each of [deadline?.earliest, deadline?.latest]) assert.ok(each == null || day.test(each));
  }
  expectSaneFormats(register);
  const again = registerOf(readDocument(text, { fileName: 'a.en.conclusions' }), 'a.en.conclusions', all);
  assert.deepEqual(again, register);
}

function expectSaneFormats(register: Register): void {
  const calendar = ics(register);
  assert.equal(
    calendar.match(/BEGIN:VEVENT/g)?.length ?? 0,
    register.entries.filter((each) => each.deadline?.latest).length,
  );
  for (const line of calendar.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
  assert.ok(html(register).endsWith('</html>\n'));
  assert.equal(markdown(register).split('\n').length, register.entries.length + 3);
  assert.ok(csv(register).split('\r\n').length >= register.entries.length + 2);
}

describe('the register of any text', function () {
  this.timeout(120_000);
  const kinds = { noise, 'scraps of conclusions': scraps, 'mangled examples': mangled };
  for (const [name, texts] of Object.entries(kinds)) {
    it(`${name}: is whole, sane and the same each time`, () =>
      fc.assert(fc.property(texts, expectSane), { numRuns: 150, interruptAfterTimeLimit: 30_000 }));
  }
});
