/** For people who have many findings: the texts, and below each its findings, one a line. */
import { visible } from '../terminal';
import { severityColours } from './human';
import { lineAndColumn, type MakeReporter } from './report';

export const grouped: MakeReporter = ({ paint }) => ({
  file({ path, document, findings }) {
    if (findings.length === 0) return '';
    const places = findings.map((finding) => lineAndColumn(document.source, finding));
    const width = Math.max(...places.map(({ length }) => length));
    const lines = findings.map(({ severity, message, rule }, index) => {
      const place = paint('dim', places[index]!.padStart(width));
      const named = paint(severityColours[severity], severity.padEnd('information'.length));
      return `  ${place}  ${named}  ${visible(message).text}  ${paint('dim', rule)}\n`;
    });
    return `${paint('bold', visible(path).text)}\n${lines.join('')}\n`;
  },
  end: () => '',
});
