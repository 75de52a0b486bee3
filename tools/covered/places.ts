/** Lines and branches by room, without what only the compiler wrote. */

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Location {
  readonly start: Position;
  readonly end: Position;
}

/** As istanbul has it. */
export interface FileCoverage {
  readonly path: string;
  readonly statementMap: Readonly<Record<string, Location>>;
  readonly s: Readonly<Record<string, number>>;
  readonly branchMap: Readonly<Record<string, { readonly locations: readonly Location[] }>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
}

export interface Places {
  all: number;
  /** `server/src/rules/lists.ts:12`, with what stands there. */
  readonly missed: string[];
}

interface Room {
  readonly lines: Places;
  readonly branches: Places;
}

/** The folder of the server a file lies in, or its name where it lies in none. */
export function roomOf(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^.*server\/src\//, '')
    .split('/', 1)[0]!;
}

export function placesOf(files: readonly FileCoverage[], textOf: (path: string) => string): ReadonlyMap<string, Room> {
  const rooms = new Map<string, Room>();
  for (const file of [...files].sort((one, other) => (one.path < other.path ? -1 : 1))) {
    const name = roomOf(file.path);
    const room = rooms.get(name) ?? { lines: { all: 0, missed: [] }, branches: { all: 0, missed: [] } };
    rooms.set(name, room);
    const lines = textOf(file.path).split('\n');
    const shown = ({ line, column }: Position): string =>
      `${file.path}:${line}:${column + 1} ${lines[line - 1]!.trim()}`;
    for (const [id, location] of Object.entries(file.statementMap)) {
      if (!isBracket(lines[location.start.line - 1]!)) count(room.lines, file.s[id]!, shown(location.start));
    }
    for (const [id, { locations }] of Object.entries(file.branchMap)) {
      for (const [at, location] of locations.entries()) {
        if (!isOfCompiler(location, lines)) count(room.branches, file.b[id]![at]!, shown(location.start));
      }
    }
  }
  return rooms;
}

function count(places: Places, times: number, shown: string): void {
  places.all++;
  if (times === 0) places.missed.push(shown);
}

/** The last one of a file counts with the list of exports behind it. */
function isBracket(line: string): boolean {
  return /^[\])};,]+$/.test(line.trim());
}

/**
 * The compiler writes helpers before the first line, and a list of exports that never runs behind the last function or
 * value: it has no place of its own in the source, and is told to be where the last name or bracket stands.
 */
function isOfCompiler({ start, end }: Location, lines: readonly string[]): boolean {
  if (start.line === 1 && start.column === 0) return true;
  if (start.line !== end.line) return false;
  const line = lines[start.line - 1]!;
  const words = line.slice(start.column, end.column);
  return /function\*? $/.test(line.slice(0, start.column)) ? /^\w+\(?$/.test(words) : /^[\])};]+$|^\[\]$/.test(words);
}
