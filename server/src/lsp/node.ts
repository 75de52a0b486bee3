/** The server under Node: over standard input and output, or as a child of an editor that speaks Node's IPC. */
import { Console } from 'node:console';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
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
    if (folder.startsWith('file:')) await collectTexts(folder.replace(/\/$/, ''), DEEPEST, found);
    return found;
  },
};

/** Hidden folders and those of packages hold no drafts; links are not followed. URIs keep the client's spelling of the folder. */
async function collectTexts(folder: string, depth: number, found: string[]): Promise<void> {
  const entries = await readdir(fileURLToPath(`${folder}/`), { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (found.length >= MOST_TEXTS || entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const uri = `${folder}/${encodeURIComponent(entry.name)}`;
    if (entry.isDirectory() && depth > 0) await collectTexts(uri, depth - 1, found);
    else if (entry.isFile() && isTextFile(entry.name)) found.push(uri);
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
