/** Completions in the words of the protocol; documentation comes with `completionItem/resolve`. */
import { CompletionItemKind, InsertTextFormat, type CompletionItem, type CompletionList } from 'vscode-languageserver';
import { completions, type Completion } from '../features/completion';
import { textEdits } from './edits';
import type { Session } from './session';
import type { View } from './views';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  verb: CompletionItemKind.Keyword,
  call: CompletionItemKind.Reference,
  acronym: CompletionItemKind.Constant,
  addressee: CompletionItemKind.Class,
  paragraph: CompletionItemKind.Reference,
  deadline: CompletionItemKind.Value,
};

export function completionsOf(view: View, offset: number, { client, host }: Session): CompletionList {
  const found = completions(view.document, offset, host.today());
  // Verbs depend on the case of what is typed: ask again while the word grows from nothing.
  return { isIncomplete: found.length === 0, items: found.map((each) => item(view, each, client.snippets)) };
}

function item(view: View, found: Completion, snippets: boolean): CompletionItem {
  const { kind, label, detail, documentation, replace, insert, snippet, plain, rank, also } = found;
  const asSnippet = snippet && snippets;
  return {
    label,
    kind: kinds[kind],
    detail,
    documentation,
    sortText: String(rank).padStart(6, '0'),
    filterText: kind === 'call' || kind === 'paragraph' ? insert : label,
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: view.lspRange(replace), newText: asSnippet ? insert : (plain ?? insert) },
    ...(also && { additionalTextEdits: textEdits(view, also) }),
  };
}
