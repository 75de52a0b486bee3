/** Which texts the server is at work on: from an edit to the findings that answer it. */
import { EventEmitter, type Disposable, type Uri } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** A check that takes no longer than this is not worth telling of. */
const PATIENCE = 300;

export class Checking implements Disposable {
  readonly #waiting = new Map<string, { readonly timer: ReturnType<typeof setTimeout>; long: boolean }>();
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  /** Hears what is told to the server and what it answers. */
  readonly middleware: Middleware = {
    didOpen: (document, next) => {
      this.#begin(document.uri);
      return next(document);
    },
    didChange: (event, next) => {
      this.#begin(event.document.uri);
      return next(event);
    },
    didClose: (document, next) => {
      this.#end(document.uri);
      return next(document);
    },
    handleDiagnostics: (uri, diagnostics, next) => {
      next(uri, diagnostics);
      this.#end(uri);
    },
  };

  isBusy(uri: Uri | undefined): boolean {
    return uri !== undefined && this.#waiting.get(uri.toString())?.long === true;
  }

  /** The server is gone: nothing will be answered. */
  forgetAll(): void {
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
    this.#changed.fire();
  }

  dispose(): void {
    this.forgetAll();
    this.#changed.dispose();
  }

  #begin(uri: Uri): void {
    const key = uri.toString();
    if (this.#waiting.has(key)) return;
    const timer = setTimeout(() => {
      const entry = this.#waiting.get(key);
      if (entry) entry.long = true;
      this.#changed.fire();
    }, PATIENCE);
    this.#waiting.set(key, { timer, long: false });
  }

  #end(uri: Uri): void {
    const entry = this.#waiting.get(uri.toString());
    if (!entry) return;
    clearTimeout(entry.timer);
    this.#waiting.delete(uri.toString());
    if (entry.long) this.#changed.fire();
  }
}
