/** For people: the finding, the line it is in, and carets under the words it is about. */
import type { Severity } from '../../rules/rule';
import type { Finding } from '../../service';
import { lineAt, lineRange, type Source } from '../../text/source';
import { visible, type Paint } from '../terminal';
import { lineAndColumn, type CheckedFile, type MakeReporter } from './report';

export const human: MakeReporter = ({ paint }) => ({
  file: (checked) => checked.findings.map((finding) => `${entry(checked, finding, paint)}\n`).join(''),
  end: () => '',
});

export const severityColours: Readonly<Record<Severity, Parameters<Paint>[0]>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'cyan',
};

function entry({ path, document: { source } }: CheckedFile, finding: Finding, paint: Paint): string {
  const { severity, rule, message, related, fix } = finding;
  const place = `${visible(path).text}:${lineAndColumn(source, finding)}`;
  const head = `${paint('bold', place)} ${paint(severityColours[severity], severity)} ${paint('dim', rule)}\n`;
  const also = related.map((each) => `  = see ${lineAndColumn(source, each)}: ${visible(each.message).text}\n`);
  const remedy = fix ? `  = fix: ${visible(fix.title).text} (${fix.safe ? '--fix' : '--fix=all'})\n` : '';
  return `${head}  ${visible(message).text}\n${excerpt(source, finding, paint)}${paint('dim', also.join(''))}${paint('green', remedy)}`;
}

/** A line longer than this is shown around the finding only. */
const LONGEST = 160;
const BEFORE = 60;

function excerpt(source: Source, { range, severity }: Finding, paint: Paint): string {
  const line = lineAt(source, range.start);
  const { start, end } = lineRange(source, line);
  const cut = window(source.text, start, end, range.start);
  const stop = Math.min(Math.max(range.end, range.start), cut.end);
  const before = visible(source.text.slice(cut.start, range.start));
  const under = visible(source.text.slice(range.start, stop).trimEnd());
  const after = visible(source.text.slice(range.start, cut.end));
  const left = cut.start > start ? '…' : '';
  const number = String(line + 1).padStart(5);
  const bar = paint('dim', '|');
  const carets = paint(severityColours[severity], '^'.repeat(Math.max(1, under.width)));
  const shown = `${left}${before.text}${after.text}${cut.end < end ? '…' : ''}`;
  return `${number} ${bar} ${shown.trimEnd()}\n${' '.repeat(number.length)} ${bar} ${' '.repeat(left.length + before.width)}${carets}\n`;
}

/** The part of a line that is shown, never cutting a character in two. */
function window(
  text: string,
  start: number,
  end: number,
  at: number,
): { readonly start: number; readonly end: number } {
  if (end - start <= LONGEST) return { start, end: Math.max(end, at) };
  const from = Math.max(start, at - BEFORE);
  const to = Math.min(end, from + LONGEST);
  return {
    start: isLowSurrogate(text, from) ? from + 1 : from,
    end: isLowSurrogate(text, to) ? to - 1 : Math.max(to, at),
  };
}

function isLowSurrogate(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  return char >= 0xdc00 && char <= 0xdfff;
}
