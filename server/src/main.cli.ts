/** The door of the command line: streams, folder, environment and exit code of the process. */
import { fstatSync, writeSync } from 'node:fs';
import { optimiseLate } from './engine';
import { main } from './cli/main';
import { THREAD } from './cli/threads';
import { reasonOf } from './cli/files';
import { UsageError, type Io, type Output } from './cli/io';

/** Writes at once, without the stream library: it would take longer to load than a text to check. */
function output(descriptor: 1 | 2): Output {
  let hungUp = false;
  const isTerminal = isTerminalAt(descriptor);
  return {
    isTerminal,
    columns: () => (isTerminal ? process.stdout.columns : undefined),
    write(text) {
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length && !hungUp;) {
        try {
          done += writeSync(descriptor, bytes, done);
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
          // Where the notices cannot be written there is nobody to tell.
          else if (code === 'EPIPE' || descriptor === 2) hungUp = true;
          else throw new UsageError(`standard output cannot be written: ${reasonOf(error)}`);
        }
      }
    },
  };
}

/** Asks for the library of terminals, which brings those of streams and sockets along, only where there may be one. */
function isTerminalAt(descriptor: number): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  return (require('node:tty') as typeof import('node:tty')).isatty(descriptor);
}

async function stdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** The server goes on when its command is done. */
let serves = false;

/* eslint-disable @typescript-eslint/no-require-imports -- far too heavy to load for the other commands */
const io: Io = {
  stdout: output(1),
  stderr: output(2),
  stdin,
  cwd: process.cwd(),
  env: process.env,
  startServer() {
    serves = true;
    (require('./main.node') as typeof import('./main.node')).serve('stdio');
  },
  startThread: (data) => (require('./cli/thread') as typeof import('./cli/thread')).startThread(__filename, data),
  processors: () => (require('node:os') as typeof import('node:os')).availableParallelism(),
  interrupted: () => new Promise((resolve) => process.once('SIGINT', () => resolve())),
};

optimiseLate(process.versions.v8);
const argv = process.argv.slice(2);
const isThread = argv[0] === THREAD && (require('./cli/thread') as typeof import('./cli/thread')).serveThread();
/* eslint-enable @typescript-eslint/no-require-imports */

if (!isThread) {
  void main(argv, io).then((code) => {
    // All is written and nothing under way. Left to end by itself, the engine would first tidy up a heap nobody needs.
    if (!serves) process.exit(code);
  });
}
