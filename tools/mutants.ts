/**
 * Plants faults in the code and counts those no test sees.
 *   npm run test:mutants [-- ROOM…]                 300 mutants of each room of tools/mutants/rooms.ts, or of those named
 *   npm run test:mutants -- --draw 2 rules          300 others: a score is not to be taken with those it was raised by
 *   npm run test:mutants -- --sample 0 rules        all of them, which takes an hour or more
 *   npm run test:mutants -- --again rules           those that survived last time
 *   npm run test:mutants -- --tests 'test/cli/*.test.ts' edits               with these tests instead of those of the room
 *   npm run test:mutants -- --mutate server/src/rules/verb-case.ts rules     all of one file
 * Survivors stand in `out/mutants/ROOM.txt` and `ROOM.html`; the scores are kept in `tools/mutants/scores.json`, from
 * which docs/reliability.md is made. Exits with 1 where a score is below the least of its room.
 */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, setPriority } from 'node:os';
import { parseArgs } from 'node:util';
import type { MutantResult } from '@stryker-mutator/api/core' with { 'resolution-mode': 'import' };
import './mutants/mocha12.cjs';
import { rooms, type Room } from './mutants/rooms';
import { scoreOf, type Score } from './mutants/score';
import { exists, read, root, write } from './repository';

const SCORES = 'tools/mutants/scores.json';
const EQUIVALENT = 'tools/mutants/equivalent.json';
const load = createRequire(__filename);
const shim = load.resolve('./mutants/mocha12.cjs');
const chooser = load.resolve('./mutants/chosen.cjs');

/** A file with mutants in it has other lines and literals than ours, and is slower. */
const aboutText = '/^(?!the rules are short)(?!.* takes no time)(?!.* is all they can say)/';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '300' },
    draw: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
    mutate: { type: 'string', multiple: true },
    tests: { type: 'string', multiple: true },
    concurrency: { type: 'string', default: '2' },
  },
});

function optionsFor(name: string, room: Room) {
  return {
    testRunner: 'mocha',
    checkers: ['chosen'],
    plugins: ['@stryker-mutator/mocha-runner', chooser],
    mochaOptions: { spec: [...(values.tests ?? room.tests)], grep: aboutText, 'no-config': true, 'no-package': true },
    checkerNodeArgs: ['--require', shim],
    testRunnerNodeArgs: ['--require', shim, '--import', 'tsx'],
    mutate: [...(values.mutate ?? room.mutate)],
    coverageAnalysis: 'perTest' as const,
    ignoreStatic: room.statics !== true,
    concurrency: Number(values.concurrency),
    timeoutMS: 30_000,
    reporters: ['html', 'progress-append-only'],
    htmlReporter: { fileName: `out/mutants/${name}.html` },
    ignorePatterns: ['out', 'dist', 'server/dist', '*.vsix', '.vscode-host', 'docs/images', 'coverage'],
    tempDirName: `out/mutants/work-${process.pid}`,
    cleanTempDir: 'always' as const,
  };
}

/** What the chooser is told: it runs in a process of its own. */
function choiceFor(name: string): string {
  const names = namesFile(name);
  if (values.again) return JSON.stringify({ names, only: survivors(name) });
  const sample = values.mutate === undefined && values.sample !== '0' ? Number(values.sample) : undefined;
  return JSON.stringify({
    names,
    sample,
    draw: values.draw,
    equivalent: Object.keys(JSON.parse(read(EQUIVALENT)) as object),
  });
}

function namesFile(name: string): string {
  return `out/mutants/${name}.names.json`;
}

function survivors(name: string): readonly string[] {
  return read(`out/mutants/${name}.txt`)
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => line.slice(2));
}

/** Each with its place, and on the next line the name it is chosen by. */
function keepSurvivors(name: string, results: readonly MutantResult[]): void {
  const names = JSON.parse(read(namesFile(name))) as Readonly<Record<string, string>>;
  const lines = results
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .sort((one, other) => Number(one.id) - Number(other.id))
    .map(({ id, fileName, location: { start }, status }) => {
      const place = `${fileName.replace(`${root}/`, '')}:${start.line}:${start.column}`;
      return `${place}${status === 'NoCoverage' ? ' (no test comes here)' : ''}\n  ${names[id]!}\n`;
    });
  write({ path: `out/mutants/${name}.txt`, text: lines.join('') });
}

async function main(): Promise<void> {
  const names = positionals.length > 0 ? positionals : Object.keys(rooms);
  const unknown = names.filter((name) => !Object.hasOwn(rooms, name));
  if (unknown.length > 0) throw new Error(`no such room: ${unknown.join()}; there are ${Object.keys(rooms).join()}`);
  process.chdir(root);
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  mkdirSync('out/mutants', { recursive: true });
  const { Stryker } = await import('@stryker-mutator/core');
  for (const name of names) {
    const room = rooms[name]!;
    process.env['CONCLUSIONS_MUTANTS'] = choiceFor(name);
    const results = await new Stryker(optionsFor(name, room)).runMutationTest();
    const score = scoreOf(results);
    keepSurvivors(name, results);
    console.log(`${name}: ${score.percent} % of ${score.all} (at least ${room.least} %)`);
    if (values.mutate ?? values.tests ?? values.again) continue;
    if (score.percent < room.least) process.exitCode = 1;
    keep(name, score);
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
