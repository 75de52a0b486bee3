/** The views as tables for a spreadsheet or a mail: a heading line, then a line a row, columns apart by tabs. */
import type { Commitment, Outline } from '../outlines';
import { addresseesByLine, readable, stateOf, type Days } from './nodes';

/** The headings of the columns, in the user's language. */
export interface Columns {
  readonly number: string;
  readonly title: string;
  readonly verb: string;
  readonly addressees: string;
  readonly note: string;
  readonly calls: string;
  readonly acronym: string;
  readonly name: string;
  readonly uses: string;
  readonly paragraph: string;
  readonly task: string;
  readonly deadline: string;
  readonly latest: string;
  readonly state: string;
  readonly line: string;
  readonly overdue: string;
  readonly soon: string;
}

type Cell = string | number | null;

/** Headings and paragraphs as they follow each other. */
export function structureTable(outline: Outline, commitments: readonly Commitment[], columns: Columns): string {
  const asked = addresseesByLine(outline, commitments);
  const headings = outline.headings.map(({ label, title, line }) => ({ line, cells: [label, title, '', ''] }));
  const paragraphs = outline.paragraphs.map(({ number, line, verbs }) => ({
    line,
    cells: [number, '', [...new Set(verbs.map(readable))].join(', '), (asked.get(line) ?? []).join(', ')],
  }));
  const rows = [...headings, ...paragraphs].sort((a, b) => a.line - b.line);
  return table(
    [columns.number, columns.title, columns.verb, columns.addressees, columns.line],
    rows.map(({ line, cells }) => [...cells, line + 1]),
  );
}

export function footnoteTable({ footnotes }: Outline, columns: Columns): string {
  return table(
    [columns.number, columns.note, columns.line, columns.calls],
    footnotes.map(({ label, text, line, calls }) => [
      label,
      text,
      line === null ? null : line + 1,
      calls.map((call) => call + 1).join(', '),
    ]),
  );
}

export function acronymTable({ acronyms }: Outline, columns: Columns): string {
  const rows = [...acronyms].sort((a, b) => (a.form < b.form ? -1 : 1));
  return table(
    [columns.acronym, columns.name, columns.line, columns.uses],
    rows.map(({ form, expansion, line, uses }) => [form, expansion, line === null ? null : line + 1, uses]),
  );
}

export function commitmentTable(list: readonly Commitment[], days: Days, columns: Columns): string {
  const { paragraph, verb, addressees, task, deadline, latest, state, line } = columns;
  return table(
    [paragraph, verb, addressees, task, deadline, latest, state, line],
    list.map((each) => {
      const due = stateOf(each, days);
      return [
        [each.paragraph, each.point].filter((part) => part !== null).join(' '),
        readable(each.verb),
        each.addressees.join(', '),
        each.task,
        each.deadline?.text ?? null,
        each.deadline?.latest ?? null,
        due ? columns[due] : null,
        each.line + 1,
      ];
    }),
  );
}

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((row) => `${row.map(cell).join('\t')}\n`).join('');
}

/** A spreadsheet takes what begins with one of these for a formula. */
function cell(value: Cell): string {
  const flat = String(value ?? '').replace(/[\t\r\n]/g, ' ');
  return /^[=+@-]/.test(flat) ? `'${flat}` : flat;
}
