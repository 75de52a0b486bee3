import assert from 'node:assert/strict';
import { fileLinks, followed, relativePath, resolved } from '../../server/src/features/fileLinks';
import { applyEdits } from '../../server/src/fix';
import { read } from './prose';

const HERE = 'file:///drafts/new/here.en.conclusions';

function afterwards(prose: string, names: Readonly<Record<string, string>>): string {
  const { document, text } = read(prose);
  return applyEdits(
    text,
    followed(document, HERE, (uri) => names[uri] ?? uri),
  );
}

describe('links to other texts by their file', () => {
  const prose =
    '1. RECALLS [its earlier text](../old/my%20text.en.conclusions#p3) and [the other](other.nl.conclusions.md).\n';

  it('are addresses of texts beside this one', () => {
    assert.deepEqual(
      fileLinks(read(prose).document).map(({ path }) => path),
      ['../old/my text.en.conclusions', 'other.nl.conclusions.md'],
    );
    const others = '1. NOTES [a](https://a.eu/x.conclusions), [b](/x.conclusions), [c](x.pdf) and (x.conclusions).\n';
    assert.deepEqual(fileLinks(read(others).document), []);
  });

  it('lead from the folder of the text', () => {
    assert.equal(resolved(HERE, '../old/a.conclusions'), 'file:///drafts/old/a.conclusions');
    assert.equal(resolved(HERE, './a.conclusions'), 'file:///drafts/new/a.conclusions');
    assert.equal(relativePath(HERE, 'file:///drafts/old/a.conclusions'), '../old/a.conclusions');
    assert.equal(relativePath(HERE, 'file:///drafts/new/a.conclusions'), 'a.conclusions');
  });

  it('follow a file that gets another name', () => {
    assert.equal(
      afterwards(prose, { 'file:///drafts/old/my text.en.conclusions': 'file:///drafts/new/first (1).en.conclusions' }),
      prose.replace('../old/my%20text', 'first%20%281%29'),
    );
    assert.equal(afterwards(prose, { 'file:///drafts/old/none.en.conclusions': 'file:///x.conclusions' }), prose);
  });

  it('of a text that moves lead where they led', () => {
    assert.equal(
      afterwards(prose, { [HERE]: 'file:///drafts/here.en.conclusions' }),
      prose.replace('../old/', 'old/').replace('(other', '(new/other'),
    );
    assert.equal(afterwards(prose, { [HERE]: 'file:///drafts/new/there.en.conclusions' }), prose);
  });
});
