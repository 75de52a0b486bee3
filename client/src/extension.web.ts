/** The door for the browser: the server is a worker. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions } from 'vscode-languageclient/browser';
import { start, type Api } from './start';

/** What the browser gives; its type belongs to a library the rest of the project does without. */
declare const Worker: new (url: string) => Exclude<ServerOptions, () => unknown>;

export function activate(context: ExtensionContext): Promise<Api> {
  const main = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  return start(
    context,
    (options) => new LanguageClient('conclusions', 'Council Conclusions', new Worker(main), options),
  );
}
