import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counts } from '../../../server/src/document/acronyms/acronyms';
import { readDocument } from '../../../server/src/document/read';
import { languageData } from '../../../server/src/languages';
import { acronymKey } from '../../../server/src/document/acronyms/acronymForms';
import type { LanguageCode } from '../../../server/src/languages/data';

/** One line an acronym: form, `*` where known, introductions, uses that count / all uses, other spellings. */
function joined(language: LanguageCode, text: string, own: Readonly<Record<string, string>> = {}): string[] {
  return readDocument(text, { language, acronyms: own }).acronyms.map(
    ({ form, known, introductions, uses, variants }) =>
      [
        form + (known ? '*' : ''),
        introductions.length,
        `${uses.filter(counts).length}/${uses.length}`,
        ...variants.map((one) => one.form),
      ].join(' '),
  );
}

describe('acronyms of a document', () => {
  it('join introductions, uses and other spellings', () => {
    const text = `THE COUNCIL OF THE EUROPEAN UNION,

I. THE BIC

1. INVITES the Bread Industry Council (BIC) and the network of bakers (EU-BreadNet) to meet EU BreadNet in the EU.

2. THANKS the BIC’s bakers, EU-BreadNet-members and the military teams (mil CERT) of “mil CERT” and CERT[^1].

[^1]: The BIC.
`;
    assert.deepEqual(joined('en', text), [
      'BIC 1 1/3',
      'EU-BreadNet 1 1/1 EU BreadNet',
      'EU* 0 1/1',
      'mil CERT 1 1/1',
      'CERT 1 1/1',
    ]);
  });

  it('part what stands for two', () => {
    assert.deepEqual(joined('nl', '1. BENADRUKT dat EU-NAVO-samenwerking en het EDA-verslag nodig zijn.\n'), [
      'EU* 0 1/1',
      'NAVO* 0 1/1',
      'EDA 0 1/1',
    ]);
  });

  it('leave out mixed case without proof, and words that are also written small', () => {
    assert.deepEqual(joined('en', '1. NOTES that the BlueOLEx exercises are BOTH good and well, and so both.\n'), []);
  });

  it('find introduced names in any place', () => {
    assert.deepEqual(
      joined(
        'en',
        '1. THANKS Bakery Alliance Network (Ban) and the instrument (IPA III).\n\n2. INVITES Ban and IPA III to Bandung.\n',
      ),
      ['Ban 1 1/1', 'IPA III 1 1/1'],
    );
  });

  it('hear what the user adds', () => {
    assert.deepEqual(joined('en', '1. NOTES that the BQX meets.\n', { BQX: 'Bread Quality Exchange' }), ['BQX* 0 1/1']);
  });

  it('give the name of the introduction, or that of the data', () => {
    const { acronyms } = readDocument('1. NOTES that the Bread Industry Council (BIC) met the EEAS.\n', {
      language: 'en',
    });
    assert.deepEqual(
      acronyms.map(({ form, expansion }) => [form, expansion]),
      [
        ['BIC', 'Bread Industry Council'],
        ['EEAS', 'European External Action Service'],
      ],
    );
  });

  it('of the adopted text are those its companion file lists (skipped where the corpus is absent)', function () {
    const shared = process.env['CONCLUSIONS_SHARED'] ?? join(__dirname, '../../../../shared');
    const path = join(shared, 'corpus/st09364-22.nl.txt');
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch {
      this.skip();
    }
    const { acronyms } = readDocument(text, { fileName: 'st09364-22.nl.txt' });
    assert.deepEqual(
      acronyms.map(
        ({ form, known, introductions, variants }) =>
          `${form}${known ? '*' : ''} ${introductions.length} ${variants.length}`,
      ),
      [
        'EU* 0 0',
        'NAVO* 0 0',
        'NIS 1 0',
        'DORA 1 0',
        'CER 1 0',
        'Berec 1 0',
        'Enisa 1 0',
        'NIB 1 0',
        'ICT* 0 0',
        'EDTIB 2 0',
        'Empact 1 0',
        'EDEO 0 0',
        'CERT 1 0',
        'CSIRT 0 0',
        'EU-CyCLONe 1 1',
        'EU-Intcen 0 0',
        'PESCO 0 0',
        'VN* 0 0',
        'OVSE 0 0',
        'EU-CyberNet 1 0',
        'IPA III 1 0',
        'mil CERT 1 0',
        'EDA 0 0',
        'GBVB 0 0',
      ],
    );
  });
});

describe('the acronyms of the data', () => {
  for (const code of ['en', 'nl'] as const) {
    it(`each have one form and one name: ${code}`, () => {
      const { acronyms } = languageData(code);
      assert.ok(acronyms.length >= 150);
      assert.equal(new Set(acronyms.map(({ form }) => acronymKey(form))).size, acronyms.length);
      assert.equal(new Set(acronyms.map(({ concept }) => concept)).size, acronyms.length);
      assert.deepEqual(
        acronyms.filter(({ form, expansion }) => expansion.length < form.length && expansion !== form),
        [],
      );
    });
  }

  it('have the same concepts in both', () => {
    const [en, nl] = (['en', 'nl'] as const).map(
      (code) => new Set(languageData(code).acronyms.map(({ concept }) => concept)),
    );
    assert.ok([...nl!].filter((concept) => !en!.has(concept)).length <= 1);
  });
});
