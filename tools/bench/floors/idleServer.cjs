'use strict';
// The floor of a language server: the same library, its own text documents, and no work at all. Every version of a
// text gets its diagnostics, none; every request that is not known gets the library's answer.
const {
  createConnection,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} = require('vscode-languageserver/node');
const { TextDocument } = require('vscode-languageserver-textdocument');

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const texts = new TextDocuments(TextDocument);

connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
connection.onHover(() => null);
texts.onDidChangeContent(({ document: { uri, version } }) => {
  void connection.sendDiagnostics({ uri, version, diagnostics: [] });
});
texts.listen(connection);
connection.listen();
