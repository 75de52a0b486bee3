/** The findings of the server, as the editor shows them. */
import { DiagnosticSeverity, languages, window, type Diagnostic, type TextEditor, type Uri } from 'vscode';

export const languageId = 'council-conclusions';

/** In the order of the text. */
export function findingsOf(uri: Uri): Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'conclusions')
    .sort((a, b) => a.range.start.compareTo(b.range.start) || a.range.end.compareTo(b.range.end));
}

export function ruleOf({ code }: Diagnostic): string | undefined {
  const value = typeof code === 'object' ? code.value : code;
  return value === undefined ? undefined : String(value);
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly others: number;
}

export function countsOf(findings: readonly Diagnostic[]): Counts {
  const count = (wanted: DiagnosticSeverity): number => findings.filter(({ severity }) => severity === wanted).length;
  const errors = count(DiagnosticSeverity.Error);
  const warnings = count(DiagnosticSeverity.Warning);
  return { errors, warnings, others: findings.length - errors - warnings };
}

/** The editor a command is about, when it shows conclusions. */
export function conclusionsEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === languageId ? editor : undefined;
}
