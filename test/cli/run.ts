/** Runs the command line in a folder of its own, without a process. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../server/src/cli/main';
import type { Io } from '../../server/src/cli/io';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Io['env'];
  readonly terminal?: boolean;
  /** Below the folder. */
  readonly cwd?: string;
  /** Ends the run when fulfilled; never, unless given. */
  readonly interrupted?: Promise<void>;
  /** Hears what is printed as it comes. */
  readonly heard?: (text: string) => void;
}

/** A folder with files, gone after the test. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'conclusions test '));
  serverStarted = 0;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
    folders.push(this);
  }

  at(name: string): string {
    return join(this.path, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
  }

  read(name: string): string {
    return readFileSync(this.at(name), 'utf8');
  }

  async run(
    argv: readonly string[],
    {
      stdin = '',
      env = {},
      terminal = false,
      cwd = '',
      interrupted = new Promise(() => undefined),
      heard,
    }: RunOptions = {},
  ): Promise<Outcome> {
    let stdout = '';
    let stderr = '';
    const code = await main(argv, {
      stdout: { write: (text) => (heard?.(text), void (stdout += text)), isTerminal: terminal },
      stderr: { write: (text) => (heard?.(text), void (stderr += text)), isTerminal: terminal },
      stdin: () => Promise.resolve(Buffer.from(stdin)),
      cwd: join(this.path, cwd),
      env,
      startServer: () => void this.serverStarted++,
      processors: () => 1,
      interrupted: () => interrupted,
    });
    return { code, stdout, stderr };
  }
}

const folders: Folder[] = [];

export function removeFolders(): void {
  for (const { path } of folders.splice(0)) rmSync(path, { recursive: true, force: true });
}

/** A text without any fault. */
export const clean = `Council conclusions on the mapping of caves

THE COUNCIL OF THE EUROPEAN UNION,

1. WELCOMES the report on caves[^1].

2. INVITES the Commission to draw a map.

[^1]: The report on caves.
`;

/** One error without a fix (line 5, from column 36), one error and one warning with a safe fix. */
export const faulty = `Council conclusions on the mapping of caves

THE COUNCIL OF THE EUROPEAN UNION,

1. WELCOMES the report on the caves[^2] of the sea[^1].

3. INVITES the Commission to draw a map.

[^1]: The report on caves
`;
