/** One line a finding: `path:line:column: severity message [rule]`. */
import { visible } from '../terminal';
import { lineAndColumn, type MakeReporter } from './report';

export const concise: MakeReporter = () => ({
  file: ({ path, document, result }) =>
    result.findings
      .map((finding) => {
        const place = `${visible(path).text}:${lineAndColumn(document.source, finding)}`;
        return `${place}: ${finding.severity} ${visible(finding.message).text} [${finding.rule}]\n`;
      })
      .join(''),
  end: () => '',
});
