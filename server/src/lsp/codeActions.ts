/**
 * Quick fixes from our own findings that touch the range asked for. The diagnostics a client sends along are
 * never used for places: some clients count their columns in bytes.
 */
import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { fixAll, quickFixes, type Action } from '../features/fixes';
import type { Range as LspRange } from 'vscode-languageserver';
import { toDiagnostic } from './diagnostics';
import { workspaceEdit } from './edits';
import type { Session } from './session';
import type { AnyObject } from './shapes';
import type { View } from './views';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.conclusions`;

export function codeActions(session: Session, view: View, range: LspRange, context: AnyObject): CodeAction[] {
  if (!session.client.codeActionLiterals) return [];
  const wanted = (kind: string): boolean => wants(context['only'], kind);
  const actions: Action[] = [];
  if (wanted(CodeActionKind.QuickFix)) actions.push(...quickFixes(view.document, view.findings, view.range(range)));
  // It takes several checks of the whole text: made only when it is asked for by name.
  if (context['only'] !== undefined && wanted(FIX_ALL)) {
    const all = fixAll(view.document, (text) => view.checkText(text));
    if (all) actions.push(all);
  }
  return actions.map((action) => codeAction(session, view, action));
}

/** `quickfix` is wanted where `quickfix` or nothing in particular is asked for. */
function wants(only: unknown, kind: string): boolean {
  if (!Array.isArray(only)) return true;
  return only.some(
    (asked) => typeof asked === 'string' && (asked === '' || kind === asked || kind.startsWith(`${asked}.`)),
  );
}

function codeAction({ client }: Session, view: View, { title, kind, edits, findings, safe }: Action): CodeAction {
  return {
    title,
    kind: kind === 'fixAll' ? FIX_ALL : CodeActionKind.QuickFix,
    diagnostics: findings.map((finding) => toDiagnostic(view, finding, client)),
    ...(safe && kind === 'quickfix' && findings.length === 1 && { isPreferred: true }),
    edit: workspaceEdit(view, edits, client),
  };
}
