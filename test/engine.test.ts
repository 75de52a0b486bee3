import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { flagsOf } from '../server/src/engine';

describe('the flags of the engine', () => {
  it('are known to the one that runs these tests', () => {
    for (const flag of flagsOf(process.versions.v8)) {
      const { status, stderr } = spawnSync(process.execPath, [flag, '-e', '0'], { encoding: 'utf8' });
      assert.deepEqual([status, stderr], [0, ''], flag);
    }
  });

  it('are those of its version, and none for one that nobody has tried', () => {
    assert.ok(flagsOf('11.3.244.8-node.33').includes('--interrupt-budget=500000'));
    for (const version of ['12.4.254.21-node.57', '13.6.233.17-node.53', '14.1.146.11-node.25'])
      assert.ok(flagsOf(version).includes('--invocation-count-for-turbofan=24000'));
    for (const version of ['10.2.154', '15.0', '', 'a new one']) assert.deepEqual(flagsOf(version), []);
  });
});
