/** What `.gitignore` and `.conclusionsignore` leave out: the same for the command line and the workspace of an editor. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';

/** In the order in which they are read: the later may take back what the earlier says. */
export const ignoreFiles = ['.gitignore', '.conclusionsignore'] as const;

/** The ignore files of one folder; the innermost that says something about a path decides. */
export interface Layer {
  readonly folder: string;
  readonly rules: Ignore;
}

/** @returns none where no such file is among the names */
export function layerOf(folder: string, names: readonly string[], files: readonly string[]): Layer[] {
  const there = files.filter((file) => names.includes(file));
  if (there.length === 0) return [];
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only when there is such a file
  const ignore = require('ignore') as typeof import('ignore');
  const rules = ignore();
  for (const file of there) rules.add(readIfPossible(join(folder, file)));
  return [{ folder, rules }];
}

function readIfPossible(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Of the folders above, up to the root of the repository; where there is none, only our own files count. */
export function layersAbove(root: string, withRoot = false): Layer[] {
  const above: { readonly folder: string; readonly names: readonly string[] }[] = [];
  for (let folder = root; ; folder = dirname(folder)) {
    const names = namesIn(folder);
    if (folder !== root || withRoot) above.push({ folder, names });
    const isRepository = names.includes('.git');
    if (!isRepository && folder !== dirname(folder)) continue;
    const files = isRepository ? ignoreFiles : ignoreFiles.slice(1);
    return above.flatMap((each) => layerOf(each.folder, each.names, files));
  }
}

/** @param path with a separator at its end where it is a folder */
export function isIgnored(path: string, layers: readonly Layer[]): boolean {
  for (const { folder, rules } of layers) {
    const { ignored, unignored } = rules.test(slashed(relative(folder, path)) + (path.endsWith(sep) ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** None where the folder cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** With forward slashes. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
