/** All conclusions of the workspace: those that are open, and those that lie in its folders, read when asked for. */
import type { CancellationToken } from 'vscode-languageserver';
import { source } from '../text/source';
import type { Client } from './client';
import type { OpenText, TextStore } from './documents';
import type { Host } from './host';
import type { Settings } from './settings';
import type { View, Views } from './views';

export interface Library {
  /** Names of the texts in the folders, open or not. */
  files(): Promise<readonly string[]>;
  /** Undefined where it is open, gone, or cannot be read. */
  unopened(uri: string): Promise<View | undefined>;
  /** Open texts first; between two texts other messages get their turn. Ends early when cancelled. */
  all(token: CancellationToken): AsyncIterable<View>;
  /** Those that have been read so far, and no other. */
  read(): Iterable<View>;
  /** Has changed, is new or gone. */
  forget(uri: string): void;
  forgetAll(): void;
}

/** They say which texts of a folder are left out. */
export const IGNORE_FILES = '**/.{gitignore,conclusionsignore}';
export const TEXT_FILES = '**/*.{conclusions,conclusions.txt,conclusions.md}';

export const isIgnoreFile = (uri: string): boolean => /\/\.(?:git|conclusions)ignore$/.test(uri);
export const isTextFile = (uri: string): boolean => /\.conclusions(?:\.txt|\.md)?$/.test(uri);

export function libraryOf(
  { registersWatchedFiles }: Client,
  host: Host,
  texts: TextStore,
  views: Views,
  settings: Pick<Settings, 'folders' | 'find'>,
): Library {
  const held = new Map<string, OpenText>();
  let listed: readonly string[] | undefined;
  const library: Library = {
    async files() {
      if (listed && registersWatchedFiles) return listed;
      const lists = await Promise.all(settings.folders.map(async (folder) => (await host.listTexts?.(folder)) ?? []));
      return (listed = [...new Set(lists.flat())]);
    },
    async unopened(uri) {
      if (texts.get(uri)) return undefined;
      const known = registersWatchedFiles ? held.get(uri) : undefined;
      const text = known ?? (await read(host, uri));
      await settings.find(uri);
      if (!text || texts.get(uri)) return undefined;
      held.set(uri, text);
      return views.of(text);
    },
    all: (token) => openFirst(library, texts, views, host, token),
    read: () => [...texts.all(), ...[...held.values()].filter(({ uri }) => !texts.get(uri))].map(views.of),
    forget(uri) {
      held.delete(uri);
      listed = undefined;
      if (!texts.get(uri)) views.forget(uri);
    },
    forgetAll() {
      for (const uri of held.keys()) library.forget(uri);
      listed = undefined;
    },
  };
  return library;
}

async function* openFirst(
  library: Library,
  texts: TextStore,
  views: Views,
  host: Host,
  token: CancellationToken,
): AsyncIterable<View> {
  for (const text of texts.all()) yield views.of(text);
  for (const uri of await library.files()) {
    if (token.isCancellationRequested) return;
    const view = await library.unopened(uri);
    if (view) yield view;
    await breath(host);
  }
}

async function read(host: Host, uri: string): Promise<OpenText | undefined> {
  try {
    const text = await host.readFile?.(uri);
    return text === undefined ? undefined : { uri, languageId: '', version: null, source: source(text) };
  } catch {
    // Gone or locked: as if it were not there.
    return undefined;
  }
}

/** Lets messages that have arrived, such as a cancellation, be handled. */
export function breath(host: Host): Promise<void> {
  return new Promise((resolve) => host.soon(resolve));
}
