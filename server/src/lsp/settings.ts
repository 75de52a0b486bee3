/**
 * Settings of the editor and `conclusions.json` of the folder, made one. The file wins, key by key: it is what the
 * command line reads, and what an editor shows must be what CI reports. Whatever is absent, empty or wrong
 * leaves the defaults.
 */
import type { Connection } from 'vscode-languageserver';
import { parseConfig, type Config } from '../config';
import { defaultWidth } from '../features/formatting';
import type { IdenticalNotes } from '../features/fixes';
import type { InlayHintKinds } from '../features/inlayHints';
import { rules } from '../rules/index';
import { at, type Client } from './client';
import { messageOf } from './guard';
import type { Host } from './host';
import { isObject } from './shapes';

export interface Settings {
  /** For a text, by its URI. */
  forText(uri: string): Config;
  readonly inlayHints: InlayHintKinds;
  /** Characters a line when formatting; 0 for one line a block. */
  readonly formatWidth: number;
  readonly identicalNotes: IdenticalNotes;
  /** Findings of texts that are not open are told too. */
  readonly checksWorkspace: boolean;
  /** Asks the client and reads the files again. */
  reload(): Promise<void>;
  /** Settings a client sends on its own. */
  take(pushed: unknown): void;
  folders: readonly string[];
}

export const SECTION = 'conclusions';
export const CONFIG_FILE = 'conclusions.json';

const ruleIds = rules.map(({ id }) => id);

export function settingsOf(connection: Connection, client: Client, host: Host): Settings {
  let editor: Config = {};
  /** By folder, where the editor says something else there. */
  const editors = new Map<string, Config>();
  let inlay = inlayHintsOf(undefined);
  let width = defaultWidth;
  let identicalNotes: IdenticalNotes = 'keep';
  let checksWorkspace = false;
  const files = new Map<string, Config>();
  const log = (message: string): void => connection.console.warn(message);
  const takeEditor = (value: unknown): void => {
    editor = fromEditor(value, log);
    inlay = inlayHintsOf(value);
    width = widthOf(value);
    identicalNotes = at(value, 'footnotes.identical') === 'see' ? 'see' : 'keep';
    checksWorkspace = at(value, 'workspace.check') === true;
  };
  const settings: Settings = {
    folders: client.folders,
    forText(uri) {
      const own = editors.get(folderOf(uri, [...editors.keys()]) ?? '') ?? editor;
      return merged(own, files.get(folderOf(uri, [...files.keys()]) ?? '') ?? {});
    },
    get inlayHints() {
      return inlay;
    },
    get formatWidth() {
      return width;
    },
    get identicalNotes() {
      return identicalNotes;
    },
    get checksWorkspace() {
      return checksWorkspace;
    },
    take(pushed) {
      editors.clear();
      takeEditor(at(pushed, SECTION) ?? pushed);
    },
    async reload() {
      if (client.configuration) {
        const [whole, ...own] = await asked(connection, settings.folders, log);
        takeEditor(whole);
        editors.clear();
        for (const [index, folder] of settings.folders.entries()) {
          const value = own[index] ?? whole;
          editors.set(folder, isSame(value, whole) ? editor : fromEditor(value, log));
        }
      }
      files.clear();
      for (const folder of settings.folders) {
        const config = await fromFile(host, folder, log);
        if (config) files.set(folder, config);
      }
    },
  };
  return settings;
}

/** Of the window, then of each folder. */
async function asked(
  connection: Connection,
  folders: readonly string[],
  log: (message: string) => void,
): Promise<readonly unknown[]> {
  try {
    const own = folders.map((scopeUri) => ({ scopeUri, section: SECTION }));
    const values: unknown = await connection.workspace.getConfiguration([{ section: SECTION }, ...own]);
    return Array.isArray(values) ? (values as unknown[]) : [];
  } catch (error) {
    log(`The editor did not tell its settings: ${messageOf(error)}`);
    return [];
  }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The last day of a deadline is shown unless switched off; names behind acronyms only when switched on. */
function inlayHintsOf(value: unknown): InlayHintKinds {
  return {
    deadlines: at(value, 'inlayHints.deadlines') !== false,
    acronyms: at(value, 'inlayHints.acronyms') === true,
  };
}

/** Below twenty characters nothing can be read. */
function widthOf(value: unknown): number {
  const width = at(value, 'format.width');
  return width === 0 || (Number.isSafeInteger(width) && (width as number) >= 20) ? (width as number) : defaultWidth;
}

/** Settings an editor leaves open come as null, empty or `auto`. */
function fromEditor(value: unknown, log: (message: string) => void): Config {
  if (!isObject(value)) return {};
  const known = ['stage', 'language', 'rules', 'acronyms'].flatMap((key) => {
    const setting = value[key];
    return setting === null || setting === undefined || setting === '' || setting === 'auto' ? [] : [[key, setting]];
  });
  return parsed(JSON.stringify(Object.fromEntries(known)), 'settings', log);
}

async function fromFile(host: Host, folder: string, log: (message: string) => void): Promise<Config | undefined> {
  try {
    const text = await host.readFile?.(`${folder.replace(/\/$/, '')}/${CONFIG_FILE}`);
    return text === undefined ? undefined : parsed(text, CONFIG_FILE, log);
  } catch (error) {
    log(`${CONFIG_FILE} cannot be read: ${messageOf(error)}`);
    return undefined;
  }
}

function parsed(text: string, where: string, log: (message: string) => void): Config {
  const { config, problems } = parseConfig(text, ruleIds);
  for (const { message } of problems) log(`${where}: ${message}`);
  return config;
}

function merged(editor: Config, file: Config): Config {
  return {
    ...editor,
    ...file,
    rules: { ...editor.rules, ...file.rules },
    acronyms: { ...editor.acronyms, ...file.acronyms },
  };
}

/** The innermost folder that holds the text. */
function folderOf(uri: string, folders: readonly string[]): string | undefined {
  return folders
    .filter((folder) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
}
