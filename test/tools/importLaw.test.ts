import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import { breach } from '../../tools/lint/importLaw';

describe('the law on import direction', () => {
  const allowed: readonly (readonly [importer: string, specifier: string])[] = [
    ['server/src/document/read.ts', '../text/source'],
    ['server/src/document/read.ts', '../languages/index'],
    ['server/src/rules/verb-case.ts', '../document/model'],
    ['server/src/check.ts', './rules/index'],
    ['server/src/check.ts', './suppression'],
    ['server/src/features/hover.ts', '../check'],
    ['server/src/features/hover.ts', '../commitments/register'],
    ['server/src/service.ts', './features/outline'],
    ['server/src/cli/check.ts', '../service'],
    ['server/src/cli/check.ts', 'node:fs'],
    ['server/src/lsp/server.ts', 'vscode-languageserver'],
    ['server/src/lsp/node.ts', '../disk/ignored'],
    ['server/src/cli/find.ts', '../disk/ignored'],
    ['server/src/main.cli.ts', './cli/run'],
    ['client/src/extension.ts', 'vscode'],
    ['test/project.test.ts', '../server/src/service'],
  ];
  for (const [importer, specifier] of allowed) {
    it(`lets ${importer} import ${specifier}`, () => assert.equal(breach(importer, specifier), undefined));
  }

  const forbidden: readonly (readonly [importer: string, specifier: string])[] = [
    ['server/src/text/flow.ts', '../document/model'],
    ['server/src/languages/index.ts', '../document/model'],
    ['server/src/document/read.ts', '../rules/index'],
    ['server/src/document/read.ts', '../disk/ignored'],
    ['server/src/rules/verb-case.ts', '../features/outline'],
    ['server/src/rules/verb-case.ts', '../check'],
    ['server/src/commitments/register.ts', '../features/outline'],
    ['server/src/service.ts', './lsp/server'],
    ['server/src/lsp/server.ts', '../cli/run'],
    ['server/src/cli/check.ts', '../lsp/positions'],
    ['server/src/cli/check.ts', 'vscode-languageserver-types'],
    ['server/src/rules/verb-case.ts', 'node:fs'],
    ['server/src/document/read.ts', 'fs'],
    ['server/src/document/read.ts', 'picocolors'],
    ['client/src/extension.ts', '../../server/src/service'],
    ['server/src/new-room/thing.ts', '../text/source'],
  ];
  for (const [importer, specifier] of forbidden) {
    it(`forbids ${importer} to import ${specifier}`, () => {
      assert.match(breach(importer, specifier) ?? '', /Law on import direction|lies in no room/);
    });
  }

  it('is applied by the linter, whatever the form of the import', async () => {
    const linter = new ESLint();
    const imports = [
      "import { rules } from '../rules/index';",
      "export * from '../rules/index';",
      "export const late = () => import('../rules/index');",
      "export type Rule = import('../rules/rule').Rule;",
      "const own = require('../rules/index');",
    ];
    for (const line of imports) {
      const [result] = await linter.lintText(`${line}\n`, { filePath: 'server/src/document/model.ts' });
      const said = (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'house/import-direction');
      assert.match(said[0]?.message ?? 'nothing', /^Law on import direction: document imports only from/, line);
    }
  }).timeout(60_000);
});
