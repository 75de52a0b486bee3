/** Findings of texts nobody has open, pushed with progress where `conclusions.workspace.check` is on. */
import { say } from '../messages/message';
import { messageOf } from './guard';
import { breath, isTextFile } from './library';
import type { Session } from './session';

export interface Scan {
  /** Checks all unopened texts, or takes away what was shown of them; a scan that runs gives way. */
  start(): Promise<void>;
  /** One that changed, or was closed. */
  again(uri: string): Promise<void>;
}

export function scanOf(running: () => Session): Scan {
  const shown = new Set<string>();
  let round = 0;
  const clear = (uri: string): void => {
    if (shown.delete(uri) && !running().texts.get(uri)) running().publisher.clear(uri);
  };
  const again = async (uri: string): Promise<void> => {
    const { library, publisher, settings, texts } = running();
    const view = settings.checksWorkspace ? await library.unopened(uri) : undefined;
    if (!view) return texts.get(uri) ? undefined : clear(uri);
    shown.add(uri);
    publisher.publish(view.text);
  };
  return {
    async start() {
      const { settings, connection } = running();
      if (!settings.checksWorkspace) return void (round++, [...shown].forEach(clear));
      try {
        const mine = ++round;
        const files = await checkAll(running(), again, () => mine === round);
        for (const uri of [...shown]) if (files?.includes(uri) === false) clear(uri);
      } catch (error) {
        connection.console.error(`The folder could not be checked: ${messageOf(error)}`);
      }
    },
    again: async (uri) => (isTextFile(uri) ? again(uri) : undefined),
  };
}

/** @returns the files that were checked; undefined when the round was stopped */
async function checkAll(
  { connection, host, library, words }: Session,
  check: (uri: string) => Promise<void>,
  goesOn: () => boolean,
): Promise<readonly string[] | undefined> {
  const files = await library.files();
  const progress = await connection.window.createWorkDoneProgress();
  const counted = (done: number): string => words(say('{done} of {all}', { done, all: files.length }));
  progress.begin(words(say('Checking conclusions')), 0, counted(0), true);
  try {
    for (const [done, uri] of files.entries()) {
      if (!goesOn() || progress.token.isCancellationRequested) return undefined;
      progress.report(Math.round((100 * done) / files.length), counted(done));
      await check(uri);
      await breath(host);
    }
    return files;
  } finally {
    progress.done();
  }
}
