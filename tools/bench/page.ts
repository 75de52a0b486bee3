/** docs/performance.md: the tables of a run between the marks of the page. */
import { cpus, loadavg, totalmem } from 'node:os';
import { read, replaceBetweenMarks, write } from '../repository';
import { groupTable, bytesOf, table, floorOf } from './report';
import type { Part, Row } from './row';
import { reachedIn, targetTable } from './targets';
import reasons from './reasons.json';

const PAGE = 'docs/performance.md';

export interface Run {
  readonly date: string;
  readonly node: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryGB: number;
  /** Processes that wanted to run besides, averaged over the last minute, before the run began. */
  readonly load: number;
  readonly rows: readonly Row[];
}

/** What is to be known of the machine, and is true before the run only. */
export function machine(): Omit<Run, 'rows'> {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? '',
    memoryGB: Math.round(totalmem() / 2 ** 30),
    load: loadavg()[0]!,
  };
}

export function writePage(run: Run): void {
  let page = read(PAGE);
  page = replaceBetweenMarks(page, 'machine', machineTable(run));
  page = replaceBetweenMarks(page, 'targets', targetTables(run.rows));
  for (const part of ['cold', 'throughput', 'server', 'features'] as const)
    page = replaceBetweenMarks(page, part, partTables(part, run.rows));
  write({ path: PAGE, text: page });
}

function machineTable({ date, node, cores, processor, memoryGB, load }: Run): string {
  const named = processor === '' || processor === 'unknown' ? '' : ` of ${processor}`;
  return table([
    ['', ''],
    ['date', date],
    ['Node.js', node],
    ['processors', `${cores}${named}`],
    ['memory', `${memoryGB} GB`],
    ['load before the run', load.toFixed(2)],
  ]);
}

const documents: Readonly<Record<string, string>> = {
  generated: 'Generated text',
  adopted: 'Copies of an adopted text',
};

/** The targets of each kind of document that was measured. */
export function targetTables(rows: readonly Row[]): string {
  return Object.entries(documents)
    .map(([document, title]) => ({ title, reached: reachedIn(rows, document, reasons) }))
    .filter(({ reached }) => reached.length > 0)
    .map(({ title, reached }) => `**${title}**\n\n${targetTable(reached)}`)
    .join('\n\n');
}

function partTables(part: Part, rows: readonly Row[]): string {
  const groups = new Map<string, Row[]>();
  for (const row of rows.filter((each) => each.part === part)) {
    const title = `**${documents[row.document]}, ×${row.size} (${bytesOf(row.bytes)})**`;
    groups.set(title, [...(groups.get(title) ?? []), row]);
  }
  if (groups.size === 0) return 'Not measured in this run.';
  const tables = [...groups].map(([title, group]) => `${title}\n\n${groupTable(group)}`);
  return [`In bold: as a multiple of \`${floorOf[part]}\`.`, ...tables].join('\n\n');
}
