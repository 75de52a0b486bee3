import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languageCodes } from '../../server/src/languages/data';
import { rules } from '../../server/src/rules/index';
import { read, root } from '../../tools/repository';

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

describe('the package of the command, as it would be published', function () {
  this.timeout(60_000);
  let folder = '';
  let packed: Packed;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'conclusions-pack-'));
    const args = ['pack', '--workspace', 'server', '--json', '--pack-destination', folder];
    const [first] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' })) as Packed[];
    assert.ok(first);
    packed = first;
    execFileSync('tar', ['xzf', join(folder, packed.filename), '-C', folder]);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(folder, 'package/bin/conclusions.js'), ...args], {
      cwd: root,
      encoding: 'utf8',
      input: '',
    });

  it('holds the command, the server, the pages of the rules and the licences, and nothing else', () => {
    const pages = rules.map(({ id }) => `dist/docs/rules/${id}.md`);
    const others = ['LICENSE', 'README.md', 'bin/conclusions.js', 'package.json'];
    const built = [
      'dist/THIRD-PARTY.txt',
      'dist/cli.js',
      'dist/config.schema.json',
      'dist/docs/rules/README.md',
      'dist/sbom.cdx.json',
      'dist/server.js',
    ];
    const languages = [...languageCodes, 'shared'].map((name) => `dist/languages/${name}.js`);
    const packages = ['ignore', 'jsonc-parser', 'picomatch', 'smol-toml', 'yaml'].map(
      (name) => `dist/packages/${name}.js`,
    );
    const expected = [...pages, ...languages, ...packages, ...others, ...built];
    assert.deepEqual(packed.files.map(({ path }) => path).sort(), expected.sort());
    assert.equal(read('server/LICENSE'), read('LICENSE'));
  });

  it('checks a text where nothing else is installed', () => {
    const { status, stdout } = run('check', 'examples/clean');
    assert.equal(status, 0, stdout);
    assert.equal(run('check', 'examples/short.en.conclusions').status, 1);
  });

  it('explains a rule', () => {
    const { stdout } = run('explain', 'footnote-undefined');
    assert.ok(stdout.startsWith(read('docs/rules/footnote-undefined.md').trimEnd()));
  });

  it('starts the language server', async () => {
    const params = { processId: null, rootUri: null, capabilities: {} };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    const server = spawn(process.execPath, [join(folder, 'package/bin/conclusions.js'), 'lsp', '--stdio']);
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    let answer = '';
    for await (const chunk of server.stdout) {
      answer += String(chunk);
      if (answer.includes('"capabilities":')) server.stdin.end();
    }
    assert.match(answer, /"capabilities":/);
  });
});
