/** The panel in the activity bar: structure, footnotes, acronyms and commitments of the text in front. */
import {
  Disposable,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  commands,
  env,
  l10n,
  window,
  workspace,
  type Memento,
  type TreeView,
} from 'vscode';
import { countsOf, findingsOf } from '../findings';
import type { Outlines } from '../outlines';
import { sayCounts } from '../status';
import {
  acronymNodes,
  commitmentNodes,
  footnoteNodes,
  groupings,
  nodeAt,
  stateOf,
  structureNodes,
  type Days,
  type Grouping,
  type Node,
} from './nodes';
import { Rows } from './rows';
import { acronymTable, commitmentTable, footnoteTable, structureTable } from './tables';
import { columns, words } from './words';

const viewNames = ['structure', 'footnotes', 'acronyms', 'commitments'] as const;
type ViewName = (typeof viewNames)[number];

/** What the panel shows; for the tests. */
export interface Panel extends Disposable {
  nodes(view: ViewName): readonly Node[];
}

const GROUPING = 'conclusions.grouping';

/** @param memory keeps how the commitments are grouped */
export function registerPanel(outlines: Outlines, memory: Memento): Panel {
  const providers = Object.fromEntries(viewNames.map((name) => [name, new Rows()])) as Record<ViewName, Rows>;
  const views = Object.fromEntries(viewNames.map((name) => [name, createView(name, providers[name])])) as Record<
    ViewName,
    TreeView<Node>
  >;
  const fill = (): void => {
    const { outline, document } = outlines;
    const findings = document ? findingsOf(document.uri) : [];
    const problems = new Set(findings.map(({ range }) => range.start.line));
    for (const name of viewNames) providers[name].show(nodesOf(name, outlines, problems, groupingIn(memory)));
    const counts = countsOf(findings);
    const value = counts.errors + counts.warnings;
    views.structure.badge = value > 0 ? { value, tooltip: sayCounts(counts) } : undefined;
    views.commitments.description = sayStates(outlines);
    void commands.executeCommand('setContext', 'conclusions.hasOutline', outline !== undefined);
  };
  const parts = Disposable.from(
    ...Object.values(views),
    outlines.onDidChange(fill),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('conclusions.commitments') && fill()),
    commands.registerCommand('conclusions.groupCommitments', async (asked: unknown) => {
      const chosen = groupings.find((each) => each === asked) ?? (await askGrouping(groupingIn(memory)));
      await memory.update(GROUPING, chosen ?? groupingIn(memory));
      fill();
    }),
    commands.registerCommand('conclusions.goTo', (line: unknown) => goTo(outlines, line)),
    ...viewNames.map((name) =>
      commands.registerCommand(`conclusions.copy.${name}`, () => env.clipboard.writeText(tableOf(name, outlines))),
    ),
    ...viewNames.map((name) => followCursor(outlines, providers[name], views[name])),
  );
  return { nodes: (view) => providers[view].nodes, dispose: () => void parts.dispose() };
}

function createView(name: ViewName, treeDataProvider: Rows): TreeView<Node> {
  return window.createTreeView(`conclusions.${name}`, { treeDataProvider, showCollapseAll: name !== 'acronyms' });
}

const groupingIn = (memory: Memento): Grouping =>
  groupings.find((each) => each === memory.get(GROUPING)) ?? 'addressee';

async function askGrouping(now: Grouping): Promise<Grouping | undefined> {
  const names = { addressee: l10n.t('By addressee'), date: l10n.t('By date'), paragraph: l10n.t('By paragraph') };
  const items = groupings.map((grouping) => ({
    label: names[grouping],
    description: grouping === now ? l10n.t('chosen now') : '',
    grouping,
  }));
  const placeHolder = l10n.t('How shall the commitments be grouped?');
  return (await window.showQuickPick(items, { placeHolder }))?.grouping;
}

function nodesOf(name: ViewName, outlines: Outlines, problems: ReadonlySet<number>, grouping: Grouping): Node[] {
  const { outline, commitments } = outlines;
  if (!outline) return [];
  if (name === 'structure') return structureNodes(outline, commitments, problems);
  if (name === 'footnotes') return footnoteNodes(outline, words());
  if (name === 'acronyms') return acronymNodes(outline, words());
  return commitmentNodes(commitments, grouping, daysFor(outlines), words());
}

function tableOf(name: ViewName, outlines: Outlines): string {
  const { outline, commitments } = outlines;
  if (!outline) return '';
  if (name === 'structure') return structureTable(outline, commitments, columns());
  if (name === 'footnotes') return footnoteTable(outline, columns());
  if (name === 'acronyms') return acronymTable(outline, columns());
  return commitmentTable(commitments, daysFor(outlines), columns());
}

function sayStates(outlines: Outlines): string {
  const states = outlines.commitments.map((each) => stateOf(each, daysFor(outlines)));
  const [overdue, soon] = ['overdue', 'soon'].map((state) => states.filter((each) => each === state).length);
  return [...(overdue ? [l10n.t('overdue: {0}', overdue)] : []), ...(soon ? [l10n.t('due soon: {0}', soon)] : [])].join(
    ', ',
  );
}

/** Today at the user's desk, and the last of the days that count as soon. */
function daysFor({ document }: Outlines): Days {
  const ahead = workspace.getConfiguration('conclusions', document).get('commitments.soon', 30);
  const now = new Date();
  return { today: dayOf(now), soon: dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead)) };
}

function dayOf(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

async function goTo({ document }: Outlines, line: unknown): Promise<void> {
  if (!document || typeof line !== 'number') return;
  const place = new Position(
    line,
    document.lineAt(Math.min(line, document.lineCount - 1)).firstNonWhitespaceCharacterIndex,
  );
  const editor = await window.showTextDocument(document, { selection: new Selection(place, place) });
  editor.revealRange(new Range(place, place), TextEditorRevealType.InCenterIfOutsideViewport);
}

function followCursor(outlines: Outlines, rows: Rows, view: TreeView<Node>): Disposable {
  return window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
    if (!selection || !view.visible || textEditor.document !== outlines.document) return;
    const node = nodeAt(rows.nodes, selection.active.line);
    // The tree may have been filled anew since: a row that is gone cannot be shown.
    if (node) view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  });
}
