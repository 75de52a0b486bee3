/** How large the bundles are: what is downloaded, kept on disk, and read at every start. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
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

  it('packed, what is built for the extension keeps below its ceiling', () => {
    // As the package packs it. The package itself is looked at where it is made: .ci/package.mjs.
    const built = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
    const packed = built
      .filter((path) => /\.js(?:on)?$/.test(path) && !path.endsWith('.cdx.json'))
      .reduce((sum, path) => sum + deflateRawSync(bundle(join('dist', path)), { level: 9 }).length, 0);
    keepsBelow('dist/, packed, in bytes', packed, ceilings.packed);
    assert.ok(packed > 100_000);
  });
});
