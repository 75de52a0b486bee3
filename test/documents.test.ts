/** README, CONTRIBUTING and their like: commands in them run as printed, links lead somewhere. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exists, read, root } from '../tools/repository';

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

/** The lines of the `sh` blocks of a page, without comments; `a && b` are two. */
function commandsOn(page: string): string[] {
  const blocks = [...read(page).matchAll(/^```(?:sh|bash)\n([^`]*)^```/gm)].map(([, body = '']) => body);
  const lines = blocks.flatMap((body) => body.split('\n')).map((line) => line.replace(/#.*/, '').trim());
  return lines
    .flatMap((line) => line.split('&&'))
    .map((line) => line.trim())
    .filter(Boolean);
}

describe('commands in the documents', () => {
  const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
  let folder = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'conclusions-readme-'));
    const draft = join(root, 'examples/clean/libraries.en.conclusions');
    mkdirSync(join(folder, 'drafts'));
    for (const name of ['draft.en.conclusions', 'drafts/draft.en.conclusions']) copyFileSync(draft, join(folder, name));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Pages whose commands have tests of their own. */
  const elsewhere: Readonly<Record<string, string>> = {
    'docs/ci.md': 'test/cli/integration.test.ts',
    'docs/editors.md': 'test/editors/editors.test.ts',
  };
  const found = pages
    .filter((page) => elsewhere[page] === undefined)
    .flatMap((page) => commandsOn(page).map((command) => ({ page, command })));

  for (const { page, command } of found.filter(({ command }) => command.startsWith('npm '))) {
    it(`${page}: ${command} is a script of ours`, () => {
      const [, verb = '', name = ''] = command.split(/\s+/);
      assert.ok(verb === 'ci' || scripts[verb === 'run' ? name : verb], 'no such script in package.json');
    });
  }

  for (const { page, command } of found.filter(({ command }) => command.startsWith('npx conclusions '))) {
    it(`${page}: ${command} runs`, () => {
      const args = command.split(/\s+/).slice(2);
      const where = args.includes('examples') ? root : folder;
      const options = { cwd: where, input: '', encoding: 'utf8', timeout: 20_000 } as const;
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(root, 'server/bin/conclusions.js'), ...args],
        options,
      );
      // Findings are an answer, too; a server whose client goes away without a word ends with 1.
      assert.ok(status === 0 || (status === 1 && /examples|lsp/.test(command)), `exit code ${status}\n${stderr}`);
    });
  }

  it('are all of a kind that is run here', () => {
    const known = /^(?:npm (?:ci$|test$|run )|npx (?:conclusions|mocha|tsx tools\/\S+) |bash \.ci\/run$)/;
    assert.deepEqual(
      found.filter(({ command }) => !known.test(command)),
      [],
    );
    assert.ok(found.length > 10);
    for (const [page, test] of Object.entries(elsewhere)) assert.ok(read(test).includes(page.slice('docs/'.length)));
  });
});

describe('links in the documents', () => {
  for (const page of pages) {
    it(`${page} links to what exists`, () => {
      const prose = read(page)
        .split(/^```/m)
        .filter((_, at) => at % 2 === 0)
        .join('')
        // What stands as code is no link.
        .replace(/`[^`\n]*`/g, '');
      const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
      const local = targets
        .filter((target) => !/^(?:https?:|mailto:|#)/.test(target))
        .map((target) => target.replace(/#.*/, ''));
      const broken = local.filter((target) => !exists(join(dirname(page), target)));
      assert.deepEqual(broken, []);
    });
  }
});
