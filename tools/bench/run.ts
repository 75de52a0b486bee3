/** Runs programs to their end, in turn, and says what they took. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { spread, type Spread } from './statistics';

/** A program that ends by itself. */
export interface Command {
  readonly subject: string;
  readonly argv: readonly [string, ...string[]];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that mean that the work was done; 0 and 1 when left out, as with most checkers. */
  readonly done?: readonly number[];
}

export interface Usage {
  readonly wallMs: number;
  readonly cpuMs?: number;
  readonly peakMB?: number;
}

const TIMEOUT = 300_000;

/** Throws when the program could not do its work. */
export function runOnce(command: Command, probed: boolean): Usage {
  const folder = probed ? mkdtempSync(join(tmpdir(), 'bench-')) : undefined;
  const [program, ...rest] = command.argv;
  const probe = folder && { NODE_OPTIONS: `--require=${join(__dirname, 'probe.cjs')}`, BENCH_PROBE: folder };
  const start = performance.now();
  const { status, signal, error, stderr } = spawnSync(program, rest, {
    cwd: command.cwd,
    env: { ...process.env, NO_COLOR: '1', ...command.env, ...probe },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: TIMEOUT,
  });
  const wallMs = performance.now() - start;
  try {
    if (error) throw error;
    if (!(command.done ?? [0, 1]).includes(status ?? -1))
      throw new Error(`${command.subject} ended with ${status ?? signal}: ${stderr.toString().slice(-400)}`);
    return { wallMs, ...(folder !== undefined && usageIn(folder)) };
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true });
  }
}

/** Of all processes together: their time added up, and the largest. */
function usageIn(folder: string): { cpuMs?: number; peakMB?: number } {
  const usages = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { cpuMs: number; peakMB: number },
  );
  if (usages.length === 0) return {};
  return {
    cpuMs: usages.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    peakMB: Math.max(...usages.map(({ peakMB }) => peakMB)),
  };
}

export interface Taken {
  readonly command: Command;
  readonly figures: Readonly<Record<string, Spread>>;
  readonly error?: string;
}

/**
 * Runs all commands one after the other, `rounds` times over, so that whatever slows the machine down slows all.
 * @param short runs so short that the probe would count: wall time is taken without it, in a run of its own, and a
 *   first run of each, which finds nothing in the caches of the machine, is not counted
 */
export function inTurn(
  commands: readonly Command[],
  rounds: number,
  short: boolean,
  tell: (text: string) => void,
): Taken[] {
  const usages = commands.map((): Usage[] => []);
  const errors = commands.map((): string | undefined => undefined);
  for (let round = short ? -1 : 0; round < rounds; round++) {
    commands.forEach((command, index) => {
      if (errors[index] !== undefined) return;
      try {
        const plain = short ? runOnce(command, false) : undefined;
        if (round >= 0) usages[index]!.push({ ...runOnce(command, true), ...plain });
      } catch (error) {
        errors[index] = error instanceof Error ? error.message : String(error);
        tell(errors[index]);
      }
    });
  }
  return commands.map((command, index) => ({
    command,
    figures: figuresOf(usages[index]!),
    ...(errors[index] !== undefined && { error: errors[index] }),
  }));
}

function figuresOf(usages: readonly Usage[]): Record<string, Spread> {
  const figures: Record<string, Spread> = {};
  const put = (name: string, values: readonly number[]): void => {
    if (values.length > 0) figures[name] = spread(values);
  };
  put(
    'wall ms',
    usages.map(({ wallMs }) => wallMs),
  );
  put(
    'cpu ms',
    usages.flatMap(({ cpuMs }) => cpuMs ?? []),
  );
  put(
    'peak MB',
    usages.flatMap(({ peakMB }) => peakMB ?? []),
  );
  return figures;
}
