import assert from 'node:assert/strict';
import ts from 'typescript';
import { scaffold } from '../../tools/newRule';
import { headings, parseRulePage } from '../../tools/rulePages';

const list = `/** All rules. */
import { footnoteUnused } from './footnote-unused';
import { paragraphNumber } from './paragraph-number';
import type { Rule } from './rule';
import { verbCase } from './verb-case';

export const rules: readonly Rule[] = [
  footnoteUnused,
  paragraphNumber,
  verbCase,
];

export const retiredIds: readonly string[] = ['verb-tense'];
`;

const known = [
  { id: 'footnote-unused', family: 'footnotes' },
  { id: 'paragraph-number', family: 'numbering' },
  { id: 'verb-case', family: 'verbs' },
] as const;

describe('npm run new-rule', () => {
  const files = scaffold('point-order', 'numbering', list, known);
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? assert.fail(`no ${path}`);

  it('writes a rule and a test that compile', () => {
    for (const path of ['server/src/rules/point-order.ts', 'test/rules/point-order.test.ts']) {
      const { diagnostics } = ts.transpileModule(textOf(path), { reportDiagnostics: true, fileName: path });
      assert.deepEqual(diagnostics, []);
    }
    assert.match(
      textOf('server/src/rules/point-order.ts'),
      /export const pointOrder: BlockRule = \{\n {2}id: 'point-order',\n {2}family: 'numbering'/,
    );
  });

  it('writes a page with all headings and an example of each kind', () => {
    const page = parseRulePage(textOf('docs/rules/point-order.md'));
    assert.equal(page.title, 'point-order');
    assert.deepEqual(page.headings, headings);
    assert.deepEqual([page.wrong.length, page.right.length], [1, 1]);
    assert.equal(page.wrong[0]?.language, 'en');
    assert.match(page.wrong[0]?.text ?? '', /^THE COUNCIL[^`]*wrong in a sentence\.\n$/);
  });

  it('adds it to the list of rules', () => {
    const text = textOf('server/src/rules/index.ts');
    assert.match(text, /paragraph-number';\nimport \{ pointOrder \} from '.\/point-order';\nimport type/);
    assert.match(text, /paragraphNumber,\n {2}pointOrder,\n {2}verbCase,\n\];\n\nexport const retiredIds/);
  });

  it('refuses an id that is malformed, taken or retired, and a family there is not', () => {
    assert.throws(() => scaffold('PointOrder', 'numbering', list), /no rule id/);
    assert.throws(() => scaffold('verb-case', 'verbs', list), /taken/);
    assert.throws(() => scaffold('verb-tense', 'verbs', list), /taken/);
    assert.throws(() => scaffold('style-comma', 'style', list), /no family/);
  });
});
