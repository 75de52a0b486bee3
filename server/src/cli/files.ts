/** Reads and writes texts. What is not plainly a UTF-8 text is refused; what is written is whole or not written at all. */
import { isUtf8 } from 'node:buffer';
import {
  closeSync,
  fchownSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

export interface TextFile {
  /** Absolute. */
  readonly path: string;
  /** Without the byte order mark: positions are those an editor shows. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
}

/** A file that cannot be read or written; the message says why and what to do. */
export class FileError extends Error {}

const BOM = '\ufeff';

/** @throws FileError */
export function readText(path: string): TextFile {
  return { path, ...decodeText(readBytes(path), path) };
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new FileError(reasonOf(error));
  }
}

/**
 * @param path for the remedy in the message
 * @throws FileError
 */
export function decodeText(bytes: Uint8Array, path: string): Omit<TextFile, 'path'> {
  const from = encodingOf(bytes);
  if (from !== undefined) throw new FileError(`encoded as ${from}, which is not read; ${convert(from, path)}`);
  if (bytes.includes(0))
    throw new FileError(`holds binary data (a zero byte at ${placeOf(bytes, bytes.indexOf(0))}), so it is not a text`);
  if (!isUtf8(bytes)) {
    const place = placeOf(bytes, invalidAt(bytes));
    throw new FileError(
      `not valid UTF-8 at ${place}; if it was saved as Windows-1252, ${convert('WINDOWS-1252', path)}`,
    );
  }
  const text = decode(bytes);
  return text.startsWith(BOM) ? { text: text.slice(1), hasByteOrderMark: true } : { text, hasByteOrderMark: false };
}

function decode(bytes: Uint8Array): string {
  try {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  } catch {
    throw new FileError('too long to be read as one text');
  }
}

function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? 'UTF-32' : 'UTF-16';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'UTF-16' : undefined;
}

function convert(from: string, path: string): string {
  const name = basename(path);
  return `save it as UTF-8: iconv -f ${from} -t UTF-8 "${name}" > "new-${name}"`;
}

/** `byte 120 (line 3)` */
function placeOf(bytes: Uint8Array, offset: number): string {
  let line = 1;
  for (let at = 0; at < offset; at++) if (bytes[at] === 10) line++;
  return `byte ${offset} (line ${line})`;
}

/** The offset of the first character that is not UTF-8: the length of the longest good beginning. */
function invalidAt(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (beginsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  while (!isUtf8(bytes.subarray(0, good))) good--;
  return good;
}

/** A character that is cut off at the end is well begun. */
function beginsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a new text in the place of the old one: into a file beside it first, then renamed over it, so that
 * whatever happens either the old or the new text is there. Links, mode and byte order mark stay.
 * @param root a folder outside which nothing is written
 * @throws FileError
 */
export function writeText({ path, text, hasByteOrderMark }: TextFile, newText: string, root: string): void {
  try {
    const target = realpathSync(path);
    refuse(target, realpathSync(root));
    if (decodeText(readBytes(target), path).text !== text)
      throw new FileError('changed while it was being fixed; nothing was written');
    replace(target, (hasByteOrderMark ? BOM : '') + newText);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(`cannot be written: ${reasonOf(error)}`);
  }
}

function refuse(target: string, root: string): void {
  const way = relative(root, target);
  if (way === '..' || way.startsWith(`..${sep}`) || way === target) {
    throw new FileError('lies outside the working folder, so it is not written; run the command in its folder');
  }
  const { mode } = statSync(target);
  if ((mode & 0o200) === 0) throw new FileError('is read-only, so it is not written; make it writable (chmod u+w)');
}

function replace(target: string, text: string): void {
  const { mode, uid, gid } = statSync(target);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = openSync(beside, 'wx', 0o600);
    try {
      writeAll(file, Buffer.from(text));
      keepOwner(file, uid, gid);
      fchmodSync(file, mode & 0o7777);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Root in a container must not take the files of a mounted folder over; others may not give files away. */
function keepOwner(file: number, uid: number, gid: number): void {
  if (process.getuid?.() === 0) fchownSync(file, uid, gid);
}

function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not read or write it (permission denied)',
  EPERM: 'you may not read or write it (not permitted)',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead round in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? message;
}
