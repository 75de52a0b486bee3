// The bill of materials of a folder of bundles, as CycloneDX 1.5 in JSON: what `npm sbom` would write, but of the
// packages that are in the bundles, and the same on every build (no time, no random number).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param root the repository
 * @param folders of the packages in the bundles, from the root: `node_modules/semver`
 * @returns the text of the file
 */
export function billOfMaterials(root, folders) {
  const own = manifestOf(root, '.');
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const packages = folders.map((folder) => ({ folder, ...manifestOf(root, folder) }));
  const known = new Map(packages.map((each) => [each.folder, refOf(each)]));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: { ...componentOf(own), type: 'application' } },
    components: packages.map((each) => ({
      ...componentOf(each),
      scope: 'required',
      ...hashOf(locked[each.folder]),
    })),
    dependencies: [
      { ref: refOf(own), dependsOn: [...known.values()].sort() },
      ...packages.map((each) => ({ ref: refOf(each), dependsOn: dependenciesOf(root, each, known) })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function manifestOf(root, folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

function componentOf({ name, version, license }) {
  return {
    'bom-ref': refOf({ name, version }),
    type: 'library',
    name,
    version,
    purl: refOf({ name, version }),
    licenses: [{ license: { id: license } }],
  };
}

/** The package URL, which names a package for ever. */
function refOf({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** The hash of the archive the package was installed from. */
function hashOf(entry) {
  const sha512 = /^sha512-(.+)$/.exec(entry?.integrity ?? '')?.[1];
  return sha512 ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }] } : {};
}

/** Of the dependencies a package names, those in the bundles, each where Node would find it. */
function dependenciesOf(root, { folder, dependencies = {} }, known) {
  return Object.keys(dependencies)
    .flatMap((name) => known.get(resolved(root, folder, name)) ?? [])
    .sort();
}

function resolved(root, folder, name) {
  for (let from = folder; ; from = from.slice(0, from.lastIndexOf('/node_modules/'))) {
    if (existsSync(join(root, from, 'node_modules', name))) return `${from}/node_modules/${name}`;
    if (!from.includes('/node_modules/')) return `node_modules/${name}`;
  }
}
