/** Starts the language server in a web worker: VS Code in the browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { localDay } from './lsp/clock';
import { connectionOptions } from './lsp/guard';
import { startServer } from './lsp/server';

/** The worker itself; its type belongs to a library the rest of the project does without. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), connectionOptions);

startServer(connection, { today: localDay, soon: (task) => void setTimeout(task, 0) });
