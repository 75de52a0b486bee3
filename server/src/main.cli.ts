/** The door of the command line: streams, folder, environment and exit code of the process. */
import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { main } from './cli/main';
import type { Output } from './cli/io';

/** Writes at once, without the stream library: it would take longer to load than a text to check. */
function output(descriptor: 1 | 2): Output {
  let hungUp = false;
  return {
    isTerminal: isatty(descriptor),
    columns: () => (isatty(descriptor) ? process.stdout.columns : undefined),
    write(text) {
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length && !hungUp;) {
        try {
          done += writeSync(descriptor, bytes, done);
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
          else if (code === 'EPIPE') hungUp = true;
          else throw error;
        }
      }
    },
  };
}

async function stdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function startServer(): void {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- far too heavy to load for the other commands
  const { serve } = require('./main.node') as typeof import('./main.node');
  serve('stdio');
}

void main(process.argv.slice(2), {
  stdout: output(1),
  stderr: output(2),
  stdin,
  cwd: process.cwd(),
  env: process.env,
  startServer,
}).then((code) => {
  if (code !== 0) process.exitCode = code;
});
