/** The server under Node: over standard input and output, or as a child of an editor that speaks Node's IPC. */
import { Console } from 'node:console';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { ignoreFiles, isIgnored, layerOf, layersAbove, type Layer } from '../disk/ignored';
import { localDay } from './clock';
import { connectionOptions, messageOf } from './guard';
import type { Host } from './host';
import { isTextFile } from './library';
import { startServer } from './server';
import type { Core } from './views';

export type Transport = 'stdio' | 'ipc';

/** A file longer than this is neither a configuration nor a text for people. */
const MAX_FILE = 4 * 1024 * 1024;
/** So many texts, so deep, are looked for in a folder. */
const MOST_TEXTS = 2000;
const DEEPEST = 12;

export const nodeHost: Host = {
  today: localDay,
  soon: (task) => void setImmediate(task),
  async readFile(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      const bytes = await readFile(fileURLToPath(uri));
      return bytes.length > MAX_FILE ? undefined : bytes.toString('utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  },
  async listTexts(folder) {
    const found: string[] = [];
    const uri = folder.replace(/\/$/, '');
    if (folder.startsWith('file:')) await collectTexts(uri, DEEPEST, layersAbove(fileURLToPath(`${uri}/`)), found);
    return found;
  },
};

/**
 * Hidden folders, those of packages and what is ignored hold no drafts; links are not followed. URIs keep the client's
 * spelling of the folder.
 */
async function collectTexts(uri: string, depth: number, above: readonly Layer[], found: string[]): Promise<void> {
  const folder = fileURLToPath(`${uri}/`);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.map(({ name }) => name);
  const layers = [...layerOf(folder, names, ignoreFiles), ...above];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (found.length >= MOST_TEXTS || entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    const inside = `${uri}/${encodeURIComponent(entry.name)}`;
    if (isIgnored(entry.isDirectory() ? path + sep : path, layers)) continue;
    if (entry.isDirectory() && depth > 0) await collectTexts(inside, depth - 1, layers, found);
    else if (entry.isFile() && isTextFile(entry.name)) found.push(inside);
  }
}

/** @param core for tests; the whole core otherwise */
export function serve(transport: Transport, host: Host = nodeHost, core?: Core): void {
  // The protocol owns standard output: whoever logs does it elsewhere.
  globalThis.console = new Console(process.stderr, process.stderr);
  const [reader, writer] =
    transport === 'ipc'
      ? ([new IPCMessageReader(process), new IPCMessageWriter(process)] as const)
      : // eslint-disable-next-line no-restricted-syntax -- here the protocol itself is put on it
        ([new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)] as const);
  const connection = createConnection(reader, writer, connectionOptions);
  const life = startServer(connection, host, core);
  const leave = (): never => process.exit(life.phase === 'down' ? 0 : 1);
  reader.onError((error) => {
    // A body that is no JSON is skipped. Behind a broken header the reader is deaf for ever.
    if (error.name === 'Error') process.exit(1);
  });
  process.on('unhandledRejection', (error) => log(error));
  process.on('uncaughtException', (error) => log(error));
  if (transport === 'ipc') process.on('disconnect', leave);
  else process.stdin.on('end', leave).on('close', leave);

  function log(error: unknown): void {
    if (life.phase === 'running') connection.console.error(`Unexpected: ${messageOf(error)}`);
  }
}
