/** The language server: wires a connection to the core. Speaks to no machine but through the host. */
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  ResponseError,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { wordsFor } from '../messages/catalogues';
import { capabilitiesFor } from './capabilities';
import { at, clientOf } from './client';
import { CONFIG_FILES } from './configs';
import { publisherOf } from './diagnostics';
import { textStore } from './documents';
import { messageOf, onNotification, onRequest, outOfOrder, refuseUnknown, type Lifecycle } from './guard';
import type { Host } from './host';
import { IGNORE_FILES, isIgnoreFile, isTextFile, libraryOf, TEXT_FILES } from './library';
import { requests } from './requests';
import type { Session } from './session';
import { SECTION, settingsOf } from './settings';
import { changeShape, inDocument, isObject, openShape, type AnyObject } from './shapes';
import { viewsOf, wholeCore, type Core } from './views';
import { scanOf, type Scan } from './workspace';

/**
 * Starts to listen. The connection must be made with `connectionOptions` of guard.ts.
 * @param core for tests; the whole core otherwise
 * @returns the phase the connection is in, for those who close the process
 */
export function startServer(connection: Connection, host: Host, core: Core = wholeCore): Lifecycle {
  const life: Lifecycle = { phase: 'new' };
  let session: Session | undefined;
  const running = (): Session => session!;
  connection.onInitialize((params) => {
    if (life.phase !== 'new') return new ResponseError<never>(ErrorCodes.InvalidRequest, 'initialize sent twice');
    session = sessionOf(connection, host, core, params);
    life.phase = 'running';
    return welcome(session);
  });
  const scan = scanOf(running);
  connection.onInitialized(() => void (session && begin(session, scan)));
  // What a handler returns is the answer, though the library's types know of none.
  connection.onShutdown((): never => {
    const early = outOfOrder(life, 'shutdown');
    if (!early) life.phase = 'down';
    return (early ?? null) as never;
  });
  for (const { method, shape, run } of requests) {
    onRequest(connection, life, method, shape, (params: never, token) => run(running(), params, token));
  }
  refuseUnknown(connection, life);
  listenToTexts(connection, life, running, scan);
  listenToSettings(connection, life, running, scan);
  connection.listen();
  return life;
}

function sessionOf(connection: Connection, host: Host, core: Core, params: InitializeParams): Session {
  const client = clientOf(params);
  const words = wordsFor(client.locale);
  const texts = textStore();
  const settings = settingsOf(connection, client, host);
  settings.take(params.initializationOptions);
  const views = viewsOf(core, (uri) => settings.forText(uri), client.encoding, words);
  const publisher = publisherOf(connection, client, host, texts, views);
  const library = libraryOf(client, host, texts, views, settings);
  const held = { tokenAnswers: new Map(), offered: { serial: 0, items: [] } };
  return { connection, host, client, words, texts, views, library, settings, publisher, ...held };
}

function welcome({ client }: Session): InitializeResult {
  return { capabilities: capabilitiesFor(client), serverInfo: { name: 'conclusions' } };
}

/** Asks for nothing the client has not offered. */
async function begin(session: Session, scan: Scan): Promise<void> {
  const { connection, client } = session;
  try {
    if (client.registersConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    }
    if (client.registersWatchedFiles) {
      const patterns = [CONFIG_FILES, IGNORE_FILES, TEXT_FILES];
      const watchers = patterns.map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  } catch (error) {
    connection.console.warn(`The editor did not take a registration: ${messageOf(error)}`);
  }
  await refresh(session, scan);
}

async function refresh({ settings, texts, views, library, publisher }: Session, scan: Scan): Promise<void> {
  await settings.reload(() => [...texts.all()].map(({ uri }) => uri));
  library.forgetAll();
  views.forgetAll();
  publisher.queueAll();
  void scan.start();
}

function listenToTexts(connection: Connection, life: Lifecycle, running: () => Session, scan: Scan): void {
  onNotification(connection, life, 'textDocument/didOpen', openShape, (params) => {
    const { texts, settings, views, publisher } = running();
    const { uri } = texts.open(params);
    const looking = settings.find(uri);
    if (!looking) return publisher.queue(uri);
    return looking.then(() => {
      views.forget(uri);
      publisher.queue(uri);
    });
  });
  onNotification(connection, life, 'textDocument/didChange', changeShape, (params) => {
    const { texts, publisher, client } = running();
    const text = texts.change(params, client.encoding);
    if (text) publisher.queue(text.uri);
    else connection.console.warn(`${params.textDocument.uri} was changed but never opened`);
  });
  onNotification(connection, life, 'textDocument/didClose', inDocument, ({ textDocument: { uri } }) => {
    const { texts, views, publisher, tokenAnswers } = running();
    if (!texts.close(uri)) return;
    tokenAnswers.delete(uri);
    views.forget(uri);
    publisher.clear(uri);
    return scan.again(uri);
  });
}

function listenToSettings(connection: Connection, life: Lifecycle, running: () => Session, scan: Scan): void {
  const anything = (value: unknown): value is AnyObject | undefined => value === undefined || isObject(value);
  onNotification(connection, life, 'workspace/didChangeConfiguration', anything, (params) => {
    const session = running();
    if (!session.client.configuration) session.settings.take(at(params, 'settings'));
    return refresh(session, scan);
  });
  onNotification(connection, life, 'workspace/didChangeWatchedFiles', anything, async (params) => {
    const changed = uris(at(params, 'changes'));
    const { settings, library } = running();
    if (changed.length === 0 || changed.some((uri) => settings.isAbout(uri) || isIgnoreFile(uri)))
      return refresh(running(), scan);
    const texts = changed.filter(isTextFile);
    for (const uri of texts) library.forget(uri);
    for (const uri of texts) await scan.again(uri);
  });
  onNotification(connection, life, 'workspace/didChangeWorkspaceFolders', anything, (params) => {
    const { settings } = running();
    const removed = uris(at(params, 'event.removed'));
    settings.folders = [
      ...settings.folders.filter((uri) => !removed.includes(uri)),
      ...uris(at(params, 'event.added')),
    ];
    return refresh(running(), scan);
  });
}

function uris(folders: unknown): string[] {
  if (!Array.isArray(folders)) return [];
  return folders.map((folder) => at(folder, 'uri')).filter((uri) => typeof uri === 'string');
}
