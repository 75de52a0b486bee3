/** JUnit XML: a suite a text, a case a finding. What does not make the run fail is a case that passes and says so. */
import type { Finding } from '../../service';
import { lineAndColumn, type CheckedFile, type MakeReporter, type ReportStyle } from './report';
import { element, escaped } from './xml';

export const junit: MakeReporter = ({ failing }) => {
  const suites: string[] = [];
  const counts = { tests: 0, failures: 0 };
  return {
    file(checked) {
      const failures = checked.findings.filter(failing).length;
      const tests = Math.max(1, checked.findings.length);
      counts.tests += tests;
      counts.failures += failures;
      suites.push(element('testsuite', { name: checked.path, tests, failures, errors: 0 }, casesOf(checked, failing)));
      return '';
    },
    end(_summary, troubles) {
      if (troubles.length > 0) suites.push(troubleSuite(troubles));
      const { tests, failures } = counts;
      const attributes = { name: 'conclusions', tests: tests + troubles.length, failures, errors: troubles.length };
      return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, suites)}`;
    },
  };
};

function casesOf(checked: CheckedFile, failing: ReportStyle['failing']): string[] {
  const { path, findings } = checked;
  if (findings.length === 0) return [element('testcase', { name: 'nothing found', classname: path })];
  return findings.map((finding) => caseOf(checked, finding, failing(finding)));
}

function caseOf({ path, document }: CheckedFile, finding: Finding, fails: boolean): string {
  const { rule, severity, message } = finding;
  const place = lineAndColumn(document.source, finding);
  const said = `${path}:${place}: ${severity} ${message} [${rule}]`;
  const outcome = fails
    ? `<failure message="${escaped(message)}" type="${escaped(rule)}">${escaped(said)}</failure>\n`
    : `<system-out>${escaped(said)}</system-out>\n`;
  return element('testcase', { name: `${rule} ${place}`, classname: path }, [outcome]);
}

function troubleSuite(troubles: readonly string[]): string {
  const cases = troubles.map((message, index) =>
    element('testcase', { name: `trouble ${index + 1}`, classname: 'conclusions' }, [element('error', { message })]),
  );
  const counts = { tests: troubles.length, failures: 0, errors: troubles.length };
  return element('testsuite', { name: 'not checked', ...counts }, cases);
}
