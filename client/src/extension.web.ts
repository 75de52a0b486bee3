/** The door for the browser: the server is a worker. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions } from 'vscode-languageclient/browser';
import { start, type Api } from './start';

/** What the browser gives; its type belongs to a library the rest of the project does without. */
declare const Worker: new (url: string) => Exclude<ServerOptions, () => unknown>;

export function activate(context: ExtensionContext): Promise<Api> {
  const built = (name: string): string => Uri.joinPath(context.extensionUri, 'dist', name).toString(true);
  return start(context, (options) => {
    const initializationOptions = { ...(options.initializationOptions as object), languages: `${built('languages')}/` };
    const own = { ...options, initializationOptions };
    return new LanguageClient('conclusions', 'Council Conclusions', new Worker(built('server.web.js')), own);
  });
}
