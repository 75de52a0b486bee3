/** What was found is kept: nothing else is reported, nothing can be read in it, and what is broken does no harm. */
import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { openCache } from '../../server/src/cli/cache';
import type { Verdict } from '../../server/src/cli/judge';
import { formats } from '../../server/src/cli/reports/report';
import { runCase } from './cases';
import { clean, faulty, Folder, removeFolders } from './run';

const CACHE = '.conclusions-cache';
const texts = { 'a.en.conclusions': faulty, 'b.en.conclusions': clean, 'deep/c.en.conclusions': `${faulty}\n` };

function entries(folder: Folder, at = CACHE): string[] {
  return readdirSync(folder.at(at))
    .filter((name) => name !== '.gitignore')
    .sort();
}

describe('--cache', () => {
  afterEach(removeFolders);

  it('reports the same bytes without it, when it is filled, and when it is used', async () => {
    for (const format of Object.keys(formats)) {
      const folder = new Folder(texts);
      const argv = ['check', `--format=${format}`];
      const without = await folder.run(argv);
      assert.deepEqual(await folder.run([...argv, '--cache']), without, format);
      assert.equal(entries(folder).length, 3);
      assert.deepEqual(await folder.run([...argv, '--cache']), without, format);
    }
  });

  it('is used: what it says is reported', async () => {
    const folder = new Folder({ 'a.en.conclusions': clean });
    await folder.run(['check', '--cache']);
    const plan = { read: { fileName: folder.at('a.en.conclusions') }, check: { rules: {}, comments: true } };
    const entry = openCache(folder.at(CACHE)).entry(clean, folder.at('a.en.conclusions'), plan);
    const verdict = entry.read();
    assert.deepEqual(verdict, { findings: [], suppressed: [], failures: [], language: 'en', names: [] });
    const planted: Verdict = {
      ...verdict,
      findings: [
        { rule: 'verb-case', severity: 'error', message: 'planted', range: { start: 0, end: 2 }, related: [] },
      ],
    };
    entry.write(planted);
    assert.match((await folder.run(['check', '--cache'])).stdout, /planted/);
    assert.equal((await folder.run(['check'])).stdout, '');
    assert.equal((await folder.run(['check', '--cache', '--no-cache'])).stdout, '');
  });

  it('knows nothing of another text, name, configuration or severity', async () => {
    const folder = new Folder({ 'a.en.conclusions': faulty });
    const count = async (...argv: string[]) => {
      await folder.run(['check', '--cache', ...argv]);
      return entries(folder).length;
    };
    assert.equal(await count(), 1);
    assert.equal(await count(), 1);
    assert.equal(await count('--stage=final'), 2);
    assert.equal(await count('--rule=verb-case=off'), 3);
    assert.equal(await count('--no-inline-config'), 4);
    folder.write('conclusions.json', '{ "acronyms": { "EAC": "European Agency for Caves" } }');
    assert.equal(await count(), 5);
    folder.write('a.en.conclusions', `${faulty} `);
    assert.equal(await count(), 6);
    folder.write('b.nl.conclusions', `${faulty} `);
    assert.equal(await count(), 7);
  });

  it('is the same entry in another folder', async () => {
    const folder = new Folder({ 'a.en.conclusions': faulty, 'deep/a.en.conclusions': faulty });
    await folder.run(['check', '--cache']);
    assert.equal(entries(folder).length, 1);
  });

  it('holds no word of a text, no path and no message, and is for its owner only', async () => {
    const folder = new Folder({ 'secret-name.en.conclusions': faulty });
    const { stdout } = await folder.run(['check', '--cache', '--format=json']);
    const words = [...faulty.split(/\s+/), ...stdout.split(/[\s"]+/), 'secret-name'].filter((word) => word.length > 5);
    assert.ok(words.length > 20);
    for (const name of entries(folder)) {
      const bytes = readFileSync(folder.at(`${CACHE}/${name}`)).toString('latin1');
      assert.deepEqual(
        words.filter((word) => bytes.includes(word) || name.includes(word)),
        [],
      );
      assert.equal(statSync(folder.at(`${CACHE}/${name}`)).mode & 0o777, 0o600);
    }
    assert.equal(statSync(folder.at(CACHE)).mode & 0o777, 0o700);
    assert.equal(folder.read(`${CACHE}/.gitignore`), '*\n');
  });

  it('passes over an entry with any byte changed, cut anywhere, or empty, and writes it anew', async () => {
    const folder = new Folder({ 'a.en.conclusions': faulty });
    const argv = ['check', '--cache', '--format=concise'];
    const right = await folder.run(argv);
    const path = `${CACHE}/${entries(folder)[0]}`;
    const whole = readFileSync(folder.at(path));
    const faults = [0, 5, 12, whole.length >> 1, whole.length - 1].flatMap((at) => {
      const changed = Buffer.from(whole);
      changed[at]! ^= 1;
      return [changed, whole.subarray(0, at)];
    });
    for (const broken of [...faults, Buffer.from('{}')]) {
      folder.write(path, broken);
      assert.deepEqual(await folder.run(argv), right);
      assert.notDeepEqual(readFileSync(folder.at(path)), broken);
    }
    assert.deepEqual(entries(folder).length, 1, 'nothing is left beside it');
  });

  it('takes away what was not used for a month, and nothing else', async () => {
    const folder = new Folder({ 'a.en.conclusions': faulty });
    await folder.run(['check', '--cache']);
    const [used] = entries(folder);
    const old = `${CACHE}/${'0'.repeat(40)}`;
    for (const name of [old, `${old}.00ff.tmp`, `${CACHE}/of-somebody-else`]) {
      folder.write(name, '');
      utimesSync(folder.at(name), 0, 0);
    }
    utimesSync(folder.at(`${CACHE}/${used}`), 0, 0);
    await folder.run(['check', '--cache']);
    assert.deepEqual(entries(folder), [used, 'of-somebody-else'].sort());
  });

  it('lies where it is told to, and nowhere without being asked for', async () => {
    const folder = new Folder({ 'texts/a.en.conclusions': faulty });
    await folder.run(['check']);
    await folder.run(['check', '--no-cache', '--cache-location=kept']);
    assert.deepEqual(readdirSync(folder.path), ['texts']);
    await folder.run(['check', '--cache-location=kept/here']);
    assert.equal(entries(folder, 'kept/here').length, 1);
    assert.deepEqual(readdirSync(folder.path).sort(), ['kept', 'texts']);
  });

  it('does no harm where it cannot be written', async () => {
    const folder = new Folder({ 'a.en.conclusions': faulty, [CACHE]: 'a file' });
    assert.deepEqual(await folder.run(['check', '--cache']), await folder.run(['check']));
    chmodSync(folder.at(CACHE), 0);
    assert.deepEqual(await folder.run(['check', '--cache']), await folder.run(['check']));
  });

  it('is used when fixing, and changes nothing of it', async () => {
    const [one, other] = [new Folder({ 'a.en.conclusions': faulty }), new Folder({ 'a.en.conclusions': faulty })];
    await other.run(['check', '--cache']);
    for (const argv of [
      ['check', '--diff'],
      ['check', '--fix'],
    ])
      assert.deepEqual(await other.run([...argv, '--cache']), await one.run(argv));
    assert.equal(other.read('a.en.conclusions'), one.read('a.en.conclusions'));
  });

  runCase({
    does: 'is refused without a folder',
    argv: ['check', '--cache-location='],
    code: 2,
    err: /--cache-location names no folder; write --cache-location=FOLDER/,
  });
});
