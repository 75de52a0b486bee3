/** What a format makes of hostile names and words, and of a usual text. */
import { readDocument } from '../../server/src/document/read';
import { formats, type CheckedFile, type Reporter } from '../../server/src/cli/reports/report';
import type { Finding } from '../../server/src/service';
import { faulty, Folder } from './run';

export function reported(
  format: keyof typeof formats,
  files: readonly CheckedFile[],
  troubles: readonly string[] = [],
): string {
  const failing = ({ severity }: Finding) => severity === 'error';
  const reporter: Reporter = formats[format]()({ paint: (_, words) => words, failing });
  const summary = { files: files.length, errors: 1, warnings: 0, information: 0, hints: 1 };
  return files.map((file) => reporter.file(file)).join('') + reporter.end(summary, troubles);
}

export const NASTY = '<b a="1">&amp; \'`|*_[x](y)%:,;]#\\ @all\r\n\t\u0000\ud800 ]]>--></script>\u202e';

/** All that can be in a text, a path and a message. */
export function hostile(): CheckedFile {
  const text = `1. WELCOMES the é🗺 ${NASTY}\n2. ${NASTY}`;
  const document = readDocument(text, { language: 'en' });
  const start = text.indexOf('🗺');
  const findings: Finding[] = [
    {
      rule: 'verb-case',
      severity: 'error',
      message: NASTY,
      range: { start, end: text.length },
      related: [{ range: { start: 0, end: 2 }, message: NASTY }],
      fix: { title: NASTY, safe: false, edits: [{ range: { start, end: start + 2 }, newText: NASTY }] },
    },
    {
      rule: 'verb-missing',
      severity: 'hint',
      message: 'm',
      range: { start: text.length, end: text.length },
      related: [],
    },
  ];
  const suppressed = [
    { finding: findings[1]!, by: 'comment' as const, reason: NASTY },
    { finding: findings[0]!, by: 'baseline' as const },
  ];
  return { path: `${NASTY}/a b%.conclusions`, document, findings, suppressed, fingerprint: () => '0'.repeat(32) };
}

export async function run(format: string, files: Readonly<Record<string, string>> = { 'a.en.conclusions': faulty }) {
  return (await new Folder(files).run(['check', `--format=${format}`])).stdout;
}
