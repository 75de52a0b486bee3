import assert from 'node:assert/strict';
import { languageCodes } from '../../server/src/languages/data';
import { languageData } from '../../server/src/languages';
import { check } from '../../server/src/check';
import { readDocument } from '../../server/src/document/read';
import { generate as generateSnippets } from '../../tools/generate/snippets';
import { generate as generateTemplates } from '../../tools/generate/templates';
import { coloured } from './tokens';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}
type Templates = Record<string, Record<'cover' | 'single' | 'joint', string[]>>;

const parse = (files: readonly { readonly text: string }[]): unknown => JSON.parse(files[0]?.text ?? '');
const snippets = Object.entries(parse(generateSnippets()) as Record<string, Snippet>);
const templates = parse(generateTemplates()) as Templates;

/** What stands there when nothing is filled in: the first of a choice, the words of a tab stop. */
const filled = (body: readonly string[]): string =>
  body
    .join('\n')
    .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)(?:,(?:\\.|[^|\\])*)?\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replaceAll('$CURRENT_YEAR', '2031')
    .replaceAll('$0', '')
    .replace(/\\(.)/g, '$1');

const stopsOf = (body: readonly string[]): number[] =>
  [...body.join('\n').matchAll(/\$\{(\d+)[:|]/g)].map(([, stop]) => Number(stop));

describe('Snippets', () => {
  it('each have a prefix of their own, which says the language', () => {
    const prefixes = snippets.flatMap(([, { prefix }]) => prefix);
    assert.deepEqual([...new Set(prefixes)], prefixes);
    for (const code of languageCodes)
      assert.ok(prefixes.filter((prefix) => prefix.startsWith(`${code}-`)).length >= 4, code);
  });

  it('count their tab stops from 1', () => {
    for (const [name, { body }] of snippets)
      assert.deepEqual(
        stopsOf(body),
        stopsOf(body).map((_, index) => index + 1),
        name,
      );
  });

  it('leave nothing of their notation in the text', () => {
    for (const [name, { body }] of snippets) assert.doesNotMatch(filled(body), /[${}|\\]/, name);
  });

  it('hold verbs that the grammar knows', async () => {
    for (const [name, { body }] of snippets.filter(([each]) => / \p{Lu}{2}/u.test(each.replace('Council line', '')))) {
      const data = languageCodes.map(languageData).find((each) => name.startsWith(`${each.name}:`));
      const text = `${data?.structure.councilLine[0]},\n\n${filled(body)}`;
      assert.ok((await coloured(text, 'keyword.control')).length > 0, text);
    }
  });
});

describe('Templates', () => {
  const check_ = (text: string): string[] =>
    check(readDocument(text), {})
      .findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ rule, message }) => `${rule}: ${message}`);

  for (const code of languageCodes) {
    const template = templates[code];
    for (const kind of ['single', 'joint'] as const)
      for (const cover of [true, false])
        it(`in ${code} (${kind}${cover ? ', with a cover' : ''}) are read in their language and have no fault`, () => {
          assert.ok(template);
          const body = [...(cover ? template.cover : []), ...template[kind]];
          assert.deepEqual(
            stopsOf(body),
            [...stopsOf(body)].sort((a, b) => a - b),
          );
          const text = filled(body);
          const document = readDocument(text);
          assert.equal(document.language, code, text);
          const main = document.parts.find(({ councilLine }) => councilLine);
          assert.equal(main?.joint, kind === 'joint' && languageData(code).structure.jointLine.length > 0, text);
          assert.equal(main.paragraphs.length, 3, text);
          assert.deepEqual(check_(text), [], text);
        });
  }
});
