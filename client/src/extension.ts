/** The door for the desktop and for remotes: the server is a process of its own. */
import * as path from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { execArgv } from './engine';
import { start, type Api } from './start';

export function activate(context: ExtensionContext): Promise<Api> {
  const server = {
    module: context.asAbsolutePath(path.join('dist', 'server.js')),
    transport: TransportKind.ipc,
    options: { execArgv: [...execArgv] },
  };
  return start(context, (options) => new LanguageClient('conclusions', 'Council Conclusions', server, options));
}
