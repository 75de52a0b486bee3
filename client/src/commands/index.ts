/** Every command but the server's own (start.ts) and the panel's (views/panel.ts). */
import { commands, type Disposable, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { checkWorkspace } from './checkWorkspace';
import { chooseLanguage, chooseStage } from './choose';
import { copyInformation, showConfiguration } from './information';
import { explainRule } from './explain';
import { fixAll, renumber } from './sourceActions';
import { insertFootnote } from './footnote';
import { newConclusions } from './new';
import { showPlaces } from './places';
import { stepTo } from './step';

export function registerCommands(context: ExtensionContext, client: BaseLanguageClient): Disposable[] {
  const table: Readonly<Record<string, (...values: unknown[]) => unknown>> = {
    new: (...values) => newConclusions(context, values[0]),
    fixAll,
    renumber,
    insertFootnote: () => insertFootnote(client),
    checkWorkspace: () => checkWorkspace(client),
    nextFinding: () => stepTo('next'),
    previousFinding: () => stepTo('previous'),
    explainRule: (...values) => explainRule(context, values[0]),
    showPlaces: (...values) => showPlaces(client, values),
    chooseLanguage: () => chooseLanguage(context),
    chooseStage: () => chooseStage(context),
    showConfiguration,
    copyInformation: () => copyInformation(context, client),
  };
  return Object.entries(table).map(([name, run]) => commands.registerCommand(`conclusions.${name}`, run));
}
