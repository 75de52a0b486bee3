/** The door for the desktop and for remotes: the server is a process of its own. */
import * as path from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, type Api } from './start';

export function activate(context: ExtensionContext): Promise<Api> {
  const module = context.asAbsolutePath(path.join('dist', 'server.js'));
  return start(
    context,
    (options) =>
      new LanguageClient('conclusions', 'Council Conclusions', { module, transport: TransportKind.ipc }, options),
  );
}
