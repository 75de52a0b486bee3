/** Finds the texts that paths, folders and globs name. */
import { readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ignoreFiles, isIgnored, layerOf, layersAbove, namesIn, slashed, type Layer } from '../disk/ignored';
import { closest } from '../text/closest';
import { reasonOf } from './files';

export interface Found {
  /** Absolute paths, in the order of the paths shown. */
  readonly files: readonly string[];
  /** Operands that name nothing, and why. */
  readonly problems: readonly string[];
}

export const endings = ['.conclusions', '.conclusions.txt', '.conclusions.md'] as const;

/** Where a path leads from the working folder, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  return slashed(relative(cwd, path)) || '.';
}

/** @param operands files (whatever their ending), folders and globs */
export function findTexts(operands: readonly string[], cwd: string): Found {
  const files = new Set<string>();
  const problems: string[] = [];
  for (const operand of operands) {
    const { found, failed } = filesOf(operand, cwd);
    for (const file of found) files.add(file);
    problems.push(...failed.map(({ path, why }) => `${path ?? operand}: ${why}`));
  }
  const shown = [...files].map((path) => ({ path, shown: shownPath(path, cwd) }));
  shown.sort((one, other) => (one.shown < other.shown ? -1 : 1));
  return { files: shown.map(({ path }) => path), problems };
}

/** Whether operands name a path, even if no file lies there (any more); what is ignored they must name itself. */
export function selects(operands: readonly string[], cwd: string): (path: string) => boolean {
  const named = new Set(operands.map((operand) => resolve(cwd, operand)));
  const areas = operands.map((operand): Area => {
    return isGlob(operand) ? areaOf(operand, cwd) : { folder: resolve(cwd, operand), matches: isText };
  });
  const isInside = ({ folder, matches }: Area, path: string) =>
    path.startsWith(folder.endsWith(sep) ? folder : folder + sep) && matches(path);
  return (path) => named.has(path) || (areas.some((area) => isInside(area, path)) && !isLeftOut(path));
}

function isLeftOut(path: string): boolean {
  return path.split(sep).some((name) => neverEntered.has(name)) || isIgnored(path, layersAbove(dirname(path), true));
}

interface Operand {
  readonly found: readonly string[];
  /** What could not be used: the operand itself, or a path in it. */
  readonly failed: readonly { readonly path?: string; readonly why: string }[];
}

function filesOf(operand: string, cwd: string): Operand {
  if (operand === '')
    return { found: [], failed: [{ path: '""', why: 'a path without a name; write . for this folder' }] };
  const path = resolve(cwd, operand);
  try {
    if (!statSync(path).isDirectory()) return { found: [path], failed: [] };
  } catch (error) {
    if (isGlob(operand)) return globbed(operand, cwd);
    return { found: [], failed: [{ why: `${reasonOf(error)}${hint(path)}` }] };
  }
  const expected = endings.map((ending) => `*${ending}`).join(', ');
  return collected(walk(path, isText), cwd, `no text in this folder (${expected})`);
}

/** @param nothing what to say when there is no file */
function collected({ files, ignored, unreadable }: Walked, cwd: string, nothing: string): Operand {
  const failed: { path?: string; why: string }[] = unreadable.map(({ path, why }) => ({
    path: shownPath(path, cwd),
    why,
  }));
  const also =
    ignored === 0
      ? ''
      : `, but ${ignored} ignored by ${ignoreFiles.join(' or ')}; name a file to check it all the same`;
  if (files.length === 0 && failed.length === 0) failed.push({ why: nothing + also });
  return { found: files, failed };
}

function isText(path: string): boolean {
  const name = path.toLowerCase();
  return endings.some((ending) => name.endsWith(ending));
}

function isGlob(operand: string): boolean {
  return /[*?[{]/.test(operand);
}

function globbed(operand: string, cwd: string): Operand {
  const { folder, matches } = areaOf(operand, cwd);
  return collected(walk(folder, matches), cwd, 'no file matches');
}

/** The folder below which something is looked for, and what. */
interface Area {
  readonly folder: string;
  readonly matches: (path: string) => boolean;
}

function areaOf(operand: string, cwd: string): Area {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only when there is a glob
  const picomatch = require('picomatch') as typeof import('picomatch');
  const { base, glob } = picomatch.scan(slashed(operand));
  const matches = picomatch(glob);
  const folder = resolve(cwd, base);
  return { folder, matches: (path) => matches(slashed(relative(folder, path))) };
}

function hint(path: string): string {
  const near = closest(basename(path), namesIn(dirname(path)));
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

interface Walked {
  readonly files: string[];
  /** Files that would have been taken if they were not ignored. */
  ignored: number;
  readonly unreadable: { readonly path: string; readonly why: string }[];
}

const neverEntered = new Set(['.git', 'node_modules']);

function walk(root: string, wanted: (path: string) => boolean): Walked {
  const walked: Walked = { files: [], ignored: 0, unreadable: [] };
  const visit = (folder: string, layers: readonly Layer[]): void => {
    const entries = entriesOf(folder, walked);
    const own = [
      ...layerOf(
        folder,
        entries.map(({ name }) => name),
        ignoreFiles,
      ),
      ...layers,
    ];
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!neverEntered.has(entry.name) && !isIgnored(`${path}${sep}`, own)) visit(path, own);
      } else if (wanted(path) && isFile(entry, path)) {
        if (isIgnored(path, own)) walked.ignored++;
        else walked.files.push(path);
      }
    }
  };
  visit(root, layersAbove(root));
  return walked;
}

function entriesOf(folder: string, { unreadable }: Walked): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    unreadable.push({ path: folder, why: reasonOf(error) });
    return [];
  }
}

/** A link to a file is a file; a link to a folder is not followed, it could lead round in a circle. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
