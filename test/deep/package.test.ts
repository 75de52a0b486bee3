/** Two builds of the extension are the same bytes, whatever the time, the time zone and the language of the machine. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../tools/repository';

describe('the extension, built and packed twice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'conclusions-package-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  function packed(name: string, env: NodeJS.ProcessEnv): Buffer {
    const file = join(folder, name);
    const how = { cwd: root, env: { ...process.env, ...env }, stdio: 'pipe' } as const;
    execFileSync(process.execPath, ['esbuild.mjs'], how);
    execFileSync(process.execPath, ['--import', 'tsx', 'tools/package.ts', file], how);
    return readFileSync(file);
  }

  it('is the same bytes', () => {
    const one = packed('one.vsix', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
    const other = packed('other.vsix', { TZ: 'America/Los_Angeles', LC_ALL: 'C' });
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    assert.ok(one.length > 500_000);
    assert.equal(digest(one), digest(other));
  });
});
