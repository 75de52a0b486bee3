/** Finds the configurations that hold for a text on the disk, and tells what is wrong with them. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  Discovery,
  KEY,
  layersOf,
  type Answer,
  type Layer,
  type Loaded,
  type Paths,
  type Search,
} from '../config/discover';
import { rules } from '../service';
import { positionAt, source } from '../text/source';
import { FileError, readText } from './files';
import { shownPath } from './find';
import { UsageError } from './io';

export type { Layer } from '../config/discover';

/** Reads each file once. */
export class ConfigFinder {
  private readonly paths: Paths;
  private readonly discovery: Discovery;

  constructor(cwd: string) {
    this.paths = {
      folderOf: (path) => (dirname(path) === path ? undefined : dirname(path)),
      join,
      below: (folder, path) => shownPath(path, folder),
      shown: (path) => shownPath(path, cwd),
    };
    this.discovery = new Discovery(this.paths, {
      parse: (text, path) => parser().parseConfig(text, ruleIds(), path),
      parseManifest: (text) => parser().parseConfigAt(KEY, text, ruleIds()),
    });
  }

  /**
   * What holds for a text: the later before the earlier.
   * @throws UsageError for a configuration with a problem
   */
  layers(path: string): readonly Layer[] {
    const folder = dirname(path);
    const files = this.discovery.known(folder) ?? found(this.discovery.above(folder));
    const faulty = files.filter(({ problems }) => problems.length > 0);
    if (faulty.length > 0) throw new UsageError(faulty.map(told).join('\nconclusions: '));
    return files.length === 0 ? [] : layersOf(files, path, this.paths);
  }
}

function found<T>(search: Search<T>): T {
  let step = search.next([]);
  while (step.done !== true) step = search.next(step.value.map(answer));
  return step.value;
}

function answer(path: string): Answer {
  if (!existsSync(path)) return undefined;
  try {
    return { text: readText(path).text };
  } catch (error) {
    if (error instanceof FileError) return { failure: error.message };
    throw error;
  }
}

/** Loaded only when there is a configuration: few runs need it. */
function parser(): typeof import('../config/parse') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  return require('../config/parse') as typeof import('../config/parse');
}

function ruleIds(): string[] {
  return rules.map(({ id }) => id);
}

function told({ name, text, problems }: Loaded): string {
  const lines = problems.map(({ message, range }) => {
    const { line, character } = positionAt(source(text), range.start);
    return `${name}:${line + 1}:${character + 1}: ${message}`;
  });
  return lines.join('\nconclusions: ');
}
