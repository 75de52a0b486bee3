/** What the extension does wherever it runs; the doors differ only in how they start the server. */
import { commands, window, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';

export const languageId = 'council-conclusions';

/** What other extensions, and the tests, get. */
export interface Api {
  readonly client: BaseLanguageClient;
}

export async function start(
  context: ExtensionContext,
  connect: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Api> {
  // languageclient 10 writes to a log channel only: with a plain one it fails at its first message.
  const log = window.createOutputChannel('Council Conclusions', { log: true });
  const client = connect({
    // Every place a text can be in: on disk, new and unsaved, in a virtual workspace.
    documentSelector: [{ language: languageId }],
    outputChannel: log,
    markdown: { isTrusted: false, supportHtml: false },
  });
  context.subscriptions.push(log, { dispose: () => void stop(client) }, ...serverCommands(client, log));
  await client.start();
  return { client };
}

function serverCommands(client: BaseLanguageClient, log: LogOutputChannel) {
  return [
    commands.registerCommand('conclusions.restart', () => restart(client)),
    commands.registerCommand('conclusions.showLog', () => log.show()),
  ];
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.state === State.Running) await stop(client);
  await client.start();
}

async function stop(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
}
