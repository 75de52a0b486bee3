/**
 * Plants faults in the code and counts those no test sees.
 *   npm run test:mutants [-- ROOM…]     all rooms of tools/mutants/rooms.ts, or those named
 *   npm run test:mutants -- --mutate server/src/rules/verb-case.ts rules
 * What was known of code and tests that have not changed is not tried again (`out/mutants`; --fresh forgets it).
 * Survivors stand in `out/mutants/ROOM.html`; the scores are kept in `tools/mutants/scores.json`, from which
 * docs/reliability.md is made. Exits with 1 where a score is below the least of its room.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import './mutants/mocha12.cjs';
import { rooms, type Room } from './mutants/rooms';
import { scoreOf, type Score } from './mutants/score';
import { exists, read, root, write } from './repository';

const SCORES = 'tools/mutants/scores.json';
const shim = createRequire(__filename).resolve('./mutants/mocha12.cjs');

/** A file with mutants in it has other lines than ours. */
const aboutText = '/^(?!the rules are short)/';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutate: { type: 'string', multiple: true },
    fresh: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '2' },
  },
});

function optionsFor(name: string, room: Room) {
  const kept = `out/mutants/${name}.json`;
  if (values.fresh) rmSync(`${root}/${kept}`, { force: true });
  return {
    testRunner: 'mocha',
    plugins: ['@stryker-mutator/mocha-runner'],
    mochaOptions: { spec: [...room.tests], grep: aboutText, 'no-config': true, 'no-package': true },
    testRunnerNodeArgs: ['--require', shim, '--import', 'tsx'],
    mutate: [...(values.mutate ?? room.mutate)],
    coverageAnalysis: 'perTest' as const,
    ignoreStatic: room.statics !== true,
    concurrency: Number(values.concurrency),
    timeoutMS: 10_000,
    reporters: ['html', 'progress-append-only'],
    htmlReporter: { fileName: `out/mutants/${name}.html` },
    incremental: true,
    incrementalFile: kept,
    ignorePatterns: ['out', 'dist', 'server/dist', '*.vsix', '.vscode-host', 'docs/images'],
    tempDirName: 'out/mutants/work',
  };
}

async function main(): Promise<void> {
  const names = positionals.length > 0 ? positionals : Object.keys(rooms);
  const unknown = names.filter((name) => !Object.hasOwn(rooms, name));
  if (unknown.length > 0) throw new Error(`no such room: ${unknown.join()}; there are ${Object.keys(rooms).join()}`);
  process.chdir(root);
  mkdirSync('out/mutants', { recursive: true });
  const { Stryker } = await import('@stryker-mutator/core');
  for (const name of names) {
    const room = rooms[name]!;
    const score = scoreOf(await new Stryker(optionsFor(name, room)).runMutationTest());
    console.log(`${name}: ${score.percent} % of ${score.all} (at least ${room.least} %)`);
    if (score.percent < room.least) process.exitCode = 1;
    if (values.mutate === undefined) keep(name, score);
  }
}

/** Other rooms may be tried in another run: the file is read anew each time. */
function keep(name: string, score: Score): void {
  const scores = exists(SCORES) ? (JSON.parse(read(SCORES)) as Record<string, Score>) : {};
  const ordered = Object.keys(rooms).flatMap((each) => {
    const known = each === name ? score : scores[each];
    return known ? [[each, known] as const] : [];
  });
  write({ path: SCORES, text: `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n` });
}

void main();
