/** The repository as the tools see it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const root = join(__dirname, '..');

/** A file that is made from others. `path` counts from the root, with `/`. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

export function exists(path: string): boolean {
  return existsSync(join(root, path));
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function write({ path, text }: GeneratedFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Puts `text` between `<!-- name:start -->` and `<!-- name:end -->`. Throws where the marks are missing. */
export function replaceBetweenMarks(page: string, name: string, text: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the marks ${start} and ${end} are missing`);
  return `${page.slice(0, from + start.length)}\n${text.trim()}\n${page.slice(to)}`;
}
