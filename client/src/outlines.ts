/** The skeleton and the tasks of the text in the active editor, from the server; what the command line prints too. */
import { EventEmitter, languages, window, workspace, type Disposable, type TextDocument } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { conclusionsEditor, languageId } from './findings';

/** Lines are counted from 0. */
export interface Outline {
  readonly language: string | null;
  readonly title: string | null;
  readonly headings: readonly { readonly label: string | null; readonly title: string; readonly line: number }[];
  readonly paragraphs: readonly {
    readonly number: number | string;
    readonly line: number;
    readonly verbs: readonly string[];
  }[];
  readonly footnotes: readonly {
    readonly label: string;
    readonly line: number | null;
    readonly text: string | null;
    readonly calls: readonly number[];
  }[];
  readonly acronyms: readonly {
    readonly form: string;
    readonly expansion: string | null;
    readonly line: number | null;
    readonly uses: number;
  }[];
}

/** A task that a clause sets: who is asked to do what by when. */
export interface Commitment {
  /** As counted; an inserted paragraph as it is written. */
  readonly paragraph: number | string | null;
  /** The label of the point and those above it; null outside points. */
  readonly point: string | null;
  readonly verb: string;
  readonly class: 'request' | 'commitment';
  readonly addressees: readonly string[];
  readonly task: string;
  /** Days as ISO 8601 writes them. */
  readonly deadline: { readonly text: string; readonly earliest: string | null; readonly latest: string | null } | null;
  readonly line: number;
}

/** What a text is checked by: the settings and the configuration files made one. */
export interface Configuration {
  readonly stage?: string;
  readonly language?: string;
  readonly rules?: Readonly<Record<string, string>>;
  readonly acronyms?: Readonly<Record<string, string>>;
  readonly verbs?: object;
  readonly wordings?: object;
}

/** Long enough for a pause between words: nobody reads the panel while typing. */
const PAUSE = 250;

export class Outlines implements Disposable {
  #document: TextDocument | undefined;
  #outline: Outline | undefined;
  #commitments: readonly Commitment[] = [];
  #stage = 'draft';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #changed = new EventEmitter<void>();
  /** A new text, or the same one read again. */
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: readonly Disposable[];

  constructor(private readonly client: BaseLanguageClient) {
    this.#subscriptions = [
      this.#changed,
      window.onDidChangeActiveTextEditor(() => this.#soon(0)),
      workspace.onDidChangeTextDocument(({ document }) => document === this.#document && this.#soon(PAUSE)),
      workspace.onDidCloseTextDocument((document) => document === this.#document && this.#soon(0)),
      languages.onDidChangeDiagnostics(
        ({ uris }) => uris.some((uri) => uri.toString() === this.#document?.uri.toString()) && this.#soon(PAUSE),
      ),
      client.onDidChangeState(({ newState }) => newState === State.Running && this.#soon(0)),
    ];
    this.#soon(0);
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  get outline(): Outline | undefined {
    return this.#outline;
  }

  get commitments(): readonly Commitment[] {
    return this.#commitments;
  }

  /** At which stage the text is. */
  get stage(): string {
    return this.#stage;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const each of this.#subscriptions) each.dispose();
  }

  #soon(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), pause);
  }

  async #read(): Promise<void> {
    const document = this.#chosen();
    const outline = document && (await this.ask<Outline>('conclusions/outline', document));
    const commitments = document && (await this.ask<Commitment[]>('conclusions/commitments', document));
    const configuration = document && (await this.ask<Configuration>('conclusions/configuration', document));
    this.#stage = configuration?.stage ?? 'draft';
    this.#document = document;
    this.#outline = outline;
    this.#commitments = commitments ?? [];
    this.#changed.fire();
  }

  /** The text in front; while another panel has the focus, the last one that was, or one that can be seen. */
  #chosen(): TextDocument | undefined {
    const front = conclusionsEditor()?.document;
    if (front) return front;
    const shown = window.visibleTextEditors
      .map(({ document }) => document)
      .filter((document) => document.languageId === languageId && !document.isClosed);
    return shown.find((document) => document === this.#document) ?? shown[0];
  }

  /** What the server answers about a text; undefined where it has nothing to say. */
  async ask<T>(request: string, document: TextDocument, more: object = {}): Promise<T | undefined> {
    if (this.client.state !== State.Running) return undefined;
    try {
      const textDocument = this.client.code2ProtocolConverter.asTextDocumentIdentifier(document);
      return (await this.client.sendRequest<T | null>(request, { textDocument, ...more })) ?? undefined;
    } catch (error) {
      this.client.outputChannel.debug(`no answer to ${request}: ${String(error)}`);
      return undefined;
    }
  }
}
