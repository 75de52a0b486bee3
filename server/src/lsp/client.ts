/** What the client says of itself in `initialize`; whatever it does not say, it cannot do. */
import { chooseEncoding, type Encoding } from './positions';
import { isObject } from './shapes';

export interface Client {
  readonly encoding: Encoding;
  /** The language of its user: `fr`, `nl-BE`. */
  readonly locale: string | undefined;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Wants to be asked to tell of changed settings and files. */
  readonly registersConfiguration: boolean;
  readonly registersWatchedFiles: boolean;
  /** Understands edits with the version of the text they are meant for. */
  readonly documentChanges: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly codeActionLiterals: boolean;
  /** Asks for the edits of a code action when it is chosen. */
  readonly resolvesEdits: boolean;
  /** Asks for the rest of these things when it shows or follows them; others get all at once. */
  readonly resolvesCompletions: boolean;
  readonly resolvesLenses: boolean;
  readonly resolvesLinks: boolean;
  readonly resolvesHints: boolean;
  /** Takes edits the server sends on its own, after a command. */
  readonly appliesEdits: boolean;
  readonly definitionLinks: boolean;
  readonly markdown: boolean;
  /** Asks before files get other names. */
  readonly renamesFiles: boolean;
  readonly snippets: boolean;
  /** Lets the user choose whether a completion stands before the rest of a word or takes its place. */
  readonly insertsOrReplaces: boolean;
  readonly prepareRename: boolean;
  readonly relatedInformation: boolean;
  /** Commands of the editor itself that lenses may call, told in `initializationOptions.commands`. */
  readonly commands: readonly string[];
  readonly folders: readonly string[];
  /** Answers `conclusions/readFile` for files of its workspace, told in `initializationOptions.readsFiles`. */
  readonly readsFiles: boolean;
}

export function clientOf(params: unknown): Client {
  const can = (path: string): unknown => at(params, `capabilities.${path}`);
  const resolves = (thing: string, property: string): boolean =>
    textsOf(can(`textDocument.${thing}.resolveSupport.properties`)).includes(property);
  return {
    encoding: chooseEncoding(can('general.positionEncodings')),
    locale: textsOf([at(params, 'locale')])[0],
    configuration: can('workspace.configuration') === true,
    registersConfiguration: can('workspace.didChangeConfiguration.dynamicRegistration') === true,
    registersWatchedFiles: can('workspace.didChangeWatchedFiles.dynamicRegistration') === true,
    documentChanges: can('workspace.workspaceEdit.documentChanges') === true,
    hierarchicalSymbols: can('textDocument.documentSymbol.hierarchicalDocumentSymbolSupport') === true,
    codeActionLiterals: isObject(can('textDocument.codeAction.codeActionLiteralSupport')),
    resolvesEdits: can('textDocument.codeAction.dataSupport') === true && resolves('codeAction', 'edit'),
    resolvesCompletions: resolves('completion.completionItem', 'documentation'),
    resolvesLenses: resolves('codeLens', 'command'),
    // Links have always been resolved; only the newer clients that know tooltips are trusted with it.
    resolvesLinks: can('textDocument.documentLink.tooltipSupport') === true,
    resolvesHints: resolves('inlayHint', 'tooltip'),
    appliesEdits: can('workspace.applyEdit') === true,
    definitionLinks: can('textDocument.definition.linkSupport') === true,
    markdown: offersMarkdown(can('textDocument.hover.contentFormat')),
    snippets: can('textDocument.completion.completionItem.snippetSupport') === true,
    renamesFiles: can('workspace.fileOperations.willRename') === true,
    insertsOrReplaces: can('textDocument.completion.completionItem.insertReplaceSupport') === true,
    prepareRename: can('textDocument.rename.prepareSupport') === true,
    relatedInformation: can('textDocument.publishDiagnostics.relatedInformation') === true,
    commands: textsOf(at(params, 'initializationOptions.commands')),
    folders: foldersOf(params),
    readsFiles: at(params, 'initializationOptions.readsFiles') === true,
  };
}

/** Clients that say nothing get Markdown, which they may show as it is. */
function offersMarkdown(formats: unknown): boolean {
  return !Array.isArray(formats) || formats.includes('markdown');
}

function foldersOf(params: unknown): string[] {
  const folders = at(params, 'workspaceFolders');
  const uris = Array.isArray(folders) ? folders.map((folder) => at(folder, 'uri')) : [at(params, 'rootUri')];
  return textsOf(uris);
}

function textsOf(values: unknown): string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}

/** The value at a path of keys; undefined where the path breaks off. */
export function at(value: unknown, path: string): unknown {
  let now = value;
  for (const key of path.split('.')) now = isObject(now) ? now[key] : undefined;
  return now;
}
