/** One line a finding: `path:line:column: severity message [rule]`. */
import type { Finding } from '../../service';
import { visible } from '../terminal';
import { lineAndColumn, type CheckedFile, type MakeReporter } from './report';

export const concise: MakeReporter = () => ({
  file: (checked) => checked.findings.map((finding) => conciseLine(checked, finding)).join(''),
  end: () => '',
});

export function conciseLine({ path, document }: CheckedFile, finding: Finding): string {
  const place = `${visible(path).text}:${lineAndColumn(document.source, finding)}`;
  return `${place}: ${finding.severity} ${visible(finding.message).text} [${finding.rule}]\n`;
}
