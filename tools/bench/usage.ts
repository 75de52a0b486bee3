/** What the kernel says of a running process and those it started. Linux only; elsewhere there are no figures. */
import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessUsage {
  /** User and system time so far. */
  readonly cpuMs: number;
  readonly residentMB: number;
  readonly peakMB: number;
}

export function usage(pid: number): ProcessUsage {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').split(' ').filter(Boolean);
    return children.map((child) => usage(Number(child))).reduce(together, ownUsage(pid));
  } catch {
    return { cpuMs: NaN, residentMB: NaN, peakMB: NaN };
  }
}

function ownUsage(pid: number): ProcessUsage {
  const status = readFileSync(`/proc/${pid}/status`, 'latin1');
  const megabytes = (line: RegExp): number => Number(line.exec(status)?.[1] ?? NaN) / 1024;
  return {
    cpuMs: readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => sum + threadTime(pid, thread), 0),
    residentMB: megabytes(/^VmRSS:\s+(\d+)/m),
    peakMB: megabytes(/^VmHWM:\s+(\d+)/m),
  };
}

/** Nanoseconds on a processor: the usual counters of a process are told in hundredths of a second. */
function threadTime(pid: number, thread: string): number {
  const [running] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'latin1').split(' ');
  return Number(running) / 1e6;
}

function together(one: ProcessUsage, other: ProcessUsage): ProcessUsage {
  return {
    cpuMs: one.cpuMs + other.cpuMs,
    residentMB: one.residentMB + other.residentMB,
    peakMB: one.peakMB + other.peakMB,
  };
}
