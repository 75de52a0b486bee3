/** What an editor shows for a text with a cursor, in words: one line a thing. The transcripts of docs/editor-features.md. */
import { check } from '../../server/src/check';
import { citations } from '../../server/src/features/citations';
import { lenses } from '../../server/src/features/codeLens';
import { completions } from '../../server/src/features/completion';
import { fixAll, organizedFootnotes, quickFixes, renumbered } from '../../server/src/features/fixes';
import { format } from '../../server/src/features/formatting';
import { folds } from '../../server/src/features/folding';
import { hover } from '../../server/src/features/hover';
import { inlayHints } from '../../server/src/features/inlayHints';
import { linkedRanges } from '../../server/src/features/linkedEditing';
import { links } from '../../server/src/features/links';
import { plain } from '../../server/src/features/markup';
import { inEnglish } from '../../server/src/messages/message';
import { definition, mentions } from '../../server/src/features/navigation';
import { prepareRename, rename } from '../../server/src/features/rename';
import { refactor, refactoringsAt } from '../../server/src/features/refactorings';
import { selections } from '../../server/src/features/selection';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { documentSymbols, type DocumentSymbol } from '../../server/src/features/symbols';
import { verbChoices } from '../../server/src/features/verbChoices';
import { afterEnter } from '../../server/src/features/typing';
import { findSymbols } from '../../server/src/features/workspaceSymbols';
import { applyEdits } from '../../server/src/fix';
import { rules } from '../../server/src/rules/index';
import type { LanguageCode } from '../../server/src/languages/data';
import { read, shown, type Prose } from './prose';

const TODAY = '2026-11-24';

type Transcript = (prose: Prose) => readonly string[];

/** By the name of the capability in the protocol. */
export const transcripts: Readonly<Record<string, Transcript>> = {
  documentSymbolProvider: ({ document }) => symbolLines(documentSymbols(document), ''),
  foldingRangeProvider: ({ document, text }) => {
    const lines = text.split('\n');
    return folds(document).map(({ firstLine, lastLine }) => `${lines[firstLine]} … to line ${lastLine + 1}`);
  },
  hoverProvider: ({ document, cursor }) => {
    const rule = (id: string) => ({ about: rules.find((each) => each.id === id)!.about, url: `docs/rules/${id}.md` });
    return (
      hover(document, cursor, {
        markup: plain,
        words: inEnglish,
        today: TODAY,
        findings: check(document).findings,
        rule,
      })?.paragraphs ?? []
    );
  },
  definitionProvider: definitionLines,
  declarationProvider: definitionLines,
  referencesProvider: mentionLines,
  documentHighlightProvider: mentionLines,
  codeActionProvider: ({ document, cursor }) => {
    const { findings } = check(document);
    const actions = [
      ...quickFixes(document, findings, { start: cursor, end: cursor }),
      ...verbChoices(document, cursor),
      ...refactoringsAt(document, cursor),
      ...renumbered(findings),
      ...organizedFootnotes(
        document,
        (text) => check(read(text).document),
        (text) => read(text).document,
        'keep',
      ),
      ...fixAll(document, (text) => check(read(text).document)),
    ];
    return actions.map(({ title }) => (typeof title === 'string' ? title : inEnglish(title)));
  },
  renameProvider: ({ document, cursor, text }) => {
    const start = prepareRename(document, cursor);
    const edits = rename(document, cursor, 'NEW');
    return 'refused' in start || 'refused' in edits
      ? [JSON.stringify(start)]
      : applyEdits(text, edits).trimEnd().split('\n');
  },
  completionProvider: ({ document, cursor }) =>
    completions(document, cursor, TODAY)
      .slice(0, 8)
      .map(({ label, detail }) => `${label} · ${detail}`),
  selectionRangeProvider: ({ document, cursor, words }) =>
    selections(document, cursor).map((range) => words(range).trim()),
  semanticTokensProvider: ({ document, words }) =>
    semanticTokens(document).map(
      ({ range, type, modifier }) => `${words(range)} · ${type}${modifier ? ` ${modifier}` : ''}`,
    ),
  documentLinkProvider: ({ document, words }) => links(document).map(({ range, url }) => `${words(range)} → ${url}`),
  inlayHintProvider: ({ document, text }) =>
    inlayHints(document, { start: 0, end: text.length }, { deadlines: true, acronyms: true }).map(
      ({ offset, label }) => `${text.slice(text.lastIndexOf(' ', offset - 1) + 1, offset)} ‹${label}›`,
    ),
  codeLensProvider: ({ document, words }) =>
    lenses(document).map(({ range, title }) => `${inEnglish(title)} ↓ ${words(range)}`),
  linkedEditingRangeProvider: ({ document, cursor, text }) =>
    shown(text, linkedRanges(document, cursor) ?? [])
      .trimEnd()
      .split('\n'),
  documentFormattingProvider: ({ document, text }) =>
    applyEdits(text, format(document, { width: 60 }))
      .trimEnd()
      .split('\n'),
  documentRangeFormattingProvider: ({ document, text, cursor }) =>
    applyEdits(text, format(document, { width: 60 }, [{ start: cursor, end: cursor }]))
      .trimEnd()
      .split('\n'),
  documentOnTypeFormattingProvider: ({ document, text, cursor }) =>
    applyEdits(text, afterEnter(document, cursor)).trimEnd().split('\n'),
  executeCommandProvider: ({ document, text, cursor }) => {
    const edits = refactor(document, cursor, 'move-up', (other) => check(read(other).document));
    return 'refused' in edits ? [inEnglish(edits.refused)] : applyEdits(text, edits).trimEnd().split('\n');
  },
  callHierarchyProvider: ({ document, words }) =>
    citations(document, '').map(({ name, places }) => `${inEnglish(name)} ← ${places.map(words).join(' + ')}`),
  workspaceSymbolProvider: ({ document }) =>
    findSymbols(document, 'nnt').map(({ kind, name, container }) => `${kind} ${name} · ${container}`),
};

export function transcript(capability: string, prose: string, language: LanguageCode): string {
  return transcripts[capability]!(read(prose, language))
    .filter((line) => line !== '')
    .join('\n');
}

function symbolLines(symbols: readonly DocumentSymbol[], indent: string): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === '' ? '' : ` → ${detail}`}`,
    ...symbolLines(children, `${indent}  `),
  ]);
}

function definitionLines({ document, cursor, text }: Prose): string[] {
  return shown(
    text,
    (definition(document, cursor)?.targets ?? []).map(({ selection }) => selection),
  )
    .trimEnd()
    .split('\n');
}

function mentionLines({ document, cursor, text }: Prose): string[] {
  return shown(
    text,
    mentions(document, cursor).map(({ range }) => range),
  )
    .trimEnd()
    .split('\n');
}
