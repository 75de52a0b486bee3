/** Finds the configurations that hold for a text, reads them, and tells what they come to. */
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Config, ConfigProblem, ParsedConfig, Values } from '../config';
import { rules } from '../service';
import { positionAt, source } from '../text/source';
import { FileError, readText } from './files';
import { shownPath } from './find';
import { UsageError } from './io';

/** One file, or one override in it, and what it says. */
export interface Layer {
  /** `conclusions.json`, `package.json`, `conclusions.json, drafts/**`. */
  readonly origin: string;
  readonly values: Values;
}

const FILE = 'conclusions.json';
const MANIFEST = 'package.json';
const KEY = 'conclusions';

/** More files one behind the other than anybody needs: they lead round in a circle. */
const MOST_EXTENDED = 16;

interface Loaded {
  /** As shown. */
  readonly name: string;
  readonly folder: string;
  readonly config: Config;
}

/** Reads each file once. All its functions throw a UsageError for a configuration with a problem. */
export class ConfigFinder {
  private readonly byFolder = new Map<string, readonly Loaded[]>();

  constructor(private readonly cwd: string) {}

  /** What holds for a text: the later before the earlier. */
  layers(path: string): readonly Layer[] {
    const files = this.above(dirname(path));
    if (files.length === 0) return [];
    return files.flatMap(({ name, folder, config }) => [
      { origin: name, values: config },
      ...configModule()
        .overridesFor(config.overrides ?? [], shownPath(path, folder))
        .map((override) => ({
          origin: `${name}, ${override.files.join(' ')}`,
          values: override,
        })),
    ]);
  }

  /** The nearest file at or above a folder with what it extends, and those above it as long as `root` is false. */
  private above(folder: string): readonly Loaded[] {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const own = this.fileIn(folder);
    const parent = dirname(folder);
    const goesOn = parent !== folder && (own === undefined || own.config.root === false);
    const files = [...(goesOn ? this.above(parent) : []), ...(own ? this.withExtended(own, folder) : [])];
    this.byFolder.set(folder, files);
    return files;
  }

  private fileIn(folder: string): Loaded | undefined {
    const file = join(folder, FILE);
    if (existsSync(file)) return this.load(file, folder, (text) => configModule().parseConfig(text, ruleIds()));
    const manifest = join(folder, MANIFEST);
    if (!existsSync(manifest) || !mayHold(manifest)) return undefined;
    return this.load(manifest, folder, (text) => configModule().parseConfigAt(KEY, text, ruleIds()));
  }

  /** Globs of what is extended lead from the folder of the file that extends it, as its own do. */
  private withExtended(loaded: Loaded, folder: string, depth = 0): Loaded[] {
    if (depth > MOST_EXTENDED) throw new UsageError(`${loaded.name}: "extends" leads round in a circle`);
    const bases = (loaded.config.extends ?? []).flatMap((path) => {
      const file = join(dirname(join(this.cwd, loaded.name)), normalize(path));
      if (!existsSync(file)) throw new UsageError(`${loaded.name}: "extends": there is no file ${path}`);
      const base = this.load(file, folder, (text) => configModule().parseConfig(text, ruleIds()));
      return base ? this.withExtended(base, folder, depth + 1) : [];
    });
    return [...bases, loaded];
  }

  private load(path: string, folder: string, parse: (text: string) => ParsedConfig | undefined): Loaded | undefined {
    const name = shownPath(path, this.cwd);
    const text = configText(path, name);
    const parsed = parse(text);
    if (parsed === undefined) return undefined;
    if (parsed.problems.length > 0) throw new UsageError(told(name, text, parsed.problems));
    return { name, folder, config: parsed.config };
  }
}

/** Loaded only when there is a configuration: few runs need its parser. */
export function configModule(): typeof import('../config') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  return require('../config') as typeof import('../config');
}

function ruleIds(): string[] {
  return rules.map(({ id }) => id);
}

/** A package.json is read as a configuration only if it may be one: one that is broken is not our business. */
function mayHold(manifest: string): boolean {
  try {
    return readText(manifest).text.includes(`"${KEY}"`);
  } catch {
    return false;
  }
}

function told(name: string, text: string, problems: readonly ConfigProblem[]): string {
  const lines = problems.map(({ message, range }) => {
    const { line, character } = positionAt(source(text), range.start);
    return `${name}:${line + 1}:${character + 1}: ${message}`;
  });
  return lines.join('\nconclusions: ');
}

function configText(path: string, shown: string): string {
  try {
    return readText(path).text;
  } catch (error) {
    throw error instanceof FileError ? new UsageError(`${shown}: ${error.message}`) : error;
  }
}
