/**
 * Settings of the editor and the configuration files above a text, made one. The files win, key by key: they are what
 * the command line reads, and what an editor shows must be what CI reports. Whatever is absent, empty or wrong
 * leaves the defaults.
 */
import type { Connection } from 'vscode-languageserver';
import { parseConfig } from '../config/parse';
import type { Values } from '../config/values';
import { defaultWidth } from '../features/formatting';
import type { IdenticalNotes } from '../features/fixes';
import type { InlayHintKinds } from '../features/inlayHints';
import { rules } from '../rules/index';
import { at, type Client } from './client';
import { configsOf, type Configs } from './configs';
import { messageOf } from './guard';
import type { Host } from './host';
import { isObject } from './shapes';

export interface Settings extends Pick<Configs, 'find' | 'isAbout'> {
  /** For a text, by its URI; without its configuration before that was found. */
  forText(uri: string): Values;
  readonly inlayHints: InlayHintKinds;
  /** Characters a line when formatting; 0 for one line a block. */
  readonly formatWidth: number;
  readonly identicalNotes: IdenticalNotes;
  /** Findings of texts that are not open are told too. */
  readonly checksWorkspace: boolean;
  /** Asks the client and reads the files again. @param texts URIs of those that are open */
  reload(texts: () => readonly string[]): Promise<void>;
  /** Settings a client sends on its own. */
  take(pushed: unknown): void;
  folders: readonly string[];
}

export const SECTION = 'conclusions';

const ruleIds = rules.map(({ id }) => id);

export function settingsOf(connection: Connection, client: Client, host: Host): Settings {
  const log = (message: string): void => connection.console.warn(message);
  let window = fromEditor(undefined, log);
  const folders = new Map<string, EditorSettings>();
  const configs: Configs = configsOf(connection, client, host, () => settings.folders);
  const settings: Settings = {
    folders: client.folders,
    forText: (uri) => configs.over((nearest(folders, uri) ?? window).values, uri),
    find: (uri) => configs.find(uri),
    isAbout: (uri) => configs.isAbout(uri),
    get inlayHints() {
      return window.inlayHints;
    },
    get formatWidth() {
      return window.formatWidth;
    },
    get identicalNotes() {
      return window.identicalNotes;
    },
    get checksWorkspace() {
      return window.checksWorkspace;
    },
    take(pushed) {
      folders.clear();
      window = fromEditor(at(pushed, SECTION) ?? pushed, log);
    },
    async reload(texts) {
      if (client.configuration) {
        const [whole, ...own] = await asked(connection, settings.folders, log);
        window = fromEditor(whole, log);
        folders.clear();
        settings.folders.forEach((folder, index) => {
          folders.set(folder, isOther(own[index], whole) ? fromEditor(own[index], log) : window);
        });
      }
      // The folders themselves too: what is wrong in their configuration is told before a text is opened.
      await configs.reload(() => [...settings.folders.map((folder) => `${folder.replace(/\/$/, '')}/-`), ...texts()]);
    },
  };
  return settings;
}

/** What an editor says for a folder or the whole window; all but the values is asked of the window only. */
interface EditorSettings {
  readonly values: Values;
  readonly inlayHints: InlayHintKinds;
  readonly formatWidth: number;
  readonly identicalNotes: IdenticalNotes;
  readonly checksWorkspace: boolean;
}

function fromEditor(value: unknown, log: (message: string) => void): EditorSettings {
  return {
    values: valuesFrom(value, log),
    inlayHints: inlayHintsOf(value),
    formatWidth: widthOf(value),
    identicalNotes: at(value, 'footnotes.identical') === 'see' ? 'see' : 'keep',
    checksWorkspace: at(value, 'workspace.check') === true,
  };
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

const isOther = (own: unknown, whole: unknown): boolean =>
  isObject(own) && JSON.stringify(own) !== JSON.stringify(whole);

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
function valuesFrom(value: unknown, log: (message: string) => void): Values {
  if (!isObject(value)) return {};
  const known = ['stage', 'language', 'rules', 'acronyms', 'verbs', 'wordings'].flatMap((key) => {
    const setting = value[key];
    return setting === null || setting === undefined || setting === '' || setting === 'auto' ? [] : [[key, setting]];
  });
  return known.length === 0 ? {} : parsed(JSON.stringify(Object.fromEntries(known)), 'settings', log);
}

function parsed(text: string, where: string, log: (message: string) => void): Values {
  const { config, problems } = parseConfig(text, ruleIds);
  for (const { message } of problems) log(`${where}: ${message}`);
  return config;
}

/** What is said for the innermost folder that holds the text. */
function nearest<T>(byFolder: ReadonlyMap<string, T>, uri: string): T | undefined {
  const [innermost] = [...byFolder]
    .filter(([folder]) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`))
    .sort(([a], [b]) => b.length - a.length);
  return innermost?.[1];
}
