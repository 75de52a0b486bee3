/** What the handlers of one connection share. */
import type { Connection } from 'vscode-languageserver';
import type { Words } from '../messages/message';
import type { Client } from './client';
import type { Offered } from './completions';
import type { Publisher } from './diagnostics';
import type { TextStore } from './documents';
import type { Host } from './host';
import type { Library } from './library';
import type { Settings } from './settings';
import type { TokenAnswers } from './tokens';
import type { View, Views } from './views';

export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  /** Puts messages into the language of the user. */
  readonly words: Words;
  readonly texts: TextStore;
  readonly views: Views;
  readonly library: Library;
  readonly settings: Settings;
  readonly publisher: Publisher;
  readonly tokenAnswers: TokenAnswers;
  readonly offered: Offered;
}

export function viewOf({ texts, views }: Session, uri: string): View | undefined {
  const text = texts.get(uri);
  return text && views.of(text);
}
