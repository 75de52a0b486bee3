/** Every command but the server's own (start.ts) and the panel's (views/panel.ts). */
import { commands, type Disposable, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Outlines } from '../outlines';
import { checkWorkspace } from './checkWorkspace';
import { chooseLanguage, chooseStage } from './choose';
import { copyInformation, showConfiguration } from './information';
import { explainRule } from './explain';
import { exportCommitments } from './exportCommitments';
import { fixAll, renumber } from './sourceActions';
import { insertFootnote } from './footnote';
import { newConclusions } from './new';
import { moveHere, refactorHere } from './refactor';
import { showPlaces } from './places';
import { stepTo } from './step';

export function registerCommands(
  context: ExtensionContext,
  client: BaseLanguageClient,
  outlines: Outlines,
): Disposable[] {
  const table: Readonly<Record<string, (...values: unknown[]) => unknown>> = {
    new: (...values) => newConclusions(context, values[0]),
    fixAll,
    renumber,
    insertFootnote: () => insertFootnote(client),
    refactorHere: (...values) => refactorHere(client, values[0]),
    moveUp: () => moveHere(client, 'up'),
    moveDown: () => moveHere(client, 'down'),
    insertBehind: () => refactorHere(client, 'insert-behind'),
    split: () => refactorHere(client, 'split'),
    join: () => refactorHere(client, 'join'),
    checkWorkspace: () => checkWorkspace(client),
    nextFinding: () => stepTo('next'),
    previousFinding: () => stepTo('previous'),
    explainRule: (...values) => explainRule(context, values[0]),
    showPlaces: (...values) => showPlaces(client, values),
    chooseLanguage: () => chooseLanguage(context),
    chooseStage: () => chooseStage(context, outlines),
    exportCommitments: (...values) => exportCommitments(outlines, values[0], values[1]),
    showConfiguration: () => showConfiguration(context, outlines),
    copyInformation: () => copyInformation(context, client),
  };
  return Object.entries(table).map(([name, run]) => commands.registerCommand(`conclusions.${name}`, run));
}
