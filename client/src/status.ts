/** The language status: what language the text is in, at which stage it is, and how much there is to do. */
import { Disposable, LanguageStatusSeverity, l10n, languages, workspace, type LanguageStatusItem } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { countsOf, findingsOf, languageId, type Counts } from './findings';
import type { Outlines } from './outlines';

export function registerStatus(client: BaseLanguageClient, outlines: Outlines): Disposable {
  const selector = { language: languageId };
  const findings = languages.createLanguageStatusItem('conclusions.findings', selector);
  const language = languages.createLanguageStatusItem('conclusions.language', selector);
  const stage = languages.createLanguageStatusItem('conclusions.stage', selector);
  findings.name = l10n.t('Findings');
  language.name = l10n.t('Language of the text');
  stage.name = l10n.t('Stage of the text');
  language.command = { command: 'conclusions.chooseLanguage', title: l10n.t('Choose') };
  stage.command = { command: 'conclusions.chooseStage', title: l10n.t('Choose') };
  const show = (): void => {
    showFindings(findings, client, outlines);
    const code = outlines.outline?.language;
    tell(language, code ? l10n.t('Language: {0}', code) : l10n.t('Language: not known'));
    tell(stage, l10n.t('Stage: {0}', workspace.getConfiguration('conclusions').get<string>('stage', 'draft')));
  };
  show();
  return Disposable.from(
    findings,
    language,
    stage,
    outlines.onDidChange(show),
    languages.onDidChangeDiagnostics(show),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('conclusions') && show()),
    client.onDidChangeState(show),
  );
}

function showFindings(item: LanguageStatusItem, client: BaseLanguageClient, { document }: Outlines): void {
  item.busy = client.state === State.Starting;
  if (client.state === State.Stopped) {
    item.severity = LanguageStatusSeverity.Error;
    item.command = { command: 'conclusions.restart', title: l10n.t('Restart') };
    return tell(item, l10n.t('Not checked: the language server does not run'));
  }
  const counts = countsOf(document ? findingsOf(document.uri) : []);
  item.severity = counts.errors > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.command = { command: 'conclusions.nextFinding', title: l10n.t('Next') };
  tell(item, sayCounts(counts));
}

export function sayCounts({ errors, warnings, others }: Counts): string {
  if (errors + warnings + others === 0) return l10n.t('No findings');
  return l10n.t('Errors: {0}, warnings: {1}, others: {2}', errors, warnings, others);
}

function tell(item: LanguageStatusItem, text: string): void {
  item.text = text;
  item.accessibilityInformation = { label: `Council Conclusions. ${text}` };
}
