/** Kills the command while it fixes, at any moment. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { faulty, Folder } from './run';

/** @param command the file of the program */
export async function killed(command: string, times: number): Promise<void> {
  const folder = new Folder();
  const names = Array.from({ length: 40 }, (_, at) => `${at}.en.conclusions`);
  for (const name of names) folder.write(name, faulty);
  await folder.run(['check', '0.en.conclusions', '--fix', '--format=concise']);
  const fixed = folder.read('0.en.conclusions');
  assert.notEqual(fixed, faulty);
  let between = 0;
  for (let kill = 0; kill < times; kill++) {
    for (const name of names) folder.write(name, faulty);
    // Every other time with threads, which write on their own.
    const argv = ['check', '--fix', '--format=concise', `--jobs=${1 + (kill % 2)}`];
    await killOnce(folder, [command, ...argv], kill % 10);
    const texts = names.map((name) => folder.read(name));
    assert.deepEqual(
      texts.filter((text) => text !== faulty && text !== fixed),
      [],
    );
    if (texts.includes(fixed) && texts.includes(faulty)) between++;
    const left = readdirSync(folder.path).filter((name) => !names.includes(name));
    assert.ok(
      left.every((name) => /^\..*\.tmp$/.test(name)),
      left.join(),
    );
  }
  assert.ok(between > 0, 'no run was killed while it worked: this test could not fail');
}

async function killOnce({ path }: Folder, call: readonly string[], pause: number): Promise<void> {
  const child = spawn(process.execPath, call, { cwd: path, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => child.on('close', resolve));
  // It says so when the first text is written: from then on it is at work.
  await Promise.race([new Promise((resolve) => child.stderr.once('data', resolve)), ended]);
  await wait(pause);
  child.kill('SIGKILL');
  await ended;
}
