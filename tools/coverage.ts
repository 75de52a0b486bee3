/**
 * How much of the server the tests go through, by room.
 *   npm run coverage               runs the tests of `npm test`, then reports
 *   npm run coverage -- --report   reports what a run with NODE_V8_COVERAGE=coverage/run has left
 *   npm run coverage -- --uncovered rules text      with the places in these rooms no test goes through
 *   npm run coverage -- --write    keeps what was reached in tools/covered/reached.json, for docs/reliability.md
 * Exits with 1 where a room is below what tools/covered/rooms.ts asks for.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as c8 from 'c8';
import ts from 'typescript';
import { isCounted, least } from './covered/rooms';
import { placesOf, roomOf, type FileCoverage, type Places } from './covered/places';
import { read, root, write } from './repository';

const RUN = 'coverage/run';

/** The part of c8 that is used here; its own types lean on packages without types. */
interface Report {
  getCoverageMapFromAllCoverageFiles(): Promise<{
    files(): string[];
    fileCoverageFor(path: string): { toJSON(): FileCoverage };
  }>;
}
const { Report: ReportOf } = c8 as unknown as { readonly Report: new (options: object) => Report };

interface ScriptCoverage {
  readonly url: string;
}

interface ProcessCoverage {
  result: readonly ScriptCoverage[];
  'source-map-cache'?: Record<string, unknown>;
}

/** Runs of the sources as they are, and of the bundle in which the server is tested as a process. */
const kinds = {
  sources: (url: string) => url.startsWith(`${pathToFileURL(root).href}/server/src/`),
  bundle: (url: string) => /\/conclusions-wire-\w+\/server\.js$/.test(url),
};

/** What the process is tested for: all else is told by the sources, branch by branch. */
const inProcess = new Set(['lsp']);

function runTests(): void {
  rmSync(join(root, 'coverage'), { recursive: true, force: true });
  const env = { ...process.env, NODE_V8_COVERAGE: join(root, RUN) };
  const { status } = spawnSync('npm', ['test'], {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('tests failed');
}

/** The report reads a folder of files that hold scripts of ours alone. */
async function filesOf(kind: keyof typeof kinds): Promise<FileCoverage[]> {
  const folder = join(root, 'coverage', kind);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(join(root, RUN))) {
    const all = JSON.parse(readFileSync(join(root, RUN, name), 'utf8')) as ProcessCoverage;
    const result = all.result.filter(({ url }) => kinds[kind](url));
    const maps = Object.entries(all['source-map-cache'] ?? {}).filter(([url]) => kinds[kind](url));
    if (result.length === 0) continue;
    writeFileSync(join(folder, name), JSON.stringify({ result, 'source-map-cache': Object.fromEntries(maps) }));
  }
  const report = new ReportOf({
    include: ['server/src/**/*.ts'],
    exclude: ['**/*.d.ts'],
    extension: ['.ts', '.js'],
    reporter: [],
    tempDirectory: folder,
    resolve: '',
    excludeAfterRemap: kind === 'bundle',
    allowExternal: kind === 'bundle',
    omitRelative: true,
    all: kind === 'sources',
    src: join(root, 'server/src'),
  });
  const map = await report.getCoverageMapFromAllCoverageFiles();
  return map
    .files()
    .filter(hasCode)
    .map((path) => map.fileCoverageFor(path).toJSON());
}

/** Types leave nothing that runs. */
function hasCode(path: string): boolean {
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), { compilerOptions: { removeComments: true } });
  return !['', 'export {};'].includes(outputText.trim());
}

function percent({ all, missed }: Places): number {
  return all === 0 ? 100 : Math.floor(((all - missed.length) / all) * 1000) / 10;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      write: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
      uncovered: { type: 'boolean', default: false },
    },
  });
  if (!values.report && !values.uncovered) runTests();
  const files = [
    ...(await filesOf('sources')).filter(({ path }) => !inProcess.has(roomOf(path))),
    ...(await filesOf('bundle')).filter(({ path }) => inProcess.has(roomOf(path))),
  ];
  const rooms = placesOf(files, (path) => read(path.slice(root.length + 1)));
  const reached = Object.fromEntries(
    [...rooms]
      .filter(([room]) => isCounted(room))
      .map(([room, { lines, branches }]) => [room, { lines: percent(lines), branches: percent(branches) }]),
  );
  if (values.write) write({ path: 'tools/covered/reached.json', text: `${JSON.stringify(reached, null, 2)}\n` });
  for (const [room, { lines, branches }] of Object.entries(reached)) {
    const floor = least[room] ?? { lines: 0, branches: 0 };
    const isLess = lines < floor.lines || branches < floor.branches;
    if (isLess) process.exitCode = 1;
    console.log(`${room.padEnd(14)} lines ${lines} %, branches ${branches} %${isLess ? ': less than before' : ''}`);
    if (positionals.includes(room)) for (const place of rooms.get(room)!.branches.missed) console.log(`    ${place}`);
    if (positionals.includes(room))
      for (const place of rooms.get(room)!.lines.missed) console.log(`    ${place} (line)`);
  }
}

void main();
