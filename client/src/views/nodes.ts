/** What the views of the panel show, as plain data: an outline and the findings in, rows out. */
import type { Commitment, Outline } from '../outlines';

export interface Node {
  /** The same after an edit, so that what is folded stays folded. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Of the editor's own icons. */
  readonly icon: string;
  /** Counted from 0; null where there is no place to go. */
  readonly line: number | null;
  readonly problem: boolean;
  readonly children: readonly Node[];
}

/** The words the rows need, in the user's language. */
export interface Words {
  readonly noNote: string;
  readonly noCall: string;
  readonly notIntroduced: string;
  call(line: number): string;
  uses(count: number): string;
  readonly noAddressee: string;
  readonly noDeadline: string;
  readonly overdue: string;
}

/** Headings, with the paragraphs up to the next one; what stands before the first heading stands alone. */
export function structureNodes(outline: Outline, problems: ReadonlySet<number>): Node[] {
  const headings = outline.headings.map((heading, index) => ({
    ...heading,
    to: outline.headings[index + 1]?.line ?? Infinity,
  }));
  const first = headings[0]?.line ?? Infinity;
  const paragraphs = (from: number, to: number) =>
    outline.paragraphs.filter(({ line }) => line >= from && line < to).map((each) => paragraphNode(each, problems));
  return [
    ...paragraphs(0, first),
    ...headings.map(({ label, title, line, to }) => ({
      id: `heading ${label ?? ''} ${title}`,
      label: label === null ? title : `${label}. ${title}`,
      description: '',
      icon: 'symbol-namespace',
      line,
      problem: problems.has(line),
      children: paragraphs(line, to),
    })),
  ].map(distinct());
}

function paragraphNode({ number, line, verbs }: Outline['paragraphs'][number], problems: ReadonlySet<number>): Node {
  const [first = '', ...others] = [...new Set(verbs.map(readable))];
  return {
    id: `paragraph ${number}`,
    label: `${number}. ${first}`.trim(),
    description: others.join(', '),
    icon: 'symbol-method',
    line,
    problem: problems.has(line),
    children: [],
  };
}

/** `NEEMT (…) NOTA van` reads as `NEEMT NOTA`. */
function readable(pattern: string): string {
  return pattern
    .split(' ')
    .filter((word) => word !== '(…)' && (word === '…' || word === word.toUpperCase()))
    .join(' ');
}

export function footnoteNodes({ footnotes }: Outline, words: Words): Node[] {
  return footnotes
    .map(({ label, line, text, calls }) => ({
      id: `note ${label}`,
      label,
      description: text === null ? words.noNote : calls.length === 0 ? `${words.noCall} · ${text}` : text,
      icon: 'note',
      line: line ?? calls[0] ?? null,
      problem: text === null || calls.length === 0,
      children: calls.map((call, index) => ({
        id: `note ${label} call ${index}`,
        label: words.call(call + 1),
        description: '',
        icon: 'arrow-small-right',
        line: call,
        problem: false,
        children: [],
      })),
    }))
    .map(distinct());
}

export function acronymNodes({ acronyms }: Outline, words: Words): Node[] {
  return [...acronyms]
    .sort((a, b) => (a.form < b.form ? -1 : 1))
    .map(({ form, expansion, line, uses }) => ({
      id: `acronym ${form}`,
      label: form,
      description: `${expansion ?? words.notIntroduced} · ${words.uses(uses)}`,
      icon: 'symbol-text',
      line,
      problem: expansion === null,
      children: [],
    }))
    .map(distinct());
}

export type Grouping = 'addressee' | 'date';

/** The tasks, below whom they ask or below their last day; what is late is marked. @param today as ISO 8601 writes it */
export function commitmentNodes(list: readonly Commitment[], by: Grouping, today: string, words: Words): Node[] {
  const groups = new Map<string, Commitment[]>();
  for (const each of list) {
    for (const key of by === 'date' ? [dayOf(each)] : addresseesOf(each, words)) {
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
  }
  return [...groups]
    .sort(([a], [b]) => ((by === 'date' ? (a || '9') < (b || '9') : a < b) ? -1 : 1))
    .map(([key, commitments]) => ({
      id: `group ${key}`,
      label: key || words.noDeadline,
      description: String(commitments.length),
      icon: by === 'date' ? 'calendar' : 'account',
      line: null,
      problem: false,
      children: commitments.map((each, index) => taskNode(each, by, today, words, `${key} ${index}`)),
    }))
    .map(distinct());
}

const dayOf = ({ deadline }: Commitment): string => deadline?.latest ?? deadline?.text ?? '';

function addresseesOf({ addressees }: Commitment, words: Words): readonly string[] {
  return addressees.length > 0 ? addressees : [words.noAddressee];
}

function taskNode(each: Commitment, by: Grouping, today: string, words: Words, id: string): Node {
  const { paragraph, verb, task, deadline, line } = each;
  const late = typeof deadline?.latest === 'string' && deadline.latest < today;
  const beside = by === 'date' ? addresseesOf(each, words).join(', ') : dayOf(each);
  return {
    id: `task ${id}`,
    label: `${paragraph === null ? '' : `${paragraph}. `}${readable(verb)}`,
    description: [...(late ? [words.overdue] : []), beside, task].filter(Boolean).join(' · '),
    icon: 'checklist',
    line,
    problem: late,
    children: [],
  };
}

/** Numbering restarts at an annex: the second `paragraph 1` needs an id of its own. */
function distinct(): (node: Node) => Node {
  const seen = new Map<string, number>();
  const rename = (node: Node): Node => {
    const count = (seen.get(node.id) ?? 0) + 1;
    seen.set(node.id, count);
    return { ...node, id: count === 1 ? node.id : `${node.id} #${count}`, children: node.children.map(rename) };
  };
  return rename;
}

/** The rows as a table for a spreadsheet or a mail: one line a row, columns apart by tabs. */
export function table(nodes: readonly Node[]): string {
  const rows = (list: readonly Node[]): string[] =>
    list.flatMap(({ label, description, line, children }) => [
      [label, description, line === null ? '' : String(line + 1)].map(cell).join('\t'),
      ...rows(children),
    ]);
  return `${rows(nodes).join('\n')}\n`;
}

/** A spreadsheet takes what begins with one of these for a formula. */
function cell(text: string): string {
  const flat = text.replace(/[\t\r\n]/g, ' ');
  return /^[=+@-]/.test(flat) ? `'${flat}` : flat;
}

/** The row of a line: the last one that begins at or before it. */
export function nodeAt(nodes: readonly Node[], line: number): Node | undefined {
  let found: Node | undefined;
  const visit = (list: readonly Node[]): void => {
    for (const node of list) {
      if (node.line !== null && node.line <= line && (found?.line ?? -1) <= node.line) found = node;
      visit(node.children);
    }
  };
  visit(nodes);
  return found;
}
