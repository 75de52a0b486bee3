/** How far a long run has come. */
import assert from 'node:assert/strict';
import { progressOn } from '../../server/src/cli/progress';
import type { Io } from '../../server/src/cli/io';

function terminal(env: Io['env'] = {}, isTerminal = true) {
  let shown = '';
  let time = 0;
  const output = { write: (text: string) => void (shown += text), isTerminal };
  const io: Io = {
    stdout: output,
    stderr: output,
    stdin: () => Promise.resolve(new Uint8Array()),
    cwd: '/',
    env,
    startServer: () => undefined,
    processors: () => 1,
    interrupted: () => new Promise(() => undefined),
  };
  const progress = progressOn(io, () => time);
  return {
    progress,
    at(milliseconds: number, done: number, all: number): string {
      const before = shown.length;
      time = milliseconds;
      progress.step(done, all);
      return shown.slice(before);
    },
    shown: () => shown,
  };
}

describe('progress', () => {
  it('is shown of a long run, now and then, and not when all is done', () => {
    const { at } = terminal();
    assert.equal(at(100, 1, 9), '');
    assert.equal(at(800, 5, 9), '\r\u001b[Kchecked 5 of 9 texts');
    assert.equal(at(850, 6, 9), '');
    assert.equal(at(901, 7, 9), '\r\u001b[Kchecked 7 of 9 texts');
    assert.equal(at(2000, 9, 9), '');
  });

  it('is gone before anything else is printed, and at the end', () => {
    const { at, progress, shown } = terminal();
    at(800, 5, 9);
    progress.io.stdout.write('a finding\n');
    progress.io.stderr.write('a notice\n');
    at(1000, 6, 9);
    progress.end();
    progress.end();
    assert.equal(
      shown(),
      '\r\u001b[Kchecked 5 of 9 texts\r\u001b[Ka finding\na notice\n\r\u001b[Kchecked 6 of 9 texts\r\u001b[K',
    );
  });

  it('is not shown where nobody looks', () => {
    for (const { at } of [terminal({}, false), terminal({ CI: 'true' }), terminal({ TERM: 'dumb' })])
      assert.equal(at(5000, 5, 9), '');
    assert.notEqual(terminal({ CI: 'false' }).at(5000, 5, 9), '');
  });
});
