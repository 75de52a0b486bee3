/** What the extension does wherever it runs; the doors differ only in how they start the server. */
import { Uri, commands, l10n, window, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { Checking } from './checking';
import { registerCommands } from './commands';
import { languageId } from './findings';
import { Outlines } from './outlines';
import { Preview } from './preview/preview';
import { registerStatus, type Status } from './status';
import { registerTasks } from './tasks';
import { registerPanel, type Panel } from './views/panel';

/** What the tests get. */
export interface Api {
  readonly client: BaseLanguageClient;
  readonly panel: Panel;
  readonly preview: Preview;
  readonly status: Status;
}

export async function start(
  context: ExtensionContext,
  connect: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Api> {
  // languageclient 10 writes to a log channel only: with a plain one it fails at its first message.
  const log = window.createOutputChannel('Council Conclusions', { log: true });
  const checking = new Checking();
  const client = connect({
    // Every place a text can be in: on disk, new and unsaved, in a virtual workspace.
    documentSelector: [{ language: languageId }],
    outputChannel: log,
    middleware: checking.middleware,
    markdown: { isTrusted: false, supportHtml: false },
    // Commands the server may name in what it sends: see commands/places.ts.
    initializationOptions: { commands: ['conclusions.showPlaces'], readsFiles: true },
  });
  client.onRequest('conclusions/readFile', readFile);
  const outlines = new Outlines(client);
  const panel = registerPanel(outlines, context.workspaceState);
  const preview = new Preview(context, outlines);
  const status = registerStatus(client, outlines, checking);
  context.subscriptions.push(
    log,
    { dispose: () => void stop(client) },
    ...serverCommands(client, log),
    ...registerCommands(context, client, outlines),
    outlines,
    panel,
    preview,
    checking,
    status,
    registerTasks(),
  );
  await run(client, log);
  return { client, panel, preview, status };
}

/** A configuration where only the editor can read it: in a browser, in a virtual workspace. Null where there is none. */
async function readFile({ uri }: { readonly uri: string }): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true)));
  } catch {
    return null;
  }
}

function serverCommands(client: BaseLanguageClient, log: LogOutputChannel) {
  return [
    commands.registerCommand('conclusions.restart', async () => {
      await stop(client);
      await run(client, log);
    }),
    commands.registerCommand('conclusions.showLog', () => log.show()),
  ];
}

/** Colours and snippets work without the server: one that does not start is told of, not thrown. */
async function run(client: BaseLanguageClient, log: LogOutputChannel): Promise<void> {
  try {
    await client.start();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    void tellFailure(log);
  }
}

async function tellFailure(log: LogOutputChannel): Promise<void> {
  const show = l10n.t('Show the Log');
  const message = l10n.t('The language server for Council conclusions did not start, so nothing is checked.');
  if ((await window.showErrorMessage(message, show)) === show) log.show();
}

async function stop(client: BaseLanguageClient): Promise<void> {
  if (client.state === State.Running) await client.stop();
}
