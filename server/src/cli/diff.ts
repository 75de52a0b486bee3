/** A unified diff of two texts, as `patch` and `git apply` read it. */

/** Lines of context round a change. */
const CONTEXT = 3;

/** A run of lines: the same in both, only in the old, or only in the new. */
interface Step {
  readonly kind: ' ' | '-' | '+';
  readonly line: string;
}

/** Empty when the texts are the same. */
export function unifiedDiff(path: string, old: string, now: string): string {
  if (old === now) return '';
  const steps = stepsBetween(linesOf(old), linesOf(now));
  const hunks = hunksOf(steps).map(({ from, to }) => hunk(steps, from, to));
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}

/** With their line ends: only `\n` ends a line here, as in `diff`. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function stepsBetween(old: readonly string[], now: readonly string[]): Step[] {
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const middle = shortest(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  return [...same(old.slice(0, head)), ...middle, ...same(old.slice(old.length - tail))];
}

function same(lines: readonly string[]): Step[] {
  return lines.map((line) => ({ kind: ' ', line }));
}

/** Changes beyond which the whole stretch is shown as replaced: looking for a shorter way would take too long. */
const MOST_CHANGES = 2000;

/** The greedy algorithm of E. W. Myers (1986): the fewest lines taken out and put in. */
function shortest(old: readonly string[], now: readonly string[]): Step[] {
  const trail: Map<number, number>[] = [];
  const reach = new Map<number, number>([[1, 0]]);
  for (let changes = 0; changes <= Math.min(MOST_CHANGES, old.length + now.length); changes++) {
    trail.push(new Map(reach));
    for (let way = -changes; way <= changes; way += 2) {
      let x = goesDown(reach, way, changes) ? reach.get(way + 1)! : reach.get(way - 1)! + 1;
      while (x < old.length && x - way < now.length && old[x] === now[x - way]) x++;
      reach.set(way, x);
      if (x >= old.length && x - way >= now.length) return walkBack(trail, old, now);
    }
  }
  return [...old.map((line) => ({ kind: '-', line }) as const), ...now.map((line) => ({ kind: '+', line }) as const)];
}

function goesDown(reach: ReadonlyMap<number, number>, way: number, changes: number): boolean {
  return way === -changes || (way !== changes && (reach.get(way - 1) ?? -1) < (reach.get(way + 1) ?? -1));
}

function walkBack(
  trail: readonly ReadonlyMap<number, number>[],
  old: readonly string[],
  now: readonly string[],
): Step[] {
  const steps: Step[] = [];
  let x = old.length;
  let y = now.length;
  for (let changes = trail.length - 1; changes >= 0; changes--) {
    const way = x - y;
    const before = goesDown(trail[changes]!, way, changes) ? way + 1 : way - 1;
    const from = trail[changes]!.get(before) ?? 0;
    while (x > from && y > from - before) {
      steps.push({ kind: ' ', line: old[--x]! });
      y--;
    }
    if (changes === 0) break;
    if (before === way + 1) steps.push({ kind: '+', line: now[--y]! });
    else steps.push({ kind: '-', line: old[--x]! });
  }
  return steps.reverse();
}

interface Hunk {
  readonly from: number;
  to: number;
}

function hunksOf(steps: readonly Step[]): Hunk[] {
  const hunks: Hunk[] = [];
  steps.forEach(({ kind }, index) => {
    if (kind === ' ') return;
    const last = hunks.at(-1);
    const to = Math.min(steps.length, index + 1 + CONTEXT);
    if (last && index - CONTEXT <= last.to) last.to = to;
    else hunks.push({ from: Math.max(0, index - CONTEXT), to });
  });
  return hunks;
}

function hunk(steps: readonly Step[], from: number, to: number): string {
  const inside = steps.slice(from, to);
  const lines = (side: '-' | '+', part: readonly Step[]) =>
    part.filter(({ kind }) => kind === ' ' || kind === side).length;
  const range = (side: '-' | '+') => {
    const length = lines(side, inside);
    return `${lines(side, steps.slice(0, from)) + (length === 0 ? 0 : 1)},${length}`;
  };
  const body = inside.map(
    ({ kind, line }) => kind + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`),
  );
  return `@@ -${range('-')} +${range('+')} @@\n${body.join('')}`;
}
