/** The language status: what language the text is in, at which stage it is, and how much there is to do. */
import { Disposable, LanguageStatusSeverity, l10n, languages, window, type LanguageStatusItem } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import type { Checking } from './checking';
import { conclusionsEditor, countsOf, findingsOf, languageId, type Counts } from './findings';
import type { Outlines } from './outlines';

/** What is shown; for the tests. */
export interface Status extends Disposable {
  readonly busy: boolean;
  readonly texts: readonly string[];
}

export function registerStatus(client: BaseLanguageClient, outlines: Outlines, checking: Checking): Status {
  const [findings, language, stage] = items();
  const show = (): void => {
    showFindings(findings, client, outlines);
    findings.busy =
      client.state === State.Starting || checking.isBusy((conclusionsEditor()?.document ?? outlines.document)?.uri);
    const code = outlines.outline?.language;
    tell(language, code ? l10n.t('Language: {0}', code) : l10n.t('Language: not known'));
    tell(stage, l10n.t('Stage: {0}', outlines.stage));
  };
  show();
  const parts = Disposable.from(
    findings,
    language,
    stage,
    outlines.onDidChange(show),
    languages.onDidChangeDiagnostics(show),
    window.onDidChangeActiveTextEditor(show),
    checking.onDidChange(show),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) checking.forgetAll();
      show();
    }),
  );
  return {
    get busy() {
      return findings.busy;
    },
    get texts() {
      return [findings.text, language.text, stage.text];
    },
    dispose: () => void parts.dispose(),
  };
}

function items(): readonly [LanguageStatusItem, LanguageStatusItem, LanguageStatusItem] {
  const item = (name: string): LanguageStatusItem =>
    languages.createLanguageStatusItem(`conclusions.${name}`, { language: languageId });
  const [findings, language, stage] = [item('findings'), item('language'), item('stage')];
  findings.name = l10n.t('Findings');
  language.name = l10n.t('Language of the text');
  stage.name = l10n.t('Stage of the text');
  language.command = { command: 'conclusions.chooseLanguage', title: l10n.t('Choose') };
  stage.command = { command: 'conclusions.chooseStage', title: l10n.t('Choose') };
  return [findings, language, stage];
}

function showFindings(item: LanguageStatusItem, client: BaseLanguageClient, { document }: Outlines): void {
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
