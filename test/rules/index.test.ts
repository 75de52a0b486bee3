/** What must be true of all rules: their ids, their files, their pages and the examples on them. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { retiredIds, rules } from '../../server/src/rules/index';
import type { Values } from '../../server/src/config/values';
import type { LanguageCode } from '../../server/src/languages/data';
import type { Stage } from '../../server/src/rules/rule';
import { families } from '../../tools/generate/ruleIndex';
import { exists, read, root } from '../../tools/repository';
import { headings, readRulePage, pagePath, type Example } from '../../tools/rulePages';
import { checked } from '../support/marks';

/** The ids that users and scripts rely on: none of these may go away. */
const promised: Readonly<Record<string, readonly string[]>> = {
  footnotes: [
    'footnote-undefined',
    'footnote-unused',
    'footnote-duplicate',
    'footnote-order',
    'footnote-empty',
    'footnote-missing',
    'footnote-punctuation',
  ],
  numbering: ['paragraph-number', 'heading-number', 'point-number', 'cross-reference'],
  acronyms: [
    'acronym-undefined',
    'acronym-late',
    'acronym-redefined',
    'acronym-conflict',
    'acronym-spelling',
    'acronym-unused',
  ],
  deadlines: [
    'deadline-format',
    'deadline-vague',
    'deadline-year-missing',
    'deadline-invalid',
    'deadline-past',
    'deadline-inconsistent',
  ],
  commitments: ['addressee-missing', 'addressee-name', 'deadline-addressee', 'deadline-conflict', 'review-missing'],
  verbs: ['verb-case', 'verb-particle', 'verb-missing'],
  wording: ['wording-house'],
  citations: ['citation-format'],
  structure: ['structure-council-line', 'structure-title'],
};

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending) && name.includes('-'))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

describe('the rules', () => {
  const ids = rules.map(({ id }) => id);

  it('have ids of their own, none of them retired', () => {
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)+$/);
      assert.ok(!retiredIds.includes(id), `${id} is retired: ids are for ever`);
    }
  });

  for (const [family, members] of Object.entries(promised)) {
    it(`keep the promised ids of the family ${family}`, () => {
      const there = rules.filter((rule) => rule.family === family).map(({ id }) => id);
      assert.deepEqual(
        members.filter((id) => !there.includes(id) && !retiredIds.includes(id)),
        [],
      );
    });
  }

  it('stand in the list by family', () => {
    const order = rules.map(({ family }) => families.indexOf(family));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
  });

  it('have one file, one page and one test each, and nothing is left over', () => {
    const sorted = [...ids].sort();
    assert.deepEqual(namesIn('docs/rules', '.md'), sorted);
    assert.deepEqual(namesIn('test/rules', '.test.ts'), sorted);
    assert.deepEqual(
      ids.filter((id) => !exists(`server/src/rules/${id}.ts`)),
      [],
    );
  });

  it('are short: half of the files have 80 lines or fewer', () => {
    const lengths = ids.map((id) => read(`server/src/rules/${id}.ts`).split('\n').length).sort((a, b) => a - b);
    assert.ok((lengths[Math.floor(lengths.length / 2)] ?? 0) <= 80, lengths.join(' '));
  });

  it('say in one line what they find and where the drafting rule comes from', () => {
    for (const { id, about, source } of rules) {
      assert.match(about, /^[^\n]{5,120}[^.\s]$/, id);
      assert.ok(source.trim().length > 5 && !about.includes('TODO') && !source.includes('TODO'), id);
    }
  });
});

describe('the pages of the rules', () => {
  const pages = rules.filter(({ id }) => exists(pagePath(id)));
  for (const { id } of pages) {
    describe(id, () => {
      const page = readRulePage(id);

      it('has the headings all pages have, and examples', () => {
        assert.equal(page.title, id);
        assert.ok(page.about.length > 5 && !page.about.startsWith('#'), 'the line that says what it finds');
        assert.deepEqual(page.headings, headings);
        assert.ok(page.wrong.length > 0 && page.right.length > 0, 'an example of each kind');
        assert.ok(!read(pagePath(id)).includes('TODO'), 'something is left to do');
      });

      page.wrong.forEach((example, at) =>
        it(`finds what is wrong in example ${at + 1}`, () => {
          assert.notEqual(findings(id, example, page.config).length, 0, example.text);
        }),
      );
      page.right.forEach((example, at) =>
        it(`finds nothing in what is right, example ${at + 1}`, () => {
          assert.deepEqual(findings(id, example, page.config), []);
        }),
      );
    });
  }
});

function findings(id: string, { language, stage, text }: Example, { wordings }: Values): string[] {
  const how = { ...(stage && { stage: stage as Stage }), ...(wordings && { wordings }) };
  const { findings: all } = checked(language as LanguageCode, text, how);
  return all
    .filter(({ rule }) => rule === id)
    .map(({ message, range }) => `${text.slice(range.start, range.end)}: ${message}`);
}
