import assert from 'node:assert/strict';
import { parseRulePage } from '../../tools/rulePages';
import { replaceBetweenMarks } from '../../tools/repository';

describe('a rule page', () => {
  const page = parseRulePage(`# verb-tense

Verbs that are not in the present tense.

## Why

Because.

## Wrong

First, in Dutch:

\`\`\`conclusions nl
## Geen kop

1. BENADRUKTE dat.
\`\`\`

and in English:

\`\`\`conclusions en
1. STRESSED that.
\`\`\`

## Right

\`\`\`conclusions en
1. STRESSES that.
\`\`\`
`);

  it('is read into title, line, headings and examples', () => {
    assert.equal(page.title, 'verb-tense');
    assert.equal(page.about, 'Verbs that are not in the present tense.');
    assert.deepEqual(page.headings, ['Why', 'Wrong', 'Right']);
    assert.deepEqual(page.wrong, [
      { language: 'nl', text: '## Geen kop\n\n1. BENADRUKTE dat.\n' },
      { language: 'en', text: '1. STRESSED that.\n' },
    ]);
    assert.deepEqual(page.right, [{ language: 'en', text: '1. STRESSES that.\n' }]);
  });
});

describe('a part of a page that is generated', () => {
  it('is replaced between its marks, and the marks stay', () => {
    const page = 'a\n<!-- x:start -->\nold\n<!-- x:end -->\nb';
    const fresh = 'a\n<!-- x:start -->\nnew\n<!-- x:end -->\nb';
    assert.equal(replaceBetweenMarks(page, 'x', 'new\n'), fresh);
    assert.equal(replaceBetweenMarks(fresh, 'x', 'new\n'), fresh);
  });

  it('cannot be replaced where a mark is missing', () => {
    assert.throws(() => replaceBetweenMarks('a <!-- x:start --> b', 'x', 'new'), /marks .* are missing/);
  });
});
