/**
 * Finds the configurations that hold for a text. Told once for the command line, which reads files at once, and for
 * the language server, which waits for them: a search asks for files, and whoever runs it gives their texts.
 */
import { overridesFor, type Config, type ConfigProblem, type ParsedConfig, type Values } from './values';

/** Of which one may lie in a folder. */
export const configFiles = [
  'conclusions.json',
  'conclusions.jsonc',
  'conclusions.yaml',
  'conclusions.yml',
  'conclusions.toml',
] as const;
/** Holds one under a key, where none of them lies beside it. */
export const MANIFEST = 'package.json';
export const KEY = 'conclusions';

/** A file that is asked for: its text, why it cannot be read, or undefined where there is none. */
export type Answer = { readonly text: string } | { readonly failure: string } | undefined;

/** Asks for files by their paths, all at once, and ends with what it was looking for. */
export type Search<T> = Generator<readonly string[], T, readonly Answer[]>;

/** Paths of the file system, or URIs. A folder has no slash at its end. */
export interface Paths {
  /** The folder of a file or folder; undefined at the top. */
  folderOf(path: string): string | undefined;
  /** @param below a path with forward slashes */
  join(folder: string, below: string): string;
  /** The way from a folder to a file below it, with forward slashes. */
  below(folder: string, path: string): string;
  /** As people are to see it. */
  shown(path: string): string;
}

/** How texts are read: handed in, so that a run without a configuration loads no parser. */
export interface Parser {
  parse(text: string, path: string): ParsedConfig;
  /** The key of a package.json. */
  parseManifest(text: string): ParsedConfig | undefined;
}

/** A file that was read. */
export interface Loaded {
  readonly path: string;
  /** As shown. */
  readonly name: string;
  /** Globs lead from here: the folder of the file, or of the one that extends it. */
  readonly folder: string;
  readonly text: string;
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** One file, or one override in it, and what it says. */
export interface Layer {
  /** `conclusions.json`, `package.json`, `conclusions.json, drafts/**`. */
  readonly origin: string;
  readonly values: Values;
}

/** What holds for a text: the later before the earlier. @param files those of its folder */
export function layersOf(files: readonly Loaded[], path: string, paths: Paths): readonly Layer[] {
  return files.flatMap(({ name, folder, config }) => [
    { origin: name, values: config },
    ...overridesFor(config.overrides ?? [], files.length > 0 ? paths.below(folder, path) : '').map((override) => ({
      origin: `${name}, ${override.files.join(' ')}`,
      values: override,
    })),
  ]);
}

export class Discovery {
  private readonly byFolder = new Map<string, readonly Loaded[]>();

  constructor(
    private readonly paths: Paths,
    private readonly parser: Parser,
  ) {}

  /** What was found for a folder; undefined before it was looked for. */
  known(folder: string): readonly Loaded[] | undefined {
    return this.byFolder.get(folder);
  }

  /** All that was found so far. */
  all(): readonly Loaded[] {
    return [...new Map([...this.byFolder.values()].flat().map((loaded) => [loaded.path, loaded])).values()];
  }

  /** The nearest file at or above a folder with what it extends, and those above it as long as `root` is false. */
  *above(folder: string): Search<readonly Loaded[]> {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const own = yield* this.in(folder);
    const parent = this.paths.folderOf(folder);
    const goesOn = parent !== undefined && (own.length === 0 || own.some(({ config }) => config.root === false));
    const inherited: readonly Loaded[] = goesOn ? yield* this.above(parent) : [];
    const extended: Loaded[] = [];
    for (const each of own) extended.push(...(yield* this.withExtended(each, folder, [])));
    const files = [...inherited, ...extended];
    this.byFolder.set(folder, files);
    return files;
  }

  /** None, one, or several of which all have the problem that there are others. */
  private *in(folder: string): Search<readonly Loaded[]> {
    const names = [...configFiles, MANIFEST];
    const paths = names.map((name) => this.paths.join(folder, name));
    const answers = yield paths;
    const found = configFiles.flatMap((name, at) => (answers[at] ? [{ name, path: paths[at]! }] : []));
    const files = found.map(({ name, path }) => {
      const loaded = this.load(path, folder, answers[paths.indexOf(path)]);
      return found.length > 1 ? withProblem(loaded, rivals(name, found)) : loaded;
    });
    if (files.length > 0) return files;
    const manifest = this.manifest(paths.at(-1)!, folder, answers.at(-1));
    return manifest ? [manifest] : [];
  }

  private load(path: string, folder: string, answer: Answer): Loaded {
    const name = this.paths.shown(path);
    if (!answer || 'failure' in answer) {
      const problem = { message: answer?.failure ?? 'there is no such file', range: start };
      return { path, name, folder, text: '', config: {}, problems: [problem] };
    }
    return { path, name, folder, text: answer.text, ...this.parser.parse(answer.text, path) };
  }

  /** A package.json is read as a configuration only if it may be one: one that is broken is not our business. */
  private manifest(path: string, folder: string, answer: Answer): Loaded | undefined {
    if (!answer || 'failure' in answer || !answer.text.includes(`"${KEY}"`)) return undefined;
    const parsed = this.parser.parseManifest(answer.text);
    return parsed && { path, name: this.paths.shown(path), folder, text: answer.text, ...parsed };
  }

  /**
   * Globs of what is extended lead from the folder of the file that extends it, as its own do.
   * @param way the files that led here
   */
  private *withExtended(loaded: Loaded, folder: string, way: readonly string[]): Search<readonly Loaded[]> {
    const { extends: extended = [] } = loaded.config;
    if (extended.length === 0) return [loaded];
    const from = this.paths.folderOf(loaded.path) ?? folder;
    const files = extended.map(({ path, range }) => ({ path: this.paths.join(from, plain(path)), said: path, range }));
    const answers = yield files.map(({ path }) => path);
    const bases: Loaded[] = [];
    let whole = loaded;
    for (const [at, { path, said, range }] of files.entries()) {
      const message = [...way, loaded.path].includes(path)
        ? `"extends" leads round in a circle: ${said} is extended on the way here; take it out of one of the files`
        : answers[at] === undefined
          ? `"extends": there is no file ${said}; its path leads from the folder of this file`
          : undefined;
      if (message !== undefined) whole = withProblem(whole, { message, range });
      else
        bases.push(...(yield* this.withExtended(this.load(path, folder, answers[at]), folder, [...way, loaded.path])));
    }
    return [...bases, whole];
  }
}

const start = { start: 0, end: 0 };

function withProblem(loaded: Loaded, problem: ConfigProblem): Loaded {
  return { ...loaded, problems: [...loaded.problems, problem] };
}

function rivals(name: string, found: readonly { readonly name: string }[]): ConfigProblem {
  const others = found.map((each) => each.name).filter((each) => each !== name);
  return {
    message: `${others.join(' and ')} ${others.length > 1 ? 'lie' : 'lies'} beside ${name}; of two nobody knows which holds: keep one`,
    range: start,
  };
}

/** `./a//b/./c` → `a/b/c` */
function plain(path: string): string {
  return path
    .split('/')
    .filter((piece) => piece !== '' && piece !== '.')
    .join('/');
}
