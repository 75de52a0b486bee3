/** How much is run, counted: what an edit reads again, what a check costs for each character. See count.ts. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { rules } from '../../server/src/rules/index';
import { root } from '../../tools/repository';
import { ceilings, keepsBelow } from './ceilings';
import type { Counted, Sized, Work } from './count';

describe('counted work', () => {
  let found: Counted;

  before(function () {
    this.timeout(120_000);
    const program = ['--import=tsx', join(__dirname, 'count.ts')];
    const { stdout, stderr, status } = spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    found = JSON.parse(stdout) as Counted;
  });

  /** Keystrokes in a usual text, and in one ten times as long. */
  const small = (): Sized => found.keystroke['1']!;
  const large = (): Sized => found.keystroke['10']!;
  const below = (what: string, count: number): void => keepsBelow(what, count, ceilings.work[what]);

  /** Calls of a function for each keystroke; it must be there at all, or it could not be counted. */
  function calls({ calls: all }: Work, name: string): number {
    assert.ok(name in found.check.calls || name in all, `there is no ${name} any more: count what does its work now`);
    return all[name] ?? 0;
  }

  it('a check: blocks of code run for each character', () => {
    below('check: blocks of code for a character', Math.round(found.check.run / found.check.characters));
  });

  it('a language is told from the first page: blocks of code run, however long the text', () => {
    assert.ok(found.language.characters > 100_000);
    assert.equal(calls(found.language, 'languages/detect.ts languageOfSample'), 1);
    below('language: blocks of code', found.language.run);
  });

  it('a keystroke: blocks of code run in a usual text', () => {
    below('keystroke: blocks of code', small().run);
  });

  it('a keystroke: blocks of code more for each thousand characters more', () => {
    const more = (large().run - small().run) / (large().characters - small().characters);
    below('keystroke: blocks of code for a thousand characters more', Math.round(1000 * more));
  });

  it('a keystroke reads the words of one block, however long the text', () => {
    assert.equal(calls(small(), 'document/values.ts readValues'), 1);
    assert.equal(calls(large(), 'document/values.ts readValues'), 1);
  });

  it('a keystroke scans one line, and cuts a few anew', () => {
    below('keystroke: lines scanned', calls(large(), 'text/lines.ts scanLine'));
    below('keystroke: lines cut', calls(large(), 'document/blocks/labels.ts labelAt'));
    assert.equal(
      calls(large(), 'document/blocks/labels.ts labelAt'),
      calls(small(), 'document/blocks/labels.ts labelAt'),
    );
  });

  it('a keystroke cuts into words no more than in a short text', () => {
    below('keystroke: stretches cut into words', calls(large(), 'text/tokens.ts tokenize'));
  });

  it('a keystroke asks every rule once: about the document, or about the block that was edited', () => {
    const asked = Object.entries(large().calls).filter(([name]) => /^rules\/.* check(?:Block)?$/.test(name));
    assert.ok(asked.length > 30, 'a rule is called check or checkBlock');
    assert.ok(asked.length <= rules.length);
    assert.deepEqual(
      asked.filter(([, count]) => count > 1),
      [],
    );
  });
});
