/** Logging commands of Azure Pipelines. It knows errors and warnings only: what is less is an ordinary line of the log. */
import { conciseLine } from './concise';
import { regionOf, type MakeReporter } from './report';

export const azure: MakeReporter = () => ({
  file: (checked) =>
    checked.findings
      .map((finding) => {
        const { rule, severity, message, range } = finding;
        if (severity !== 'error' && severity !== 'warning') return conciseLine(checked, finding);
        const { line, column } = regionOf(checked.document.source, range);
        const properties = {
          type: severity,
          sourcepath: checked.path,
          linenumber: line,
          columnnumber: column,
          code: rule,
        };
        return issue(properties, message);
      })
      .join(''),
  end: (_summary, troubles) => troubles.map((trouble) => issue({ type: 'error' }, trouble)).join(''),
});

function issue(properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(value)};`);
  return `##vso[task.logissue ${written.join('')}]${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(';', '%3B').replaceAll(']', '%5D');
}
