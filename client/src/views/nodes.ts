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
  /** Needs a look before long. */
  readonly soon?: boolean;
  readonly children: readonly Node[];
}

/** The words the rows need, in the user's language. */
export interface Words {
  readonly noNote: string;
  readonly noCall: string;
  readonly notIntroduced: string;
  call(line: number): string;
  uses(count: number): string;
  introduced(line: number): string;
  readonly noAddressee: string;
  /** Who commits itself. */
  readonly council: string;
  readonly noDeadline: string;
  readonly noParagraph: string;
  readonly overdue: string;
  readonly soon: string;
}

/** Headings, with the paragraphs up to the next one; what stands before the first heading stands alone. */
export function structureNodes(
  outline: Outline,
  commitments: readonly Commitment[],
  problems: ReadonlySet<number>,
): Node[] {
  const headings = outline.headings.map((heading, index) => ({
    ...heading,
    to: outline.headings[index + 1]?.line ?? Infinity,
  }));
  const first = headings[0]?.line ?? Infinity;
  const asked = addresseesByLine(outline, commitments);
  const paragraphs = (from: number, to: number) =>
    outline.paragraphs
      .filter(({ line }) => line >= from && line < to)
      .map((each) => paragraphNode(each, asked.get(each.line) ?? [], problems));
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

/** Whom each paragraph asks, by its first line: its tasks stand between it and the next paragraph or heading. */
export function addresseesByLine(
  { paragraphs, headings }: Outline,
  commitments: readonly Commitment[],
): ReadonlyMap<number, readonly string[]> {
  const starts = [...paragraphs, ...headings].map(({ line }) => line).sort((a, b) => a - b);
  const found = new Map<number, readonly string[]>();
  for (const { line, addressees } of commitments) {
    const start = starts.filter((each) => each <= line).at(-1);
    if (start !== undefined) found.set(start, [...new Set([...(found.get(start) ?? []), ...addressees])]);
  }
  return found;
}

function paragraphNode(
  { number, line, verbs }: Outline['paragraphs'][number],
  asked: readonly string[],
  problems: ReadonlySet<number>,
): Node {
  const [first = '', ...others] = [...new Set(verbs.map(readable))];
  return {
    id: `paragraph ${number}`,
    label: `${number}. ${first}`.trim(),
    description: [others.join(', '), asked.length > 0 ? `→ ${asked.join(', ')}` : ''].filter(Boolean).join(' '),
    icon: 'symbol-method',
    line,
    problem: problems.has(line),
    children: [],
  };
}

/** `NEEMT (…) NOTA van` reads as `NEEMT NOTA`. */
export function readable(pattern: string): string {
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
      description: [
        expansion ?? words.notIntroduced,
        ...(line === null ? [] : [words.introduced(line + 1)]),
        words.uses(uses),
      ].join(' · '),
      icon: 'symbol-text',
      line,
      problem: expansion === null,
      children: [],
    }))
    .map(distinct());
}

export const groupings = ['addressee', 'date', 'paragraph'] as const;
export type Grouping = (typeof groupings)[number];

/** What "late" and "soon" are counted by. */
export interface Days {
  /** As ISO 8601 writes it; so are all days here. */
  readonly today: string;
  /** The last day that is still soon. */
  readonly soon: string;
}

/** The tasks, below whom they ask, below their last day or below their paragraph; what is late or soon is marked. */
export function commitmentNodes(list: readonly Commitment[], by: Grouping, days: Days, words: Words): Node[] {
  return groupsOf(list, by, words)
    .map(([key, commitments]) => ({
      id: `group ${key}`,
      label: key,
      description: String(commitments.length),
      icon: groupIcons[by],
      line: by === 'paragraph' ? (commitments[0]?.line ?? null) : null,
      problem: false,
      children: commitments.map((each, index) => taskNode(each, by, days, words, `${key} ${index}`)),
    }))
    .map(distinct());
}

const groupIcons = { addressee: 'account', date: 'calendar', paragraph: 'symbol-method' } as const;

type Group = readonly [key: string, commitments: Commitment[]];

function groupsOf(list: readonly Commitment[], by: Grouping, words: Words): Group[] {
  if (by === 'paragraph') return runsOf(list, words);
  const groups = new Map<string, Commitment[]>();
  for (const each of list) {
    const keys = by === 'date' ? [dayOf(each) || words.noDeadline] : addresseesOf(each, words);
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups].sort(by === 'date' ? byDay : byName(words.noAddressee));
}

/** Numbering restarts at an annex: only what stands together belongs together. */
function runsOf(list: readonly Commitment[], words: Words): Group[] {
  const runs: Group[] = [];
  for (const each of list) {
    const key = each.paragraph === null ? words.noParagraph : `${each.paragraph}.`;
    const last = runs.at(-1);
    if (last?.[0] === key) last[1].push(each);
    else runs.push([key, [each]]);
  }
  return runs;
}

/** Days one after the other, behind them words such as “as soon as possible”, at the end what has no deadline. */
function byDay(a: Group, b: Group): number {
  const rank = ([key, [first]]: Group): string => (first?.deadline ? `${first.deadline.latest ? 0 : 1}${key}` : '2');
  return rank(a) < rank(b) ? -1 : 1;
}

/** @param last what is no name */
function byName(last: string): (a: Group, b: Group) => number {
  return ([a], [b]) => (a === last ? 1 : b === last ? -1 : a.localeCompare(b));
}

const dayOf = ({ deadline }: Commitment): string => deadline?.latest ?? deadline?.text ?? '';

/** A commitment that names nobody binds those who speak. */
function addresseesOf(each: Commitment, words: Words): readonly string[] {
  if (each.addressees.length > 0) return each.addressees;
  return [each.class === 'commitment' ? words.council : words.noAddressee];
}

/** A task is on time on its last day. */
export function stateOf({ deadline }: Commitment, { today, soon }: Days): 'overdue' | 'soon' | undefined {
  const latest = deadline?.latest;
  if (!latest || latest > soon) return undefined;
  return latest < today ? 'overdue' : 'soon';
}

function taskNode(each: Commitment, by: Grouping, days: Days, words: Words, id: string): Node {
  const { paragraph, point, verb, task, line } = each;
  const state = stateOf(each, days);
  const number = by === 'paragraph' || paragraph === null ? '' : `${paragraph}.`;
  const who = by === 'addressee' ? '' : addresseesOf(each, words).join(', ');
  const day = by === 'date' ? '' : dayOf(each);
  return {
    id: `task ${id}`,
    label: [number, point ?? '', readable(verb)].filter(Boolean).join(' '),
    description: [state ? words[state] : '', day, who, task].filter(Boolean).join(' · '),
    icon: state === 'soon' ? 'clock' : 'checklist',
    line,
    problem: state === 'overdue',
    ...(state === 'soon' && { soon: true }),
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
