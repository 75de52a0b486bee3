/** What the command loads to check one text: every module is parsed and run at every start. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { root } from '../../tools/repository';
import { ceilings } from './ceilings';

const EXAMPLE = 'libraries.en.conclusions';
const HOW = 'If the start is worth that much more time, change the list in test/work/ceilings.json and say why.';

interface Loaded {
  readonly builtins: readonly string[];
  readonly files: readonly string[];
}

/** A text in a folder of its own: what configuration would cost is not what is asked. */
let folder = '';

function loadedBy(...program: readonly string[]): Loaded {
  const argv = ['--require', join(__dirname, 'loads.cjs'), ...program, 'check', join(folder, EXAMPLE)];
  const { stderr, status } = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return JSON.parse(stderr.trim().split('\n').at(-1)!) as Loaded;
}

describe('conclusions check', function () {
  // A program is started: on a busy machine that takes a while.
  this.timeout(60_000);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'conclusions-loaded-'));
    cpSync(join(root, 'examples/clean', EXAMPLE), join(folder, EXAMPLE));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('loads these modules and no others', () => {
    // From the sources: a bundle does not tell one module from another.
    const { files } = loadedBy('--import=tsx', 'server/src/main.cli.ts');
    const paths = files.map((file) => relative(root, file).split(sep).join('/'));
    const packages = paths.filter(
      (path) => path.includes('node_modules/') && !/node_modules\/(?:tsx|esbuild)\//.test(path),
    );
    assert.deepEqual(packages, [], 'no package is needed to check a text');
    const modules = paths
      .filter((path) => path.startsWith('server/src/') && !/^server\/src\/(?:text|document|rules)\//.test(path))
      .map((path) => path.slice('server/src/'.length));
    assert.deepEqual(modules.sort(), [...ceilings.loaded.modules].sort(), HOW);
  });

  it('loads these built-ins and no others', () => {
    const { builtins } = loadedBy('server/bin/conclusions.js');
    const wanted = ceilings.loaded.builtins;
    assert.deepEqual(
      builtins.filter((name) => !wanted.includes(name)),
      [],
      HOW,
    );
  });

  it('does not look at the server beside it', () => {
    const { files } = loadedBy('server/bin/conclusions.js');
    assert.deepEqual(
      files.filter((file) => file.endsWith('server.js')),
      [],
    );
  });
});
