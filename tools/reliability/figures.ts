/** Figures that are measured: kept by the command that measures each. */
import { rules } from '../../server/src/rules/index';
import { wanted, wantedElsewhere } from '../covered/rooms';
import { rooms } from '../mutants/rooms';
import type { Score } from '../mutants/score';
import { exists, read } from '../repository';

interface Covered {
  readonly lines: number;
  readonly branches: number;
}

interface Bomb {
  readonly seconds: number;
  readonly growth: number;
}

function kept<T>(path: string): Readonly<Record<string, T>> {
  return exists(path) ? (JSON.parse(read(path)) as Record<string, T>) : {};
}

export const covered = kept<Covered>('tools/covered/reached.json');
export const scores = kept<Score>('tools/mutants/scores.json');
export const bombs = kept<Bomb>('tools/reliability/bombs.json');

/** What stands in for the names in `reached`. */
export const figures: Readonly<Record<string, () => string>> = {
  rules: () => String(rules.length),
  coverage: () =>
    Object.keys(covered).length === 0
      ? 'coverage not measured yet'
      : `the least of the core is ${least(Object.keys(wanted))} %, of the rest ${least(others())} %`,
  mutants: () =>
    Object.entries(scores)
      .map(([room, { percent }]) => `${room} ${percent} %`)
      .join(', ') || 'mutation scores not measured yet',
  bombs: () => {
    const all = Object.values(bombs);
    const quick = all.filter(({ seconds }) => seconds <= 1);
    const even = all.filter(({ seconds, growth }) => growth <= 2.5 || seconds <= 0.15);
    return `${quick.length} of ${all.length} bombs within a second, ${even.length} of ${all.length} grow as their text does`;
  },
  packages: () => String(packagesIn('extension')),
  commandPackages: () => String(packagesIn('command')),
};

function others(): string[] {
  return Object.keys(covered).filter((room) => !(room in wanted));
}

function least(names: readonly string[]): number {
  return Math.min(...names.flatMap((name) => (covered[name] ? [covered[name].lines, covered[name].branches] : [])));
}

/** Named by the packages themselves: what they bundle is frozen in test/project.test.ts and the bill of materials. */
function packagesIn(what: 'extension' | 'command'): number {
  return kept<number>('tools/reliability/packages.json')[what] ?? 0;
}

export function coverageTable(): string[] {
  return [
    '| room | wanted | lines | branches |',
    '|---|---|---|---|',
    ...Object.entries(covered).map(
      ([room, { lines, branches }]) =>
        `| ${room} | ${wanted[room] ?? wantedElsewhere} % | ${lines} % | ${branches} % |`,
    ),
  ];
}

export function mutantTable(): string[] {
  return [
    '| room | wanted | score | between | tried | of |',
    '|---|---|---|---|---|---|',
    ...Object.entries(rooms).map(([room, { least }]) => {
      const score = scores[room];
      if (!score) return `| ${room} | ${least} % | not measured yet | | | |`;
      const { percent, all, of = all, from, to } = score;
      const between = from === undefined ? '' : `${from} and ${to} %`;
      return `| ${room} | ${least} % | ${percent} % | ${between} | ${all} | ${of} |`;
    }),
  ];
}

export function bombTable(): string[] {
  return [
    '| bomb | seconds | growth at twice the size |',
    '|---|---|---|',
    ...Object.entries(bombs).map(
      ([name, { seconds, growth }]) => `| ${name.replaceAll('|', '\\|')} | ${seconds.toFixed(2)} | ${growth} |`,
    ),
  ];
}
