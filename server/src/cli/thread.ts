/** One of several threads: its two ends. */
import { Worker, parentPort, workerData } from 'node:worker_threads';
import { command } from './commands/check';
import type { Input } from './inputs';
import { parseOptions } from './options';
import { THREAD, type Thread, type ThreadData } from './threads';
import { workFor, type Outcome } from './work';

/** @param file of the program */
export function startThread(file: string, data: ThreadData): Thread {
  // What a thread has to say it answers: nothing else may get between the findings.
  const worker = new Worker(file, { argv: [THREAD], workerData: data });
  return {
    post: (input) => worker.postMessage(input),
    onAnswer: (heard) => void worker.on('message', (outcome: Outcome) => heard(outcome)),
    onEnd(heard) {
      let reason: string | undefined;
      worker.on('error', (error) => (reason ??= error.message));
      worker.on('exit', (code) => heard(reason ?? `exit code ${code}`));
    },
    stop: () => void worker.terminate(),
  };
}

/** @returns false where this is no thread */
export function serveThread(): boolean {
  const port = parentPort;
  if (port === null) return false;
  const { argv, cwd, names } = workerData as ThreadData;
  const work = workFor(parseOptions(argv, command.options), cwd, names);
  port.on('message', (input: Input) => port.postMessage(work(input)));
  return true;
}
