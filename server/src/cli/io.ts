import type { Thread, ThreadData } from './threads';

/** What a command may use of the world besides the file system; tests give their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  stdin(): Promise<Uint8Array>;
  /** The working folder, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Serves an editor until it hangs up. */
  startServer(): void;
  /** Starts a thread of the program; absent where there is but one. */
  startThread?(data: ThreadData): Thread;
  /** How many threads run at once. */
  processors(): number;
  /** Fulfilled when the user ends the run (Ctrl-C). */
  interrupted(): Promise<void>;
}

export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** How wide the terminal is, where it is one. */
  columns?(): number | undefined;
}

/** Scripts rely on these. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, internal: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Something the user can put right: said without a stack trace, exit code 2. */
export class UsageError extends Error {}
