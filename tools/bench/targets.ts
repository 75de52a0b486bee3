/** The figures that are to be reached, told as multiples of what was measured beside them in the same run. */
import { short, table } from './report';
import { emptyNode, idleServer, onePass, ours, type Part, type Row } from './row';
import { exponent, type Spread } from './statistics';

/** A figure of one run. */
export interface Reached {
  readonly id: string;
  readonly what: string;
  readonly limit: number;
  /** Behind the number: `×`, or nothing. */
  readonly unit: string;
  /** Of the medians. */
  readonly figure: number;
  /** Of the fastest runs: what a machine with nothing else to do would tell. */
  readonly best: number;
  /** Why it is missed, and why the next step was not taken. */
  readonly reason: string;
}

type Take = (spread: Spread) => number;
const median: Take = (spread) => spread.median;
const least: Take = (spread) => spread.min;

/** One document kind of a run; gives NaN for what was not measured. */
interface Run {
  value(part: Part, subject: string, size: number, figure: string, take: Take): number;
  /** Of the text in UTF-16, in MB. */
  textMB(size: number): number;
}

interface Target {
  readonly id: string;
  readonly what: string;
  readonly limit: number;
  readonly unit: string;
  readonly figure: (run: Run, take: Take) => number;
}

function ratio(part: Part, figure: string, floor: string, size: number) {
  return (run: Run, take: Take): number =>
    run.value(part, ours, size, figure, take) / run.value(part, floor, size, figure, take);
}

/** Stands for a figure that was measured and tells nothing: more work took less time. */
const NOISE = Infinity;

/** What 99 more copies cost: the time at ×100 without that of ×1, start-up and all. */
function moreCopies(run: Run, subject: string, to: number, figure: string, take: Take): number {
  const more = run.value('throughput', subject, to, figure, take) - run.value('throughput', subject, 1, figure, take);
  return more <= 0 ? NaN : more;
}

function throughput(figure: string) {
  return (run: Run, take: Take): number => {
    const quotient = moreCopies(run, ours, 100, figure, take) / moreCopies(run, onePass, 100, figure, take);
    const measured = Number.isFinite(run.value('throughput', ours, 100, figure, take));
    return measured && Number.isNaN(quotient) ? NOISE : quotient;
  };
}

function keystrokes(size: number, limit: number): Target[] {
  const target = (id: string, what: string, figure: string): Target => ({
    id: `keystroke-${size}-${id}`,
    what,
    limit,
    unit: ' ×',
    figure: ratio('server', figure, idleServer, size),
  });
  return [
    target('p50', `keystroke to its diagnostics, ×${size}, p50`, 'keystroke p50 ms'),
    target('p95', `keystroke to its diagnostics, ×${size}, p95`, 'keystroke p95 ms'),
    target('cpu', 'the same, processor time of a keystroke', 'cpu per keystroke ms'),
  ];
}

const targets: readonly Target[] = [
  {
    id: 'cold',
    what: 'cold `check`, wall time of `node -e 0`',
    limit: 1.35,
    unit: ' ×',
    figure: ratio('cold', 'wall ms', emptyNode, 1),
  },
  {
    id: 'cold-cpu',
    what: 'the same, processor time',
    limit: 1.35,
    unit: ' ×',
    figure: ratio('cold', 'cpu ms', emptyNode, 1),
  },
  {
    id: 'throughput',
    what: 'throughput at ×100, time of one pass',
    limit: 3,
    unit: ' ×',
    figure: throughput('wall ms'),
  },
  { id: 'throughput-cpu', what: 'the same, processor time', limit: 3, unit: ' ×', figure: throughput('cpu ms') },
  {
    id: 'growth',
    what: 'growth ×100 → ×1000, exponent',
    limit: 1.05,
    unit: '',
    figure: (run, take) =>
      exponent(moreCopies(run, ours, 100, 'wall ms', take), moreCopies(run, ours, 1000, 'wall ms', take), 999 / 99),
  },
  {
    id: 'peak',
    what: 'peak memory at ×1000, of the text in UTF-16',
    limit: 12,
    unit: ' ×',
    figure: (run, take) => run.value('throughput', ours, 1000, 'peak MB', take) / run.textMB(1000),
  },
  ...keystrokes(1, 1.5),
  ...keystrokes(10, 2),
  ...keystrokes(100, 2),
  {
    id: 'first',
    what: 'start to first diagnostics, ×1',
    limit: 1.3,
    unit: ' ×',
    figure: ratio('server', 'first diagnostics ms', idleServer, 1),
  },
  {
    id: 'memory',
    what: 'resident memory after 50 edits, ×1',
    limit: 1.3,
    unit: ' ×',
    figure: ratio('server', 'memory MB', idleServer, 1),
  },
];

/** What was measured of the targets; those whose parts did not run are left out. */
export function reachedIn(
  rows: readonly Row[],
  document: string,
  reasons: Readonly<Record<string, string>>,
): Reached[] {
  const run = runOf(rows.filter((row) => row.document === document));
  return targets
    .map(({ figure, ...target }) => ({
      ...target,
      figure: figure(run, median),
      best: figure(run, least),
      reason: reasons[target.id] ?? '',
    }))
    .filter(({ figure }) => !Number.isNaN(figure));
}

function runOf(rows: readonly Row[]): Run {
  return {
    value(part, subject, size, figure, take) {
      const row = rows.find((each) => each.part === part && each.subject === subject && each.size === size);
      const spread = row?.figures[figure];
      return spread ? take(spread) : NaN;
    },
    textMB: (size) => ((rows.find((row) => row.size === size)?.units ?? NaN) * 2) / 1024 / 1024,
  };
}

export function targetTable(reached: readonly Reached[]): string {
  const lines = reached.map(({ what, limit, unit, figure, best, reason }) => [
    what,
    `≤ ${limit}${unit}`,
    `${short(figure)}${unit}`,
    `${short(best)}${unit}`,
    figure === NOISE ? 'not told: too noisy' : figure <= limit ? 'met' : 'missed',
    figure <= limit ? '' : reason,
  ]);
  return table([['what', 'target', 'median', 'best runs', '', 'why'], ...lines]);
}

export const targetIds: readonly string[] = targets.map(({ id }) => id);
