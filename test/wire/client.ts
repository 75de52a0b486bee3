/** A raw client over stdio: says what a test wants said, right or wrong, and keeps what comes back. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';

export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Diagnostic {
  readonly range: LspRange;
  readonly code: string;
  readonly message: string;
  readonly severity: number;
  readonly source: string;
  readonly codeDescription?: { readonly href: string };
  readonly tags?: readonly number[];
  readonly relatedInformation?: readonly unknown[];
  readonly data?: unknown;
}

export interface LspPosition {
  readonly line: number;
  readonly character: number;
}

export interface LspRange {
  readonly start: LspPosition;
  readonly end: LspPosition;
}

const root = join(__dirname, '..', '..');

const bundles = new Map<string, string>();

/** Bundles an entry point once a run: as users run it, and quick to start. */
function bundle(entry: string): string {
  const made = bundles.get(entry);
  if (made !== undefined) return made;
  const outfile = join(mkdtempSync(join(tmpdir(), 'conclusions-wire-')), 'server.js');
  buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    // So that a run under `npm run coverage` knows which lines the server went through.
    sourcemap: process.env['NODE_V8_COVERAGE'] === undefined ? false : 'inline',
  });
  bundles.set(entry, outfile);
  process.on('exit', () => rmSync(dirname(outfile), { recursive: true, force: true }));
  return outfile;
}

export function serverCommand(): string[] {
  return [bundle('server/src/main.node.ts'), '--stdio'];
}

/** A server with faults put in: see faultyServer.ts. */
export function faultyCommand(): string[] {
  return [bundle('test/wire/faultyServer.ts')];
}

export const URI = 'file:///draft.en.conclusions';

export class Client {
  readonly messages: Message[] = [];
  stderr = '';
  /** Bytes on standard output that are no protocol. */
  stray = '';
  exitCode: number | null | undefined;
  readonly exited: Promise<number | null>;
  readonly process: ChildProcessWithoutNullStreams;
  private buffer = Buffer.alloc(0);
  private readonly watchers = new Set<() => void>();
  private lastId = 0;

  constructor(command: readonly string[] = serverCommand()) {
    this.process = spawn(process.execPath, command, { cwd: root });
    this.process.stdin.on('error', () => undefined);
    this.process.stderr.on('data', (data: Buffer) => (this.stderr += data.toString()));
    this.process.stdout.on('data', (data: Buffer) => this.feed(data));
    this.exited = new Promise((resolve) =>
      this.process.on('exit', (code) => {
        this.exitCode = code;
        resolve(code);
        this.notice();
      }),
    );
  }

  raw(text: string): void {
    this.process.stdin.write(text);
  }

  send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  notify(method: string, params?: unknown): void {
    this.send({ method, params });
  }

  /** The whole answer, with its error if it has one. */
  async ask(method: string, params?: unknown): Promise<Message> {
    const id = ++this.lastId;
    this.send({ id, method, params });
    return this.until(() => this.messages.find((message) => message.id === id && message.method === undefined), method);
  }

  /** The result; throws on an error. */
  async result<T>(method: string, params?: unknown): Promise<T> {
    const { result, error } = await this.ask(method, params);
    if (error) throw new Error(`${method}: ${error.code} ${error.message}`);
    return result as T;
  }

  async initialize(capabilities: object = {}, more: object = {}): Promise<Message> {
    const params = { processId: process.pid, rootUri: null, capabilities, ...more };
    const answer = await this.ask('initialize', params);
    this.notify('initialized', {});
    return answer;
  }

  open(text: string, version: number | null = 1, uri = URI): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'council-conclusions', version, text } });
  }

  change(version: number | null, ...contentChanges: object[]): void {
    this.notify('textDocument/didChange', { textDocument: { uri: URI, version }, contentChanges });
  }

  published(uri = URI): Published[] {
    return this.messages
      .filter(({ method }) => method === 'textDocument/publishDiagnostics')
      .map(({ params }) => params as Published)
      .filter((params) => params.uri === uri);
  }

  /** Diagnostics of this version. */
  diagnostics(version: number): Promise<readonly Diagnostic[]> {
    const found = (): readonly Diagnostic[] | undefined =>
      this.published().find((published) => published.version === version)?.diagnostics;
    return this.until(found, `diagnostics of version ${version}`);
  }

  logged(): string[] {
    return this.messages
      .filter(({ method }) => method === 'window/logMessage')
      .map(({ params }) => (params as { message: string }).message);
  }

  /** Answers what the server asks of its client. */
  answer(id: Message['id'], result: unknown): void {
    this.send({ id, result });
  }

  async until<T>(found: () => T | undefined, what: string, ms = 6000): Promise<T> {
    const end = Date.now() + ms;
    for (;;) {
      const value = found();
      if (value !== undefined) return value;
      if (this.exitCode !== undefined)
        throw new Error(`no ${what}: the server ended with ${this.exitCode}\n${this.stderr}`);
      if (Date.now() > end) throw new Error(`no ${what} in ${ms} ms\n${this.stderr}`);
      await this.next(end - Date.now());
    }
  }

  /** The exit code, or `alive` when it has not ended by then. */
  async ending(ms: number): Promise<number | null | 'alive'> {
    return Promise.race([this.exited, wait(ms).then(() => 'alive' as const)]);
  }

  async shutdown(): Promise<number | null | 'alive'> {
    await this.ask('shutdown');
    this.notify('exit');
    return this.ending(3000);
  }

  kill(): void {
    this.process.kill('SIGKILL');
  }

  private next(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.watchers.delete(done);
        resolve();
      };
      const timer = setTimeout(done, Math.max(1, ms));
      this.watchers.add(done);
    });
  }

  private notice(): void {
    for (const watcher of [...this.watchers]) watcher();
  }

  private feed(data: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, data]);
    for (;;) {
      const end = this.buffer.indexOf('\r\n\r\n');
      if (end < 0) break;
      const header = this.buffer.toString('latin1', 0, end);
      const length = Number(/^Content-Length: (\d+)$/im.exec(header)?.[1] ?? NaN);
      if (!header.startsWith('Content-Length') || Number.isNaN(length)) this.stray += header;
      if (this.buffer.length < end + 4 + length) break;
      this.messages.push(JSON.parse(this.buffer.toString('utf8', end + 4, end + 4 + length)) as Message);
      this.buffer = this.buffer.subarray(end + 4 + length);
    }
    this.notice();
  }
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
