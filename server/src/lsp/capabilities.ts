import { FileOperationPatternKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import type { Client } from './client';
import { codeActionKinds } from './codeActions';
import { TEXT_FILES } from './library';
import { REFACTOR } from './refactorings';
import { legend } from './tokens';

const renamable = [
  { pattern: { glob: TEXT_FILES, matches: FileOperationPatternKind.file } },
  { pattern: { glob: '**/*', matches: FileOperationPatternKind.folder } },
];

/** What the server can do; docs/editor-features.md lists it for people. */
export function capabilitiesFor({ encoding, prepareRename, renamesFiles }: Client): ServerCapabilities {
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: { label: 'Council Conclusions' },
    foldingRangeProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    declarationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    codeActionProvider: { codeActionKinds, resolveProvider: true },
    executeCommandProvider: { commands: [REFACTOR] },
    renameProvider: prepareRename ? { prepareProvider: true } : true,
    completionProvider: { triggerCharacters: ['^'], resolveProvider: true },
    selectionRangeProvider: true,
    semanticTokensProvider: { legend, full: { delta: true }, range: true },
    documentLinkProvider: { resolveProvider: true },
    inlayHintProvider: { resolveProvider: true },
    codeLensProvider: { resolveProvider: true },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: { rangesSupport: true },
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    linkedEditingRangeProvider: true,
    workspaceSymbolProvider: { workDoneProgress: true },
    callHierarchyProvider: { workDoneProgress: true },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(renamesFiles && { fileOperations: { willRename: { filters: renamable } } }),
    },
  };
}
