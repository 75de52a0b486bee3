/** The house: what its documents and files say of each other is true. */
import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { rulePage } from '../server/src/features/rulePage';
import * as service from '../server/src/service';
import { version } from '../server/src/version';
import { generateAll, isStale } from '../tools/generate';
import { exists, read, root } from '../tools/repository';

interface Manifest {
  readonly version: string;
  readonly repository?: { readonly url: string };
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifests = ['package.json', 'client/package.json', 'server/package.json'];
const manifest = (path: string) => JSON.parse(read(path)) as Manifest;
const apart = new Set(['node_modules', '.git', 'dist', 'out', 'coverage', '.vscode-host', '.vscode-test']);

/** Every file that is ours, from the root, with `/`. */
function files(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return apart.has(entry.name) ? [] : files(path);
    return entry.isFile() ? [path] : [];
  });
}

describe('generated files', () => {
  for (const file of generateAll()) {
    it(`${file.path} is fresh`, () => assert.ok(!isStale(file), 'run npm run generate'));
  }
});

describe('the packages', () => {
  it('have one version, which the program knows', () => {
    for (const path of manifests) assert.equal(manifest(path).version, version, path);
  });

  it('say where the project is published, and the pages of the rules lie there', () => {
    const address = manifest('package.json').repository?.url.replace(/\.git$/, '');
    assert.equal(manifest('server/package.json').repository?.url, `${address}.git`);
    assert.equal(rulePage('verb-case'), `${address}/blob/main/docs/rules/verb-case.md`);
  });

  it('name exact versions of what they depend on', () => {
    for (const path of manifests) {
      const { dependencies, devDependencies } = manifest(path);
      for (const [name, wanted] of Object.entries({ ...dependencies, ...devDependencies })) {
        assert.match(wanted, /^\d+\.\d+\.\d+(-[\w.]+)?$/, `${path}: ${name}`);
      }
    }
  });

  it('run no install script of any package, and the lock file names no registry', () => {
    assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
    assert.doesNotMatch(read('package-lock.json'), /"resolved": "(?:https?|git)/);
    for (const path of manifests) {
      const scripts = Object.keys(manifest(path).scripts ?? {});
      assert.deepEqual(
        scripts.filter((name) => /^(?:pre|post)|^prepare$/.test(name)),
        [],
        'scripts that would never run',
      );
    }
  });

  it('bundle all the server needs: nothing is installed with the command', () => {
    assert.equal(manifest('server/package.json').dependencies, undefined);
  });
});

describe('the core', () => {
  const entryOf = (name: string) => ({
    entryPoints: [join(root, `server/src/${name}`)],
    bundle: true,
    write: false as const,
  });

  for (const [name, packages] of [
    ['service.ts', []],
    ['fix.ts', []],
    ['config/discover.ts', []],
    ['config/parse.ts', ['jsonc-parser', 'smol-toml', 'yaml']],
  ] as const) {
    it(`is bundled for the browser without a node built-in: ${name}, with ${packages.join() || 'no package'}`, async () => {
      // A built-in would not be found: the bundler fails where one is imported for a browser.
      const how = { platform: 'browser', logLevel: 'silent', metafile: true, absWorkingDir: root } as const;
      const { metafile } = await build({ ...entryOf(name), ...how, mainFields: ['module', 'main'] });
      const outside = Object.keys(metafile.inputs).filter((path) => !path.startsWith('server/src/'));
      assert.deepEqual([...new Set(outside.map((path) => path.split('/')[1]))].sort(), packages);
    });
  }

  it('reads and checks where there is nothing but the language: no console, no timer, no clock', async () => {
    const { outputFiles } = await build({
      ...entryOf('service.ts'),
      format: 'iife',
      globalName: 'core',
      target: 'es2022',
    });
    const text = read('examples/clean/libraries.en.conclusions');
    const context = createContext({ text });
    // Days are counted with Date, but only from days that are given.
    const calendar =
      'const Date = class extends globalThis.Date { static now() { throw 0; } constructor(day) { super(day.valueOf()); } };';
    runInContext(`${calendar} const Intl = undefined; ${outputFiles[0]?.text ?? ''}`, context);
    const found = runInContext('JSON.stringify(core.check(core.readDocument(text), {}))', context) as string;
    assert.equal(found, JSON.stringify(service.check(service.readDocument(text), {})));
  });
});

describe('the bundles', () => {
  const imports = (path: string) =>
    [...new Set([...read(path).matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name.replace('node:', '')))]
      .filter((name) => !/^\.\/(?:languages|packages)\/[a-z-]+\.js$/.test(name))
      .sort();

  it('import these built-ins and no others', () => {
    assert.deepEqual(imports('server/dist/cli.js'), [
      './server.js',
      'buffer',
      'child_process',
      'crypto',
      'fs',
      'os',
      'path',
      'timers/promises',
      'tty',
      'util',
      'v8',
      'worker_threads',
    ]);
    const apart = readdirSync(join(root, 'server/dist/packages')).map((name) => `server/dist/packages/${name}`);
    assert.deepEqual([...new Set(apart.flatMap(imports))].sort(), ['buffer', 'process']);
    const server = [
      'buffer',
      'child_process',
      'console',
      'crypto',
      'fs',
      'fs/promises',
      'net',
      'os',
      'path',
      'process',
      'url',
      'util',
      'v8',
    ];
    assert.deepEqual(imports('server/dist/server.js'), server);
    assert.deepEqual(imports('dist/server.js'), server);
    const client = ['child_process', 'crypto', 'fs', 'net', 'os', 'path', 'readline', 'util', 'vscode'];
    assert.deepEqual(imports('dist/client.js'), client);
    assert.deepEqual(imports('dist/client.web.js'), ['vscode']);
    assert.deepEqual(imports('dist/server.web.js'), []);
  });

  it('have net and child_process from the protocol library alone: nothing of ours imports them, but for asking git', () => {
    const outside =
      /(?:from|require\(|import\() ?'(?:node:)?(?:child_process|cluster|dgram|dns|https?|http2|net|tls)(?:\/|')/;
    const ours = files().filter((path) => /^(?:server|client)\/src\/.*\.ts$/.test(path));
    assert.ok(ours.length > 50);
    assert.deepEqual(
      ours.filter((path) => outside.test(read(path))),
      ['server/src/cli/changed.ts'],
    );
    const started = read('server/src/cli/changed.ts').match(/\b(?:spawn|exec|fork)\w*\([^,)]*/g);
    assert.deepEqual(started, ["spawnSync('git'"]);
  });

  it('run no code that is not in them', () => {
    for (const path of [
      'server/dist/cli.js',
      'server/dist/server.js',
      ...['server', 'client', 'server.web', 'client.web'].map((name) => `dist/${name}.js`),
    ]) {
      assert.doesNotMatch(read(path), /\beval\(|\bnew Function\(|\brequire\([a-z]+\)/, path);
    }
  });
});

describe('the files', () => {
  it('name no place and no tool of somebody’s machine', () => {
    const places = ['work', 'root', 'home/\\w+', 'Users/\\w+'].map((name) => `["'\`\\s(=]/${name}/`);
    const words = new RegExp([...places, '\\b(?:chatgpt|copilot|llm|subagent)\\b'].join('|'), 'i');
    const ours = files().filter((path) => /\.(?:[cm]?[jt]s|json|md|conclusions|txt|ya?ml)$|\/run$/.test(path));
    const guilty = ours.filter((path) => path !== 'test/project.test.ts' && !path.endsWith('package-lock.json'));
    assert.deepEqual(
      guilty.filter((path) => words.test(read(path))),
      [],
    );
  });

  it('hold no text of others: no adopted document is in the repository', () => {
    assert.deepEqual(
      files().filter((path) => /\b(?:st|ST)\d{4,5}-\d\d\b/.test(path)),
      [],
    );
  });
});

describe('ARCHITECTURE.md', () => {
  it('has a row for every folder of the core', () => {
    const folders = readdirSync(join(root, 'server/src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const missing = folders.filter(({ name }) => !read('ARCHITECTURE.md').includes(`server/src/${name}/`));
    assert.deepEqual(
      missing.map(({ name }) => name),
      [],
    );
  });

  it('names files and folders that exist', () => {
    const named = [...read('ARCHITECTURE.md').matchAll(/`((?:server|client|docs|test)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter((path) => !exists(path)),
      [],
    );
  });
});
