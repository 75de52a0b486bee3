/** Test Anything Protocol 14: a test point a finding, or a text without any. What does not make the run fail is ok. */
import { visible } from '../terminal';
import { regionOf, type MakeReporter } from './report';

export const tap: MakeReporter = ({ failing }) => {
  let points = 0;
  const point = (ok: boolean, description: string, details?: object): string =>
    `${ok ? 'ok' : 'not ok'} ${++points} - ${plain(description)}\n${details ? yaml(details) : ''}`;
  const begin = (): string => (points === 0 ? 'TAP version 14\n' : '');
  return {
    file({ path, document, findings }) {
      if (findings.length === 0) return begin() + point(true, path);
      return findings
        .map((finding) => {
          const { rule, severity, message, range } = finding;
          const { line, column } = regionOf(document.source, range);
          const details = { message, severity, rule, at: { file: path, line, column } };
          return begin() + point(!failing(finding), `${path}:${line}:${column} ${rule}`, details);
        })
        .join('');
    },
    end(_summary, troubles) {
      const last = troubles.map((trouble) => begin() + point(false, trouble)).join('');
      return `${last}${begin()}1..${points}\n`;
    },
  };
};

/** `#` would begin a directive. */
function plain(description: string): string {
  return visible(description).text.replaceAll('\\', '\\\\').replaceAll('#', '\\#');
}

/** Values as JSON, which is YAML. */
function yaml(details: object): string {
  const lines = Object.entries(details).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`);
  return `  ---\n${lines.join('')}  ...\n`;
}
