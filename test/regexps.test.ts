/** Every regular expression of ours is put before recheck: none may take more than its text is long. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import * as ts from 'typescript';
import { read, root } from '../tools/repository';

interface Found {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

const folders = ['server/src', 'client/src'];
const files = folders.flatMap((folder) =>
  (readdirSync(join(root, folder), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

const found: Found[] = [];
const made: string[] = [];
for (const path of files) collect(path);

function collect(path: string): void {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const at = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
      made.push(at);
    ts.forEachChild(node, visit);
  };
  visit(file);
}

describe('regular expressions', function () {
  this.timeout(120_000);

  it('stand in the code: none is made of language data or of a text, so what is true here is true in 24 languages', () => {
    assert.ok(found.length > 100);
    assert.deepEqual(made, []);
  });

  it('take no more than a text is long', () => {
    const different = [...new Map(found.map((each) => [`${each.source} ${each.flags}`, each])).values()];
    const slow = different.flatMap(({ at, source, flags }) => {
      const { status } = checkSync(source, flags.replace('v', 'u'), { timeout: 10_000 }) as { status: string };
      return status === 'safe' ? [] : [`${at} /${source}/${flags}: ${status}`];
    });
    assert.deepEqual(slow, []);
  });
});
