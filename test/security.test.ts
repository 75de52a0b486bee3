/** What SECURITY.md promises: each promise names a test that there is, and nothing of ours reaches out of the machine. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exists, read, root } from '../tools/repository';

/** Ways out of the machine that need no import. */
const reaches =
  /\b(?:fetch|sendBeacon)\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport)\b/;

const sources = ['server/src', 'client/src'].flatMap((folder) =>
  (readdirSync(join(root, folder), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);
const bundles = ['dist', 'server/dist'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${folder}/${name}`),
);

describe('nothing leaves the machine', () => {
  it('by a call that needs no import: neither our code nor the packages in the bundles', () => {
    assert.ok(sources.length > 100 && bundles.length >= 6);
    assert.deepEqual(
      [...sources, ...bundles].filter((path) => reaches.test(read(path))),
      [],
    );
  });

  it('by a page: what the extension shows may load nothing', () => {
    const policies = sources.flatMap((path) => read(path).match(/Content-Security-Policy" content="[^"]*"/g) ?? []);
    assert.ok(policies.length > 0);
    for (const policy of policies) assert.doesNotMatch(policy, /https?:|\*/);
  });
});

describe('SECURITY.md', () => {
  const rows = read('SECURITY.md')
    .split('\n')
    .filter((line) => /^\|(?! promise|--)/.test(line));

  it('links each promise to what proves it', () => {
    assert.ok(rows.length >= 10);
    for (const row of rows) assert.match(row, /\]\([\w./-]+\)/, row);
  });

  it('links to files that are there, and quotes tests that are in them', () => {
    for (const row of rows) {
      for (const [, words = '', path = ''] of row.matchAll(/\[([^\]]+)\]\(([\w./-]+)\)/g)) {
        assert.ok(exists(path), path);
        if (/\.test\.ts$/.test(path)) assert.ok(read(path).includes(words), `${path} has no test “${words}”`);
      }
    }
  });
});
