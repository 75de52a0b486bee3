/** The rows of one view, as the editor's trees want them. */
import { EventEmitter, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, l10n } from 'vscode';
import type { TreeDataProvider } from 'vscode';
import type { Node } from './nodes';

export class Rows implements TreeDataProvider<Node> {
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
    const item = new TreeItem(node.label, collapsibleState(node));
    item.id = node.id;
    item.description = node.description;
    item.tooltip = `${node.label} ${node.description}`.trim();
    item.iconPath = iconOf(node);
    item.accessibilityInformation = {
      label: [node.label, node.description, ...(hasFinding(node) ? [l10n.t('has a finding')] : [])]
        .filter(Boolean)
        .join(', '),
    };
    if (node.line !== null) {
      item.command = { command: 'conclusions.goTo', title: l10n.t('Go to the place'), arguments: [node.line] };
    }
    return item;
  }
}

/** A task says in words that it is late. */
const hasFinding = ({ problem, id }: Node): boolean => problem && !id.startsWith('task ');

function iconOf({ problem, soon, icon }: Node): ThemeIcon {
  if (problem) return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  return soon ? new ThemeIcon(icon, new ThemeColor('charts.blue')) : new ThemeIcon(icon);
}

function collapsibleState({ children, id }: Node): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return /^(?:heading|group) /.test(id) ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
