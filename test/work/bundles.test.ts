/** How large the bundles are: what is downloaded, kept on disk, and read at every start. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { root } from '../../tools/repository';
import { ceilings, keepsBelow } from './ceilings';

const bundle = (path: string): Buffer => readFileSync(join(root, path));

describe('the size of the bundles', () => {
  for (const [path, ceiling] of Object.entries(ceilings.bundles)) {
    it(`${path} keeps below its ceiling`, () => {
      keepsBelow(`${path} in bytes`, bundle(path).length, ceiling);
      assert.ok(bundle(path).length > 100_000, 'an empty bundle keeps below any ceiling');
    });
  }

  it('packed, they leave room in the extension', () => {
    // The package is a zip of these and of some 100 KB besides.
    const packed = Object.keys(ceilings.bundles)
      .filter((path) => path.startsWith('dist/'))
      .reduce((sum, path) => sum + deflateRawSync(bundle(path), { level: 9 }).length, 0);
    keepsBelow('the bundles of the extension, packed, in bytes', packed, ceilings.vsix - 100_000);
  });
});
