/**
 * What was found in a text, kept until the text, its configuration or the program changes.
 *
 * Drafts are confidential, and findings quote them. So nothing in the cache can be read without the text itself: an
 * entry is encrypted with a key made of the text, and its name is a digest of that key. Who has the folder learns how
 * many texts there were, roughly how much was found, and, of a text they already have word for word, that it was checked.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { version } from '../version';
import type { Verdict } from './judge';
import type { Plan } from './settings';

export interface Cache {
  entry(text: string, path: string, plan: Plan): CacheEntry;
}

export interface CacheEntry {
  /** Undefined where nothing is kept, or what is there is torn or not ours. */
  read(): Verdict | undefined;
  /** Never fails: a cache that cannot be written is no reason not to check. */
  write(verdict: Verdict): void;
}

/** Raised when what a verdict holds changes within one version of the program. */
const FORMAT = 1;
const CIPHER = 'aes-256-gcm';
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;

/** @param folder made when the first entry is written */
export function openCache(folder: string): Cache {
  const program = `${FORMAT} ${version} ${programStamp()}`;
  return {
    entry(text, path, plan) {
      // Its folder says nothing of a text: what the configuration there says is in the plan.
      const read = stable({ ...plan.read, fileName: basename(path) });
      const what = JSON.stringify([program, read, stable(plan.check)]);
      const key = createHash('sha256').update(`${what}\n`).update(text).digest();
      const name = createHash('sha256').update('name of ').update(key).digest('hex').slice(0, 40);
      return entryAt(folder, name, key);
    },
  };
}

/** A program built anew may find something else, even when it calls itself the same version. */
function programStamp(): string {
  const { size, mtimeMs } = statSync(__filename);
  return `${size} ${mtimeMs}`;
}

/** The same for the same values, in whatever order they were said. */
function stable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => [key, stable(each)]);
}

function entryAt(folder: string, name: string, key: Buffer): CacheEntry {
  const path = join(folder, name);
  return {
    read() {
      try {
        const verdict = JSON.parse(decrypted(readFileSync(path), key)) as Verdict;
        touch(path);
        return verdict;
      } catch {
        return undefined;
      }
    },
    write(verdict) {
      try {
        prepare(folder);
        const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
        writeFileSync(beside, encrypted(JSON.stringify(verdict), key), { mode: 0o600, flag: 'wx' });
        renameSync(beside, path);
      } catch {
        // See above.
      }
    },
  };
}

function encrypted(text: string, key: Buffer): Buffer {
  const nonce = randomBytes(NONCE_LENGTH);
  const cipher = createCipheriv(CIPHER, key, nonce);
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** @throws where a bit is not as it was written */
function decrypted(bytes: Buffer, key: Buffer): string {
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_LENGTH), { authTagLength: TAG_LENGTH });
  decipher.setAuthTag(bytes.subarray(-TAG_LENGTH));
  return decipher.update(bytes.subarray(NONCE_LENGTH, -TAG_LENGTH), undefined, 'utf8') + decipher.final('utf8');
}

const prepared = new Set<string>();

/** Nobody else may look in, and git takes nothing of it up. */
function prepare(folder: string): void {
  if (prepared.has(folder)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(join(folder, '.gitignore'), '*\n', { mode: 0o600, flag: 'wx' });
  } catch {
    // It is there.
  }
  prepared.add(folder);
}

const DAY = 24 * 60 * 60 * 1000;
/** What was not asked for in this time is taken away. */
const KEPT = 30 * DAY;

/** Marks an entry as used, once a day. */
function touch(path: string): void {
  const now = Date.now();
  if (now - statSync(path).mtimeMs > DAY) utimesSync(path, now / 1000, now / 1000);
}

/** Takes away what was long not used: entries of texts and versions that are gone, and what a killed run left. */
export function tidy(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (/^[0-9a-f]{40}(?:\..*\.tmp)?$/.test(name) && Date.now() - statSync(path).mtimeMs > KEPT) rmSync(path);
    }
  } catch {
    // Another run does the same, or there is no cache yet.
  }
}
