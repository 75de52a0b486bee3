/** The bill of materials beside the bundles: it names what is in them, as the lock file has it. */
import assert from 'node:assert/strict';
import { read } from '../../tools/repository';

interface Bill {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
    readonly licenses: readonly { readonly license: { readonly id: string } }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const { packages } = JSON.parse(read('package-lock.json')) as {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
};

const promised = JSON.parse(read('tools/reliability/packages.json')) as Readonly<Record<string, number>>;

for (const [folder, what] of [
  ['dist', 'extension'],
  ['server/dist', 'command'],
] as const) {
  describe(`the bill of materials in ${folder}`, () => {
    const { bomFormat, components, dependencies } = JSON.parse(read(`${folder}/sbom.cdx.json`)) as Bill;

    it('names the packages whose licences stand beside it', () => {
      assert.equal(bomFormat, 'CycloneDX');
      const told = [...read(`${folder}/THIRD-PARTY.txt`).matchAll(/^([@a-z][\w./@-]*) (\d+\.\d\S*) \((.+)\)$/gm)];
      assert.ok(told.length >= 5);
      assert.deepEqual(
        components.map(({ name, version, licenses }) => [name, version, licenses[0]?.license.id]),
        told.map(([, ...words]) => words),
      );
    });

    it('names as many as docs/reliability.md says', () => assert.equal(components.length, promised[what]));

    it('has of each the hash of the lock file', () => {
      for (const { name, version, purl, hashes } of components) {
        assert.equal(purl, `pkg:npm/${name.replace('@', '%40')}@${version}`);
        const entries = Object.entries(packages).filter(
          ([path, each]) => path.endsWith(`node_modules/${name}`) && each.version === version,
        );
        const wanted = entries.map(([, { integrity = '' }]) => integrity);
        const [{ alg, content } = assert.fail(`${name} has no hash`)] = hashes;
        assert.equal(alg, 'SHA-512');
        assert.ok(wanted.includes(`sha512-${Buffer.from(content, 'hex').toString('base64')}`), name);
      }
    });

    it('says which need which, and all are needed by something', () => {
      const refs = components.map((each) => each['bom-ref']);
      const [own, ...others] = dependencies;
      assert.deepEqual(
        others.map(({ ref }) => ref),
        refs,
      );
      assert.deepEqual(own?.dependsOn, [...refs].sort());
      for (const { dependsOn } of others) assert.ok(dependsOn.every((ref) => refs.includes(ref)));
      assert.ok(others.some(({ dependsOn }) => dependsOn.length > 0));
    });
  });
}
