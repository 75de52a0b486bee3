/** The stable form for scripts: a change that breaks a reader raises `schemaVersion`. */
import type { Finding } from '../../service';
import type { Range } from '../../text/range';
import { positions, type CheckedFile, type MakeReporter } from './report';

const SCHEMA_VERSION = 1;

export const json: MakeReporter = () => {
  const files: unknown[] = [];
  return {
    file(checked) {
      files.push(fileOf(checked));
      return '';
    },
    end: (summary) => `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, files, summary }, null, 2)}\n`,
  };
};

function fileOf(checked: CheckedFile): unknown {
  const findings = checked.findings.map((finding) => findingAsJson(checked, finding));
  return { path: checked.path, language: checked.document.language, findings };
}

/** As the contract has it: 0-based, UTF-16, ends exclusive. */
export function findingAsJson(
  { document }: CheckedFile,
  { rule, severity, message, range: at, fix, related }: Finding,
) {
  const range = (offsets: Range) => positions(document.source, offsets);
  return {
    rule,
    severity,
    message,
    range: range(at),
    ...(fix && {
      fix: {
        title: fix.title,
        safe: fix.safe,
        edits: fix.edits.map((edit) => ({ range: range(edit.range), newText: edit.newText })),
      },
    }),
    related: related.map((each) => ({ range: range(each.range), message: each.message })),
  };
}
