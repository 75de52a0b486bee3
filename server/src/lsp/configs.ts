/**
 * The configurations of a workspace: looked for from the folder of each text upwards, as the command line does. What is
 * wrong in one is told where it stands, until it is mended.
 */
import { DiagnosticSeverity, type Connection } from 'vscode-languageserver';
import { Discovery, KEY, layersOf, type Answer, type Loaded, type Paths, type Search } from '../config/discover';
import { over, type Values } from '../config/values';
import { rules } from '../rules/index';
import { source } from '../text/source';
import type { Client } from './client';
import { messageOf } from './guard';
import type { Host } from './host';
import { toLspRange } from './positions';

export interface Configs {
  /** What the files say of a text, over what the editor says. Only for a text that was looked for. */
  over(editor: Values, uri: string): Values;
  /** Looks for the files that hold for a text; undefined where they are known. */
  find(uri: string): Promise<void> | undefined;
  /** Looks for all again. @param uris of the texts and folders there are, asked for again at the end */
  reload(uris: () => readonly string[]): Promise<void>;
  /** Whether a change of this file may change what holds. */
  isAbout(uri: string): boolean;
}

/** Asks the client for the text of a file, where the server cannot read it: in a browser, in a virtual workspace. */
const READ_FILE = 'conclusions/readFile';

/** So that a client that can change any of them tells of it. */
export const CONFIG_FILES = '**/*.{json,jsonc,yaml,yml,toml}';

export function configsOf(
  connection: Connection,
  client: Client,
  host: Host,
  folders: () => readonly string[],
): Configs {
  const asked = new Set<string>();
  const paths = pathsIn(folders);
  const tell = tellerOf(connection, client);
  let current = discoveryOf(paths);
  let round = 0;
  const folderOf = (uri: string): string | undefined => paths.folderOf(uri.includes('/') ? uri : `${folders()[0]}/-`);
  const search = (discovery: Discovery, folder: string): Promise<unknown> =>
    found(discovery.above(folder), (uri) => {
      asked.add(decoded(uri));
      return answer(connection, client, host, uri);
    });
  return {
    over: (editor, uri) => valuesOver(editor, current.known(folderOf(uri) ?? '') ?? [], uri, paths),
    find(uri) {
      const folder = folderOf(uri);
      if (folder === undefined || current.known(folder)) return undefined;
      const discovery = current;
      return search(discovery, folder).then(() => {
        if (discovery === current) tell(discovery.all());
      });
    },
    async reload(uris) {
      const mine = ++round;
      const discovery = discoveryOf(paths);
      const unknown = (folder: string | undefined) => folder !== undefined && !discovery.known(folder);
      const left = () => uris().map(folderOf).find(unknown);
      for (let folder = left(); folder !== undefined; folder = left()) await search(discovery, folder);
      if (mine !== round) return;
      current = discovery;
      tell(discovery.all());
    },
    isAbout: (uri) => asked.has(decoded(uri)),
  };
}

function valuesOver(editor: Values, files: readonly Loaded[], uri: string, paths: Paths): Values {
  const layers = layersOf(files, uri, paths);
  return layers.map(({ values }) => values).reduce(over, editor);
}

async function found<T>(search: Search<T>, read: (uri: string) => Promise<Answer>): Promise<T> {
  let step = search.next([]);
  while (step.done !== true) step = search.next(await Promise.all(step.value.map(read)));
  return step.value;
}

async function answer(connection: Connection, client: Client, host: Host, uri: string): Promise<Answer> {
  try {
    const text =
      host.readFile && uri.startsWith('file:')
        ? await host.readFile(uri)
        : client.readsFiles
          ? await connection.sendRequest<unknown>(READ_FILE, { uri })
          : undefined;
    return typeof text === 'string' ? { text: text.replace(/^\ufeff/, '') } : undefined;
  } catch (error) {
    return { failure: `cannot be read: ${messageOf(error)}` };
  }
}

function discoveryOf(paths: Paths): Discovery {
  const ids = rules.map(({ id }) => id);
  return new Discovery(paths, {
    parse: (text, path) => parser().parseConfig(text, ids, path),
    parseManifest: (text) => parser().parseConfigAt(KEY, text, ids),
  });
}

function parser(): typeof import('../config/parse') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only when there is a configuration
  return require('../config/parse') as typeof import('../config/parse');
}

/** Where folders end: `file://`, `file:///c%3A`, `vscode-vfs://github`. */
const TOP = /^[\w+.-]*:\/\/[^/]*(?:\/[a-z](?::|%3a))?$/i;

function pathsIn(folders: () => readonly string[]): Paths {
  return {
    folderOf(uri) {
      const end = uri.lastIndexOf('/');
      return end < 0 || TOP.test(uri) ? undefined : uri.slice(0, end);
    },
    join: (folder, below) => [folder, ...below.split('/').map(encodeURIComponent)].join('/'),
    below: (folder, uri) => decoded(uri.startsWith(`${folder}/`) ? uri.slice(folder.length + 1) : uri),
    shown(uri) {
      const folder = folders().find((each) => uri.startsWith(each.endsWith('/') ? each : `${each}/`));
      return decoded(folder === undefined ? uri : uri.slice(folder.replace(/\/$/, '').length + 1));
    },
  };
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** Shows the problems of all files that were read, and takes away what was shown of others. */
function tellerOf(connection: Connection, { encoding }: Client): (files: readonly Loaded[]) => void {
  let shown = new Map<string, string>();
  return (files) => {
    const faulty = files.filter(({ problems }) => problems.length > 0);
    const now = new Map(faulty.map(({ path, text, problems }) => [path, JSON.stringify([text, problems])]));
    for (const path of shown.keys())
      if (!now.has(path)) void connection.sendDiagnostics({ uri: path, diagnostics: [] });
    for (const file of faulty) {
      if (shown.get(file.path) === now.get(file.path)) continue;
      void connection.sendDiagnostics({ uri: file.path, diagnostics: diagnosticsOf(file, encoding) });
      for (const { message } of file.problems) connection.console.warn(`${file.name}: ${message}`);
    }
    shown = now;
  };
}

function diagnosticsOf({ text, problems }: Loaded, encoding: Client['encoding']) {
  return problems.map(({ message, range }) => ({
    range: toLspRange(source(text), range, encoding),
    severity: DiagnosticSeverity.Error,
    code: 'configuration',
    source: 'conclusions',
    message,
  }));
}
