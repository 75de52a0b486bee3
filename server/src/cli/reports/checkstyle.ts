/** The XML of Checkstyle, which most build servers read. */
import type { Severity } from '../../rules/rule';
import { regionOf, type MakeReporter } from './report';
import { element } from './xml';

const severities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};

export const checkstyle: MakeReporter = () => {
  const files: string[] = [];
  return {
    file({ path, document, findings }) {
      const errors = findings.map(({ rule, severity, message, range }) => {
        const { line, column } = regionOf(document.source, range);
        return element('error', {
          line,
          column,
          severity: severities[severity],
          message,
          source: `conclusions.${rule}`,
        });
      });
      files.push(element('file', { name: path }, errors));
      return '';
    },
    end: () => `<?xml version="1.0" encoding="UTF-8"?>\n${element('checkstyle', { version: '4.3' }, files)}`,
  };
};
