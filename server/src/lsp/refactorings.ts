/**
 * Refactorings: offered by name, carried out when chosen. Editors that resolve code actions get the edits then; others
 * send the command back and are sent the edits; those that can do neither get none.
 */
import { LSPErrorCodes, ResponseError, type CodeAction, type Range as LspRange } from 'vscode-languageserver';
import { refactor, refactoringsAt } from '../features/refactorings';
import { say } from '../messages/message';
import { workspaceEdit } from './edits';
import { Refusal } from './guard';
import { viewOf, type Session } from './session';
import { isPosition, type CommandParams } from './shapes';
import type { View } from './views';

/** `workspace/executeCommand` with the URI, a position, the id of the refactoring and, if known, the version. */
export const REFACTOR = 'conclusions.refactor';

export function refactorActions(
  { client, words }: Session,
  view: View,
  { start }: LspRange,
  isAsked: (kind: string) => boolean,
): CodeAction[] {
  if (!client.resolvesEdits && !client.appliesEdits) return [];
  const { uri, version } = view.text;
  return refactoringsAt(view.document, view.offset(start))
    .filter(({ kind }) => isAsked(kind))
    .map(({ id, kind, title: said }) => {
      const title = words(said);
      const data = [uri, start, id, version];
      return {
        title,
        kind,
        ...(client.resolvesEdits ? { data } : { command: { title, command: REFACTOR, arguments: data } }),
      };
    });
}

/** Fills in the edits; an action that has them, or is none of ours, stays as it is. */
export function resolveAction(session: Session, action: CodeAction): CodeAction | ResponseError<void> {
  if (action.edit || !Array.isArray(action.data)) return action;
  const edit = editFor(session, action.data);
  return edit instanceof ResponseError ? edit : { ...action, edit };
}

export async function executeCommand(session: Session, { command, arguments: args }: CommandParams): Promise<unknown> {
  const { client, connection, words } = session;
  if (command !== REFACTOR) throw new Refusal(words(say('There is no command {command}.', { command })));
  if (!client.appliesEdits) throw new Refusal(words(say('This editor does not take edits from a server.')));
  const edit = editFor(session, args ?? []);
  if (edit instanceof ResponseError) return edit;
  const { applied } = await connection.workspace.applyEdit({ edit, label: words(say('Council conclusions')) });
  return applied;
}

function editFor(session: Session, [uri, position, id, version]: readonly unknown[]) {
  const { words } = session;
  const view = typeof uri === 'string' ? viewOf(session, uri) : undefined;
  if (!view || !isPosition(position) || typeof id !== 'string') throw new Refusal(words(say('This text is not open.')));
  if (typeof version === 'number' && version !== view.text.version)
    return new ResponseError<void>(LSPErrorCodes.ContentModified, words(say('The text has changed since.')));
  const edits = refactor(view.document, view.offset(position), id, (text) => view.checkText(text));
  if ('refused' in edits) throw new Refusal(words(edits.refused));
  return workspaceEdit(view, edits, session.client);
}
