/** The preview beside the editor: the text in front as the Council prints it, live, scrolled together with it. */
import {
  Disposable,
  Range,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  commands,
  env,
  l10n,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
  type TextEditor,
  type WebviewPanel,
} from 'vscode';
import { defaultPlace, nameOf, stemOf } from '../files';
import type { Outlines } from '../outlines';
import { savedPage, windowPage } from './files';
import { pageOf, type Element, type Printed, type Words } from './page';

/** While the one side is scrolled by the other, it does not answer. */
const ECHO = 300;

const TYPE = 'conclusions.preview';

/** What a window keeps over a reload of the editor. */
interface Kept {
  readonly uri: string;
}

/** What the window tells. */
type Told = { readonly ready: true } | { readonly scrolled: number } | { readonly opened: number };

export class Preview implements Disposable {
  #panel: WebviewPanel | undefined;
  #document: TextDocument | undefined;
  #body: readonly Element[] = [];
  #quietUntil = 0;
  readonly #subscriptions: Disposable;

  constructor(
    private readonly context: ExtensionContext,
    private readonly outlines: Outlines,
  ) {
    this.#subscriptions = Disposable.from(
      outlines.onDidChange(() => void this.#fill()),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#follow(textEditor)),
      window.registerWebviewPanelSerializer(TYPE, {
        deserializeWebviewPanel: (panel, kept: Kept | undefined) => this.#restore(panel, kept),
      }),
      commands.registerCommand('conclusions.preview', () => this.#open()),
      commands.registerCommand('conclusions.savePreview', (target: unknown) => this.#save(target)),
    );
  }

  /** What is shown; for the tests. */
  get body(): readonly Element[] {
    return this.#body;
  }

  dispose(): void {
    this.#panel?.dispose();
    this.#subscriptions.dispose();
  }

  #open(): void {
    if (this.#panel) return this.#panel.reveal(undefined, true);
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.#show(window.createWebviewPanel(TYPE, l10n.t('Preview'), place, this.#options()));
  }

  /** After a reload of the editor: the window is there again, and shows the text it showed. */
  async #restore(panel: WebviewPanel, kept: Kept | undefined): Promise<void> {
    this.#panel?.dispose();
    panel.webview.options = this.#options();
    this.#document = await openAgain(kept);
    this.#show(panel);
  }

  #options() {
    return { enableScripts: true, localResourceRoots: [Uri.joinPath(this.context.extensionUri, 'preview')] };
  }

  #show(panel: WebviewPanel): void {
    const root = Uri.joinPath(this.context.extensionUri, 'preview');
    panel.iconPath = {
      light: Uri.joinPath(this.context.extensionUri, 'icons', 'light.svg'),
      dark: Uri.joinPath(this.context.extensionUri, 'icons', 'dark.svg'),
    };
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
    });
    panel.webview.onDidReceiveMessage((told: Told) => void this.#hear(told));
    this.#panel = panel;
    const file = (name: string): string => panel.webview.asWebviewUri(Uri.joinPath(root, name)).toString();
    panel.webview.html = windowPage({
      title: l10n.t('Preview'),
      language: env.language,
      style: file('preview.css'),
      script: file('preview.js'),
      nonce: nonce(),
      empty: l10n.t('Open a text with conclusions to see it here.'),
    });
  }

  async #fill(): Promise<void> {
    const document = this.outlines.document ?? this.#document;
    if (!this.#panel || !document) return;
    const printed = await this.outlines.ask<Printed>('conclusions/printed', document);
    if (!printed || document !== (this.outlines.document ?? document)) return;
    this.#document = document;
    this.#body = pageOf(printed, words());
    this.#panel.title = l10n.t('Preview: {0}', nameOf(document));
    await this.#tell({ body: this.#body, kept: { uri: document.uri.toString() } satisfies Kept });
    const editor = this.#editor();
    if (editor) this.#follow(editor, true);
  }

  #tell(message: object): Thenable<boolean> | undefined {
    return this.#panel?.webview.postMessage(message);
  }

  #editor(): TextEditor | undefined {
    return window.visibleTextEditors.find(({ document }) => document === this.#document);
  }

  #follow({ document, visibleRanges: [range] }: TextEditor, always = false): void {
    if (!range || document !== this.#document || (!always && Date.now() < this.#quietUntil)) return;
    void this.#tell({ line: range.start.line });
  }

  async #hear(told: Told): Promise<void> {
    if ('ready' in told) return this.#fill();
    if ('scrolled' in told) return this.#scroll(told.scrolled);
    const place = new Range(told.opened, 0, told.opened, 0);
    if (this.#document) {
      await window.showTextDocument(this.#document, { selection: place, ...columnOf(this.#editor()) });
    }
  }

  #scroll(line: number): void {
    const editor = this.#editor();
    const [shown] = editor?.visibleRanges ?? [];
    if (!editor || !shown) return;
    this.#quietUntil = Date.now() + ECHO;
    // Never past the end of the text, where there is nothing to see.
    const last = editor.document.lineCount - (shown.end.line - shown.start.line);
    const top = Math.max(0, Math.min(line, last));
    editor.revealRange(new Range(top, 0, top, 0), TextEditorRevealType.AtTop);
  }

  /** @param target a place to write to; asked for when none is given */
  async #save(target: unknown): Promise<void> {
    const document = this.outlines.document ?? this.#document;
    const printed = document && (await this.outlines.ask<Printed>('conclusions/printed', document));
    if (!document || !printed) return;
    const style = await workspace.fs.readFile(Uri.joinPath(this.context.extensionUri, 'preview', 'preview.css'));
    const page = { title: stemOf(document), language: printed.language ?? 'en' };
    const html = savedPage(page, new TextDecoder().decode(style), pageOf(printed, words()));
    const uri = target instanceof Uri ? target : await askWhere(document);
    if (!uri) return;
    await workspace.fs.writeFile(uri, new TextEncoder().encode(html));
    if (!(target instanceof Uri)) await offerToOpen(uri);
  }
}

/** A text that is gone, or was never saved, is not shown again. */
async function openAgain(kept: Kept | undefined): Promise<TextDocument | undefined> {
  try {
    return kept && (await workspace.openTextDocument(Uri.parse(kept.uri, true)));
  } catch {
    return undefined;
  }
}

async function askWhere(document: TextDocument): Promise<Uri | undefined> {
  const place = defaultPlace(document, `${stemOf(document)}.html`);
  return window.showSaveDialog({ ...place, filters: { HTML: ['html'] } });
}

/** A browser can print it; a window of the editor cannot. */
async function offerToOpen(uri: Uri): Promise<void> {
  const open = l10n.t('Open to Print');
  if ((await window.showInformationMessage(l10n.t('The preview is saved.'), open)) === open)
    await env.openExternal(uri);
}

const columnOf = (editor: TextEditor | undefined) => (editor?.viewColumn ? { viewColumn: editor.viewColumn } : {});

/** Guards against what slips into the page, not against a guesser. */
function nonce(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length: 32 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
}

const words = (): Words => ({
  cover: l10n.t('Cover page'),
  notes: l10n.t('Footnotes'),
  noNote: l10n.t('no note'),
  toNote: (label) => l10n.t('Footnote {0}', label),
  toCall: (label) => l10n.t('Footnote {0}: back to its call', label),
});
