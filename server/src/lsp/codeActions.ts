/**
 * Code actions. Quick fixes come from our own findings that touch the range asked for: the diagnostics a client
 * sends along are never used for places, because some clients count their columns in bytes.
 */
import { CodeActionKind, type CodeAction, type Range as LspRange } from 'vscode-languageserver';
import { fixAll, organizedFootnotes, quickFixes, renumbered, type Action } from '../features/fixes';
import { verbChoices } from '../features/verbChoices';
import { refactorings } from '../features/refactorings';
import { toDiagnostic } from './diagnostics';
import { workspaceEdit } from './edits';
import { refactorActions } from './refactorings';
import type { Session } from './session';
import type { AnyObject } from './shapes';
import type { View } from './views';

interface Maker {
  readonly kind: string;
  /** Made only when asked for by name: it takes work, or changes more than what is under the cursor. */
  readonly onlyByName: boolean;
  readonly make: (view: View, range: LspRange, session: Session) => readonly Action[];
}

const makers: readonly Maker[] = [
  {
    kind: CodeActionKind.QuickFix,
    onlyByName: false,
    make: (view, range, { words }) => quickFixes(view.document, view.findings, view.range(range), words),
  },
  {
    kind: CodeActionKind.RefactorRewrite,
    onlyByName: false,
    make: (view, range, { words }) => verbChoices(view.document, view.range(range).start, words),
  },
  {
    kind: `${CodeActionKind.SourceFixAll}.conclusions`,
    onlyByName: true,
    make: (view, _, { words }) => fixAll(view.document, (text) => view.checkText(text), words),
  },
  {
    kind: 'source.renumber',
    onlyByName: true,
    make: ({ findings }, _, { words }) => renumbered(findings, words),
  },
  {
    kind: 'source.organizeFootnotes',
    onlyByName: true,
    make: (view, _, { settings, words }) =>
      organizedFootnotes(
        view.document,
        (text) => view.checkText(text),
        (text) => view.readText(text),
        settings.identicalNotes,
        words,
      ),
  },
];

export const codeActionKinds = [...new Set([...makers, ...refactorings].map(({ kind }) => kind))];

export function codeActions(session: Session, view: View, range: LspRange, context: AnyObject): CodeAction[] {
  if (!session.client.codeActionLiterals) return [];
  const only: unknown = context['only'];
  const isAsked = (kind: string): boolean => !Array.isArray(only) || only.some((asked) => covers(asked, kind));
  const made = makers
    .filter(({ kind, onlyByName }) => isAsked(kind) && (Array.isArray(only) || !onlyByName))
    .flatMap(({ kind, make }) => make(view, range, session).map((action) => codeAction(session, view, kind, action)));
  return [...made, ...refactorActions(session, view, range, isAsked)];
}

/** `source` covers `source.fixAll`; the empty kind covers all. */
function covers(asked: unknown, kind: string): boolean {
  return typeof asked === 'string' && (asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function codeAction({ client }: Session, view: View, kind: string, action: Action): CodeAction {
  const { title, edits, findings, preferred } = action;
  return {
    title,
    kind,
    ...(findings.length > 0 && { diagnostics: findings.map((finding) => toDiagnostic(view, finding, client)) }),
    ...(preferred && { isPreferred: true }),
    edit: workspaceEdit(view, edits, client),
  };
}
