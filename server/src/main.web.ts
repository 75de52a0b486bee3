/** Starts the language server in a web worker: VS Code in the browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { localDay } from './lsp/clock';
import { connectionOptions } from './lsp/guard';
import { startServer } from './lsp/server';

/** What is used of the worker; its type belongs to a library the rest of the project does without. */
interface Scope {
  readonly location: { readonly href: string };
  addEventListener(type: 'message', heard: (event: { readonly data: unknown }) => void): void;
  /** Where the script of a language puts its data. */
  language: { exports?: unknown };
  /** Asked by the bundle for the data of a language (esbuild.mjs). */
  languageData(this: void, code: string): unknown;
}
declare const self: Scope;
declare function importScripts(address: string): void;

/** The folder of the scripts of the languages: the client says it, for the worker may have been started from a copy. */
let languages: string | undefined;

self.language = {};
self.languageData = (code) => {
  importScripts(`${languages ?? new URL('languages/', self.location.href).href}${code}.js`);
  return self.language.exports;
};
self.addEventListener('message', ({ data }) => {
  const { method, params } = (data ?? {}) as { method?: unknown; params?: { initializationOptions?: unknown } };
  if (method !== 'initialize') return;
  const said = (params?.initializationOptions as { languages?: unknown } | null | undefined)?.languages;
  if (typeof said === 'string') languages = said;
});

// It is what they want: a worker; see Scope.
const port = self as never;
const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port), connectionOptions);

startServer(connection, { today: localDay, soon: (task) => void setTimeout(task, 0) });
