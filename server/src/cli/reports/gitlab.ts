/** A code quality report of GitLab: a JSON array; each finding is shown in the merge request. */
import type { Severity } from '../../rules/rule';
import { digest } from '../fingerprint';
import { regionOf, type MakeReporter } from './report';

const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
  hint: 'info',
};

export const gitlab: MakeReporter = () => {
  const issues: unknown[] = [];
  return {
    file(checked) {
      const { path, document, findings } = checked;
      for (const finding of findings) {
        const { line, endLine } = regionOf(document.source, finding.range);
        issues.push({
          description: finding.message,
          check_name: finding.rule,
          fingerprint: digest(`${path}\n${checked.fingerprint(finding)}`),
          severity: severities[finding.severity],
          location: { path, lines: { begin: line, end: endLine } },
        });
      }
      return '';
    },
    end: () => `${JSON.stringify(issues, null, 2)}\n`,
  };
};
