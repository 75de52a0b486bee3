/** Completions in the words of the protocol; documentation comes with `completionItem/resolve` where it is asked for so. */
import { CompletionItemKind, InsertTextFormat, type CompletionItem, type CompletionList } from 'vscode-languageserver';
import { completions, wordEnd, type Completion } from '../features/completion';
import type { Client } from './client';
import { textEdits } from './edits';
import type { Session } from './session';
import type { AnyObject } from './shapes';
import type { View } from './views';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  verb: CompletionItemKind.Keyword,
  call: CompletionItemKind.Reference,
  acronym: CompletionItemKind.Constant,
  addressee: CompletionItemKind.Class,
  paragraph: CompletionItemKind.Reference,
  deadline: CompletionItemKind.Value,
  reference: CompletionItemKind.File,
};

/** The last list that was offered: what a client asks about is in it, whatever has been typed since. */
export interface Offered {
  serial: number;
  items: readonly Completion[];
}

export function completionsOf(view: View, offset: number, { client, host, offered, words }: Session): CompletionList {
  const items = completions(view.document, offset, host.today(), words);
  offered.serial++;
  offered.items = items;
  const end = wordEnd(view.document, offset);
  // Verbs depend on the case of what is typed: ask again while the word grows from nothing.
  return {
    isIncomplete: items.length === 0,
    items: items.map((each, index) => ({
      ...item(view, each, end, client),
      ...(client.resolvesCompletions ? { data: [offered.serial, index] } : { documentation: each.documentation() }),
    })),
  };
}

export function resolveCompletion({ offered }: Session, item: AnyObject): object {
  const [serial, index] = Array.isArray(item['data']) ? (item['data'] as readonly unknown[]) : [];
  const known = serial === offered.serial && typeof index === 'number' ? offered.items[index] : undefined;
  return known ? { ...item, documentation: known.documentation() } : item;
}

function item(view: View, found: Completion, end: number, client: Client): CompletionItem {
  const { kind, label, detail, replace, insert, snippet, plain, rank, also } = found;
  const asSnippet = snippet && client.snippets;
  const newText = asSnippet ? insert : (plain ?? insert);
  const range = view.lspRange(replace);
  const whole = { start: range.start, end: view.lspRange({ start: end, end }).end };
  return {
    label,
    kind: kinds[kind],
    detail,
    sortText: String(rank).padStart(6, '0'),
    filterText: kind === 'call' || kind === 'paragraph' ? insert : label,
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: client.insertsOrReplaces ? { newText, insert: range, replace: whole } : { newText, range },
    ...(also && { additionalTextEdits: textEdits(view, also) }),
  };
}
