/** What the kernel says of a running process and those it started. Linux only; elsewhere there are no figures. */
import { readFileSync } from 'node:fs';

export interface ProcessUsage {
  /** User and system time so far. */
  readonly cpuMs: number;
  readonly residentMB: number;
  readonly peakMB: number;
}

/** Hundredths of a second, on every Linux that matters. */
const TICK_MS = 10;

export function usage(pid: number): ProcessUsage {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').split(' ').filter(Boolean);
    return children.map((child) => usage(Number(child))).reduce(together, ownUsage(pid));
  } catch {
    return { cpuMs: NaN, residentMB: NaN, peakMB: NaN };
  }
}

function ownUsage(pid: number): ProcessUsage {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const status = readFileSync(`/proc/${pid}/status`, 'latin1');
  const megabytes = (line: RegExp): number => Number(line.exec(status)?.[1] ?? NaN) / 1024;
  return {
    cpuMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS,
    residentMB: megabytes(/^VmRSS:\s+(\d+)/m),
    peakMB: megabytes(/^VmHWM:\s+(\d+)/m),
  };
}

function together(one: ProcessUsage, other: ProcessUsage): ProcessUsage {
  return {
    cpuMs: one.cpuMs + other.cpuMs,
    residentMB: one.residentMB + other.residentMB,
    peakMB: one.peakMB + other.peakMB,
  };
}
