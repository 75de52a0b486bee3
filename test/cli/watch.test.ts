/** `check --watch`: what is changed is reported, whatever happens to the files meanwhile. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { bundle } from './bundle';
import { runCase, type Case } from './cases';
import { clean, faulty, Folder, removeFolders, type RunOptions } from './run';

/** A run that goes on: what it prints from one `watching …` to the next. */
function watching(folder: Folder, argv: readonly string[], options: RunOptions = {}) {
  let printed = '';
  let hear = (): void => undefined;
  let interrupt = (): void => undefined;
  const interrupted = new Promise<void>((resolve) => (interrupt = resolve));
  const heard = (text: string): void => {
    printed += text;
    hear();
  };
  const done = folder.run(['check', '--watch', '--format=concise', ...argv], { ...options, interrupted, heard });
  return {
    /** What was printed until it waits again. */
    async report(): Promise<string> {
      const isThere = () => /watching \d+ texts?; Ctrl-C ends\n/.exec(printed);
      while (!isThere()) await Promise.race([new Promise<void>((resolve) => (hear = resolve)), done]);
      const found = isThere()!;
      const report = printed.slice(0, found.index + found[0].length);
      printed = printed.slice(report.length);
      return report;
    },
    async end(): Promise<number> {
      interrupt();
      return (await done).code;
    },
  };
}

describe('--watch', function () {
  this.timeout(20_000);
  afterEach(removeFolders);

  it('reports at once, and again when a text is changed, comes or goes', async () => {
    const folder = new Folder({ 'a.en.conclusions': clean });
    const run = watching(folder, []);
    assert.equal(await run.report(), 'conclusions: watching 1 text; Ctrl-C ends\n');
    folder.write('a.en.conclusions', faulty);
    assert.match(await run.report(), /^a\.en\.conclusions:5:36: error [^]*conclusions: watching 1 text/);
    folder.write('deep/b.en.conclusions', faulty);
    assert.match(await run.report(), /^a\.en[^]*\ndeep\/b\.en\.conclusions:5:36: error [^]*watching 2 texts/);
    rmSync(folder.at('a.en.conclusions'));
    assert.match(await run.report(), /^deep\/b\.en\.conclusions:5:36/);
    // As many editors save: another file takes the name.
    folder.write('new', clean);
    renameSync(folder.at('new'), folder.at('deep/b.en.conclusions'));
    assert.equal(await run.report(), 'conclusions: watching 1 text; Ctrl-C ends\n');
    rmSync(folder.at('deep'), { recursive: true });
    assert.match(await run.report(), /no text in this folder[^]*watching 0 texts/);
    folder.write('c.en.conclusions', faulty);
    assert.match(await run.report(), /^c\.en\.conclusions:5:36/);
    assert.equal(await run.end(), 0);
  });

  it('goes by the configuration as it is now, tells where it is wrong, and lives', async () => {
    const folder = new Folder({ 'a.en.conclusions': faulty });
    const run = watching(folder, ['--quiet']);
    assert.match(await run.report(), /footnote-undefined/);
    folder.write('conclusions.json', '{ "rules": { "footnote-undefined": "off" } }');
    assert.doesNotMatch(await run.report(), /footnote-undefined/);
    folder.write('conclusions.json', '{ "rulez": {} }');
    assert.match(await run.report(), /^conclusions: conclusions\.json:1:3: there is no key "rulez"[^]*watching 1 text/);
    rmSync(folder.at('conclusions.json'));
    assert.match(await run.report(), /footnote-undefined/);
    assert.equal(await run.end(), 0);
  });

  it('clears the screen of a terminal, and nothing else', async () => {
    const folder = new Folder({ 'a.en.conclusions': clean });
    const run = watching(folder, [], { terminal: true });
    assert.match(await run.report(), /^\u001b\[2J\u001b\[3J\u001b\[H/);
    await run.end();
    const plain = watching(folder, []);
    assert.ok(!(await plain.report()).includes('\u001b'));
    await plain.end();
  });

  it('writes reports in files each time', async () => {
    const folder = new Folder({ 'a.en.conclusions': clean });
    const run = watching(folder, ['--format=jsonl=out.jsonl']);
    await run.report();
    assert.equal(folder.read('out.jsonl'), '');
    folder.write('a.en.conclusions', faulty);
    await run.report();
    assert.equal(folder.read('out.jsonl').trimEnd().split('\n').length, 3);
    await run.end();
  });

  it('ends with 0 at Ctrl-C', async () => {
    const folder = new Folder({ 'a.en.conclusions': faulty });
    const bundles = new Folder();
    await bundle(bundles.at('cli.js'));
    const child = spawn(process.execPath, [bundles.at('cli.js'), 'check', '-w'], { cwd: folder.path });
    const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal)));
    await new Promise<void>((resolve) =>
      child.stderr.setEncoding('utf8').on('data', (text: string) => text.includes('watching') && resolve()),
    );
    child.kill('SIGINT');
    assert.equal(await ended, 0);
  });

  const wrong: readonly Case[] = [
    ...['--fix', '--diff', '--changed', '--staged', '--since=main'].map((option): Case => ({
      does: `does not go with ${option}`,
      argv: ['check', '--watch', option],
      code: 2,
      err: new RegExp(`--watch only looks; leave ${option.split('=')[0]} out`),
    })),
    {
      does: 'is not about standard input',
      argv: ['check', '--watch', '-'],
      code: 2,
      err: /--watch is about files, not about standard input/,
    },
    {
      does: 'ends where the call itself is wrong',
      argv: ['check', '--watch', '--max-warnings=x'],
      files: { 'a.conclusions': clean },
      code: 2,
      err: /--max-warnings: "x" is no number/,
    },
  ];
  wrong.forEach(runCase);
});
