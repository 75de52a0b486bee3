/**
 * What may not grow unseen: counted, so that it is the same on every machine. Whoever needs more raises the ceiling in
 * ceilings.json in the same commit, which says what is bought with it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Ceilings {
  /** Bytes of the bundles, from the root of the repository. */
  readonly bundles: Readonly<Record<string, number>>;
  /** What is built for the extension, in bytes when packed. */
  readonly packed: number;
  /** The extension as it is installed, in bytes: .ci/package.mjs looks at it. */
  readonly vsix: number;
  /** What `conclusions check` loads for one text, besides text/, document/ and rules/. */
  readonly loaded: { readonly builtins: readonly string[]; readonly modules: readonly string[] };
  /** By what is counted. */
  readonly work: Readonly<Record<string, number>>;
}

const FILE = 'test/work/ceilings.json';

export const ceilings = JSON.parse(readFileSync(join(__dirname, 'ceilings.json'), 'utf8')) as Ceilings;

/** Fails where a count lies above its ceiling, and says what to do. */
export function keepsBelow(what: string, count: number, ceiling: number | undefined): void {
  assert.ok(ceiling !== undefined, `${FILE} has no ceiling for ${what}; it is ${count} now`);
  assert.ok(
    count <= ceiling,
    `${what} is ${count}, the ceiling is ${ceiling}. ` +
      `Find out what made it grow; if it is worth it, raise the ceiling in ${FILE} and say why in the commit.`,
  );
}
