/** The panel in the activity bar: the structure, the footnotes and the acronyms of the text in front. */
import {
  Disposable,
  EventEmitter,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  commands,
  env,
  l10n,
  window,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { countsOf, findingsOf } from '../findings';
import type { Outlines } from '../outlines';
import { sayCounts } from '../status';
import {
  acronymNodes,
  commitmentNodes,
  footnoteNodes,
  nodeAt,
  structureNodes,
  table,
  type Grouping,
  type Node,
  type Words,
} from './nodes';

const viewNames = ['structure', 'footnotes', 'acronyms', 'commitments'] as const;
type ViewName = (typeof viewNames)[number];

/** What the panel shows; for the tests. */
export interface Panel extends Disposable {
  nodes(view: ViewName): readonly Node[];
}

export function registerPanel(outlines: Outlines): Panel {
  const providers = Object.fromEntries(viewNames.map((name) => [name, new Rows()])) as Record<ViewName, Rows>;
  const views = viewNames.map((name) => createView(name, providers[name]));
  let grouping: Grouping = 'addressee';
  const fill = (): void => {
    const { outline, document } = outlines;
    const findings = document ? findingsOf(document.uri) : [];
    const problems = new Set(findings.map(({ range }) => range.start.line));
    for (const name of viewNames) providers[name].show(nodesOf(name, outlines, problems, grouping));
    const counts = countsOf(findings);
    const value = counts.errors + counts.warnings;
    const [structure] = views;
    if (structure) structure.badge = value > 0 ? { value, tooltip: sayCounts(counts) } : undefined;
    void commands.executeCommand('setContext', 'conclusions.hasOutline', outline !== undefined);
  };
  const parts = Disposable.from(
    ...views,
    outlines.onDidChange(fill),
    commands.registerCommand('conclusions.groupCommitments', () => {
      grouping = grouping === 'addressee' ? 'date' : 'addressee';
      fill();
    }),
    commands.registerCommand('conclusions.goTo', (line: unknown) => goTo(outlines, line)),
    ...viewNames.map((name) => commands.registerCommand(`conclusions.copy.${name}`, () => copyTable(providers[name]))),
    ...viewNames.map((name, index) => followCursor(outlines, providers[name], views[index])),
  );
  return { nodes: (view) => providers[view].nodes, dispose: () => void parts.dispose() };
}

function createView(name: ViewName, treeDataProvider: Rows): TreeView<Node> {
  return window.createTreeView(`conclusions.${name}`, { treeDataProvider, showCollapseAll: name !== 'acronyms' });
}

function nodesOf(name: ViewName, outlines: Outlines, problems: ReadonlySet<number>, grouping: Grouping): Node[] {
  const { outline, commitments } = outlines;
  if (!outline) return [];
  if (name === 'structure') return structureNodes(outline, problems);
  if (name === 'footnotes') return footnoteNodes(outline, words());
  if (name === 'acronyms') return acronymNodes(outline, words());
  return commitmentNodes(commitments, grouping, today(), words());
}

/** The calendar day at the user's desk. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const words = (): Words => ({
  noNote: l10n.t('no note'),
  noCall: l10n.t('never called'),
  notIntroduced: l10n.t('not introduced'),
  call: (line) => l10n.t('called in line {0}', line),
  uses: (count) => l10n.t('used {0} times', count),
  noAddressee: l10n.t('no addressee'),
  noDeadline: l10n.t('no deadline'),
  overdue: l10n.t('overdue'),
});

class Rows implements TreeDataProvider<Node> {
  #nodes: readonly Node[] = [];
  readonly #parents = new Map<Node, Node>();
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;

  get nodes(): readonly Node[] {
    return this.#nodes;
  }

  show(nodes: readonly Node[]): void {
    this.#nodes = nodes;
    this.#parents.clear();
    for (const node of nodes) for (const child of node.children) this.#parents.set(child, node);
    this.#changed.fire();
  }

  getChildren(node?: Node): Node[] {
    return [...(node?.children ?? this.#nodes)];
  }

  getParent(node: Node): Node | undefined {
    return this.#parents.get(node);
  }

  getTreeItem(node: Node): TreeItem {
    const item = new TreeItem(node.label, stateOf(node));
    item.id = node.id;
    item.description = node.description;
    item.tooltip = `${node.label} ${node.description}`.trim();
    item.iconPath = node.problem
      ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
      : new ThemeIcon(node.icon);
    item.accessibilityInformation = {
      label: [node.label, node.description, ...(node.problem ? [l10n.t('has a finding')] : [])]
        .filter(Boolean)
        .join(', '),
    };
    if (node.line !== null) {
      item.command = { command: 'conclusions.goTo', title: l10n.t('Go to the place'), arguments: [node.line] };
    }
    return item;
  }
}

function stateOf({ children, id }: Node): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return /^(?:heading|group) /.test(id) ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

async function copyTable({ nodes }: Rows): Promise<void> {
  await env.clipboard.writeText(table(nodes));
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

function followCursor(outlines: Outlines, rows: Rows, view: TreeView<Node> | undefined): Disposable {
  return window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
    if (!selection || !view?.visible || textEditor.document !== outlines.document) return;
    const node = nodeAt(rows.nodes, selection.active.line);
    // The tree may have been filled anew since: a row that is gone cannot be shown.
    if (node) view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  });
}
