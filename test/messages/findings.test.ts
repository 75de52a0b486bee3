/** What rules find is told whole in another language: no message, title or related words stay English. */
import assert from 'node:assert/strict';
import { check, type Finding } from '../../server/src/check';
import { readDocument } from '../../server/src/document/read';
import { languageCodes, type LanguageCode } from '../../server/src/languages/data';
import { spokenLanguages, wordsFor } from '../../server/src/messages/catalogues';
import { rules } from '../../server/src/rules/index';
import type { Stage } from '../../server/src/rules/rule';
import { readRulePage } from '../../tools/rulePages';
import { bothCarriers, examples } from '../examples/files';

/** Texts with every kind of fault: the faulty examples, and what the pages of the rules show as wrong. */
const texts = [
  ...examples('faulty', bothCarriers).map(({ name, text }) => ({ text, read: { fileName: name }, stage: 'draft' })),
  ...rules.flatMap(({ id }) =>
    readRulePage(id).wrong.map(({ text, language, stage }) => {
      assert.ok(languageCodes.includes(language as LanguageCode));
      return { text, read: { language: language as LanguageCode }, stage: stage ?? 'draft' };
    }),
  ),
];

function told(language?: string): Finding[] {
  return texts.flatMap(({ text, read, stage }) => {
    const { findings, failures } = check(readDocument(text, read), {
      stage: stage as Stage,
      words: wordsFor(language),
    });
    assert.deepEqual(failures, []);
    return findings;
  });
}

/** What does not depend on who reads it. */
const bare = ({ rule, severity, range, fix, related }: Finding) => [
  [rule, severity, range, fix?.edits, fix?.safe],
  related.map((each) => each.range),
];

describe('findings in the language of the reader', () => {
  const english = told();

  it('are of all rules but one that needs a configuration', () => {
    const found = new Set(english.map(({ rule }) => rule));
    const silent = rules.map(({ id }) => id).filter((id) => !found.has(id) && id !== 'wording-house');
    assert.deepEqual(silent, []);
  });

  for (const language of spokenLanguages) {
    it(`are the same in ${language}, in other words, and none of them stays English`, () => {
      const found = told(language);
      assert.deepEqual(found.map(bare), english.map(bare));
      for (const [at, { message, fix, related }] of found.entries()) {
        const { message: before, fix: fixBefore, related: relatedBefore } = english[at]!;
        assert.notEqual(message, before);
        assert.doesNotMatch(message, /\{\w+\}|\bundefined\b|\bobject\b/);
        if (fix) assert.notEqual(fix.title, fixBefore!.title);
        for (const [index, each] of related.entries()) {
          // Words of the text alone are the same in all languages but for their quotation marks.
          if (!/^“[^”]*”$/.test(relatedBefore[index]!.message))
            assert.notEqual(each.message, relatedBefore[index]!.message);
        }
      }
    });
  }
});
