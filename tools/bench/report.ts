/** Rows → tables in Markdown, which read well in a terminal too. */
import { emptyNode, idleServer, onePass, type Part, type Row } from './row';
import type { Spread } from './statistics';

/** What the figures of a part are told as multiples of. */
export const floorOf: Readonly<Record<Part, string>> = {
  cold: emptyNode,
  throughput: onePass,
  server: idleServer,
  features: idleServer,
};

/** One table a part, document and size: subjects below each other, figures side by side. */
export function tablesOf(rows: readonly Row[]): string {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.part}: ${row.document} ×${row.size} (${bytesOf(row.bytes)})`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([title, group]) => `${title}\n\n${groupTable(group)}`).join('\n\n');
}

export function groupTable(rows: readonly Row[]): string {
  const floor = rows.find(({ part, subject }) => subject === floorOf[part]);
  const names = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const cells = rows.map(({ subject, figures, error }) => [
    subject,
    ...names.map((name) => cellOf(figures[name], floor?.figures[name])),
    ...(rows.some((row) => row.error) ? [firstLine(error)] : []),
  ]);
  return table([['', ...names, ...(rows.some((row) => row.error) ? ['failed'] : [])], ...cells]);
}

/** `12.3 (11.9–14.0) 1.5 ×` */
function cellOf(figure: Spread | undefined, floor: Spread | undefined): string {
  if (figure === undefined) return '';
  const { min, median, max, runs } = figure;
  const range = runs > 1 ? ` (${short(min)}–${short(max)})` : '';
  const ratio = floor && floor !== figure && floor.median > 0 ? ` **${short(median / floor.median)} ×**` : '';
  return `${short(median)}${range}${ratio}`;
}

/** Three figures that count. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

export function bytesOf(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

export function table(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_, column) => Math.max(3, ...lines.map((line) => line[column]!.length)));
  const text = (line: readonly string[]): string =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const [head, ...rest] = lines;
  return [text(head!), text(widths.map((width) => '-'.repeat(width))), ...rest.map(text)].join('\n');
}

function firstLine(text = ''): string {
  return text.split('\n')[0]!.replaceAll('|', '/').slice(0, 80);
}
