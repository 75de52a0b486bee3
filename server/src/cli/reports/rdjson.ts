/** Reviewdog Diagnostic Format: fixes become suggestions a reviewer can take over. Its columns are bytes of UTF-8. */
import { rulePage } from '../../features/rulePage';
import type { Severity } from '../../rules/rule';
import type { Range } from '../../text/range';
import { lineRange, type Position, type Source } from '../../text/source';
import { positions, type CheckedFile, type MakeReporter } from './report';

const severities: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
  hint: 'INFO',
};

export const rdjson: MakeReporter = () => {
  const diagnostics: unknown[] = [];
  return {
    file(checked) {
      diagnostics.push(...diagnosticsOf(checked));
      return '';
    },
    end() {
      const source = { name: 'conclusions', url: 'https://github.com/council-conclusions/council-conclusions' };
      return `${JSON.stringify({ source, diagnostics }, null, 2)}\n`;
    },
  };
};

function diagnosticsOf({ path, document: { source }, findings }: CheckedFile): unknown[] {
  const location = (range: Range) => ({ path, range: byteRange(source, range) });
  return findings.map(({ rule, severity, message, range, fix, related }) => ({
    message,
    location: location(range),
    severity: severities[severity],
    code: { value: rule, url: rulePage(rule) },
    ...(fix && {
      suggestions: fix.edits.map((edit) => ({ range: byteRange(source, edit.range), text: edit.newText })),
    }),
    ...(related.length > 0 && {
      relatedLocations: related.map((each) => ({ message: each.message, location: location(each.range) })),
    }),
  }));
}

function byteRange(source: Source, range: Range): unknown {
  const { start, end } = positions(source, range);
  return { start: inBytes(source, start), end: inBytes(source, end) };
}

function inBytes(source: Source, { line, character }: Position): unknown {
  const { start } = lineRange(source, line);
  return { line: line + 1, column: Buffer.byteLength(source.text.slice(start, start + character)) + 1 };
}
