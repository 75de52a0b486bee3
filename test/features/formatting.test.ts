import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, type Finding } from '../../server/src/check';
import type { Document } from '../../server/src/document/model';
import { readDocument } from '../../server/src/document/read';
import { format } from '../../server/src/features/formatting';
import { applyEdits } from '../../server/src/fix';
import { authored, bothCarriers, examples } from '../examples/files';
import { validDocument } from './documents';
import { read } from './prose';

function formatted(prose: string, width = 60, language: 'en' | 'fr' = 'en'): string {
  const { document, text } = read(prose, language);
  return applyEdits(text, format(document, { width }));
}

const weighty = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule }) => rule)
    .sort();

/** What must never change: letters, digits and marks but quotation marks, dashes of lists and space; calls. */
function said(document: Document): string[] {
  return document.blocks.map(({ kind, flow, calls }) => {
    const words = flow.text.replace(/^-/, '–').replace(/[\s"“”„‘’‚«»]/g, '');
    return `${kind} ${words} ${calls.map(({ label }) => label).join()}`;
  });
}

/** Formats, and says what went wrong on the way. */
function prove(text: string, fileName: string, width: number): string {
  const before = readDocument(text, { fileName });
  const once = applyEdits(text, format(before, { width }));
  const after = readDocument(once, { fileName });
  assert.deepEqual(said(after), said(before));
  assert.deepEqual(format(after, { width }), [], once);
  const worse = weighty(check(after).findings);
  assert.ok(worse.length <= weighty(check(before).findings).length, worse.join());
  return once;
}

describe('formatting', function () {
  this.timeout(60_000);

  it('wraps at the width and sets blocks apart', () => {
    assert.equal(
      formatted(
        '1. STRESSES that trains run at night across all the borders of the Union.\n2. INVITES the Commission to:\n  (a) report;\n  (b) act.\n\n\n\n3. NOTES this.\n',
        40,
      ),
      '1. STRESSES that trains run at night\nacross all the borders of the Union.\n\n2. INVITES the Commission to:\n\n(a) report;\n\n(b) act.\n\n3. NOTES this.\n',
    );
  });

  it('joins short lines, and all lines of a block for the width 0', () => {
    assert.equal(formatted('1. STRESSES\nthat trains\nrun.\n', 40), '1. STRESSES that trains run.\n');
    assert.equal(formatted('1. STRESSES\nthat trains\nrun.\n', 0), '1. STRESSES that trains run.\n');
  });

  it('never begins a line with what would be read as a number of its own', () => {
    const once = formatted(
      '1. STRESSES that the trains of the year\n2. INVITES the report of page 12. That is so.\n',
      40,
    );
    assert.ok(!/^12\./m.test(once), once);
  });

  it('keeps a word broken at its hyphen whole', () => {
    assert.equal(
      formatted('1. SUPPORTS the EU-\nCyCLONe network of night trains.\n', 60),
      '1. SUPPORTS the EU-CyCLONe network of night trains.\n',
    );
  });

  it('puts calls to their words, and a space behind them', () => {
    assert.equal(
      formatted('1. NOTES the report [^1]and the paper [^2].\n\n[^1]: Doc. 1/22.\n\n[^2]: Doc. 2/22.\n'),
      '1. NOTES the report[^1] and the paper[^2].\n\n[^1]: Doc. 1/22.\n[^2]: Doc. 2/22.\n',
    );
  });

  it('writes the quotation marks of the language, and leaves what does not come in pairs', () => {
    assert.equal(formatted('1. NOTES the "Night plan" of 2030.\n'), '1. NOTES the ‘Night plan’ of 2030.\n');
    assert.equal(formatted('1. NOTES the "Children’s plan".\n'), '1. NOTES the “Children’s plan”.\n');
    assert.equal(formatted('1. NOTES the 5" plan.\n'), '1. NOTES the 5" plan.\n');
  });

  it('keeps spaces that must not break from breaking', () => {
    assert.equal(
      formatted('1. PREND NOTE du « plan de nuit » ; il vaut 10 % du total.\n', 60, 'fr'),
      '1. PREND NOTE du «\u00a0plan de nuit\u00a0»\u00a0; il vaut 10\u00a0% du total.\n',
    );
  });

  it('makes dashes of the hyphens of a list', () => {
    assert.equal(
      formatted('RECALLING:\n- its plan;\n- its report,\n\n1. NOTES this.\n').includes('– its plan;\n\n– its report,'),
      true,
    );
  });

  it('leaves a text out of a PDF, comments and suppressions as they are', () => {
    const silent = '<!-- conclusions-disable-next-line verb-case -- agreed -->\n1. Notes   this.\n';
    assert.equal(formatted(silent), '<!-- conclusions-disable-next-line verb-case -- agreed -->\n1. Notes this.\n');
    assert.equal(formatted('1. NOTES   this <!-- why? -->\nand that.\n'), '1. NOTES   this <!-- why? -->\nand that.\n');
    for (const { name, text } of examples('clean', /\.txt$/)) {
      assert.equal(applyEdits(text, format(readDocument(text, { fileName: name }), { width: 60 })), text, name);
    }
  });

  it('keeps the line ends of the text', () => {
    assert.equal(formatted('1. NOTES this.\r\n2. NOTES   that.\r\n'), '1. NOTES this.\r\n\r\n2. NOTES that.\r\n');
  });

  it('touches nothing outside the selection', () => {
    const { document, text, cursor } = read('1. NOTES   this.\n\n2. NOTES   ‸that.\n\n3. NOTES   more.\n');
    assert.equal(
      applyEdits(text, format(document, { width: 60 }, [{ start: cursor, end: cursor }])),
      '1. NOTES   this.\n\n2. NOTES that.\n\n3. NOTES   more.\n',
    );
  });

  for (const { name, text } of examples('clean', authored)) {
    it(`changes no word of ${name} at any width, and nothing the second time`, () => {
      for (const width of [0, 40, 72, 100]) {
        const once = prove(text, name, width);
        const longest = Math.max(...once.split('\n').map((line) => line.length));
        if (width === 100) assert.ok(longest <= 140, `a line of ${longest}`);
      }
    });
  }

  it('changes no word of faulty examples either', () => {
    for (const { name, text } of examples('faulty', bothCarriers)) prove(text, name, 72);
  });

  it('changes no word of random documents, however they are laid out', () => {
    const slips = fc.array(fc.tuple(fc.nat(4000), fc.constantFrom('  ', '\n', ' \n', '\n  ')), { maxLength: 25 });
    fc.assert(
      fc.property(validDocument, slips, fc.constantFrom(0, 30, 60, 100), (text, places, width) => {
        const once = prove(text, 'x.en.conclusions', width);
        assert.equal(prove(once, 'x.en.conclusions', width), once);
        let untidy = once;
        for (const [at, space] of places) {
          const found = untidy.indexOf(' ', at % untidy.length);
          // A line that begins with a number, a bracket or capitals is another text.
          if (found > 0 && /[a-z,] [a-z]{3}/.test(untidy.slice(found - 1, found + 4)))
            untidy = `${untidy.slice(0, found)}${space}${untidy.slice(found + 1)}`;
        }
        prove(untidy, 'x.en.conclusions', width);
      }),
      { numRuns: 150 },
    );
  });
});
