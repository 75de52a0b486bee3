/** Where a check puts what it found: the order of findings, whole characters, comments that silence nothing. */
import assert from 'node:assert/strict';
import { check, type CheckOptions } from '../server/src/check';
import type { Document } from '../server/src/document/model';
import { readDocument } from '../server/src/document/read';
import { rules as realRules } from '../server/src/rules';
import type { Rule } from '../server/src/rules/rule';

const read = (text: string): Document => readDocument(text, { language: 'en' });

/** Finds one stretch of the first block. */
function finds(id: string, from: number, to: number): Rule {
  return {
    id,
    family: 'structure',
    severity: 'error',
    about: 'A rule for tests.',
    source: 'none',
    check: ({ blocks }) => [{ at: { block: blocks[0]!, from, to }, message: { text: 'Here.', values: {} } }],
  };
}

describe('findings', () => {
  it('that begin together: the shorter first, and at one place that of the rule first in the alphabet', () => {
    const document = read('1. STRESSES that maps of caves are dear.\n');
    const rules = [finds('c', 17, 30), finds('b', 17, 24), finds('a', 17, 30), finds('d', 17, 30), finds('e', 3, 39)];
    assert.deepEqual(
      check(document, {}, rules).findings.map(({ rule }) => rule),
      ['e', 'b', 'a', 'c', 'd'],
    );
  });

  it('may stand beside any character, and cut none in two', () => {
    const text = '1. STRESSES \u{10000}\u{10ffff}x\u{1d7ff}.\n';
    const document = read(text);
    const at = (from: number, to: number): string => {
      const { findings, failures } = check(document, {}, [finds('a', from, to)]);
      return failures[0]?.reason ?? text.slice(findings[0]!.range.start, findings[0]!.range.end);
    };
    assert.deepEqual([at(12, 14), at(14, 16), at(16, 17), at(17, 19)], ['\u{10000}', '\u{10ffff}', 'x', '\u{1d7ff}']);
    for (const half of [13, 15, 18]) {
      assert.equal(at(12, half), 'a place that cuts a character in two');
      assert.equal(at(half, 20), 'a place that cuts a character in two');
    }
  });
});

describe('a comment that silences nothing', () => {
  const document = read(
    '1. STRESSES this.\n\n<!-- conclusions-disable-next-line footnote-unused -->\n\n2. NOTES that.\n',
  );
  const usual = realRules.find(({ id }) => id === 'suppression-unused')!;
  const said = (options: CheckOptions, rules: readonly Rule[] = realRules): string[] =>
    check(document, options, rules).findings.map(({ rule, severity, fix }) => `${rule} ${severity} ${fix?.safe}`);

  it('is told as the rule for it is set', () => {
    assert.deepEqual(said({}), [`suppression-unused ${usual.severity} false`]);
    assert.deepEqual(said({ rules: { 'suppression-unused': 'error' } }), ['suppression-unused error false']);
    assert.deepEqual(said({ rules: { 'suppression-unused': 'off' } }), []);
  });

  it('is not told where that rule is not run, or comments do not count', () => {
    const others = realRules.filter((rule) => rule !== usual);
    assert.deepEqual(said({}, others), []);
    assert.deepEqual(said({ comments: false }), []);
  });
});
