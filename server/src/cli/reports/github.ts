/** Workflow commands of GitHub Actions: each finding is shown at its line in the pull request. */
import type { Severity } from '../../rules/rule';
import { regionOf, type MakeReporter } from './report';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export const github: MakeReporter = () => ({
  file: ({ path, document, findings }) =>
    findings
      .map(({ rule, severity, message, range }) => {
        const { line, column, endLine, endColumn } = regionOf(document.source, range);
        // Columns of a place on several lines would be taken for columns of the first.
        const columns = line === endLine ? { col: column, endColumn } : {};
        const properties = Object.entries({ title: rule, file: path, line, endLine, ...columns });
        return `::${commands[severity]} ${properties.map(([key, value]) => `${key}=${property(value)}`).join(',')}::${data(message)}\n`;
      })
      .join(''),
  end: (_summary, troubles) => troubles.map((trouble) => `::error title=conclusions::${data(trouble)}\n`).join(''),
});

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
